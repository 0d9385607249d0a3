/** What could be recovered: one bar for the whole, and a table with the figures put in. */
import { scaleLinear } from "d3-scale"
import type { ReasonVerdict } from "../../src/node.js"

type Recovery = NonNullable<ReasonVerdict["recoverable"]>

/** A range is drawn from its least to its most. */
export function Recoverable({ recovery }: { readonly recovery: Recovery }) {
  const { components, total, notes } = recovery
  return (
    <section aria-label="Recoverable">
      <h2>Recoverable: {rangeWords(total)}</h2>
      <Bar components={components} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reached from the keyboard */}
      <section className="wide" aria-label="Amounts" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">For</th>
              <th scope="col" className="sum">
                Claimed
              </th>
              <th scope="col" className="sum">
                Recoverable
              </th>
              <th scope="col">How</th>
            </tr>
          </thead>
          <tbody>
            {components.map(({ id, title, claimed, recoverable, payee, formula, because }) => (
              <tr key={id}>
                <th scope="row">
                  {title} <span className="dim">to the {payee}</span>
                </th>
                <td className="sum">{rangeWords(claimed)}</td>
                <td className="sum">{rangeWords(recoverable)}</td>
                <td>
                  {formula} <span className="dim">{because}</span>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Together</th>
              <td className="sum">{rangeWords(sumOf(components))}</td>
              <td className="sum">{rangeWords(total)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </section>
      {notes.map((note) => (
        <p key={note} className="dim">
          {note}
        </p>
      ))}
    </section>
  )
}

const high = 16

/** A row for each part: what is claimed as the frame, what is sure filled, what depends on shares still open in a lighter tint. */
function Bar({ components }: Pick<Recovery, "components">) {
  const most = components.reduce((sum, { claimed }) => Math.max(sum, rangeOf(claimed)[1]), 1)
  const x = scaleLinear([0, most], [0, 100])
  return (
    <figure className="bars" aria-hidden="true">
      {components.map(({ id, title, claimed, recoverable }) => {
        const [least, highest] = rangeOf(recoverable)
        return (
          <div key={id}>
            <span>{title}</span>
            <svg viewBox={`0 0 100 ${high}`} preserveAspectRatio="none" className="amount" aria-hidden="true">
              <rect width={x(rangeOf(claimed)[1])} height={high} className="claimed" />
              <rect width={x(highest)} height={high} className="perhaps" />
              <rect width={x(least)} height={high} className="sure" />
            </svg>
            <span className="sum">{rangeWords(recoverable)}</span>
          </div>
        )
      })}
      <figcaption className="dim">
        <span className="key sure" /> at least <span className="key perhaps" /> at most <span className="key claimed" /> claimed
      </figcaption>
    </figure>
  )
}

/** "40000.00 to 50000.00" as its two ends. */
function rangeOf(amount: string): readonly [number, number] {
  const ends = (amount.match(/\d{1,15}(?:\.\d{1,2})?/g) ?? []).map(Number)
  return [ends[0] ?? 0, ends.at(-1) ?? 0]
}

/** "40000.00 to 50000.00" as "40,000.00 to 50,000.00". */
function rangeWords(amount: string): string {
  return amount.replace(/\d{4,15}(?=\.|\b)/g, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ","))
}

function sumOf(components: Recovery["components"]): string {
  const [least, most] = components
    .map(({ claimed }) => rangeOf(claimed))
    .reduce(([a, b], [c, d]) => [a + c, b + d] as const, [0, 0] as readonly [number, number])
  return least === most ? least.toFixed(2) : `${least.toFixed(2)} to ${most.toFixed(2)}`
}
