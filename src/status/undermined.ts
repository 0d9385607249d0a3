/** Whether a case rests on an authority that has fallen since, directly or through what that authority rests on. */
import { earliest, latest } from "../base/day.js"
import type { Courts } from "../courts/table.js"
import type { CaseKey, Status, StatusReason } from "../library/library.js"
import { restsOn } from "../library/store/create.js"
import type { Store } from "../library/store/store.js"
import type { CaseRow, TreatmentRow } from "../library/store/tables.js"
import { seriousEventsOf } from "./events.js"
import { weigh } from "./weigh.js"

type Undermined = Status["undermined"][number]
type Resting = Pick<TreatmentRow, "cited" | "quote" | "citing">

/** How many steps of resting-on are followed, and how many authorities are looked at in one step. */
const mostSteps = 3
const mostAuthorities = 60

/** A court that takes up the dissent in a case does not rest on the case. */
const dissentTaken = "adopted.dissent"

/** A case on the way from the one asked about, with the names and the keys that lead to it. */
type Link = { readonly key: CaseKey; readonly chain: readonly string[]; readonly keys: readonly CaseKey[] }

/** Every fallen authority the case rests on, with the chain of names from the case to it. */
export async function underminedBy(store: Store, subject: CaseRow, day: number, courts: Courts): Promise<readonly Undermined[]> {
  const found: Undermined[] = []
  const seen = new Set<CaseKey>([Number(subject.key)])
  let step: readonly Link[] = [{ key: Number(subject.key), chain: [subject.name], keys: [Number(subject.key)] }]
  for (let depth = 0; depth < mostSteps && step.length > 0; depth++) {
    const resting = await restingOf(
      store,
      step.map((one) => one.key),
    )
    const keys = [...new Set(resting.map((row) => Number(row.cited)))].filter((key) => !seen.has(key)).slice(0, mostAuthorities)
    if (keys.length === 0) break
    for (const key of keys) seen.add(key)
    const rows = await store.ask<CaseRow>(`select * from cases where key in ${store.listed} order by key`, [JSON.stringify(keys)])
    const fallen = await fallenAmong(store, rows, day, courts)
    const next: Link[] = []
    for (const row of rows) {
      const from = step.find((one) => resting.some((rest) => Number(rest.cited) === Number(row.key) && Number(rest.citing) === one.key))
      const link = linkTo(row, from ?? (step[0] as Link))
      const since = (fallen.get(Number(row.key)) ?? []).filter((reason) => fellSince(reason, subject) && !knownTo(reason, link))
      const quote = depth === 0 ? resting.find((rest) => Number(rest.cited) === Number(row.key))?.quote : undefined
      if (since.length > 0) found.push(underminedOf(row, since, link.chain, quote))
      else next.push(link)
    }
    step = next
  }
  return found
}

function linkTo(row: CaseRow, from: Link): Link {
  return { key: Number(row.key), chain: [...from.chain, row.name], keys: [...from.keys, Number(row.key)] }
}

/** Rows that say what cases rest on, looked at in one step. */
const mostResting = 400

async function restingOf(store: Store, keys: readonly CaseKey[]): Promise<readonly Resting[]> {
  const question = `select cited, citing, quote from treatments where citing in ${store.listed} and ${restsOn} and rule <> ?
    order by cited, id limit ${mostResting}`
  return store.ask<Resting>(question, [JSON.stringify(keys), dissentTaken])
}

/** What brings each of the cases to a stop by then, where anything does. */
export async function fallenAmong(
  store: Store,
  rows: readonly CaseRow[],
  day: number,
  courts: Courts,
): Promise<Map<CaseKey, StatusReason[]>> {
  const byKey = new Map(rows.map((row) => [Number(row.key), row]))
  const fallen = new Map<CaseKey, StatusReason[]>()
  for (const event of await seriousEventsOf(store, [...byKey.keys()], day)) {
    const key = Number(event.row.cited)
    const reason = weigh(event, byKey.get(key) as CaseRow, courts)
    if (reason.counts && reason.severity === "stop") fallen.set(key, [...(fallen.get(key) ?? []), reason])
  }
  return fallen
}

/** Is it the act of a case of the chain itself? */
const knownTo = ({ by }: StatusReason, link: Link) => by.key !== undefined && link.keys.includes(by.key)

/**
 * Can it have fallen after the case was decided? What had fallen before, or by the case's own act, the court knew. Of two decisions
 * known only by their year, either may be the later one.
 */
function fellSince({ by }: StatusReason, subject: CaseRow): boolean {
  return by.date === undefined || !subject.date || latest(by.date) > earliest(subject.date)
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
