/** Finds the cases of a library that a text's authorities mean, many in one query. */

import { couldBe, namesFit } from "../../caption/same-case.js"
import { citationKey } from "../../citation/storage-key.js"
import type { NamedCase } from "../record.js"
import type { CaseRow } from "../store/tables.js"
import type { Session } from "./session.js"

export type CaseShort = Pick<CaseRow, "key" | "name" | "name_full" | "court" | "day" | "held" | "citations"> &
  Partial<Pick<CaseRow, "docket" | "date">>

const printedAt = (listed: string) => `select t.citation, c.key, c.name, c.name_full, c.court, c.day, c.held, c.citations, c.docket, c.date
  from citations t join cases c on c.key = t.case_key where t.citation in ${listed} order by c.key`

/** Every case printed at one of the citations, by squashed citation. */
export async function casesAt({ db, store }: Pick<Session, "db" | "store">, keys: readonly string[]): Promise<Map<string, CaseShort[]>> {
  const found = new Map<string, CaseShort[]>()
  if (keys.length === 0) return found
  type Row = CaseShort & { readonly citation: string }
  for (const { citation, ...row } of await store.ask<Row>(printedAt(store.listedWords), [JSON.stringify(keys)], db)) {
    const list = found.get(citation)
    if (list) list.push(row)
    else found.set(citation, [row])
  }
  return found
}

/** The year a case row was decided in, where known. */
export function yearOfRow(row: Pick<CaseRow, "day">): number | undefined {
  return row.day === 0 ? undefined : Math.floor(row.day / 10000)
}

/**
 * The one case among those at a citation that a text naming it so means. A page usually holds one case, and captions are cut and
 * misread, so a lone candidate is taken unless name and year both speak against it; of several, the one whose name fits.
 */
export function meantCase(named: NamedCase, candidates: readonly CaseShort[]): CaseShort | undefined {
  const possible = candidates.filter((row) => !contradicts(named, row))
  if (possible.length < 2) return possible[0]
  const fitting = possible.filter((row) => nameFits(named, row))
  const closer = fitting.length > 1 ? fitting.filter((row) => couldBe(named, { name: row.name, year: yearOfRow(row) })) : fitting
  if (closer.length === 1) return closer[0]
  const rows = closer.length > 0 ? closer : fitting.length > 0 ? fitting : possible
  return exactlyNamed(named, rows) ?? onlyHeld(rows) ?? rows.find((row) => row.held === 0)
}

function exactlyNamed(named: NamedCase, rows: readonly CaseShort[]): CaseShort | undefined {
  const exact = rows.filter((row) => row.name.toLowerCase() === named.name?.toLowerCase())
  return exact.length === 1 ? exact[0] : undefined
}

function onlyHeld(rows: readonly CaseShort[]): CaseShort | undefined {
  const held = rows.filter((row) => row.held > 0)
  return held.length === 1 ? held[0] : undefined
}

function nameFits(named: NamedCase, row: CaseShort): boolean {
  if (named.name === undefined || row.name === "") return true
  return namesFit(named.name, row.name) || (row.name_full !== null && namesFit(named.name, row.name_full))
}

function contradicts(named: NamedCase, row: CaseShort): boolean {
  const year = yearOfRow(row)
  const years = named.year !== undefined && year !== undefined && Math.abs(named.year - year) > 1
  return years && (named.name === undefined || row.name === "" || !nameFits(named, row))
}

/** The squashed citations of a named case, each once. */
export function keysOf(named: NamedCase): readonly string[] {
  return [...new Set(named.citations.map(citationKey))]
}
