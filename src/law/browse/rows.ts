/** Cases as lists show them: a line each, fetched for many keys at once. */
import type { Day } from "../../base/day.js"
import type { CaseKey } from "../../library/library.js"
import type { Db } from "../../library/store/store.js"

/** What a list says of a case. `key` is absent for one that is only named. */
export type CaseLine = {
  readonly key?: CaseKey
  readonly name: string
  readonly citation?: string
  readonly court?: string
  readonly date?: Day
}

const atOnce = 500

/** The lines of these cases, by key. */
export async function caseLines(db: Db, keys: Iterable<CaseKey>): Promise<ReadonlyMap<CaseKey, CaseLine>> {
  const wanted = [...new Set(keys)]
  const lines = new Map<CaseKey, CaseLine>()
  for (let from = 0; from < wanted.length; from += atOnce) {
    const rows = await db
      .selectFrom("cases")
      .select(["key", "name", "citations", "court", "date"])
      .where("key", "in", wanted.slice(from, from + atOnce))
      .execute()
    for (const row of rows) {
      const citation = row.citations.split(";")[0]
      lines.set(Number(row.key), {
        key: Number(row.key),
        name: row.name,
        ...(citation ? { citation } : {}),
        ...(row.court ? { court: row.court } : {}),
        ...(row.date ? { date: row.date } : {}),
      })
    }
  }
  return lines
}

/** One page of a list: pages count from 1. */
export type PageAsk = { readonly page?: number; readonly size?: number }

/** How many rows to pass over, and how many to give. */
export function pageOf(ask: PageAsk): { readonly skip: number; readonly take: number } {
  const take = Math.min(Math.max(1, ask.size ?? 25), 200)
  return { skip: (Math.max(1, ask.page ?? 1) - 1) * take, take }
}
