/** An opinion that rules of court forbid to cite, by the table of those rules: in California, one not certified for publication or ordered depublished. */
import { type Citability, citabilityOf } from "../../cite/courts/citability.js"
import type { Examined, Survey } from "../survey/survey.js"
import { finding, type Rule } from "./rule.js"
import { caseInWords, numberInWords } from "./words.js"

export const notCitable: Rule = {
  finds: ["not_citable"],
  look: (one, survey) => {
    const { located, citation } = one
    if (!located?.leads || citation.kind !== "case" || located.name === "other") return []
    const { publication } = located.case ?? {}
    if (publication === "unpublished" || publication === "depublished") return [held(one, survey, publication)]
    return saysSo(one, survey) ? [said(one, survey)] : []
  },
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

const unpublished = /\bnon-?pub(?:\.|lished)|\bunpub(?:\.|lished)|\bnot (?:certified )?for publication\b|\bdepub(?:\.|lished)/i
const californian = /\bnonpub\. opn\.|\bCal\. ?(?:Ct\. ?)?App\b/

/** "[nonpub. opn.]", "(unpublished)" within the citation or right behind it. */
function saysSo({ citation }: Examined, { document }: Survey): boolean {
  return unpublished.test(around(citation.span, document.text))
}

function around({ start, end }: { readonly start: number; readonly end: number }, text: string): string {
  const after = /^\s*[([][^()[\]]{0,60}[)\]]/.exec(text.slice(end, end + 70))
  return text.slice(start, end) + (after?.[0] ?? "")
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
    message: `${numberInWords(one.citation)} is cited as an unpublished opinion.${ruleOf(citability)}`,
    because: [{ rule: "publication.said", quote: words }],
  })
}

function ruleOf(citability: Citability | undefined): string {
  if (!citability) return ""
  return ` ${citability.says} (${citability.source}${citability.verified ? "" : "; look at the rule itself"}.)`
}
