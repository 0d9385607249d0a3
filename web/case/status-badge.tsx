/** The status in words, and the words it rests on: what the court ordered, what happened on appeal, what later courts said. */
import type { Status, StatusReason } from "../../src/node.js"
import { number } from "../../src/report/words.js"
import { follow } from "../parts/link.js"
import { Reason } from "../parts/reason.js"
import { Sign } from "../parts/sign.js"
import { dayWords, severityOfVerdict, verdictWords, withDayWords } from "../words.js"

const questions = ["What the court ordered", "What happened on appeal", "What later courts said"] as const

/** The verdict in a line, with the gravest thing that it rests on. */
export function VerdictLine({ status }: { readonly status: Status }) {
  const { verdict, asOf } = status
  const severity = severityOfVerdict(verdict)
  const cause = causeOf(status)
  return (
    <p className={`verdict ${severity}`}>
      <Sign severity={severity} /> <strong>{verdictWords(verdict)}</strong>
      {cause && <span className="cause">{cause}</span>} <span className="dim">as of {dayWords(asOf)}</span>
    </p>
  )
}

function causeOf({ verdict, history, because, undermined }: Status): string | undefined {
  const gravest = [...history, ...because].find(({ counts, severity }) => counts && severity === verdict)
  if (gravest) return [gravest.treatment, gravest.by.name && `by ${gravest.by.name}`].filter(Boolean).join(" ")
  return verdict === "caution" && undermined[0] ? `rests on ${undermined[0].authority.name}, which has fallen` : undefined
}

/** The sentences under the question that each answers; the last, on how much is held, stands apart. */
export function StatusWords({ status: { says, coverage } }: { readonly status: Status }) {
  const covered = says.at(-1)?.startsWith("As of") ? says.at(-1) : undefined
  return (
    <div className="told">
      <dl>
        {underQuestions(covered === undefined ? says : says.slice(0, -1)).map(({ question, sentences }) => (
          <div key={question}>
            <dt>{question}</dt>
            {sentences.map((sentence) => (
              <dd key={sentence}>{withDayWords(sentence)}</dd>
            ))}
          </div>
        ))}
      </dl>
      {[...(covered === undefined ? [] : [covered]), ...coverage.limits].map((limit) => (
        <p key={limit} className="dim">
          {withDayWords(limit)}
        </p>
      ))}
    </div>
  )
}

function underQuestions(says: readonly string[]) {
  const grouped = questions.map((question) => ({ question, sentences: [] as string[] }))
  for (const sentence of says) {
    const own = grouped.find(({ question }) => sentence.startsWith(`${question}: `))
    const rest = own ? sentence.slice(own.question.length + 2) : sentence
    ;(own ?? grouped[2])?.sentences.push(`${rest.charAt(0).toUpperCase()}${rest.slice(1)}`)
  }
  return grouped.filter(({ sentences }) => sentences.length > 0)
}

const most = 5

/** The treatments that the verdict rests on, the most serious first; those that do not count are folded away, each with why. */
export function Evidence({ because, cited }: Pick<Status, "because"> & { readonly cited: number }) {
  const telling = because.filter(({ severity }) => severity !== "neutral")
  const counting = telling.filter(({ counts }) => counts)
  const others = telling.filter(({ counts }) => !counts)
  if (telling.length === 0) return null
  return (
    <section className="because" aria-label="The words it rests on">
      <h2>The words it rests on</h2>
      {counting.length === 0 && <p className="dim">No treatment counts.</p>}
      {inRow(counting.slice(0, most))}
      {others.length > 0 && (
        <details>
          <summary>
            {number(others.length)} that {others.length === 1 ? "does" : "do"} not count, as in a dissent or an argument
          </summary>
          {inRow(others.slice(0, most))}
        </details>
      )}
      {(counting.length > most || others.length > most) && (
        <p>
          <a href={`/case/${cited}?tab=cited-by`} onClick={follow}>
            All who cite it
          </a>
        </p>
      )}
    </section>
  )
}

// biome-ignore lint/suspicious/noArrayIndexKey: the reasons never change place
const inRow = (reasons: readonly StatusReason[]) => reasons.map((reason, n) => <Reason key={n} reason={reason} />)
