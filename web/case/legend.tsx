/** The words under a timeline: what its signs mean and how many there are, and what the mark at hand says. */
import type { Severity } from "../../src/node.js"
import { severities } from "../../src/report/order.js"
import { number } from "../../src/report/words.js"
import { Sign } from "../parts/sign.js"
import { severityWords } from "../words.js"
import { type Mark, markWords } from "./marks.js"

/** Only severities that there are. */
export function Legend({ marks }: { readonly marks: readonly Mark[] }) {
  return (
    <p className="legend dim">
      {severities.flatMap((severity) => {
        const count = countOf(marks, severity)
        return count === 0
          ? []
          : [
              <span key={severity}>
                <Sign severity={severity} /> {severity === "neutral" ? "Cited" : severityWords[severity]} {number(count)}
              </span>,
            ]
      })}
      {marks.some(({ counts }) => !counts) && <span>faint: does not count, as in a dissent</span>}
    </p>
  )
}

const longest = 260

/** The mark that the pointer or the keyboard is at, with its words; a screen reader hears the mark itself. */
export function Callout({ mark }: { readonly mark: Mark | undefined }) {
  if (!mark) return <p className="callout dim">Point at a sign for its words; open it to read them in the opinion.</p>
  const { quote, page } = mark
  return (
    <p className="callout" aria-hidden="true">
      <Sign severity={mark.severity} /> {markWords(mark)}
      {quote && <q>{quote.length > longest ? `${quote.slice(0, longest - 1)}…` : quote}</q>}
      {page && <span className="dim"> page {page}</span>}
    </p>
  )
}

function countOf(marks: readonly Mark[], severity: Severity): number {
  return marks.reduce((sum, mark) => sum + (mark.severity === severity ? (mark.count ?? 1) : 0), 0)
}

/** The drawing in words. */
export function saidOf(marks: readonly Mark[]): string {
  return severities
    .filter((severity) => countOf(marks, severity) > 0)
    .map((severity) => `${number(countOf(marks, severity))} ${severityWords[severity].toLowerCase()}`)
    .join(", ")
}
