/** A quotation that differs from the words held. */

import { distance } from "fastest-levenshtein"
import type { Difference } from "../quotes/compare.js"
import { whereOf } from "./quote-elsewhere.js"
import { finding, type Rule } from "./rule.js"

export const quoteAltered: Rule = {
  finds: ["quote_altered"],
  look: (one) =>
    one.quotations.flatMap(({ answer, placed, zone, rule }) => {
      if (answer !== "altered" || !placed) return []
      const { comparison } = placed
      const words = (op: "quoted" | "held") => comparison.difference.filter((run) => run.op === op).map((run) => `“${run.words}”`)
      const [quoted, held] = [words("quoted"), words("held")]
      const changed = [
        ...(quoted.length > 0 ? [`the quotation has ${quoted.join(", ")}`] : []),
        ...(held.length > 0 ? [`the opinion has ${held.join(", ")}`] : []),
      ]
      const text = placed.held.opinions[placed.opinion]?.text.slice(comparison.span.start, comparison.span.end) ?? ""
      return [
        finding(one, {
          kind: "quote_altered",
          severity: isSlip(comparison.difference) ? "caution" : "warning",
          message: `The quotation is not word for word (${whereOf(placed)}): ${changed.join("; ")}.`,
          because: [
            { rule, span: zone },
            { rule: "quote.words", quote: text },
          ],
          at: zone,
          suggestion: text.replace(/\s+/g, " "),
          difference: comparison.difference,
        }),
      ]
    }),
}

/** Only letters differ: "analagous" for "analogous". */
function isSlip(difference: Difference): boolean {
  return difference.every(({ op, words }, at) => {
    if (op === "same") return true
    const other = difference[op === "quoted" ? at + 1 : at - 1]
    return other !== undefined && other.op !== "same" && Math.min(words.length, other.words.length) > 5 && distance(words, other.words) <= 2
  })
}
