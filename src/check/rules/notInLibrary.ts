/** A citation of a case that the library does not hold: nothing is said of whether it exists. */

import { suggestionFor } from "./impossibleCitation.js"
import { finding, type Rule } from "./rule.js"
import { caseInWords, numberInWords } from "./words.js"

export const notInLibrary: Rule = {
  finds: ["not_in_library"],
  look: (one) => {
    const { located } = one
    if (one.answer !== "not in this library" || !located?.leads) return []
    const { namesakes, mentioned } = located
    const number = numberInWords(one.citation)
    const [namesake] = namesakes
    const cited = mentioned ? ` Opinions held here cite ${caseInWords(mentioned)}.` : ""
    const instead = namesake ? ` A case of that name is held at another citation: ${caseInWords(namesake)}.` : ""
    return [
      finding(one, {
        kind: "not_in_library",
        severity: cited === "" || namesake ? "warning" : "caution",
        message: `${number} is not in this library, so nothing of it could be checked.${cited}${instead}`,
        because: [{ rule: "library.citation", note: `No case is held at ${number}.` }],
        suggestion: suggestionFor(one),
      }),
    ]
  },
}
