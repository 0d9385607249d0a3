/** Whether a case rests on an authority that has fallen since, directly or through what that authority rests on. */
import type { Courts } from "../../cite/courts/table.js"
import type { CaseKey, Status, StatusReason } from "../library.js"
import type { Db } from "../store/store.js"
import type { CaseRow, TreatmentRow } from "../store/tables.js"
import { withActors } from "./gather.js"
import { weigh } from "./weigh.js"

type Undermined = Status["undermined"][number]
type Resting = Pick<TreatmentRow, "cited" | "quote" | "citing">

/** How many steps of resting-on are followed, and how many authorities are looked at in one step. */
const mostSteps = 3
const mostAuthorities = 60

/** Speakers whose following is the court's. */
const courtsOwn = ["lead", "per_curiam", "unknown", "plurality"]

/** Every fallen authority the case rests on, with the chain of names from the case to it. */
export async function underminedBy(db: Db, subject: CaseRow, day: number, courts: Courts): Promise<readonly Undermined[]> {
  const found: Undermined[] = []
  const seen = new Set<CaseKey>([Number(subject.key)])
  let step: { readonly key: CaseKey; readonly day: number; readonly chain: readonly string[] }[] = [
    { key: Number(subject.key), day: subject.day, chain: [subject.name] },
  ]
  for (let depth = 0; depth < mostSteps && step.length > 0; depth++) {
    const resting = await restingOf(
      db,
      step.map((one) => one.key),
    )
    const keys = [...new Set(resting.map((row) => Number(row.cited)))].filter((key) => !seen.has(key)).slice(0, mostAuthorities)
    if (keys.length === 0) break
    for (const key of keys) seen.add(key)
    const rows = await db.selectFrom("cases").selectAll().where("key", "in", keys).execute()
    const fallen = await fallenAmong(db, rows, day, courts)
    const next: typeof step = []
    for (const row of rows) {
      const from = step.find((one) => resting.some((rest) => Number(rest.cited) === Number(row.key) && Number(rest.citing) === one.key))
      const chain = [...(from?.chain ?? [subject.name]), row.name]
      const since = (fallen.get(Number(row.key)) ?? []).filter((reason) => fellSince(reason, subject.day))
      const quote = depth === 0 ? resting.find((rest) => Number(rest.cited) === Number(row.key))?.quote : undefined
      if (since.length > 0) found.push(underminedOf(row, since, chain, quote))
      else next.push({ key: Number(row.key), day: row.day, chain })
    }
    step = next
  }
  return found
}

async function restingOf(db: Db, keys: readonly CaseKey[]): Promise<readonly Resting[]> {
  return db
    .selectFrom("treatments")
    .select(["cited", "citing", "quote"])
    .where("citing", "in", keys)
    .where("weight", "=", 0)
    .where("direct", "=", 0)
    .where("voice", "=", "own")
    .where("not_counted", "is", null)
    .where("part", "in", courtsOwn)
    .orderBy("cited")
    .orderBy("id")
    .limit(400)
    .execute()
}

/** What brings each of the cases to a stop by then, where anything does. */
export async function fallenAmong(db: Db, rows: readonly CaseRow[], day: number, courts: Courts): Promise<Map<CaseKey, StatusReason[]>> {
  const treatments = await db
    .selectFrom("treatments")
    .selectAll()
    .where(
      "cited",
      "in",
      rows.map((row) => row.key),
    )
    .where("direct", "in", [0, 1])
    .where("weight", ">=", 3)
    .where("day", "<=", day)
    .orderBy("cited")
    .orderBy("day")
    .limit(400)
    .execute()
  const byKey = new Map(rows.map((row) => [Number(row.key), row]))
  const fallen = new Map<CaseKey, StatusReason[]>()
  for (const event of await withActors(db, treatments)) {
    const key = Number(event.row.cited)
    const reason = weigh(event, byKey.get(key) as CaseRow, courts)
    if (reason.counts && reason.severity === "stop") fallen.set(key, [...(fallen.get(key) ?? []), reason])
  }
  return fallen
}

function fellSince(reason: StatusReason, day: number): boolean {
  const date = reason.by.date
  return date === undefined || Number(date.slice(0, 4)) >= Math.floor(day / 10000)
}

function underminedOf(row: CaseRow, by: readonly StatusReason[], chain: readonly string[], quote: string | null | undefined): Undermined {
  const citation = row.citations.split(";")[0]
  return {
    authority: { key: Number(row.key), name: row.name, ...(citation ? { citation } : {}) },
    by,
    chain,
    ...(quote ? { quote } : {}),
  }
}
