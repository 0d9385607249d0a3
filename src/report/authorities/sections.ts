/** The table of authorities: cases, constitutions, statutes, rules, other works, each in order, with the pages they stand on. */
import type { CheckResult } from "../../check/finding.js"
import type { CitationKind } from "../../cite/citation.js"
import type { Verdict } from "../../library/library.js"
import { type EntryWords, entryWords, isCase, type Style } from "./entry.js"

/** One entry of a table of authorities. */
export type AuthorityEntry = EntryWords & {
  /** "3, 5, 12", "passim", or nothing where the pages are not known. */
  readonly pages: string
  readonly status?: Verdict
}

/** The entries of one kind, in order. */
export type AuthoritySection = { readonly title: string; readonly entries: readonly AuthorityEntry[] }

/** A table of authorities, with notes on what it could not tell. */
export type TableOfAuthorities = { readonly sections: readonly AuthoritySection[]; readonly notes: readonly string[] }

type Group = {
  readonly holds: (kind: CitationKind) => boolean
  readonly titles: Readonly<Record<Style, string>>
}

const groups: readonly Group[] = [
  { holds: (kind) => isCase({ kind }), titles: { bluebook: "Cases", california: "Cases" } },
  { holds: (kind) => kind === "constitution", titles: { bluebook: "Constitutional Provisions", california: "Constitutions" } },
  { holds: (kind) => kind === "statute" || kind === "session_law", titles: { bluebook: "Statutes", california: "Statutes" } },
  {
    holds: (kind) => kind === "court_rule" || kind === "regulation",
    titles: { bluebook: "Rules and Regulations", california: "Court Rules and Regulations" },
  },
  {
    holds: (kind) => kind === "journal" || kind === "treatise" || kind === "other",
    titles: { bluebook: "Other Authorities", california: "Other Authorities" },
  },
]

const noPages = "The pages are not known: the file does not say where they break. Open it in Word, save it, and make this table again."

/** The table of what a check found; sections without entries are left out. */
export function tableOfAuthorities(result: Pick<CheckResult, "authorities">, ask: { readonly style?: Style } = {}): TableOfAuthorities {
  const style = ask.style ?? "bluebook"
  const sections = groups.flatMap(({ holds, titles }): readonly AuthoritySection[] => {
    const entries = result.authorities.filter(({ kind }) => holds(kind)).map((authority) => entryOf(authority, style))
    return entries.length === 0 ? [] : [{ title: titles[style], entries: merged(entries).toSorted(byWords) }]
  })
  const known = result.authorities.some(({ pages }) => pages.length > 0)
  return { sections, notes: known || result.authorities.length === 0 ? [] : [noPages] }
}

function entryOf(authority: CheckResult["authorities"][number], style: Style): AuthorityEntry {
  const pages = authority.passim ? "passim" : authority.pages.toSorted(natural).join(", ")
  return { ...entryWords(authority, style), pages, ...(authority.status === undefined ? {} : { status: authority.status }) }
}

/** Entries of the same words become one. */
function merged(entries: readonly AuthorityEntry[]): readonly AuthorityEntry[] {
  const found = new Map<string, AuthorityEntry>()
  for (const entry of entries) {
    const key = `${entry.name ?? ""}${entry.rest}`
    const before = found.get(key)
    const pages = new Set([before?.pages, entry.pages].flatMap((list) => (list ? list.split(", ") : [])))
    found.set(key, before ? { ...entry, pages: pages.has("passim") ? "passim" : [...pages].toSorted(natural).join(", ") } : entry)
  }
  return [...found.values()]
}

function byWords(a: AuthorityEntry, b: AuthorityEntry): number {
  return natural(sortKey(a), sortKey(b))
}

function sortKey({ name, rest }: EntryWords): string {
  return `${name ?? ""}${rest}`.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/^the /, "")
}

/** Compares words by their letters and numbers by their size: § 952 before § 1040. */
function natural(a: string, b: string): number {
  const [x, y] = [a, b].map((words) => words.match(/\d{1,15}|\D{1,400}/g) ?? [])
  for (let at = 0; at < Math.max(x?.length ?? 0, y?.length ?? 0); at++) {
    const [left = "", right = ""] = [x?.[at], y?.[at]]
    if (left === right) continue
    const numbers = /^\d/.test(left) && /^\d/.test(right) ? Number(left) - Number(right) : 0
    return numbers || (left < right ? -1 : 1)
  }
  return 0
}
