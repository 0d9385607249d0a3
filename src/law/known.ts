/** The library as `cite` asks it while reading: in memory for a library of moderate size, by single queries in a large one. */
import type { KnownCases } from "../cite/citation.js"
import { type KnownRow, knownCases } from "../cite/known.js"
import type { ReporterRow } from "../cite/tables/more-reporters.js"
import type { Store } from "./store/store.js"
import type { CaseRow } from "./store/tables.js"

/** Up to this many cases are held in memory. */
const inMemory = 150_000

/** Cases held with text or facts; empty (and looked up by the asker instead) where they are too many. */
export async function knownIn(store: Store, reporters: readonly ReporterRow[]): Promise<KnownCases> {
  const rows = await store.db
    .selectFrom("cases")
    .select(["case_id", "name", "name_full", "name_short", "citations", "day", "court"])
    .where("held", ">", 0)
    .orderBy("key")
    .limit(inMemory + 1)
    .execute()
  return rows.length > inMemory ? lazily(store) : knownCases(rows.map(knownCase), reporters)
}

type NamedRow = Pick<CaseRow, "case_id" | "name" | "name_full" | "name_short" | "citations" | "day" | "court">

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

/** In a large library a text's citations are looked up one by one after reading, so reading itself asks nothing. */
function lazily(store: Store): KnownCases {
  return store.lookUp ?? { byCitation: () => [], byName: () => [] }
}
