/** A quotation whose words are not in the case it is ascribed to, nor in any other case held. */
import { finding, type Rule } from "./rule.js"
import { caseInWords } from "./words.js"

export const quoteNotFound: Rule = {
  finds: ["quote_not_found"],
  look: (one) =>
    one.quotations.flatMap(({ answer, zone, rule }) => {
      const held = one.located?.case
      if (answer !== "not found" || !held) return []
      return [
        finding(one, {
          kind: "quote_not_found",
          severity: "stop",
          message: `These words are not in the text held of ${caseInWords(held)}, nor in any other case of this library.`,
          because: [
            { rule, span: zone },
            { rule: "quote.absent", note: "No run of these words agrees with any of the case's opinions." },
          ],
          at: zone,
        }),
      ]
    }),
}
