import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Sqlite from "better-sqlite3"
import { sql } from "kysely"
import { afterAll, describe, expect, test } from "vitest"
import type { Problem } from "../../../src/base/problem.js"
import { ingest } from "../../../src/ingest/ingest.js"
import { reasons } from "../../../src/ingest/reasons.js"
import { openLibrary } from "../../../src/law/open.js"
import { verify } from "../../../src/law/verify.js"
import { sqliteProblem } from "../../../src/library/store/sqlite.js"
import { franklinLines } from "../../fixtures/franklin.js"
import { runAndKill } from "../../fixtures/kill.js"
import { manyLines, numbers } from "../../fixtures/many-cases.js"
import { exported } from "./contract.js"

const folder = mkdtempSync(join(tmpdir(), "goodlaw-faults-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => join(folder, name)
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "no problem",
    (cause: Problem) => cause.code,
  )

describe("a library that cannot be used says why, and is left as it was", () => {
  test("locked by another program", async () => {
    writeFileSync(at("franklin.jsonl"), franklinLines())
    const library = await openLibrary(at("locked.db"), { bare: true, wait: 50 })
    const other = new Sqlite(at("locked.db"))
    other.exec("begin immediate")
    expect(await codeOf(ingest(library, [at("franklin.jsonl")], { workers: 0 }))).toBe("library_locked")
    other.exec("rollback")
    other.close()
    expect(await codeOf(ingest(library, [at("franklin.jsonl")], { workers: 0 }))).toBe("no problem")
    await library.close()
  })

  test("a full disk keeps what was finished, and going on later ends in the same library", async () => {
    writeFileSync(at("many.jsonl"), manyLines(120).join("\n"))
    const whole = await openLibrary(at("whole.db"), { bare: true })
    await ingest(whole, [at("many.jsonl")], { workers: 0 })
    const full = await openLibrary(at("full.db"), { bare: true })
    const pages = (await sql<{ page_count: number }>`pragma page_count`.execute(full.store.db)).rows[0]?.page_count ?? 0
    await sql.raw(`pragma max_page_count = ${pages + 40}`).execute(full.store.db)
    expect(await codeOf(ingest(full, [at("many.jsonl")], { workers: 0, batch: { steps: 10, bytes: 1e6 } }))).toBe("disk_full")
    expect((await verify(full.store)).checks.filter((check) => !check.ok)).toEqual([])
    await sql.raw("pragma max_page_count = 1073741823").execute(full.store.db)
    await ingest(full, [at("many.jsonl")], { workers: 0 })
    expect(await exported(full)).toEqual(await exported(whole))
    await full.close()
    await whole.close()
  })

  test("not a library, another version, or none at all", async () => {
    writeFileSync(at("text.db"), "These are only words, and a good many of them, too many for a header.".repeat(20))
    expect(await codeOf(openLibrary(at("text.db")))).toBe("library_damaged")
    new Sqlite(at("other.db")).exec("create table t (a)").close()
    expect(await codeOf(openLibrary(at("other.db")))).toBe("library_damaged")
    const library = await openLibrary(at("old.db"), { bare: true })
    await library.store.db.updateTable("meta").set({ value: "1" }).where("key", "=", "schema").execute()
    await library.close()
    expect(await codeOf(openLibrary(at("old.db")))).toBe("library_version")
    expect(await codeOf(openLibrary(at("none.db"), { create: false }))).toBe("library_missing")
    expect(sqliteProblem(new Sqlite.SqliteError("disk I/O error", "SQLITE_IOERR_READ"), "x")).toMatchObject({ code: "library_damaged" })
    expect(sqliteProblem(new Sqlite.SqliteError("disk I/O error", "SQLITE_IOERR_WRITE"), "x")).toMatchObject({ code: "disk_full" })
  })

  test.skipIf(process.getuid?.() === 0)("a file that may only be read answers, and refuses to be written (skipped for root)", async () => {
    const library = await openLibrary(at("read-only.db"))
    await library.close()
    chmodSync(at("read-only.db"), 0o444)
    const again = await openLibrary(at("read-only.db"))
    expect((await again.info()).cases).toBeGreaterThan(0)
    expect(await codeOf(ingest(again, [at("franklin.jsonl")], { workers: 0 }))).toBe("library_read_only")
    await again.close()
  })

  test("a damaged line, a line that is no case and a truncated archive are told, and the rest is kept", async () => {
    writeFileSync(at("odd.jsonl"), `{"id": 1, "case_name":\n[]\n{"nothing": true}\n${franklinLines()}\n`)
    const library = await openLibrary(at("odd.db"), { bare: true })
    const account = await ingest(library, [at("odd.jsonl")], { workers: 0 })
    expect(account).toMatchObject({ read: 8, added: 5, skipped: 3 })
    expect(account.skips.map((skip) => skip.why)).toEqual([reasons.notJson, reasons.notObject, reasons.namesNoCase])
    await library.close()
  })

  test("two writers take turns", async () => {
    writeFileSync(at("left.jsonl"), manyLines(60, 3).join("\n").replaceAll("many-", "left-"))
    writeFileSync(at("right.jsonl"), manyLines(60, 5).join("\n").replaceAll("many-", "right-"))
    const both = await Promise.all([openLibrary(at("two.db"), { bare: true }), openLibrary(at("two.db"), { bare: true })])
    const small = { workers: 0, batch: { steps: 5, bytes: 1e6 } }
    await Promise.all(both.map((library, n) => ingest(library, [at(n === 0 ? "left.jsonl" : "right.jsonl")], small)))
    expect((await verify(both[0].store)).checks.filter((check) => !check.ok)).toEqual([])
    await Promise.all(both.map((library) => library.close()))
  })
})

test("killed at random moments and gone on with, the library is the same, row for row", { timeout: 240_000 }, async () => {
  const file = at("killed.jsonl")
  writeFileSync(file, manyLines(300).join("\n"))
  const whole = await openLibrary(at("unkilled.db"), { bare: true })
  await ingest(whole, [file], { workers: 0 })
  const pick = numbers(20260101)
  let kills = 0
  for (let done = false; !done; ) {
    const wait = 20 + pick(400)
    done = await runAndKill("../ingest/ingest-child.ts", [at("killed.db"), file], kills < 20 ? wait : undefined)
    if (!done) kills++
    const library = await openLibrary(at("killed.db"), { bare: true })
    expect((await verify(library.store)).checks.filter((check) => !check.ok)).toEqual([])
    if (done) expect(await exported(library)).toEqual(await exported(whole))
    await library.close()
  }
  await whole.close()
  console.log(`killed ${kills} times`)
})
