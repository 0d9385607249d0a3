/** What other opinions say that a case holds: in the words of later courts, the fullest discussions first. */
import { latest } from "../../base/day.js"
import type { Role } from "../../read/document.js"
import type { CaseKey } from "../library.js"
import { dayNumber } from "../record.js"
import { type Db, opinionNumber } from "../store/store.js"

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
  db: Db,
  key: CaseKey,
  ask: { readonly asOf?: string; readonly limit?: number } = {},
): Promise<readonly Stated[]> {
  const day = ask.asOf === undefined ? 99991231 : dayNumber(latest(ask.asOf))
  const rows = await db
    .selectFrom("statements")
    .innerJoin("cases", "cases.key", "statements.citing")
    .innerJoin("pairs", (join) =>
      join
        .onRef("pairs.cited", "=", "statements.cited")
        .onRef("pairs.day", "=", "statements.day")
        .onRef("pairs.citing", "=", "statements.citing"),
    )
    .selectAll("statements")
    .select(["cases.name", "cases.citations", "cases.court", "cases.date", "pairs.words"])
    .where("statements.cited", "=", key)
    .where("statements.day", "<=", day)
    .orderBy("statements.day", "desc")
    .orderBy("statements.id", "desc")
    .limit(12 * (ask.limit ?? 20))
    .execute()
  const ranked = [...rows].sort(
    (a, b) =>
      Number(isCourts(b.part)) - Number(isCourts(a.part)) ||
      Number(saysHolding(b.rule)) - Number(saysHolding(a.rule)) ||
      b.words - a.words ||
      b.day - a.day,
  )
  return ranked.slice(0, ask.limit ?? 20).map((row) => {
    const citation = row.citations.split(";")[0]
    return {
      by: {
        key: Number(row.citing),
        name: row.name,
        ...(citation ? { citation } : {}),
        ...(row.court ? { court: row.court } : {}),
        ...(row.date ? { date: row.date } : {}),
      },
      quote: row.quote,
      part: row.part as Role,
      ...(row.page ? { page: row.page } : {}),
      opinion: opinionNumber(Number(row.citing), row.opinion),
      start: row.start_at,
      end: row.end_at,
      rule: row.rule,
    }
  })
}

/** Is this a statement of what the case holds, and not only a passage that discusses it? */
export function saysHolding(rule: string): boolean {
  return rule.startsWith("holds.")
}

const isCourts = (part: string) => part === "lead" || part === "per_curiam" || part === "unknown" || part === "plurality"
