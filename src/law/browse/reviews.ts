/** What a person decided about the findings in a document: an append-only log, by the document's SHA-256. Nothing in it changes a verdict. */
import type { StoredLibrary } from "../../library/stored-library.js"

/** What a person decided on a finding. */
export type Decision = "accept" | "dismiss" | "note"

/** A decision on a finding of a brief, kept with the library. */
export type Review = {
  /** The citation as it was written, and where. */
  readonly citation: string
  readonly start: number
  readonly end: number
  /** The kind of finding decided on; "citation" for a note on the citation itself. */
  readonly kind: string
  readonly decision: Decision
  readonly reason?: string
  readonly note?: string
}

/** A review as kept; `time` is given by the door that takes it, in ISO 8601. */
export type KeptReview = Review & { readonly n: number; readonly time: string }

/** The log of one document, in the order written. */
export async function reviewsOf(library: StoredLibrary, sha256: string): Promise<readonly KeptReview[]> {
  const rows = await library.store.db.selectFrom("reviews").selectAll().where("document", "=", sha256).orderBy("n").execute()
  return rows.map((row) => ({ n: Number(row.n), time: row.time, ...(JSON.parse(row.review) as Review) }))
}

const kept = { durable: true }

/** Adds to the log; what stands in it is never changed, and what was added is on the disk. */
export async function addReview(library: StoredLibrary, sha256: string, review: Review, time: string): Promise<KeptReview> {
  const n = await library.store.write(async (db) => {
    const last = await db
      .selectFrom("reviews")
      .select((e) => e.fn.max("n").as("n"))
      .where("document", "=", sha256)
      .executeTakeFirst()
    const next = Number(last?.n ?? 0) + 1
    await db
      .insertInto("reviews")
      .values({ document: sha256, n: next, time, review: JSON.stringify(review) })
      .execute()
    return next
  }, kept)
  return { n, time, ...review }
}
