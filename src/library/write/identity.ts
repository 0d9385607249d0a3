/** Whether two records at one citation are one decision: by court, docket number, day, volume and caption. */
import { compareNames } from "../../caption/compare.js"
import { namesFit } from "../../caption/same-case.js"
import { citationKey, partsOf } from "../../citation/storage-key.js"
import type { CaseFacts } from "../record.js"
import type { CaseShort } from "./find-cases.js"
import { yearOfRow } from "./find-cases.js"
import type { Session } from "./session.js"

/** One decision or two: any of court, docket, day and volume that differ forbids it, whatever a shared number and name suggest. */
export function isSameDecision(facts: CaseFacts, row: CaseShort): boolean {
  const dockets = docketsOf(facts.docket, row.docket ?? undefined)
  return captionsFit(facts, row, dockets === "same") && differs(facts, row) === undefined
}

/** What forbids that the two are one; undefined where nothing does. */
export function differs(facts: CaseFacts, row: CaseShort): "court" | "docket" | "day" | "volume" | undefined {
  if (facts.court !== undefined && row.court !== null && !sameCourt(facts.court, row.court)) return "court"
  const dockets = docketsOf(facts.docket, row.docket ?? undefined)
  if (dockets === "other") return "docket"
  if (dockets !== "same" && otherDay(facts, row)) return "day"
  const apart = volumesApart(facts.citations, row.citations.split(";").filter(Boolean))
  return apart && dockets !== "same" ? "volume" : undefined
}

/** A court and its part ("illappct", "illappct1"), or a district court that is not known more closely, are not two. */
function sameCourt(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return a === b || [a, b].includes("usdistct") || (long.startsWith(short) && /^\d+$/.test(long.slice(short.length)))
}

function otherDay(facts: CaseFacts, row: CaseShort): boolean {
  const [a, b] = [facts.date, row.date ?? undefined]
  if (a?.length === 10 && b?.length === 10) return a !== b
  const year = b === undefined ? yearOfRow(row) : Number(b.slice(0, 4))
  return a !== undefined && year !== undefined && Math.abs(Number(a.slice(0, 4)) - year) > 1
}

/** The numbers of two dockets: one in common, none in common, or not known of one. */
function docketsOf(a: string | undefined, b: string | undefined): "same" | "other" | "unknown" {
  const [first, second] = [numbersIn(a), numbersIn(b)]
  if (first.length === 0 || second.length === 0) return "unknown"
  return first.some((one) => second.some((other) => one === other || one.endsWith(other) || other.endsWith(one))) ? "same" : "other"
}

const numbersIn = (docket: string | undefined): readonly string[] =>
  (docket?.match(/[A-Za-z\d][A-Za-z\d:.–—-]*\d[A-Za-z\d:.–—-]*|\d+/g) ?? []).map((one) => one.toLowerCase().replace(/[^a-z\d]/g, ""))

/** The parties of both, as far as the captions can be compared; a docket in common forgives more. */
function captionsFit(facts: CaseFacts, row: CaseShort, sameDocket: boolean): boolean {
  const held = [row.name, row.name_full ?? ""].filter((name) => name !== "")
  if (held.length === 0 || facts.name === "") return true
  const verdicts = [facts.name, facts.nameFull ?? ""].filter((name) => name !== "").map((name) => compareNames(name, held))
  if (verdicts.some((verdict) => verdict === "same" || verdict === "near")) return true
  const shared = held.some((name) => namesFit(facts.name, name) || (facts.nameFull !== undefined && namesFit(facts.nameFull, name)))
  return shared && (sameDocket || verdicts.every((verdict) => verdict === "unknown"))
}

/** Both are printed in one reporter, and nowhere in the same volume of it. */
function volumesApart(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [volumesIn(a), volumesIn(b)]
  return [...first].some(([reporter, volumes]) => {
    const others = second.get(reporter)
    return others !== undefined && ![...volumes].some((volume) => others.has(volume))
  })
}

function volumesIn(citations: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const citation of citations) {
    const parts = partsOf(citation)
    if (parts) found.set(parts.reporter, new Set([...(found.get(parts.reporter) ?? []), parts.volume]))
  }
  return found
}

/** No decision is printed in two volumes of one reporter: a number beside another of its reporter may be a claim. */
function hasAnother(citation: string, citations: readonly string[]): boolean {
  const own = partsOf(citation)
  return own !== undefined && citations.some((one) => partsOf(one)?.reporter === own.reporter && partsOf(one)?.volume !== own.volume)
}

/**
 * A number that two decisions claim goes to the one that has no other in its reporter; the other gives it up, which is told. Where that
 * does not settle it, both are found there.
 */
export async function settleClaims(
  session: Session,
  facts: CaseFacts,
  rows: readonly CaseShort[],
): Promise<{ readonly facts: CaseFacts; readonly notes: readonly string[] }> {
  const notes: string[] = []
  let citations = facts.citations
  for (const row of rows) {
    const held = row.citations.split(";").filter(Boolean)
    if (row.held === 0 || !namesFit(facts.name, row.name) || differs(facts, row) === undefined) continue
    for (const citation of facts.citations.filter((one) => held.some((other) => citationKey(other) === citationKey(one)))) {
      const [mine, theirs] = [hasAnother(citation, facts.citations), hasAnother(citation, held)]
      if (mine && !theirs) citations = citations.filter((one) => one !== citation)
      if (theirs && !mine) await giveUp(session, row, citation, held)
      const goes = mine === theirs ? "both are found there" : `it goes to ${mine ? nameOf(row) : nameOf(facts)}`
      notes.push(
        `${citation} is claimed by two decisions that differ in ${differs(facts, row)}, ${nameOf(row)} and ${nameOf(facts)}: ${goes}.`,
      )
    }
  }
  return { facts: { ...facts, citations }, notes }
}

const nameOf = ({ name, court, date }: { readonly name: string; readonly court?: string | null; readonly date?: string | null }) =>
  `${name} (${[court, date].filter(Boolean).join(" ")})`

async function giveUp({ db }: Session, row: CaseShort, citation: string, held: readonly string[]): Promise<void> {
  const left = held.filter((one) => citationKey(one) !== citationKey(citation)).join(";")
  await db.updateTable("cases").set({ citations: left }).where("key", "=", row.key).execute()
  await db.deleteFrom("citations").where("case_key", "=", row.key).where("citation", "=", citationKey(citation)).execute()
}
