/** Nothing that is asked of a library, or written into it, may read a table that grows with the law from end to end. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Sqlite from "better-sqlite3"
import { afterAll, expect, test } from "vitest"
import { ingest } from "../../../src/ingest/ingest.js"
import { openLibrary } from "../../../src/law/open.js"
import { franklinLines } from "../../fixtures/franklin.js"
import { manyLines } from "../../fixtures/many-cases.js"
import { exported } from "./contract.js"

const folder = mkdtempSync(join(tmpdir(), "goodlaw-plans-"))
const asPrepared = Sqlite.prototype.prepare
afterAll(() => {
  Sqlite.prototype.prepare = asPrepared
  rmSync(folder, { recursive: true, force: true })
})

/** Tables that grow, and names given to them; the rest, and the rows picked before (x), are some thousands at the most. */
const grow = /^SCAN (?:cases|citations|origins|opinions|pairs|treatments|statements|[a-w])\b(?!.* VIRTUAL)/

/** How a statement is carried out, one line a step. */
function planOf(db: Sqlite.Database, words: string): readonly string[] {
  const explained = asPrepared.call(db, `explain query plan ${words}`) as Sqlite.Statement<unknown[]>
  const values = words.match(/\?/g)?.map(() => null) ?? []
  return (explained.all(...values) as readonly { readonly detail: string }[]).map(({ detail }) => detail)
}

test("every statement of an ingest, a status, a look-up and an export goes through an index", async () => {
  const scans = new Map<string, string>()
  Sqlite.prototype.prepare = function prepared(this: Sqlite.Database, words: string) {
    const isAsked = /^\s*(?:select|update|delete)/.test(words) && !/sqlite_master/.test(words)
    for (const step of isAsked ? planOf(this, words) : []) if (grow.test(step)) scans.set(words, step)
    return asPrepared.call(this, words)
  } as typeof asPrepared
  for (const [name, lines] of [
    ["many", manyLines(150)],
    ["again", manyLines(150).map((line) => line.replace('"id":"many-', '"id":"again-').replace(/"date":"(\d{4})"/, '"date":"$1-05-06"'))],
    ["franklin", [franklinLines()]],
  ] as const)
    writeFileSync(join(folder, `${name}.jsonl`), lines.join("\n"))
  const library = await openLibrary(join(folder, "plans.db"))
  for (const name of ["many", "again", "franklin"]) await ingest(library, [join(folder, `${name}.jsonl`)], { workers: 0 })
  const [harrow] = await library.byCitation("30 Frank. 2d 101")
  const key = harrow?.key ?? 0
  await library.status(key)
  await library.status(key, { asOf: "1970", court: "franklin" })
  await library.byName("Lund v. Capital Storage")
  await Promise.all([library.citedBy(key), library.cites(key), library.opinions(key), library.search("ferry"), library.info()])
  await exported(library)
  await library.close()
  expect([...scans]).toEqual([])
})
