/** A case's route through three courts, followed rung by rung from each of them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { ingest } from "../../src/ingest/ingest.js"
import { historyOf } from "../../src/law/browse/history.js"
import { openLibrary } from "../../src/law/open.js"
import type { StoredLibrary } from "../../src/library/stored-library.js"

const folder = mkdtempSync(join(tmpdir(), "goodlaw-rungs-"))
let library: StoredLibrary

const line = (id: string, name: string, citation: string, court: string, date: string, text: string) =>
  JSON.stringify({ id, case_name: name, citations: [citation], court, date, opinions: [{ type: "020lead", text }] })

beforeAll(async () => {
  const file = join(folder, "rungs.jsonl")
  const route =
    "See Munk v. Tarn, 990 F. Supp. 8101 (S.D.N.Y. 1951), aff'd, 991 F.2d 8102 (2d Cir. 1952), rev'd, 992 U.S. 8103 (1953). The judgment is affirmed."
  writeFileSync(
    file,
    [
      line("low", "Munk v. Tarn", "990 F. Supp. 8101", "nysd", "1951-02-01", "The motion is denied."),
      line("middle", "Munk v. Tarn", "991 F.2d 8102", "ca2", "1952-03-01", "We see no error."),
      line("later", "Other v. Case", "993 F.2d 8104", "ca9", "1960-04-01", route),
    ].join("\n"),
  )
  library = await openLibrary(join(folder, "rungs.db"), { bare: true })
  await ingest(library, [file], { workers: 0 })
})
afterAll(async () => {
  await library.close()
  rmSync(folder, { recursive: true, force: true })
})

const route = async (citation: string, asOf?: string) => {
  const [one] = await library.byCitation(citation, { cited: true })
  const steps = await historyOf(library, one?.key ?? 0, asOf ? { asOf } : {})
  return steps.map(({ place, case: at, treatment, on }) =>
    `${place} ${at.citation} ${treatment ?? ""}${on ? ` (${on.citation})` : ""}`.trim(),
  )
}

test("from the trial court up", async () => {
  expect(await route("990 F. Supp. 8101")).toEqual([
    expect.stringContaining("itself 990 F. Supp. 8101"),
    "above 991 F.2d 8102 affirmed",
    "above 992 U.S. 8103 reversed (991 F.2d 8102)",
  ])
})

test("from the court between", async () => {
  expect(await route("991 F.2d 8102")).toEqual([expect.stringContaining("itself 991 F.2d 8102"), "above 992 U.S. 8103 reversed"])
})

test("only what is known by the day asked about", async () => {
  expect(await route("990 F. Supp. 8101", "1959")).toEqual([expect.stringContaining("itself 990 F. Supp. 8101")])
})

test("the affirmed judgment falls with the one that affirmed it", async () => {
  const [low] = await library.byCitation("990 F. Supp. 8101")
  const status = await library.status(low?.key ?? 0)
  expect(status.history.map(({ treatment, counts }) => [treatment, counts])).toContainEqual(["affirmed", true])
  expect(status.verdict).toBe("stop")
})

test("a reversal that was set aside in turn only warns", async () => {
  const file = join(folder, "undone.jsonl")
  const route =
    "See Poll v. Rusk, 994 F. Supp. 8201 (S.D.N.Y. 1971), rev'd, 995 F.2d 8202 (2d Cir. 1972), rev'd, 996 U.S. 8203 (1973). The judgment is affirmed."
  writeFileSync(
    file,
    [
      line("low-2", "Poll v. Rusk", "994 F. Supp. 8201", "nysd", "1971-02-01", "The motion is granted."),
      line("middle-2", "Poll v. Rusk", "995 F.2d 8202", "ca2", "1972-03-01", "We see an error."),
      line("later-2", "Third v. Case", "997 F.2d 8204", "ca9", "1980-04-01", route),
    ].join("\n"),
  )
  await ingest(library, [file], { workers: 0 })
  const [low] = await library.byCitation("994 F. Supp. 8201")
  const status = await library.status(low?.key ?? 0)
  expect(status.verdict).toBe("warning")
  expect(status.history[0]).toMatchObject({ treatment: "reversed", severity: "warning", weighedBy: "history.undone" })
})
