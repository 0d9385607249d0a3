/** Running counts for cases that are cited very often, so that their coverage on a date is not counted from the beginning each time. */
import { sql } from "kysely"
import type { Db } from "../store/store.js"
import type { Session } from "./session.js"

/** Cases with at least this many citing opinions are tallied. */
export const tallied = 2000

/** Counts anew, for every much-cited case, how many cases cite it by the end of each year. Run when a large ingest has ended. */
export async function writeTallies(db: Db, from = tallied): Promise<number> {
  await db.deleteFrom("tallies").execute()
  const much = await sql<{ cited: number }>`select cited from pairs group by cited having count(*) >= ${from} order by cited`.execute(db)
  for (const { cited } of much.rows) {
    const years = await sql<{ year: number; n: number }>`select day / 10000 as year, count(*) as n from pairs
      where cited = ${cited} group by day / 10000 order by 1`.execute(db)
    let citing = 0
    const rows = years.rows.map(({ year, n }) => {
      citing += Number(n)
      return { cited: Number(cited), year: Number(year), citing }
    })
    for (let from = 0; from < rows.length; from += 300)
      await db
        .insertInto("tallies")
        .values(rows.slice(from, from + 300))
        .execute()
  }
  return much.rows.length
}

/** A new citing case of a tallied one makes its tallies wrong; they are forgotten until the next counting. */
export async function forgetTallies({ db, store }: Pick<Session, "db" | "store">, cited: readonly number[]): Promise<void> {
  if ((await store.ask("select cited from tallies limit 1", [], db)).length === 0) return
  for (let from = 0; from < cited.length; from += 400)
    await db
      .deleteFrom("tallies")
      .where("cited", "in", cited.slice(from, from + 400))
      .execute()
}
