/** The reason model beside the result model, where they differ: does the answer hang on how narrowly a court stated its reason? */
import type { ReasonVerdict } from "../../src/node.js"
import { Sign } from "../parts/sign.js"
import type { Doctrine } from "./interview.js"
import { outcomeWords, severityOf } from "./outcome.js"

type Props = { readonly verdict: ReasonVerdict; readonly sides: Doctrine["sides"] }

/** One line where both models agree. */
export function Models({ verdict, sides }: Props) {
  const { resultModel } = verdict
  const differ = resultModel.verdict !== verdict.verdict || resultModel.leaning !== verdict.leaning
  if (!differ && resultModel.loose.length === 0)
    return <p className="dim">Read by reasons or by results, the precedents give the same answer.</p>
  const columns = [
    { title: "Reason model", about: "A precedent binds on the reason its court gave.", answer: verdict },
    { title: "Result model", about: "A precedent binds only where all its winner had is here too.", answer: resultModel },
  ]
  return (
    <section aria-label="Two ways to read the precedents">
      <h2>Two ways to read the precedents</h2>
      <div className="models">
        {columns.map(({ title, about, answer }) => (
          <div key={title} className="sheet">
            <h3>{title}</h3>
            <p className="dim">{about}</p>
            <p>
              <Sign severity={severityOf(answer.verdict)} /> <strong>{outcomeWords(answer, sides)}</strong>
            </p>
          </div>
        ))}
      </div>
      {resultModel.loose.map(({ text, issue }) => (
        <p key={`${issue}-${text}`} className="says">
          {text}
        </p>
      ))}
    </section>
  )
}
