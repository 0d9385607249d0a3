/** Finds cases by citation and by name. */

import { nameWords, oneApart, tellingWords } from "../caption/same-case.js"
import { normalCitation } from "../citation/normal.js"
import { citationKey } from "../citation/storage-key.js"
import type { Case } from "./library.js"
import { casesByKey } from "./rows.js"
import type { Store } from "./store/store.js"

/** Cases printed at a citation, those with text first. */
export async function byCitation(store: Store, citation: string, withCited: boolean): Promise<readonly Case[]> {
  const rows = await store.db
    .selectFrom("citations")
    .innerJoin("cases", "cases.key", "citations.case_key")
    .select(["cases.key", "cases.held"])
    .where("citations.citation", "=", citationKey(normalCitation(citation)))
    .orderBy("cases.held", "desc")
    .orderBy("cases.key")
    .execute()
  const wanted = rows.filter((row) => withCited || row.held > 0)
  return casesByKey(
    store.db,
    wanted.map((row) => Number(row.key)),
  )
}

/** How many rows of the name index are weighed for one question. */
const weighed = 400

/** Cases whose name could be these words: all telling words first, then any of them; best first. */
export async function byName(store: Store, name: string, limit: number, withCited: boolean): Promise<readonly Case[]> {
  const words = tellingWords(name)
  if (words.length === 0) return []
  const all = await store.words.find("case_words", words, "all", weighed)
  const keys = all.length > 0 || words.length === 1 ? all : await store.words.find("case_words", words, "any", weighed)
  const cases = await casesByKey(store.db, keys)
  const scored = cases
    .filter((one) => withCited || one.held !== "cited")
    .map((one) => ({ one, score: likeness(name, one) }))
    .filter(({ score }) => score > (all.length > 0 ? 0 : 0.5))
  scored.sort((a, b) => b.score - a.score || rank(b.one) - rank(a.one) || a.one.key - b.one.key)
  return scored.slice(0, limit).map(({ one }) => one)
}

function rank(one: Case): number {
  return one.held === "text" ? 2 : one.held === "facts" ? 1 : 0
}

/** How much of both names' telling words is shared, from 0 to 1; the same words in the same order are 1. */
export function likeness(asked: string, one: Pick<Case, "name" | "nameFull">): number {
  return Math.max(likenessOf(asked, one.name), one.nameFull ? 0.95 * likenessOf(asked, one.nameFull) : 0)
}

function likenessOf(asked: string, held: string): number {
  if (nameWords(asked).join(" ") === nameWords(held).join(" ")) return 1
  const a = tellingWords(asked)
  const b = tellingWords(held)
  const shared = a.filter((word) => b.some((other) => word === other || (word.length > 4 && oneApart(word, other)))).length
  return (0.9 * shared) / Math.max(1, a.length) - 0.02 * Math.max(0, b.length - a.length)
}
