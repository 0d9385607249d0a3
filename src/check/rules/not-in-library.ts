/** A citation of a case that the library does not hold: whether it exists is only as certain as who else says so. */

import { isUnofficial } from "../../citation/normal.js"
import { partsOf } from "../../citation/storage-key.js"
import type { Case } from "../../library/library.js"
import type { Finding } from "../finding.js"
import type { Examined, Survey } from "../survey/facts.js"
import { sourceOf, toldOf } from "./authority-record.js"
import { suggestionFor } from "./impossible-citation.js"
import { finding, type Rule } from "./rule.js"
import { caseInWords, numberInWords, officialOf } from "./words.js"

export const notInLibrary: Rule = {
  finds: ["not_in_library"],
  look: (one, survey) => {
    const { located, online } = one
    if (one.citation.kind === "case_name") return unknownReporter(one, survey)
    if (one.answer !== "not in this library" || !located?.leads || toldOf(one)?.name === "other" || !isFirstOf(one, survey)) return []
    const { namesakes, mentioned } = located
    const number = numberInWords(one.citation)
    const [namesake] = namesakes
    const cited = mentioned ? ` Opinions held here cite ${caseInWords(mentioned)}.` : ""
    const instead = namesake ? ` A case of that name is held at another citation: ${caseInWords(namesake)}.` : ""
    const said = online ? saidOnline(one, online) : undefined
    return [
      finding(one, {
        kind: "not_in_library",
        severity:
          (said?.severity === "warning" && cited !== "" && !namesake ? "caution" : said?.severity) ??
          (survey.strict || (namesake && isSameSeries(one, namesake)) ? "warning" : "neutral"),
        message: `${number} is not in this library, so nothing of it could be checked${said?.exists ? " beyond that" : ""}.${said?.words ?? ""}${cited}${instead}`,
        because: [{ rule: "library.citation", note: `No case is held at ${number}.` }, ...(said ? [said.because] : [])],
        source: online ? sourceOf(online) : undefined,
        suggestion: said?.suggestion ?? suggestionFor(one),
      }),
    ]
  },
}

/** What the library lacks is told once for an authority. */
function isFirstOf({ citation }: Examined, { authorities }: Survey): boolean {
  return citation.authority === null || (authorities.firstFull.get(citation.authority) ?? citation.id) === citation.id
}

/** A case of that name and year at another number of the very reporter: the number is likely to be wrong. Other courts' decisions share its name. */
function isSameSeries({ citation }: Examined, { citations, date }: Case): boolean {
  const squash = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")
  const same = citations.some((number) => squash(partsOf(number)?.reporter ?? "-") === squash(citation.reporter ?? ""))
  return same && (citation.year === undefined || date === undefined || Number(date.slice(0, 4)) === citation.year)
}

const written =
  /^[*_]{0,3},?[*_]{0,3}\s{1,3}(\d{1,5}\s[A-Z][\w.&'’]{0,14}(?:\s[A-Z\d][\w.&'’]{0,14}){0,4}\s\d{1,6})(?=,\s\d[^()]{0,40}\(|\s\()[^()]{0,50}\([^()]{0,50}\d{4}\)/

/**
 * A caption with what looks like a citation behind it, in a reporter that nobody knows.
 *
 *     Harper v. Ash, 612 F.5th 1402 (9th Cir. 2023)
 *                    ^^^^^^^^^^^^^^
 */
function unknownReporter(one: Examined, { document }: Survey): readonly Finding[] {
  const { citation } = one
  if (!/\sv\.?\s/.test(citation.name ?? "")) return []
  const number = written.exec(document.text.slice(citation.span.end, citation.span.end + 200))?.[1]
  if (number === undefined) return []
  return [
    finding(one, {
      kind: "not_in_library",
      severity: "caution",
      message: `“${number}” is in no reporter that Goodlaw knows, so nothing of it could be checked. Look for the case before you rely on it.`,
      because: [{ rule: "reporter.unknown", quote: number }],
    }),
  ]
}

type Said = {
  readonly words: string
  readonly exists?: true
  /** Left out where the source's word changes nothing. */
  readonly severity?: Finding["severity"]
  readonly because: Finding["because"][number]
  readonly suggestion?: string
}

/** Found under that name is corroborated, not checked. A miss adds weight to a doubt and is no proof: the source does not hold everything. */
function saidOnline({ citation }: Examined, { answer, case: case_, through }: NonNullable<Examined["online"]>): Said {
  const because = { rule: "courtlistener.lookup", note: `Asked about ${answer.asked} on ${answer.day}: ${answer.answer}.` }
  const asked = `CourtListener, asked on ${answer.day},`
  if (answer.answer === "found" && case_)
    return {
      words: ` ${asked} has ${caseInWords(case_)} there; whether it is still good law was not checked.`,
      exists: true,
      severity: "neutral",
      because,
    }
  if (answer.answer === "inside" && case_)
    return {
      words: ` ${asked} has no case that begins there; the page lies in ${caseInWords(case_)}.`,
      severity: "warning",
      because,
      ...suggested(case_),
    }
  if (answer.answer === "not understood")
    return { words: ` ${asked} did not recognise the citation, which says nothing about it.`, because }
  if (through !== undefined && case_)
    return {
      words: ` ${asked} has no such citation; at ${through} it has ${caseInWords(case_)}.`,
      severity: "warning",
      because,
      ...suggested(case_),
    }
  return { words: ` ${asked} has no such citation. ${weightOf(numberInWords(citation))}`, severity: "warning", because }
}

const suggested = (case_: Parameters<typeof caseInWords>[0]) => ({
  suggestion: `${case_.name}, ${officialOf(case_) ?? case_.docket ?? ""}`,
})

/** Numbers of databases, which CourtListener holds few of. */
const ofVendor = /\b(?:WL|LEXIS)\b/

function weightOf(number: string): string {
  if (ofVendor.test(number)) return "It holds few numbers of this series, so that says little."
  if (isUnofficial(number)) return "It lists many cases under their official citation only: look for that one."
  return "It holds most published opinions, though not all: find the page itself before you rely on the citation."
}
