/** Which courts' decisions a library holds, and how many of each. */
import { courtsWith } from "../../library/declarations.js"
import type { StoredLibrary } from "../../library/stored-library.js"

/** A court and how many of its cases are held. */
export type CourtHeld = { readonly id: string; readonly name: string; readonly cases: number }

type Kept = { readonly version: string; readonly courts: readonly CourtHeld[] }
const kept = new WeakMap<StoredLibrary, Kept>()

/** Courts with the cases held of them, most first. Counted again only when something has been written. */
export async function courtsHeld(library: StoredLibrary): Promise<readonly CourtHeld[]> {
  const version = await library.store.version()
  const before = kept.get(library)
  if (before?.version === version) return before.courts
  const courts = await counted(library)
  kept.set(library, { version, courts })
  return courts
}

async function counted(library: StoredLibrary): Promise<readonly CourtHeld[]> {
  const table = courtsWith(await library.declared())
  const rows = await library.store.db
    .selectFrom("cases")
    .select((e) => ["court", e.fn.countAll<number>().as("n")])
    .where("held", ">", 0)
    .groupBy("court")
    .execute()
  return rows
    .flatMap(({ court, n }) => (court === null ? [] : [{ id: court, name: table.byId(court)?.name ?? court, cases: Number(n) }]))
    .sort((a, b) => b.cases - a.cases || (a.id < b.id ? -1 : 1))
}
