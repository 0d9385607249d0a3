/** What a library holds, in one answer. */
import { createHash } from "node:crypto"
import { basename } from "node:path"
import type { LibraryInfo } from "./library.js"
import type { Store } from "./store/store.js"
import { schemaVersion } from "./store/tables.js"
import { readMeta } from "./write/session.js"

/** Counts, dates and hash; kept current by every transaction that writes, so that asking costs nothing. */
export async function summary(store: Store): Promise<LibraryInfo> {
  const meta = await readMeta(store.db)
  const sources = await store.db.selectFrom("sources").select(["name", "cases"]).orderBy("id").execute()
  const first = meta.get("earliest")
  const last = meta.get("latest")
  return {
    name: meta.get("name") ?? nameOf(store),
    cases: Number(meta.get("cases") ?? 0),
    opinions: Number(meta.get("opinions") ?? 0),
    references: Number(meta.get("pairs") ?? 0),
    ...(first ? { earliest: first } : {}),
    ...(last ? { latest: last } : {}),
    hash: createHash("sha256")
      .update(`${schemaVersion}:${(meta.get("sum") ?? "0").replace(/^0+/, "")}`)
      .digest("hex"),
    schema: schemaVersion,
    sources,
  }
}

function nameOf(store: Store): string {
  if (store.kind === "postgres") return store.where
  return basename(store.where).replace(/\.\w{1,8}$/, "")
}
