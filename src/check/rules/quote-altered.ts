/** A quotation that differs from the words held, or whose ellipses, brackets or ends turn what they say. */

import { distance } from "fastest-levenshtein"
import type { Difference } from "../quotes/compare.js"
import type { Turn } from "../quotes/turned.js"
import type { Examined } from "../survey/facts.js"
import type { Placed } from "../survey/place.js"
import type { CheckedQuotation } from "../survey/quotations.js"
import { whereOf } from "./quote-elsewhere.js"
import { finding, type Rule } from "./rule.js"

export const quoteAltered: Rule = {
  finds: ["quote_altered"],
  look: (one) =>
    one.quotations.flatMap((quotation) => {
      const { placed, answer } = quotation
      if (!placed) return []
      if (placed.comparison.turns) return [turned(one, quotation, placed, placed.comparison.turns)]
      return answer === "altered" ? [changed(one, quotation, placed)] : []
    }),
}

/** Words that differ; where only citations are left out, that is a matter of saying so. */
function changed(one: Examined, { zone, rule }: CheckedQuotation, placed: Placed) {
  const { comparison } = placed
  const words = (op: "quoted" | "held") => comparison.difference.filter((run) => run.op === op).map((run) => `“${run.words}”`)
  const [quoted, held] = [words("quoted"), words("held")]
  const differs = [
    ...(quoted.length > 0 ? [`the quotation has ${quoted.join(", ")}`] : []),
    ...(held.length > 0 ? [`the opinion has ${held.join(", ")}`] : []),
  ]
  const text = heldText(placed)
  const quiet = comparison.citationLeftOut === true
  return finding(one, {
    kind: "quote_altered",
    severity: quiet || isSlip(comparison.difference) ? "caution" : "warning",
    message: quiet
      ? `A citation is left out of the quotation, which does not say so (${whereOf(placed)}): ${held.join(", ")}. “(citation omitted)” says it.`
      : `The quotation is not word for word (${whereOf(placed)}): ${differs.join("; ")}.`,
    because: [
      { rule, span: zone },
      { rule: quiet ? "quote.citation_left_out" : "quote.words", quote: text },
    ],
    at: zone,
    suggestion: text.replace(/\s+/g, " "),
    difference: comparison.difference,
  })
}

const says: Readonly<Record<Turn["how"], (turn: Turn) => string>> = {
  "left out": ({ word }) => `the words left out hold “${word}”`,
  replaced: ({ word, put }) => `“[${put}]” stands where the opinion has “${word}”`,
  "put in": ({ word }) => `“[${word}]” is put in, and the opinion does not have it`,
  order: () => "its pieces stand in another order in the opinion",
  "begins behind": ({ word }) => `it begins behind “${word}”, which the words around it do not say`,
  "ends before": ({ word }) => `it ends a sentence that goes on: “${word} …”`,
}

/** The words agree, and what is shown to be edited changes what they say. A person has to look: it may be fair. */
function turned(one: Examined, { zone, rule }: CheckedQuotation, placed: Placed, turns: readonly Turn[]) {
  const ways = [...new Set(turns.map((turn) => says[turn.how](turn)))]
  const grave = turns.some(({ how, word }) => how !== "ends before" && how !== "order" && !/\d/.test(word))
  return finding(one, {
    kind: "quote_altered",
    severity: grave ? "warning" : "caution",
    message: `The quotation may turn what the opinion says (${whereOf(placed)}): ${ways.join("; ")}.`,
    because: [{ rule, span: zone }, ...turns.map(({ how, held }) => ({ rule: `quote.${how.replace(/ /g, "_")}`, quote: held }))],
    at: zone,
    suggestion: heldText(placed).replace(/\s+/g, " "),
    difference: placed.comparison.difference,
  })
}

function heldText({ held, opinion, comparison }: Placed): string {
  return held.opinions[opinion]?.text.slice(comparison.span.start, comparison.span.end) ?? ""
}

/** Only letters differ: "analagous" for "analogous". */
function isSlip(difference: Difference): boolean {
  return difference.every(({ op, words }, at) => {
    if (op === "same") return true
    const other = difference[op === "quoted" ? at + 1 : at - 1]
    return other !== undefined && other.op !== "same" && Math.min(words.length, other.words.length) > 5 && distance(words, other.words) <= 2
  })
}
