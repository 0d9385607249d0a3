/** Subsequent and prior history: the relation by which one citation follows another. */
import type { Draft } from "../draft.js"
import { isCase, type Refiner } from "./refiner.js"

const verbs = String.raw`aff['’]d|affirmed|aff['’]g|affirming|rev['’]d|reversed|rev['’]g|reversing|vacated|vacating|modified|overruled|overruling|abrogated|disapproved|superseded|dismissed|remanded|enforced|cert\. denied|cert\. granted|cert\. dismissed|certiorari denied|certiorari granted|reh['’]g denied|rehearing denied|review denied|review granted|appeal dismissed|appeal denied|app\. dism\.|prob\. juris\. noted|petition denied|pet\. denied|on remand|on rehearing|sub nom\.`
const relation = new RegExp(
  `^[,;.)]?\\s{0,2}(?:and\\s)?((?:${verbs})(?:\\s(?:in part|and remanded|by|in|on other grounds(?: by)?|on another (?:ground|point)(?: by| in)?|and opinion superseded|and (?:rev['’]d|reversed|vacated)|per curiam|mem\\.|en banc|sub nom\\.)|,\\s(?:(?:rev['’]d|reversed|vacated) in part|sub nom\\.|per curiam|on other grounds)){0,4})[,:]?\\s{0,3}$`,
)

/** "A, 319 U.S. 105, overruled B, 316 U.S. 584": A did it to B, which is a sentence and no history of A. */
const active = /^[,;.)]?\s{0,2}(?:and\s)?(?:overruled|abrogated|disapproved|superseded)\s{0,3}$/

/** Reads the words between one case and the next. */
export const history: Refiner = (drafts, { reading: { text } }) => {
  let before: Draft | undefined
  for (const draft of drafts) {
    if (!isCase(draft)) continue
    if (before && !draft.first && draft.spanStart > before.spanEnd && draft.spanStart - before.spanEnd < 80) {
      const between = text.slice(before.spanEnd, draft.spanStart)
      const found = relation.exec(between)
      if (found && !active.test(between))
        draft.history = { relation: (found[1] as string).replace(/\s+/g, " "), of: before.first ?? before }
    }
    before = draft
  }
  return drafts
}
