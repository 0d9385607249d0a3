/** What could be recovered: a table with the figures put in, and a bar of what each part could come to. */
import { scaleLinear } from "d3-scale"
import type { ReasonVerdict } from "../../src/node.js"

type Props = { readonly recovery: NonNullable<ReasonVerdict["recoverable"]> }

/** A range is drawn from its least to its most. */
export function Recoverable({ recovery: { components, total, notes } }: Props) {
  const most = Math.max(1, ...components.map(({ claimed }) => rangeOf(claimed)[1]))
  const x = scaleLinear([0, most], [0, 100])
  return (
    <section aria-label="Recoverable">
      <h2>Recoverable: {total}</h2>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">For</th>
              <th scope="col">Claimed</th>
              <th scope="col">Recoverable</th>
              <th scope="col">How</th>
            </tr>
          </thead>
          <tbody>
            {components.map(({ id, title, claimed, recoverable, payee, formula, because }) => {
              const [least, highest] = rangeOf(recoverable)
              return (
                <tr key={id}>
                  <th scope="row">
                    {title} <span className="dim">to the {payee}</span>
                  </th>
                  <td className="sum">{claimed}</td>
                  <td className="sum">
                    {recoverable}
                    <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" className="amount">
                      <rect width={x(rangeOf(claimed)[1])} height={6} className="claimed" />
                      <rect width={x(highest)} height={6} className="perhaps" />
                      <rect width={x(least)} height={6} className="sure" />
                    </svg>
                  </td>
                  <td>
                    {formula} <span className="dim">{because}</span>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {notes.map((note) => (
        <p key={note} className="dim">
          {note}
        </p>
      ))}
    </section>
  )
}

/** "40000.00 to 50000.00" as its two ends. */
function rangeOf(amount: string): readonly [number, number] {
  const ends = (amount.match(/\d{1,15}(?:\.\d{1,2})?/g) ?? []).map(Number)
  return [ends[0] ?? 0, ends.at(-1) ?? 0]
}
