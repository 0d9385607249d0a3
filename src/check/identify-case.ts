/** The case that a person or an agent means by a citation, a name, or both; the command line and the agents' tools ask it alike. */

import { letters, placeForms, shortForms } from "../caption/abbreviations.js"
import { compareNames } from "../caption/compare.js"
import { partsOf } from "../citation/storage-key.js"
import { cite } from "../cite/cite.js"
import type { Case } from "../library/library.js"
import { withoutMisprints } from "../library/misprint.js"
import type { StoredLibrary } from "../library/stored-library.js"
import { namesOf, numberOf } from "./survey/find-case.js"

/**
 * - `one`: the case meant.
 * - `several`: each fits; ask again by citation.
 * - `otherwise`: what stands at the citation given is called otherwise.
 * - `none`: nothing fits; `near` are cases with like names.
 */
export type CaseNamed =
  | { readonly kind: "one"; readonly case: Case }
  | { readonly kind: "several"; readonly cases: readonly Case[] }
  | { readonly kind: "otherwise"; readonly citation: string; readonly cases: readonly Case[] }
  | { readonly kind: "none"; readonly near: readonly Case[] }

type Asked = Pick<StoredLibrary, "byCitation" | "byName" | "declared">

/** Names looked at for one question, and those shown where none of them fits. */
const mostNamed = 200
const mostNear = 3
/** Names listed of those that fit. */
const mostListed = 25

/**
 * Finds a case by "410 U.S. 113", "Roe v. Wade", "Roe v. Wade, 410 U.S. 113 (1973)", "Roe, 410 U.S. at 120" or "the Wade case"; `cited` lets in
 * cases that are only cited.
 */
export async function caseNamed(library: Asked, words: string, ask: { readonly cited?: boolean } = {}): Promise<CaseNamed> {
  const { citation, name, within } = await readCitation(library, words)
  if (within) return around(await namedSo(library, within.name, ask), within)
  const at = await library.byCitation(citation ?? words, ask)
  if (at.length > 0) return atCitation(at, citation ?? words, name)
  if (citation !== undefined) return { kind: "none", near: [] }
  const { fitting, near } = await namedSo(library, words, ask)
  return fitting.length > 0 ? oneOf(fitting.slice(0, mostListed)) : { kind: "none", near }
}

type Named = { readonly fitting: readonly Case[]; readonly near: readonly Case[] }

/** The cases of that name by the first of its readings that any fits; else those with like names. */
async function namedSo(library: Asked, words: string, ask: { readonly cited?: boolean }): Promise<Named> {
  let near: readonly Case[] = []
  for (const { name, query } of readings(words)) {
    const cases = await library.byName(query, mostNamed, ask)
    const fitting = withoutMisprints(fits(cases, name))
    if (fitting.length > 0) return { fitting, near }
    if (near.length === 0) near = cases.slice(0, mostNear)
  }
  return { fitting: [], near }
}

const spoken = /^(?:the\s+)?(\S.{0,300}?)(?:['’]s)?(?:,?\s+(?:case|decision|ruling|opinion))?$/i

/** The name, and what the index is asked for: as given; then as people speak of it, and without words that may be short for others ("Bd. of Educ."). */
function readings(words: string): readonly { readonly name: string; readonly query: string }[] {
  const name = spoken.exec(words.trim())?.[1] ?? words
  const whole = name
    .split(/[\s-]+/)
    .filter((word) => !/[.'’]/.test(word) && !shortForms.has(letters(word)) && !placeForms.has(letters(word)))
  const telling = whole.some((word) => letters(word).length > 2) ? whole.join(" ") : name
  const all = [
    { name: words, query: words },
    { name, query: name },
    { name, query: telling },
  ]
  return all.filter(({ query }, at) => all.findIndex((other) => other.query === query) === at)
}

type Within = { readonly name: string; readonly volume: string; readonly reporter: string; readonly page: number }

/** "Roe, 410 U.S. at 120": the case of that name in that volume which begins last before the page. */
function around({ fitting, near }: Named, { volume, reporter, page }: Within): CaseNamed {
  const first = (one: Case) =>
    Math.max(
      ...one.citations.map((citation) => {
        const parts = partsOf(citation)
        const begins = Number(parts?.page)
        return parts?.volume === volume && parts.reporter === reporter && begins <= page ? begins : -1
      }),
    )
  const before = fitting.filter((one) => first(one) >= 0)
  const nearest = before.toSorted((a, b) => first(b) - first(a))[0]
  return nearest ? { kind: "one", case: nearest } : { kind: "none", near: near.length > 0 ? near : fitting.slice(0, mostNear) }
}

/** The first full citation in the words, and the name that stands with it. */
async function readCitation(
  library: Asked,
  words: string,
): Promise<{ readonly citation?: string; readonly name?: string; readonly within?: Within }> {
  const { reporters } = await library.declared()
  const { citations } = cite(words, { reporters })
  const found = citations.find(({ kind }) => kind === "case")
  const short = found ? undefined : citations.find(({ kind, volume, reporter, pin }) => kind === "short_case" && volume && reporter && pin)
  const name = short?.antecedent ?? short?.name
  if (name !== undefined && short?.volume !== undefined && short.reporter !== undefined)
    return { within: { name, volume: short.volume, reporter: short.reporter, page: Number.parseInt(short.pin ?? "", 10) } }
  const citation = found === undefined ? undefined : numberOf(found)
  return { ...(citation ? { citation } : {}), ...(found?.name ? { name: found.name } : {}) }
}

function atCitation(at: readonly Case[], citation: string, name: string | undefined): CaseNamed {
  if (name === undefined) return oneOf(at)
  const same = at.filter((one) => compareNames(name, namesOf(one)) !== "other")
  return same.length > 0 ? oneOf(same) : { kind: "otherwise", citation, cases: at }
}

const versus = /\sv(?:s|\.|s\.)?\s/i

/** Cases called exactly so; else those of the same parties in the same order; else those of the same parties. */
function fits(cases: readonly Case[], words: string): readonly Case[] {
  const alike = cases.filter((one) => compareNames(words, namesOf(one)) === "same")
  const sided = versus.test(words) ? alike.filter((one) => versus.test(one.name)) : []
  const same = sided.length > 0 ? sided : alike
  const ranks = [(one: Case) => plain(one.name) === plain(words), (one: Case) => firstParty(one.name, words), () => true]
  for (const rank of ranks) {
    const best = same.filter(rank)
    if (best.length > 0) return best
  }
  return []
}

/** Is the first party of both the same? "Quill v. North Dakota" is Quill's petition, not the State's suit below. */
function firstParty(held: string, asked: string): boolean {
  const [a, b] = [held, asked].map((name) => name.split(/\sv(?:s|\.|s\.)?\s/i)[0] as string)
  return compareNames(b as string, [a as string]) === "same"
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
}

function oneOf(cases: readonly Case[]): CaseNamed {
  const [one] = cases
  return one && cases.length === 1 ? { kind: "one", case: one } : { kind: "several", cases }
}
