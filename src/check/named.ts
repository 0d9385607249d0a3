/** The case that a person or an agent means by a citation, a name, or both; the command line and the agents' tools ask it alike. */
import { cite } from "../cite/cite.js"
import type { Case } from "../law/library.js"
import type { StoredLibrary } from "../law/open.js"
import { compareNames } from "./names/match.js"
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
const mostNamed = 25
const mostNear = 3

/** Finds a case by "410 U.S. 113", "Roe v. Wade", or "Roe v. Wade, 410 U.S. 113 (1973)"; `cited` lets in cases that are only cited. */
export async function caseNamed(library: Asked, words: string, ask: { readonly cited?: boolean } = {}): Promise<CaseNamed> {
  const { citation, name } = await readCitation(library, words)
  const at = await library.byCitation(citation ?? words, ask)
  if (at.length > 0) return atCitation(at, citation ?? words, name)
  if (citation !== undefined) return { kind: "none", near: [] }
  const cases = await library.byName(words, mostNamed, ask)
  const fitting = fits(cases, words)
  if (fitting.length === 0) return { kind: "none", near: cases.slice(0, mostNear) }
  return oneOf(fitting)
}

/** The first full citation in the words, and the name that stands with it. */
async function readCitation(library: Asked, words: string): Promise<{ readonly citation?: string; readonly name?: string }> {
  const { reporters } = await library.declared()
  const found = cite(words, { reporters }).citations.find(({ kind }) => kind === "case")
  const citation = found === undefined ? undefined : numberOf(found)
  return { ...(citation ? { citation } : {}), ...(found?.name ? { name: found.name } : {}) }
}

function atCitation(at: readonly Case[], citation: string, name: string | undefined): CaseNamed {
  if (name === undefined) return oneOf(at)
  const same = at.filter((one) => compareNames(name, namesOf(one)) !== "other")
  return same.length > 0 ? oneOf(same) : { kind: "otherwise", citation, cases: at }
}

/** Cases called exactly so; else those of the same parties in the same order; else those of the same parties. */
function fits(cases: readonly Case[], words: string): readonly Case[] {
  const same = cases.filter((one) => compareNames(words, namesOf(one)) === "same")
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
