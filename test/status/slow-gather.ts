/** What bears on a case, gathered the plain way: every row is read and chosen here. The quick questions must come to the same. */

import type { Store } from "../../src/library/store/store.js"
import type { CaseRow, TreatmentRow } from "../../src/library/store/tables.js"
import type { Actor, Event, Gathered } from "../../src/status/events.js"

async function rowsOf(store: Store, cited: readonly number[], day: number): Promise<readonly TreatmentRow[]> {
  const rows = await store.db.selectFrom("treatments").selectAll().execute()
  return rows.filter((row) => cited.includes(row.cited) && row.day <= day)
}

async function events(store: Store, rows: readonly TreatmentRow[]): Promise<readonly Event[]> {
  const cases = new Map((await store.db.selectFrom("cases").selectAll().execute()).map((row) => [row.key, row]))
  return rows.map((row) => {
    const citing = actorOf(cases.get(row.citing ?? -1))
    const named = row.acting_key === null ? words(row.acting) : actorOf(cases.get(row.acting_key))
    const actor = row.recognized === 1 || named ? named : citing
    return { row, ...(citing ? { citing } : {}), actor: actor ?? {}, actorKnown: actor !== undefined }
  })
}

function actorOf(row: CaseRow | undefined): Actor | undefined {
  if (!row) return undefined
  const { key, name, citations, court, date } = row
  const citation = citations.split(";")[0]
  return { key, ...(name ? { name } : {}), ...(citation ? { citation } : {}), ...(court ? { court } : {}), ...(date ? { date } : {}) }
}

function words(acting: string | null): Actor | undefined {
  if (acting === null) return undefined
  const { name, citations, court, year } = JSON.parse(acting)
  const citation = citations?.[0]
  return {
    ...(name ? { name } : {}),
    ...(citation ? { citation } : {}),
    ...(court ? { court } : {}),
    ...(year ? { date: String(year) } : {}),
  }
}

const isAct = ({ not_counted, voice, part }: TreatmentRow) =>
  (not_counted ?? "recognized") === "recognized" && voice === "own" && !["concurrence", "concurrence_in_part", "dissent"].includes(part)

/** The lists an answer is folded from, with the most that each may hold. */
const lists: readonly (readonly [most: number, holds: (row: TreatmentRow) => boolean])[] = [
  [1000, (row) => row.direct === 1],
  [100, (row) => row.direct === 0 && isAct(row) && row.weight >= 3],
  [30, (row) => row.direct === 0 && isAct(row) && row.weight === 2],
  [20, (row) => row.direct === 0 && isAct(row) && row.weight === 0],
  [15, (row) => row.direct === 0 && !isAct(row) && row.weight >= 2],
  [5, (row) => row.direct === 0 && !isAct(row) && row.weight === 0],
]

export async function eventsOf(store: Store, cited: number, day: number): Promise<Gathered> {
  const ordered = [...(await rowsOf(store, [cited], day))].sort((a, b) => b.weight - a.weight || b.day - a.day || b.id - a.id)
  const listed = lists.map(([most, holds]) => ordered.filter(holds).slice(0, most))
  const cut = [1, 2, 4].some((n) => listed[n]?.length === lists[n]?.[0])
  return { events: await events(store, listed.flat()), cut }
}

export async function seriousEventsOf(store: Store, cited: readonly number[], day: number): Promise<readonly Event[]> {
  const rows = (await rowsOf(store, cited, day)).filter((row) => row.weight >= 3)
  return events(
    store,
    [...rows].sort((a, b) => a.cited - b.cited || a.day - b.day || a.id - b.id),
  )
}

export async function coverageOf(store: Store, cited: number, day: number): Promise<{ citing: number; latest: number }> {
  const days = (await store.db.selectFrom("pairs").selectAll().execute()).filter((row) => row.cited === cited && row.day <= day)
  return { citing: days.length, latest: Math.max(0, ...days.map((row) => row.day)) }
}
