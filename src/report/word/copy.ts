/** A check's findings as comments in the user's own Word file. Needs Node. */
import type { CheckResult, Finding } from "../../check/finding.js"
import type { Document } from "../../read/document.js"
import type { Limits } from "../../read/limits.js"
import { evidenceOf } from "../evidence.js"
import { needsAttention } from "../order.js"
import { findingWords, severityWords } from "../words.js"
import { type WordComment, writeWordComments } from "./comments.js"

const author = "Goodlaw"

/** The brief with a comment on each citation or quotation that needs attention. `document` is what was read from `original`. */
export function wordCopy(
  original: Uint8Array,
  result: CheckResult,
  document: Document,
  ask: { readonly limits?: Limits } = {},
): Promise<Uint8Array> {
  return writeWordComments(original, commentsOf(result), document, ask)
}

/** One comment for each place, with every finding there, in reading order. */
export function commentsOf(result: CheckResult): readonly WordComment[] {
  const places = new Map<string, WordComment & { readonly paragraphs: string[] }>()
  for (const finding of result.findings.filter(needsAttention)) {
    const { start, end } = finding
    const place = places.get(`${start} ${end}`)
    if (place) place.paragraphs.push(...paragraphsOf(finding))
    else places.set(`${start} ${end}`, { start, end, author, paragraphs: [...paragraphsOf(finding)] })
  }
  return [...places.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}

function paragraphsOf(finding: Finding): readonly string[] {
  const { kind, severity, message, suggestion, because, difference } = finding
  const rules = [...new Set(because.map(({ rule }) => rule))]
  return [
    `${severityWords[severity]}: ${findingWords[kind]}. ${message}`,
    ...(difference?.some(({ op }) => op !== "same") ? sides(difference) : []),
    ...(suggestion === undefined ? [] : [`Suggested: ${suggestion}`]),
    ...evidenceOf(finding, "").flatMap(({ quote, note }) => {
      const words = [quote === undefined ? "" : `“${quote}”`, note ?? ""].filter(Boolean).join(" ")
      return words === "" ? [] : [words]
    }),
    `(By the ${rules.length === 1 ? "rule" : "rules"} ${rules.join(", ")}.)`,
  ]
}

/** The two wordings; what differs stands in brackets. */
function sides(difference: NonNullable<Finding["difference"]>): readonly string[] {
  const side = (op: "quoted" | "held") =>
    difference
      .filter((piece) => piece.op === "same" || piece.op === op)
      .map((piece) => (piece.op === "same" ? piece.words : `[${piece.words}]`))
      .join(" ")
  return [`The brief has: ${side("quoted")}`, `The case has: ${side("held")}`]
}
