/** The life of a case as marks on a line of time: what courts did to it, by date and level of court. */

import { courtsWith } from "../../library/declarations.js"
import type { CaseKey, StatusReason } from "../../library/library.js"
import type { StoredLibrary } from "../../library/stored-library.js"
import type { Severity } from "../../treatment/treatment.js"
import { caseLines } from "./rows.js"

/** One mark. A mark with `count` stands for all plain citations of one year. */
export type TimelineMark = {
  readonly date: string
  /** 1 last resort, 2 intermediate, 3 trial, 0 beside the ladder; absent where the court is not known. */
  readonly level?: 0 | 1 | 2 | 3
  readonly severity: Severity
  readonly treatment: string
  readonly counts: boolean
  readonly key?: CaseKey
  readonly name?: string
  readonly court?: string
  /** The words, their page, and where they can be read. */
  readonly quote?: string
  readonly page?: string
  readonly at?: StatusReason["at"]
  readonly count?: number
}

/** Up to this many plain citations are a mark each; more are counted by year. */
const mostSingle = 2000

/** The marks in order of date. Negative and positive ones are weighed as the status weighs them. */
export async function timelineOf(library: StoredLibrary, key: CaseKey): Promise<readonly TimelineMark[]> {
  const status = await library.status(key)
  const table = courtsWith(await library.declared())
  const level = (court: string | undefined) => (court === undefined ? undefined : table.byId(court)?.level)
  const treated = [...status.history, ...status.because].flatMap((reason) => markOf(reason, level(reason.by.court)))
  const shown = new Set(treated.map((mark) => mark.key))
  const plain = await plainMarks(library, key, shown, level)
  return [...treated, ...plain].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

function markOf(reason: StatusReason, level: TimelineMark["level"]): readonly TimelineMark[] {
  const { by, severity, treatment, counts, quote, page, at } = reason
  if (!by.date) return []
  return [
    {
      date: by.date,
      ...(level === undefined ? {} : { level }),
      severity,
      treatment,
      counts,
      ...(by.key === undefined ? {} : { key: by.key }),
      ...(by.name ? { name: by.name } : {}),
      ...(by.court ? { court: by.court } : {}),
      ...(quote ? { quote } : {}),
      ...(page ? { page } : {}),
      ...(at ? { at } : {}),
    },
  ]
}

async function plainMarks(
  library: StoredLibrary,
  key: CaseKey,
  shown: ReadonlySet<CaseKey | undefined>,
  level: (court: string | undefined) => TimelineMark["level"],
): Promise<readonly TimelineMark[]> {
  const { db } = library.store
  const pairs = await db.selectFrom("pairs").select(["citing", "day"]).where("cited", "=", key).where("day", ">", 0).execute()
  const plain = { severity: "neutral", treatment: "cited", counts: true } as const
  const left = pairs.filter((pair) => !shown.has(Number(pair.citing)))
  if (left.length > mostSingle) return byYear(left.map((pair) => Math.floor(pair.day / 10000))).map((bin) => ({ ...plain, ...bin }))
  const lines = await caseLines(
    db,
    left.map((pair) => Number(pair.citing)),
  )
  return [...lines.values()].flatMap((line) => {
    const rank = level(line.court)
    if (!line.date || line.key === undefined) return []
    const court = { ...(rank === undefined ? {} : { level: rank }), ...(line.court ? { court: line.court } : {}) }
    return [{ ...plain, date: line.date, ...court, key: line.key, name: line.name }]
  })
}

function byYear(years: readonly number[]): readonly { readonly date: string; readonly count: number }[] {
  const counts = new Map<number, number>()
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1)
  return [...counts].map(([year, count]) => ({ date: String(year).padStart(4, "0"), count }))
}
