/** A short form, supra or id. that refers to nothing before it, or to more than one authority. */
import type { Authority } from "../../cite/citation.js"
import { finding, type Rule } from "./rule.js"

const shortForms = new Set(["short_case", "supra", "id"])

export const unresolvedShortForm: Rule = {
  finds: ["unresolved_short_form"],
  look: (one, { found }) => {
    const { citation } = one
    if (!shortForms.has(citation.kind) || citation.authority !== null) return []
    const candidates = (citation.candidates ?? []).flatMap((id) => found.authorities.find((other) => other.id === id) ?? [])
    const said =
      candidates.length > 0
        ? `“${citation.text}” can mean ${candidates.map(inWords).join(" or ")}.`
        : `“${citation.text}” refers to no authority cited before it.`
    return [
      finding(one, {
        kind: "unresolved_short_form",
        severity: "caution",
        message: said,
        because: citation.because && citation.because.length > 0 ? citation.because : [{ rule: "short.none" }],
        at: citation.span,
      }),
    ]
  },
}

function inWords({ name, citations }: Authority): string {
  return [name, citations[0]].filter((part) => part !== undefined).join(", ")
}
