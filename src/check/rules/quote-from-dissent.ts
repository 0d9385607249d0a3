/** The words are those of a separate opinion, or of the reporter's summary, and the citation does not say so. */

import type { Examined, Survey } from "../survey/facts.js"
import { isSeparate } from "../survey/held-case.js"
import { whereOf } from "./quote-elsewhere.js"
import { finding, type Rule } from "./rule.js"

export const quoteFromDissent: Rule = {
  finds: ["quote_from_dissent"],
  look: (one, survey) =>
    one.quotations.flatMap(({ placed, zone, rule, words }) => {
      if (!placed) return []
      const { held, opinion, comparison } = placed
      const { role, author } = held.speaker(opinion, comparison.span.start)
      const summary = held.inSyllabus(opinion, comparison.span.start)
      if (
        (!isSeparate(role) && !summary) ||
        /\bI (?:respectfully )?(?:dissent|concur)\b/i.test(words) ||
        saysSo(one, survey, zone.start, role, author)
      )
        return []
      const of = summary
        ? "the reporter's summary"
        : `${role === "dissent" ? "a dissent" : "a concurring opinion"}${author ? ` (${author})` : ""}`
      return [
        finding(one, {
          kind: "quote_from_dissent",
          severity: role === "dissent" || summary ? "warning" : "caution",
          message: `These words are not the court's: they are from ${of} in ${whereOf(placed)}, and the citation does not say so.`,
          because: [
            { rule, span: zone },
            { rule: summary ? "quote.summary" : `quote.${role}`, note: `The words stand in ${of}.` },
          ],
          at: zone,
        }),
      ]
    }),
}

const signs: Readonly<Record<string, RegExp>> = {
  dissent: /\bdissent|\bdis\.\s*opn/i,
  concurrence: /\bconcur|\bconc\.\s*(?:&|and)?\s*(?:dis\.\s*)?opn/i,
  concurrence_in_part: /\bconcur|\bdissent|\bconc\.|\bdis\.\s*opn/i,
}

/** Does the citation, or the text around it, name the separate opinion or its author? */
function saysSo({ citation }: Examined, { document }: Survey, quotation: number, role: string, author: string | undefined): boolean {
  const { start, end } = citation.span
  const near = (from: number, to: number) => document.text.slice(Math.max(0, from), to)
  const around = `${near(start - 400, end + 160)}\n${near(quotation - 400, quotation)}`
  const surname = author?.split(/[\s.,]+/).findLast((word) => word.length > 2 && !/^(?:jr|sr|justice|chief)$/i.test(word))
  return (signs[role] ?? /(?!)/).test(around) || (surname !== undefined && around.toLowerCase().includes(surname.toLowerCase()))
}
