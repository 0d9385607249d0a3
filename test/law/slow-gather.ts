/** What bears on a case, gathered the plain way: every row is read and chosen here. The quick questions must come to the same. */
import type { Actor, Event, Gathered } from "../../src/law/status/gather.js"
import type { Store } from "../../src/law/store/store.js"
import type { CaseRow, TreatmentRow } from "../../src/law/store/tables.js"

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

export async function eventsOf(store: Store, cited: number, day: number): Promise<Gathered> {
  const rows = (await rowsOf(store, [cited], day)).filter((row) => row.direct === 1 || row.weight !== 1)
  const ordered = [...rows].sort((a, b) => b.direct - a.direct || b.weight - a.weight || b.day - a.day || b.id - a.id)
  return { events: await events(store, ordered), cut: false }
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
