/** An opinion that rules of court forbid to cite: in California, one not certified for publication or ordered depublished (rule 8.1115(a)). */
import { finding, type Rule } from "./rule.js"
import { caseInWords } from "./words.js"

export const notCitable: Rule = {
  finds: ["not_citable"],
  look: (one, { courts }) => {
    const { located, citation } = one
    const held = located?.case
    if (!held || !located.leads || citation.kind !== "case" || located.name === "other") return []
    if (held.publication !== "unpublished" && held.publication !== "depublished") return []
    const state = held.court ? courts.byId(held.court)?.jurisdiction : undefined
    const california = state === "ca" || held.court === "cal" || held.court?.startsWith("calctapp")
    const rule = california
      ? " California Rules of Court, rule 8.1115(a), forbids citing it, with exceptions."
      : " Look to the court's rule on citing it."
    const how = held.publication === "depublished" ? "is no longer published" : "was not certified for publication"
    return [
      finding(one, {
        kind: "not_citable",
        severity: california ? "stop" : "warning",
        message: `${caseInWords(held)} ${how}.${rule}`,
        because: [{ rule: `publication.${held.publication}`, note: `The library has it as ${held.publication}.` }],
      }),
    ]
  },
}
