/** Exports of other versions, and what an export must not lose. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Problem } from "../../src/base/problem.js"
import { ingest } from "../../src/ingest/ingest.js"
import { openLibrary } from "../../src/law/open.js"
import type { StoredLibrary } from "../../src/library/stored-library.js"
import { franklinLines } from "../fixtures/franklin.js"
import { exported } from "../library/store/contract.js"

const folder = mkdtempSync(join(tmpdir(), "goodlaw-export-"))
let library: StoredLibrary
let lines: readonly string[]

beforeAll(async () => {
  writeFileSync(join(folder, "franklin.jsonl"), franklinLines())
  library = await openLibrary(join(folder, "franklin.db"), { bare: true })
  await ingest(library, [join(folder, "franklin.jsonl")], { workers: 0 })
  lines = await exported(library)
})
afterAll(async () => {
  await library.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Ingests an export with another first line into a new library, and says what came of it. */
async function readBack(name: string, first: string, rest: readonly string[] = lines.slice(1)) {
  const path = join(folder, `${name}.jsonl`)
  writeFileSync(path, [first, ...rest].join("\n"))
  const copy = await openLibrary(join(folder, `${name}.db`), { bare: true })
  const problem = await ingest(copy, [path], { workers: 0 }).then(
    () => undefined,
    (cause: Problem) => cause,
  )
  return { copy, problem }
}

describe("an export names its schema", () => {
  test.each([`{"goodlaw":"library","schema":3}`, `{"goodlaw":"library","schema":"1"}`, `{"goodlaw":"library"}`, `{"goodlaw":"library"`])(
    "%s is refused",
    async (first) => {
      const { copy, problem } = await readBack(`refused-${first.length}`, first)
      expect(problem).toMatchObject({ name: "Problem", code: "library_version" })
      expect((await copy.info()).cases).toBe(0)
      await copy.close()
    },
  )

  test("another is read after one that was broken off", async () => {
    const { copy } = await readBack("broken", `{"goodlaw":"library","schema":0}`)
    writeFileSync(join(folder, "whole.jsonl"), lines.join("\n"))
    await ingest(copy, [join(folder, "whole.jsonl")], { workers: 0 })
    expect((await exported(copy)).filter((line) => line.startsWith('{"goodlaw":"c'))).toEqual(
      lines.filter((line) => line.startsWith('{"goodlaw":"c')),
    )
    await copy.close()
  })

  test("one of schema 1 is read, and an act is known from the opinion that reports it", async () => {
    const early = lines.slice(1).map((line) => line.replace(/"rule":"([^"]*)","day":\d+/g, '"rule":"$1","day":17000101'))
    expect(early.join("")).toContain('"day":17000101')
    const { copy, problem } = await readBack("early", `{"goodlaw":"library","schema":1}`, early)
    expect(problem).toBeUndefined()
    const rows = (from: StoredLibrary) => from.store.db.selectFrom("treatments").select(["id", "day"]).orderBy("id").execute()
    expect(await rows(copy)).toEqual(await rows(library))
    expect((await copy.info()).cases).toBe((await library.info()).cases)
    await copy.close()
  })
})

test("a table's act of the last case, which cites nothing, is exported", async () => {
  const { db } = library.store
  const row = await db.selectFrom("treatments").selectAll().orderBy("id").executeTakeFirstOrThrow()
  await library.store.write(async (on) => {
    await library.store.insert(on, "treatments", [{ ...row, id: 1, citing: 1_000_000, rule: "table.own_history" }])
  })
  expect((await exported(library)).filter((line) => line.includes("table.own_history"))).toHaveLength(1)
})
