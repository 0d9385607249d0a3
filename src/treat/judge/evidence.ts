/** A treatment that rests on several sentences: from the first of them to the last, or on the last alone where all are too long to quote. */
import { severityOf } from "../../treatment/kinds.js"
import type { Treatment } from "../../treatment/treatment.js"
import type { Sentence } from "../grammar/sentences.js"
import { type Reading, roleAt } from "../reading.js"

const longest = 900

/** What the court itself does in sentences `from` to `to`, by the rule of that name. */
export function inSentences(
  reading: Reading,
  from: number,
  to: number,
  { treatment, rule }: Pick<Treatment, "treatment" | "rule">,
): Treatment {
  const last = reading.sentences[to] as Sentence
  const first = reading.sentences[from] as Sentence
  const start = last.end - first.start <= longest ? first.start : last.start
  const page = reading.places.page(start)?.label
  return {
    treatment,
    severity: severityOf(treatment),
    recognized: false,
    part: roleAt(reading, start),
    voice: "own",
    start,
    end: last.end,
    quote: reading.document.text.slice(start, last.end).replace(/\s+/g, " "),
    ...(page !== undefined && { page }),
    rule,
  }
}
