/** A short form, supra or id. that refers to nothing before it, or to more than one authority. */
import type { Authority, Citation } from "../../cite/citation.js"
import type { Finding } from "../finding.js"
import type { Examined } from "../survey/facts.js"
import { finding, type Rule } from "./rule.js"

const shortForms = new Set(["short_case", "supra", "id"])

export const unresolvedShortForm: Rule = {
  finds: ["unresolved_short_form"],
  look: (one, { authorities }) => {
    const { citation } = one
    if (!shortForms.has(citation.kind) || isCrossReference(citation) || citation.ofRecord) return []
    if (citation.authority !== null) return neverCited(one, authorities.byId.get(citation.authority))
    const candidates = (citation.candidates ?? []).flatMap((id) => authorities.byId.get(id) ?? [])
    const said =
      candidates.length > 0
        ? `“${asWritten(one)}” can mean ${candidates.map(inWords).join(" or ")}.`
        : `“${asWritten(one)}” refers to no authority cited before it.`
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

/** "Crane, supra" where nothing before it cites Crane, though a library knows which case that must be. */
function neverCited(one: Examined, authority: Authority | undefined): readonly Finding[] {
  const { citation } = one
  if (!authority || authority.mentions[0] !== citation.id) return []
  return [
    finding(one, {
      kind: "unresolved_short_form",
      severity: "caution",
      message: `“${citation.text}” is the first mention of ${inWords(authority)}; the document does not cite it in full before.`,
      because: citation.because && citation.because.length > 0 ? citation.because : [{ rule: "short.never_cited" }],
      at: citation.span,
      suggestion: inWords(authority),
    }),
  ]
}

/** "Hartwell, supra": the words and the name before them. */
function asWritten({ citation: { text, antecedent, kind } }: Examined): string {
  return antecedent !== undefined && kind !== "id" && !text.includes(antecedent) ? `${antecedent}, ${text}` : text
}

/** "See note 2, supra", "supra, at 828": the document's own pages and notes, no authority. */
function isCrossReference({ kind, antecedent, name }: Citation): boolean {
  const words = antecedent ?? name ?? ""
  return (
    kind === "supra" &&
    (words === "" ||
      /^(?:see|notes?|nn?|parts?|points?|sections?|subparts?|chapters?|paragraphs?|page|pp?|discussion|text|authorities)\b/i.test(words))
  )
}

function inWords({ name, citations }: Authority): string {
  return [name, citations[0]].filter((part) => part !== undefined).join(", ")
}
