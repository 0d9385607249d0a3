/** Fetches what bears on a case up to a day: its treatments with the cases that act, and how much of the law is held. */
import type { CaseKey } from "../library.js"
import type { Db } from "../store/store.js"
import type { CaseRow, TreatmentRow } from "../store/tables.js"

/** The acting side of a treatment, as far as the library knows it. */
export type Actor = {
  readonly key?: CaseKey
  readonly name?: string
  readonly citation?: string
  readonly court?: string
  readonly date?: string
}

/** A treatment with who reports it and who did it (the same, unless it is only recognized). */
export type Event = { readonly row: TreatmentRow; readonly citing?: Actor; readonly actor: Actor; readonly actorKnown: boolean }

/** Treatments weighed for one answer, by weight: those that could stop or warn, cautions, and positive ones; the latest of each. */
const most = { serious: 150, caution: 40, positive: 20 } as const

export type Gathered = {
  readonly events: readonly Event[]
  /** More were held than were weighed. */
  readonly cut: boolean
}

/** All direct history, and the citing references that a verdict is folded from. */
export async function eventsOf(db: Db, cited: CaseKey, day: number): Promise<Gathered> {
  const all = db.selectFrom("treatments").selectAll().where("cited", "=", cited)
  const citing = all.where("direct", "=", 0)
  const direct = await all.where("direct", "=", 1).where("day", "<=", day).execute()
  const serious = await citing
    .where("weight", ">=", 3)
    .where("day", "<=", day)
    .orderBy("weight", "desc")
    .orderBy("day", "desc")
    .limit(most.serious)
    .execute()
  const latestOf = (weight: number, limit: number) =>
    citing.where("weight", "=", weight).where("day", "<=", day).orderBy("day", "desc").limit(limit).execute()
  const cautions = await latestOf(2, most.caution)
  const positive = await latestOf(0, most.positive)
  const cut = serious.length === most.serious || cautions.length === most.caution
  return { events: await withActors(db, [...direct, ...serious, ...cautions, ...positive]), cut }
}

/** The rows with their citing and acting cases. */
export async function withActors(db: Db, rows: readonly TreatmentRow[]): Promise<readonly Event[]> {
  if (rows.length === 0) return []
  const keys = [...new Set(rows.flatMap((row) => [row.citing, row.acting_key]).filter((key) => key !== null))].map(Number)
  const cases = new Map<number, Actor>()
  for (let from = 0; from < keys.length; from += 500) {
    const some = await db
      .selectFrom("cases")
      .select(["key", "name", "citations", "court", "date"])
      .where("key", "in", keys.slice(from, from + 500))
      .execute()
    for (const row of some) cases.set(Number(row.key), actorOf(row))
  }
  return rows.map((row) => eventOf(row, cases))
}

function eventOf(row: TreatmentRow, cases: ReadonlyMap<number, Actor>): Event {
  const citing = row.citing === null ? undefined : cases.get(Number(row.citing))
  const named = row.acting_key === null ? namedActor(row) : cases.get(Number(row.acting_key))
  const actor = row.recognized === 1 || named ? named : citing
  return { row, ...(citing ? { citing } : {}), actor: actor ?? {}, actorKnown: actor !== undefined }
}

function actorOf(row: Pick<CaseRow, "key" | "name" | "citations" | "court" | "date">): Actor {
  const citation = row.citations.split(";")[0]
  return {
    key: Number(row.key),
    ...(row.name ? { name: row.name } : {}),
    ...(citation ? { citation } : {}),
    ...(row.court ? { court: row.court } : {}),
    ...(row.date ? { date: row.date } : {}),
  }
}

function namedActor(row: TreatmentRow): Actor | undefined {
  if (!row.acting) return undefined
  const acting = JSON.parse(row.acting) as { name?: string; citations?: string[]; court?: string; year?: number }
  const citation = acting.citations?.[0]
  return {
    ...(acting.name ? { name: acting.name } : {}),
    ...(citation ? { citation } : {}),
    ...(acting.court ? { court: acting.court } : {}),
    ...(acting.year ? { date: String(acting.year) } : {}),
  }
}

/** How many opinions held cite the case by then, and the day of the latest. */
export async function coverageOf(db: Db, cited: CaseKey, day: number): Promise<{ readonly citing: number; readonly latest: number }> {
  const wholeYear = day % 10000 === 1231
  const tally = await db
    .selectFrom("tallies")
    .select(["year", "citing"])
    .where("cited", "=", cited)
    .where("year", wholeYear ? "<=" : "<", Math.floor(day / 10000))
    .orderBy("year", "desc")
    .limit(1)
    .executeTakeFirst()
  const from = tally ? (tally.year + 1) * 10000 : 0
  const row = await db
    .selectFrom("pairs")
    .select((e) => [e.fn.countAll<number>().as("n"), e.fn.max("day").as("latest")])
    .where("cited", "=", cited)
    .where("day", ">=", from)
    .where("day", "<=", day)
    .executeTakeFirst()
  const latest = Number(row?.latest ?? 0)
  return { citing: Number(row?.n ?? 0) + (tally?.citing ?? 0), latest: latest || (tally ? tally.year * 10000 + 1231 : 0) }
}
