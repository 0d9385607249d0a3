/** An opinion that rules of court forbid to cite, by the table of those rules: in California, one not certified for publication or ordered depublished. */
import { type Citability, citabilityOf } from "../../courts/citability.js"
import type { Examined, Survey } from "../survey/facts.js"
import { finding, type Rule } from "./rule.js"
import { caseInWords, numberInWords } from "./words.js"

export const notCitable: Rule = {
  finds: ["not_citable"],
  look: (one, survey) => {
    const { located, citation } = one
    if (citation.kind === "docket" || isNamedOnly(one)) return saysSo(one, survey) ? [said(one, survey)] : []
    if (!located?.leads || citation.kind !== "case" || located.name === "other") return []
    const { publication } = located.case ?? {}
    if (publication === "unpublished" || publication === "depublished") return [held(one, survey, publication)]
    return saysSo(one, survey) ? [said(one, survey)] : []
  },
}

/** "Harper v. Ash (Oct. 9, 2018, B283091) [nonpub. opn.]": a caption that nothing but the brief's own words say more of. */
function isNamedOnly({ citation: { kind, name } }: Examined): boolean {
  return kind === "case_name" && /\sv\.?\s|^(?:In re|Ex parte|Matter of)\s/i.test(name ?? "")
}

/** The library knows it. */
function held(one: Examined, { courts }: Survey, publication: "unpublished" | "depublished") {
  const { court, date } = one.located?.case ?? {}
  const citability = citabilityOf(court === undefined ? undefined : courts.byId(court), publication, date)
  const how = publication === "depublished" ? "is no longer published" : "was not certified for publication"
  return finding(one, {
    kind: "not_citable",
    severity: citability?.weight === "not citable" ? (citability.verified ? "stop" : "warning") : "caution",
    message: `${one.located?.case ? caseInWords(one.located.case) : numberInWords(one.citation)} ${how}.${ruleOf(citability)}`,
    because: [{ rule: `publication.${publication}`, note: `The library has it as ${publication}.` }],
  })
}

const unpublished =
  /\bnon-?pub(?:\.|lished)|\bunpub(?:\.|lished)|\bnot (?:certified )?for publication\b|\bnot published\b|\bdepub(?:\.|lished)/i
const californian = /\bnonpub\. opn\.|\bCal\. ?(?:Ct\. ?)?App\b/

const brackets = /^(?:[,\s*_]{0,3}[([][^()[\]]{0,80}[)\]]){1,3}/
const orders =
  /^,?\s{1,3}(?:review (?:granted|denied|dismissed)[^.;()]{0,40}?,?\s(?:and\s)?)?(?:(?:the\s)?(?:opinion|opn\.)\s)?(?:(?:was\s)?ordered\s)?(?:de|non-?|not\s)?publ?(?:ished|\.)/i

/** "[nonpub. opn.]", "(unpublished)" within the citation or right behind it; "review granted and opinion ordered nonpublished". */
function saysSo({ citation }: Examined, { document }: Survey): boolean {
  return unpublished.test(around(citation.span, document.text))
}

function around({ start, end }: { readonly start: number; readonly end: number }, text: string): string {
  const behind = text.slice(end, end + 260)
  const after = (brackets.exec(behind) ?? orders.exec(behind))?.[0] ?? ""
  return text.slice(start, end) + after
}

/** The brief says so itself. */
function said(one: Examined, { document, courts }: Survey) {
  const words = around(one.citation.span, document.text)
  const court = one.citation.court === undefined ? undefined : courts.byId(one.citation.court)
  const own = californian.test(words) ? { id: "calctapp", system: "ca" } : court
  const citability = citabilityOf(own, "unpublished", one.citation.year === undefined ? undefined : String(one.citation.year))
  return finding(one, {
    kind: "not_citable",
    severity: citability?.weight === "not citable" && citability.verified ? "stop" : "caution",
    message: `${one.citation.volume === undefined ? (one.citation.name ?? one.citation.text) : numberInWords(one.citation)} is cited as an unpublished opinion.${ruleOf(citability)}`,
    because: [{ rule: "publication.said", quote: words }],
  })
}

function ruleOf(citability: Citability | undefined): string {
  if (!citability) return ""
  return ` ${citability.says} (${citability.source}${citability.verified ? "" : "; look at the rule itself"}.)`
}
