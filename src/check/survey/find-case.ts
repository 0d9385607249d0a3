/** Which case of the library a citation points to, and by what. */

import { compareNames, type NameVerdict } from "../../caption/compare.js"
import { partsOf } from "../../citation/storage-key.js"
import type { Authority, Citation, CiteResult } from "../../cite/citation.js"
import type { Case, Library, VolumeFact } from "../../library/library.js"
import type { CheckProgress } from "../progress.js"
import { type Asking, askingOnce } from "./cached-library.js"

/** What the library says of one citation. */
export type Located = {
  readonly citation: Citation
  /** The first of a group of parallel citations; the others only add their numbers. */
  readonly leads: boolean
  readonly case?: Case
  /** Through the citation's own number, through a parallel one beside it, through what a short form refers to, or by its name alone. */
  readonly by?: "citation" | "parallel" | "antecedent" | "name"
  /** How the caption compares with the names of the case. */
  readonly name?: NameVerdict
  /** Cases of that name elsewhere, where the number does not fit. */
  readonly namesakes: readonly Case[]
  /** What is known of the volume, where no case is found. */
  readonly volume?: VolumeFact
  /** The case at this citation as opinions that are held cite it, where the library has no more of it. */
  readonly mentioned?: Case
}

const squash = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")

/** The citation as libraries look it up; undefined for one without volume, reporter and page. */
export function numberOf({ volume, reporter, page }: Citation): string | undefined {
  return volume !== undefined && reporter !== undefined && page !== undefined && /\d/.test(page)
    ? `${volume} ${reporter} ${page}`
    : undefined
}

export function namesOf(one: Case): readonly string[] {
  return [one.name, one.nameFull ?? "", one.nameShort ?? ""].filter((name) => name.trim() !== "")
}

const pointing = new Set<Citation["kind"]>(["case", "short_case", "supra", "id", "case_name"])

/** Can a citation of this kind be checked against cases at all? */
export function isOfCase({ kind }: Pick<Citation, "kind">): boolean {
  return pointing.has(kind)
}

/** Locates every citation of a case, in the order of the text. */
export async function locate(
  library: Library,
  found: CiteResult,
  tell: (progress: CheckProgress) => void = () => undefined,
): Promise<ReadonlyMap<string, Located>> {
  const asking = askingOnce(library)
  const byId = new Map(found.citations.map((one) => [one.id, one]))
  const located = new Map<string, Located>()
  for (const [done, citation] of found.citations.entries()) {
    tell({ step: "looking up", done, total: found.citations.length })
    if (citation.kind === "case") located.set(citation.id, await full(asking, byId, citation))
  }
  const authorities = new Map(found.authorities.map((one) => [one.id, one]))
  const antecedents = new Map<string | null, Promise<Pick<Located, "case" | "by">>>()
  for (const citation of found.citations) {
    if (citation.kind === "case" || !isOfCase(citation)) continue
    const one = antecedents.get(citation.authority) ?? antecedent(asking.at, byId, located, authorities.get(citation.authority ?? ""))
    antecedents.set(citation.authority, one)
    located.set(citation.id, { citation, leads: true, namesakes: [], ...(await one) })
  }
  return located
}

async function full(asking: Asking, byId: ReadonlyMap<string, Citation>, citation: Citation): Promise<Located> {
  const group = (citation.parallel ?? []).flatMap((id) => byId.get(id) ?? [])
  const base = { citation, leads: group.every(({ start }) => start > citation.start), namesakes: [] as readonly Case[] }
  const number = numberOf(citation)
  const own = number === undefined ? [] : await asking.at(number)
  if (own.length > 0) {
    const { one, verdict } = bestNamed(own, citation)
    const located = { ...base, case: one, by: "citation" as const, ...(verdict === undefined ? {} : { name: verdict }) }
    return verdict === "other" ? { ...located, namesakes: await namesakes(asking, citation, one) } : located
  }
  const beside = await throughParallel(asking.at, group, citation)
  if (beside) return { ...base, case: beside, by: "parallel" }
  const volume = await volumeOf(asking, citation)
  const mentioned = number === undefined ? undefined : await asking.mentionedAt(number)
  return {
    ...base,
    namesakes: await namesakes(asking, citation),
    ...(volume ? { volume } : {}),
    ...(mentioned ? { mentioned } : {}),
  }
}

/** Several cases can share a page: the one whose name and year agree is meant. */
function bestNamed(cases: readonly Case[], citation: Citation): { readonly one: Case; readonly verdict?: NameVerdict } {
  const order: readonly NameVerdict[] = ["same", "near", "unknown", "other"]
  const ranked = cases.map((one, at) => {
    const verdict = citation.name === undefined ? undefined : compareNames(citation.name, namesOf(one))
    const year = citation.year !== undefined && one.date !== undefined && Number(one.date.slice(0, 4)) === citation.year
    return { one, verdict, rank: (verdict ? order.indexOf(verdict) : 0) * 100 + (year ? 0 : 10) + at }
  })
  const best = ranked.toSorted((a, b) => a.rank - b.rank)[0] as (typeof ranked)[number]
  return { one: best.one, ...(best.verdict === undefined ? {} : { verdict: best.verdict }) }
}

/** A parallel citation leads to the case, unless the library knows the case at another number of this very reporter. */
async function throughParallel(byNumber: Asking["at"], group: readonly Citation[], citation: Citation): Promise<Case | undefined> {
  for (const other of group) {
    const number = numberOf(other)
    const one = number === undefined ? undefined : bestOf(await byNumber(number), other)
    const same = one?.citations.some((held) => squash(partsOf(held)?.reporter ?? "") === squash(citation.reporter ?? "-"))
    if (one && !same) return one
  }
  return undefined
}

function bestOf(cases: readonly Case[], citation: Citation): Case | undefined {
  return cases.length === 0 ? undefined : bestNamed(cases, citation).one
}

async function volumeOf(asking: Asking, { volume, reporter }: Citation): Promise<VolumeFact | undefined> {
  if (reporter === undefined || volume === undefined || !/^\d{1,6}$/.test(volume)) return undefined
  return asking.volume(reporter, Number(volume))
}

const mostNamesakes = 3

/** Cases of the library with both of the caption's parties, but for one of them: a matter of one party ("Ex parte Ash") is no namesake. */
async function namesakes(asking: Asking, citation: Citation, but?: Case): Promise<readonly Case[]> {
  if (citation.name === undefined || !/\sv/.test(citation.name)) return []
  const cases = await asking.named(citation.name)
  const name = citation.name
  return cases
    .filter((one) => one.key !== but?.key && twoSided(one).length > 0 && compareNames(name, twoSided(one)) === "same")
    .slice(0, mostNamesakes)
}

/** Its names that have two parties: "Ex parte Ash (In re: Ash v. State)" has none. */
function twoSided(one: Case): readonly string[] {
  return namesOf(one)
    .flatMap((name) => name.replace(/\([^()]{0,300}\)?/g, " ").split(";"))
    .filter((name) => /\sv(?:s|\.|s\.)?\s/i.test(name))
}

/** The case of an authority: of its first full citation that is found, else of its numbers, which a library gave for the name alone. */
async function antecedent(
  byNumber: Asking["at"],
  byId: ReadonlyMap<string, Citation>,
  located: ReadonlyMap<string, Located>,
  authority: Authority | undefined,
): Promise<Pick<Located, "case" | "by">> {
  const mentions = (authority?.mentions ?? []).flatMap((id) => byId.get(id) ?? [])
  if (mentions.some(({ kind }) => kind === "case")) {
    const one = mentions.map(({ id }) => located.get(id)?.case).find((held) => held !== undefined)
    return one ? { case: one, by: "antecedent" } : {}
  }
  for (const number of authority?.citations ?? []) {
    const one = (await byNumber(number))[0]
    if (one) return { case: one, by: mentions.some(({ kind }) => kind === "short_case") ? "antecedent" : "name" }
  }
  return {}
}
