/** An opinion that rules of court forbid to cite: in California, one not certified for publication or ordered depublished (rule 8.1115(a)). */
import type { Courts } from "../../cite/courts/table.js"
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
  const california = isCalifornian(one.located?.case?.court, courts)
  const how = publication === "depublished" ? "is no longer published" : "was not certified for publication"
  return finding(one, {
    kind: "not_citable",
    severity: california ? "stop" : "warning",
    message: `${one.located?.case ? caseInWords(one.located.case) : numberInWords(one.citation)} ${how}.${ruleOf(california)}`,
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
  const california = isCalifornian(one.citation.court, courts) || californian.test(words)
  return finding(one, {
    kind: "not_citable",
    severity: california ? "stop" : "caution",
    message: `${numberInWords(one.citation)} is cited as an unpublished opinion.${ruleOf(california)}`,
    because: [{ rule: "publication.said", quote: words }],
  })
}

function isCalifornian(court: string | undefined, courts: Courts): boolean {
  return court !== undefined && (courts.byId(court)?.jurisdiction === "ca" || court === "cal" || court.startsWith("calctapp"))
}

function ruleOf(california: boolean): string {
  return california
    ? " California Rules of Court, rule 8.1115(a), forbids citing it, with exceptions."
    : " Look to the court's rule on citing it."
}
