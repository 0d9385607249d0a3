/** What statuses are made of is sealed when writing has ended: a row lost or changed since is told by verify, a lost treatment at opening. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sql } from "kysely"
import { afterAll, expect, test } from "vitest"
import { ingest } from "../../src/ingest/ingest.js"
import { openLibrary } from "../../src/law/open.js"
import { verify } from "../../src/law/verify.js"

const folder = mkdtempSync(join(tmpdir(), "goodlaw-seal-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const line = {
  id: "b",
  case_name: "Maple v. Nettle",
  citations: ["360 U.S. 200"],
  court: "scotus",
  date: "1959-01-05",
  opinions: [{ type: "020lead", text: "We overrule Kale v. Larch, 310 U.S. 100 (1940). The judgment is reversed." }],
}

async function made(name: string): Promise<string> {
  const file = join(folder, `${name}.jsonl`)
  writeFileSync(file, JSON.stringify(line))
  const path = join(folder, `${name}.goodlaw`)
  const library = await openLibrary(path, { bare: true })
  await ingest(library, [file])
  await library.close()
  return path
}

test.each([
  ["deleted", "delete from treatments where treatment = 'overruled'", "seal of treatments", true],
  ["made milder", "update treatments set weight = 1 where treatment = 'overruled'", "seal of treatments", false],
  ["laid to another case", "update treatments set cited = cited + 0, rule = 'x'", "seal of treatments", false],
  ["a pair lost", "delete from pairs", "seal of pairs", false],
])("%s", async (name, question, check, atOpening) => {
  const path = await made(name.replaceAll(" ", "-"))
  const whole = await openLibrary(path)
  expect((await verify(whole.store)).ok).toBe(true)
  await sql.raw(question).execute(whole.store.db)
  await whole.close()
  if (atOpening) await expect(openLibrary(path)).rejects.toMatchObject({ code: "library_damaged" })
  const library = await openLibrary(path, { unchecked: true })
  const verified = await verify(library.store)
  expect(verified.checks.filter(({ ok }) => !ok).map((one) => one.check)).toContain(check)
  await library.close()
})
