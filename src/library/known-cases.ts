/** The library as `cite` asks it while reading: in memory for a library of moderate size, by single questions in a large one. */

import { anySide, bothSides } from "../caption/index-keys.js"
import { citationKeys } from "../citation/lookup-keys.js"
import { reporterTable } from "../citation/reporters.js"
import { citationKey } from "../citation/storage-key.js"
import type { ReporterRow } from "../citation/tables/more-reporters.js"
import type { KnownCases } from "../cite/citation.js"
import { type KnownRow, knownCases } from "../cite/known.js"
import type { Asked, Store } from "./store/store.js"
import type { CaseRow } from "./store/tables.js"
import { readMeta } from "./write/session.js"

/** Up to this many cases are held in memory; more where the database cannot be asked at once, since there is no other way. */
const inMemory = { askedAtOnce: 50_000, askedLater: 150_000 } as const

/** Cases held with text or facts. A large library on a server, which answers later and not at once, offers none. */
export async function knownIn(store: Store, reporters: readonly ReporterRow[]): Promise<KnownCases> {
  const held = Number((await readMeta(store.db)).get("cases") ?? 0)
  if (store.atOnce && held > inMemory.askedAtOnce) return lookedUp(store.atOnce, reporters)
  if (held > inMemory.askedLater) return { byCitation: () => [], byName: () => [] }
  const rows = await store.ask<NamedRow>(`select ${columns} from cases c where held > 0 order by key`, [])
  return knownCases(rows.map(knownCase), reporters)
}

const names = ["case_id", "name", "name_full", "name_short", "citations", "day", "court"] as const
const columns = names.map((name) => `c.${name}`).join(", ")
type NamedRow = Pick<CaseRow, (typeof names)[number]>

function knownCase(row: NamedRow): KnownRow {
  return {
    caseId: row.case_id,
    name: row.name,
    names: [row.name_full ?? "", row.name_short ?? ""].filter((name) => name !== ""),
    citations: row.citations === "" ? [] : row.citations.split(";"),
    ...(row.day > 0 ? { year: Math.floor(row.day / 10000) } : {}),
    ...(row.court ? { court: row.court } : {}),
  }
}

/** Cases looked at for one name: where more bear it, it names none of them alone. */
const mostNamed = 300
/** Cases looked at for one pair of words, of the thousands of pairs in a text without capitals. */
const mostOfPair = 60

const at = `select ${columns} from cases c where c.held > 0
  and c.key in (select case_key from citations where citation in (select value from json_each(?))) order by c.key`
const named = (most: number) => `select ${columns} from case_words w join cases c on c.key = w.rowid
  where w.case_words match ? and c.held > 0 order by w.rowid limit ${most}`
const questions = { at, named: named(mostNamed), ofPair: named(mostOfPair) } as const

/**
 * Looks each name and citation up in the library's indexes, and lets `knownCases` choose among the few that are found, as it would among
 * all. What was found is kept for a while: a brief names the same cases again and again.
 */
export function lookedUp(ask: NonNullable<Store["atOnce"]>, reporters: readonly ReporterRow[]): KnownCases {
  const table = reporterTable(reporters)
  const kept = recent<KnownCases>()
  const among = (question: keyof typeof questions, value: Asked) =>
    kept(`${question} ${value}`, () => knownCases(ask<NamedRow>(questions[question], [value]).map(knownCase), reporters))
  return {
    byCitation: (citation) => among("at", JSON.stringify(citationKeys(citation, table).map(citationKey))).byCitation(citation),
    byName: (name, limit) => {
      const question = anySide(name)
      return question === "" ? [] : among("named", question).byName(name, limit)
    },
    byParties: (left, right) => among("ofPair", bothSides(left, right)).byParties?.(left, right) ?? [],
  }
}

/** Answers kept. */
const mostKept = 4000

function recent<T>(): (id: string, make: () => T) => T {
  const kept = new Map<string, T>()
  return (id, make) => {
    const held = kept.get(id)
    if (held) return held
    const made = make()
    if (kept.size >= mostKept) kept.clear()
    kept.set(id, made)
    return made
  }
}
