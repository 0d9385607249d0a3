/**
 * Full text is indexed later: of all that writing does it takes the server longest, and it needs no order. The turn notes which opinions
 * it wrote, and every worker indexes some of them at a time, beside the turn and beside one another.
 */
import { sql } from "kysely"
import { unpackText } from "../library/store/codec.js"
import { queueIn } from "../library/store/queue-tables.js"
import { opinionNumber, type Store } from "../library/store/store.js"
import { wordsOf } from "../library/write/opinions.js"
import type { Session } from "../library/write/session.js"

/** Makes a session note the opinions it writes in place of indexing them. */
export function indexLater(session: Session): void {
  session.indexLater = async (opinions) => {
    await queueIn(session.db)
      .insertInto("unindexed")
      .values([...opinions])
      .onConflict((on) => on.doNothing())
      .execute()
  }
}

const atOnce = 40

/**
 * Indexes some opinions that nobody else has at hand, in one transaction. The locks are taken without waiting, so that workers and the turn
 * never wait for one another in a ring; an opinion that is being replaced is left for later. Returns how many were indexed.
 */
export async function indexSome({ db, words }: Store): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const queue = queueIn(transaction)
    const found = await sql<{ case_key: number; n: number; packed: Uint8Array }>`select u.case_key, u.n, o.packed
      from goodlaw_queue.unindexed u join opinions o on o.case_key = u.case_key and o.n = u.n
      order by u.case_key, u.n limit ${atOnce} for update of u skip locked for key share of o skip locked`.execute(transaction)
    const rows = found.rows.map(({ case_key, n, packed }) => ({
      case_key: Number(case_key),
      n,
      rowid: opinionNumber(Number(case_key), n),
      words: wordsOf(unpackText(packed)),
    }))
    for (const { case_key, n, rowid } of rows) {
      await words.remove(transaction, "opinion_words", rowid)
      await queue.deleteFrom("unindexed").where("case_key", "=", case_key).where("n", "=", n).execute()
    }
    await words.add(transaction, "opinion_words", rows)
    return rows.length
  })
}

/** Forgets notes of opinions that were replaced by a better text with fewer. */
export async function forgetReplaced(store: Store): Promise<void> {
  await sql`delete from goodlaw_queue.unindexed u
    where not exists (select 1 from opinions o where o.case_key = u.case_key and o.n = u.n)`.execute(store.db)
}
