/** Finds the cases of a library that a text's authorities mean, many in one query. */
import { citationKey } from "../citation-key.js"
import type { NamedCase } from "../record.js"
import { couldBe, namesFit } from "../same-case.js"
import type { Db } from "../store/store.js"
import type { CaseRow } from "../store/tables.js"

export type CaseShort = Pick<CaseRow, "key" | "name" | "name_full" | "court" | "day" | "held" | "citations">

const atOnce = 400

/** Every case printed at one of the citations, by squashed citation. */
export async function casesAt(db: Db, keys: readonly string[]): Promise<Map<string, CaseShort[]>> {
  const found = new Map<string, CaseShort[]>()
  for (let from = 0; from < keys.length; from += atOnce) {
    const rows = await db
      .selectFrom("citations")
      .innerJoin("cases", "cases.key", "citations.case_key")
      .select([
        "citations.citation",
        "cases.key",
        "cases.name",
        "cases.name_full",
        "cases.court",
        "cases.day",
        "cases.held",
        "cases.citations",
      ])
      .where("citations.citation", "in", keys.slice(from, from + atOnce))
      .orderBy("cases.key")
      .execute()
    for (const { citation, ...row } of rows) {
      const list = found.get(citation)
      if (list) list.push(row)
      else found.set(citation, [row])
    }
  }
  return found
}

/** The year a case row was decided in, where known. */
export function yearOfRow(row: Pick<CaseRow, "day">): number | undefined {
  return row.day === 0 ? undefined : Math.floor(row.day / 10000)
}

/** The one case among the candidates that a text naming it so can mean; undefined where none fits, or where two fit equally. */
export function meantCase(named: NamedCase, candidates: readonly CaseShort[]): CaseShort | undefined {
  if (candidates.length === 0) return undefined
  const fitting = candidates.filter((row) => fits(named, row))
  if (fitting.length < 2) return fitting[0]
  const closer = fitting.filter((row) => couldBe(named, { name: row.name, year: yearOfRow(row) }))
  return closer.length === 1
    ? closer[0]
    : named.name === undefined
      ? undefined
      : bestNamed(named.name, closer.length > 0 ? closer : fitting)
}

function bestNamed(name: string, rows: readonly CaseShort[]): CaseShort | undefined {
  const exact = rows.filter((row) => row.name.toLowerCase() === name.toLowerCase())
  return exact.length === 1 ? exact[0] : undefined
}

function fits(named: NamedCase, row: CaseShort): boolean {
  const year = yearOfRow(row)
  if (named.name === undefined || row.name === "") return named.year === undefined || year === undefined || Math.abs(named.year - year) <= 1
  if (namesFit(named.name, row.name) || (row.name_full !== null && namesFit(named.name, row.name_full))) return true
  return named.year !== undefined && named.year === year
}

/** The squashed citations of a named case, each once. */
export function keysOf(named: NamedCase): readonly string[] {
  return [...new Set(named.citations.map(citationKey))]
}
