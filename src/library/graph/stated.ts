/** What other opinions say that a case holds: in the words of later courts, the fullest discussions first. */
import { latest } from "../../base/day.js"
import type { Role } from "../../base/role.js"
import type { CaseKey } from "../library.js"
import { dayNumber } from "../record.js"
import { opinionNumber, type Store } from "../store/store.js"
import type { CaseRow, StatementRow } from "../store/tables.js"

/** One sentence of a later opinion that states the case. */
export type Stated = {
  readonly by: { readonly key: CaseKey; readonly name: string; readonly citation?: string; readonly court?: string; readonly date?: string }
  readonly quote: string
  readonly part: Role
  readonly page?: string
  readonly opinion: number
  readonly start: number
  readonly end: number
  readonly rule: string
}

/** Statements of the case by opinions of the court (lead first), those that state its holding before passages that discuss it, the longest discussion first. */
export async function asOthersStateIt(
  store: Store,
  key: CaseKey,
  ask: { readonly asOf?: string; readonly limit?: number } = {},
): Promise<readonly Stated[]> {
  const day = ask.asOf === undefined ? 99991231 : dayNumber(latest(ask.asOf))
  const wanted = ask.limit ?? 20
  const rows = await store.ask<StatementRow & { readonly words: number }>(lately, [key, day, 12 * wanted])
  const ranked = [...rows].sort(
    (a, b) =>
      Number(isCourts(b.part)) - Number(isCourts(a.part)) ||
      Number(saysHolding(b.rule)) - Number(saysHolding(a.rule)) ||
      b.words - a.words ||
      b.day - a.day,
  )
  const told = ranked.slice(0, wanted)
  const by = new Map(
    (await store.ask<Teller>(tellers(store), [JSON.stringify(told.map((row) => row.citing))])).map((row) => [row.key, row]),
  )
  return told.flatMap((row) => {
    const teller = by.get(row.citing)
    return teller ? [statedBy(row, teller)] : []
  })
}

const lately = `select s.*, p.words from statements s join pairs p on p.cited = s.cited and p.day = s.day and p.citing = s.citing
  where s.cited = ? and s.day <= ? order by s.day desc, s.id desc limit ?`

type Teller = Pick<CaseRow, "key" | "name" | "citations" | "court" | "date">
const tellers = (store: Store) => `select key, name, citations, court, date from cases where key in ${store.listed}`

function statedBy(row: StatementRow, teller: Teller): Stated {
  const citation = teller.citations.split(";", 1)[0]
  return {
    by: {
      key: row.citing,
      name: teller.name,
      ...(citation ? { citation } : {}),
      ...(teller.court ? { court: teller.court } : {}),
      ...(teller.date ? { date: teller.date } : {}),
    },
    quote: row.quote,
    part: row.part as Role,
    ...(row.page ? { page: row.page } : {}),
    opinion: opinionNumber(row.citing, row.opinion),
    start: row.start_at,
    end: row.end_at,
    rule: row.rule,
  }
}

/** Is this a statement of what the case holds, and not only a passage that discusses it? */
export function saysHolding(rule: string): boolean {
  return rule.startsWith("holds.")
}

const isCourts = (part: string) => part === "lead" || part === "per_curiam" || part === "unknown" || part === "plurality"
