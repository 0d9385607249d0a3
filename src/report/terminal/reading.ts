/** A passage with what is read in it as carets below its lines: citations with the authority each means, acts with their rule and their target. */
import type { Citation, CiteResult } from "../../cite/citation.js"
import type { TreatResult } from "../../treatment/treatment.js"
import type { Ink } from "./ink.js"

type Mark = { readonly start: number; readonly end: number; readonly says: string; readonly ink: keyof Ink }

/**
 * The text line by line, each mark below the line it begins in.
 *
 *     We overrule Crain v. Dobbs, 123 Cal. 456 (1950).
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ case, 123 Cal. 456 'Crain v. Dobbs' cal 1950 = a1 [full.new]
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ overruled: a1 [act.overrule]
 */
export function readingOnTerminal(text: string, found: CiteResult, treated: TreatResult, ink: Ink): string {
  const marks = [...citations(found), ...acts(treated), ...disposition(treated)].sort((a, b) => a.start - b.start || a.end - b.end)
  const lines: string[] = []
  let from = 0
  for (const line of text.split("\n")) {
    const to = from + line.length
    lines.push(line.replace(/\t/g, " "))
    for (const mark of marks) if (mark.start >= from && mark.start <= to && line !== "") lines.push(caret(mark, from, to, ink))
    from = to + 1
  }
  if (marks.length === 0) lines.push(ink.dim("Nothing is read in it: no citation, no act."))
  return `${lines.join("\n")}\n`
}

function caret({ start, end, says, ink: paint }: Mark, from: number, to: number, ink: Ink): string {
  const width = Math.max(1, Math.min(end, to) - start)
  return `${" ".repeat(start - from)}${ink[paint]("^".repeat(width))} ${says}`
}

function citations({ citations: all }: CiteResult): readonly Mark[] {
  return all.map((one) => ({ ...one.span, says: citationInWords(one), ink: "bold" as const }))
}

function citationInWords(one: Citation): string {
  const number = [one.volume, one.reporter, one.page].filter(Boolean).join(" ")
  const law = [one.title, one.code, one.section].filter(Boolean).join(" ")
  const core = number || law || `“${one.text}”`
  const named = one.name ? ` '${one.name}'` : ""
  const pin = one.pin ? ` @ ${one.pin}` : ""
  const from = [one.court, one.year].filter(Boolean).join(" ")
  const means = one.authority ?? (one.candidates ? `one of ${one.candidates.join(", ")}` : "no authority")
  const rule = one.because?.[0]?.rule
  return `${one.signal ? `[${one.signal}] ` : ""}${one.kind}, ${core}${pin}${named}${from ? ` ${from}` : ""} = ${means}${rule ? ` [${rule}]` : ""}`
}

function acts({ authorities }: TreatResult): readonly Mark[] {
  return authorities.flatMap(({ authority, name, citations: numbers, treatments }) =>
    treatments.map((one) => ({
      start: one.start,
      end: one.end,
      says: `${one.recognized ? "recognized, " : ""}${one.treatment}: ${authority} ${name ?? numbers[0] ?? ""}${one.point ? `, ${one.point}` : ""} [${one.rule}]${
        one.notCounted ? `, not counted: ${one.notCounted}` : ""
      }`,
      ink: one.notCounted ? ("dim" as const) : one.severity,
    })),
  )
}

function disposition({ disposition: order }: TreatResult): readonly Mark[] {
  return order ? [{ start: order.start, end: order.end, says: `the court's order: ${order.kind}`, ink: "bold" }] : []
}
