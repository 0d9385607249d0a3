/** What an online source says of the cases that the library lacks: the first number of each, and where that is not found, those beside it. */

import { compareNames, type NameVerdict } from "../../caption/compare.js"
import type { Citation } from "../../cite/citation.js"
import type { OnlineAnswer, OnlineCase, OnlineReply, OnlineSource } from "../../online/online.js"
import type { CheckResult } from "../finding.js"
import { type Located, numberOf } from "./find-case.js"

/** The answer about one citation. */
export type FoundOnline = {
  readonly answer: OnlineAnswer
  /** The case there whose name fits best, or at a number beside it (`through`) where there is none at its own. */
  readonly case?: OnlineCase
  readonly name?: NameVerdict
  readonly through?: string
}

export type AskedOnline = { readonly byId: ReadonlyMap<string, FoundOnline>; readonly summary: NonNullable<CheckResult["online"]> }

/** Asks about every citation that leads to no case of the library; each number once. */
export async function askOnline(
  source: OnlineSource,
  located: ReadonlyMap<string, Located>,
  citations: ReadonlyMap<string, Citation>,
): Promise<AskedOnline> {
  const lacking = [...located.values()].filter(
    ({ citation, leads, case: held }) => citation.kind === "case" && leads && !held && numberOf(citation),
  )
  const numbers = [...new Set(lacking.map(({ citation }) => numberOf(citation) as string))]
  const first = numbers.length === 0 ? nothing : await source.ask(numbers)
  const missed = lacking.filter(({ citation }) => isMiss(first.answers.get(numberOf(citation) as string)))
  const beside = [...new Set(missed.flatMap(({ citation }) => numbersBeside(citation, citations)))].filter((one) => !first.answers.has(one))
  const second = beside.length === 0 ? nothing : await source.ask(beside)
  const answers = new Map([...first.answers, ...second.answers])
  const byId = new Map<string, FoundOnline>()
  for (const { citation } of lacking) {
    const found = foundOnline(citation, answers, citations)
    if (found) byId.set(citation.id, found)
  }
  return { byId, summary: summaryOf(source, numbers, first, second) }
}

const nothing: OnlineReply = { answers: new Map(), kept: 0, says: [] }

const isMiss = (answer: OnlineAnswer | undefined) => answer !== undefined && answer.cases.length === 0

function numbersBeside(citation: Citation, citations: ReadonlyMap<string, Citation>): readonly string[] {
  return (citation.parallel ?? []).flatMap((id) => {
    const other = citations.get(id)
    const number = other && other.kind === "case" ? numberOf(other) : undefined
    return number === undefined ? [] : [number]
  })
}

function foundOnline(
  citation: Citation,
  answers: ReadonlyMap<string, OnlineAnswer>,
  citations: ReadonlyMap<string, Citation>,
): FoundOnline | undefined {
  const answer = answers.get(numberOf(citation) as string)
  if (!answer) return undefined
  if (answer.cases.length > 0) return { answer, ...bestNamed(answer.cases, citation) }
  const through = numbersBeside(citation, citations).find((number) => answers.get(number)?.answer === "found")
  return through === undefined ? { answer } : { answer, through, ...bestNamed(answers.get(through)?.cases ?? [], citation) }
}

const order: readonly NameVerdict[] = ["same", "near", "unknown", "other"]

/** Of several cases on one page, the one that is named so, in that year. */
function bestNamed(cases: readonly OnlineCase[], citation: Citation): Pick<FoundOnline, "case" | "name"> {
  const ranked = cases.map((one, at) => {
    const verdict = citation.name === undefined ? undefined : compareNames(citation.name, namesOf(one))
    const year = citation.year !== undefined && one.date !== undefined && Number(one.date.slice(0, 4)) === citation.year
    return { one, verdict, rank: (verdict ? order.indexOf(verdict) : 0) * 100 + (year ? 0 : 50) + at }
  })
  const best = ranked.toSorted((a, b) => a.rank - b.rank)[0]
  if (!best) return {}
  return { case: best.one, ...(best.verdict === undefined ? {} : { name: best.verdict }) }
}

const namesOf = ({ name, nameFull, nameShort }: OnlineCase) => [name, nameFull ?? "", nameShort ?? ""].filter((one) => one !== "")

/** What was asked and answered, counted by the first numbers; the sentences are for every report. */
function summaryOf(source: OnlineSource, numbers: readonly string[], first: OnlineReply, second: OnlineReply): AskedOnline["summary"] {
  const answers = numbers.flatMap((number) => first.answers.get(number) ?? [])
  const count = (kind: OnlineAnswer["answer"]) => answers.filter(({ answer }) => answer === kind).length
  const [found, inside, notFound, notUnderstood] = [count("found"), count("inside"), count("not found"), count("not understood")]
  const unanswered = numbers.length - answers.length
  const kept = first.kept
  const parts = [
    `${found} found`,
    `${notFound} not found`,
    inside > 0 ? `${inside} inside another case` : "",
    notUnderstood > 0 ? `${notUnderstood} not understood` : "",
    unanswered > 0 ? `${unanswered} without an answer` : "",
  ].filter((part) => part !== "")
  const days = answers.map(({ day }) => day).sort()
  const when = days.length === 0 ? "" : days[0] === days.at(-1) ? ` on ${days[0]}` : ` between ${days[0]} and ${days.at(-1)}`
  const from = kept > 0 ? `, ${kept} of them answered from what the library kept` : ""
  const says =
    numbers.length === 0
      ? ["CourtListener was not asked: the library holds every case cited by number."]
      : [
          `CourtListener was asked${when} about ${numbers.length === 1 ? "1 citation" : `${numbers.length} citations`} that this library lacks: ${parts.join(", ")}${from}. It does not hold everything: what it does not find may still exist.`,
        ]
  return {
    source: source.name,
    asked: numbers.length,
    found,
    inside,
    notFound,
    notUnderstood,
    unanswered,
    kept,
    says: [...says, ...new Set([...first.says, ...second.says])],
  }
}
