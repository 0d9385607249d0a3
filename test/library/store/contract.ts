/** What every store must do alike: one suite, run on SQLite and on PostgreSQL. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { ingest } from "../../../src/ingest/ingest.js"
import { exportLibrary } from "../../../src/law/export.js"
import { verify } from "../../../src/law/verify.js"
import { mostReliedOn } from "../../../src/library/graph/pagerank.js"
import type { Case } from "../../../src/library/library.js"
import type { StoredLibrary } from "../../../src/library/stored-library.js"
import { cases, franklinLines } from "../../fixtures/franklin.js"

export type OpenStore = (name: string, bare: boolean) => Promise<StoredLibrary>

/** Every line an export writes. */
export async function exported(library: StoredLibrary): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const line of exportLibrary(library.store)) lines.push(line)
  return lines
}

export function libraryContract(kind: string, open: OpenStore): void {
  describe(`a library on ${kind}`, () => {
    const folder = mkdtempSync(join(tmpdir(), "goodlaw-law-"))
    const file = join(folder, "franklin.jsonl")
    let library: StoredLibrary
    const theCase = async (citation: string) => (await library.byCitation(citation))[0] as Case

    beforeAll(async () => {
      writeFileSync(file, franklinLines())
      library = await open("main", true)
      const account = await ingest(library, [file], { workers: 0 })
      expect(account).toMatchObject({ read: cases.length, added: cases.length, merged: 0, skipped: 0 })
    })
    afterAll(async () => {
      await library.close()
      rmSync(folder, { recursive: true, force: true })
    })

    test("finds a case at each of its citations, however spelled", async () => {
      for (const spelled of ["30 Frank. 2d 101", "30 Frank.2d 101", " 30  FRANK. 2D 101 "]) {
        expect((await library.byCitation(spelled)).map((one) => one.name)).toEqual(["Harrow v. Millbank Ferry Co."])
      }
      expect(await theCase("118 Fict. 9")).toMatchObject({ caseId: "teague", citations: ["33 Frank. 2d 12", "118 Fict. 9"] })
      expect(await library.byCitation("999 Frank. 2d 1")).toEqual([])
    })

    test("finds a case by name, and no other", async () => {
      expect((await library.byName("Harrow v. Millbank Ferry Company"))[0]?.caseId).toBe("harrow")
      expect((await library.byName("Orchard Bank")).map((one) => one.caseId)).toEqual(["teague"])
      expect(await library.byName("Zebulon v. Nobody")).toEqual([])
    })

    test("keeps the text with its pages, and says where words stand in it", async () => {
      const harrow = await theCase("30 Frank. 2d 101")
      const [opinion] = await library.opinions(harrow.key)
      expect(opinion?.text).toContain("*102 The owner here proved none")
      expect(opinion?.zones.some((zone) => zone.kind === "page" && zone.label === "102")).toBe(true)
      expect(harrow).toMatchObject({ firstPage: 101, lastPage: 102, held: "text", hasText: true })
      const [hit] = await library.search("proves neglect. The owner here", { quote: true })
      expect(hit?.case.caseId).toBe("harrow")
      expect(opinion?.text.slice(hit?.start, hit?.end)).toBe("proves neglect. *102 The owner here")
      expect(await library.search("neglect proves owner", { quote: true })).toEqual([])
      expect((await library.search("forged draft")).map((one) => one.case.caseId)).toEqual(["teague"])
      expect(await library.search("forged draft", { key: harrow.key })).toEqual([])
    })

    test("counts what it holds, and its hash is that of the facts", async () => {
      expect(await library.info()).toMatchObject({
        name: "Franklin",
        cases: cases.length,
        opinions: cases.length + 1,
        earliest: "1955-03-04",
        latest: "1979-09-28",
      })
    })

    test("ingesting the same file again changes nothing", async () => {
      const before = await exported(library)
      const account = await ingest(library, [file], { workers: 0 })
      expect(account.read).toBe(0)
      writeFileSync(join(folder, "again.jsonl"), `${franklinLines()}\n`)
      const again = await ingest(library, [join(folder, "again.jsonl")], { workers: 0 })
      expect(again).toMatchObject({ read: 5, added: 0, merged: 5 })
      expect((await library.info()).cases).toBe(cases.length)
      expect((await exported(library)).filter((line) => line.includes('"goodlaw":"citing"'))).toEqual(
        before.filter((line) => line.includes('"goodlaw":"citing"')),
      )
    })

    test("a decision overruled by its own court stops, from the day of the overruling", async () => {
      const { key } = await theCase("30 Frank. 2d 101")
      const before = await library.status(key, { asOf: "1979-09-27" })
      expect(before.verdict).toBe("no negative treatment found")
      expect(before.because.every((reason) => reason.treatment !== "overruled")).toBe(true)
      const after = await library.status(key)
      expect(after.verdict).toBe("stop")
      expect(after.because[0]).toMatchObject({
        treatment: "overruled",
        counts: true,
        by: { name: "Pell v. Northern Line", date: "1979-09-28" },
      })
      expect(after.because[0]?.quote).toContain("We overrule Harrow")
      expect((await library.status(key, { asOf: "1950" })).verdict).toBe("unknown")
    })

    test("what rests on a fallen decision is undermined, with the chain", async () => {
      const { key } = await theCase("8 Frank. App. 2d 77")
      expect((await library.status(key, { asOf: "1978" })).undermined).toEqual([])
      const status = await library.status(key)
      expect(status.undermined.map((one) => one.chain)).toEqual([["Lund v. Capital Storage, Inc.", "Harrow v. Millbank Ferry Co."]])
    })

    test("a sister panel that disagrees splits the law and kills nothing", async () => {
      const { key } = await theCase("8 Frank. App. 2d 77")
      const status = await library.status(key, { asOf: "1978" })
      expect(status.verdict).toBe("caution")
      expect(status.because[0]).toMatchObject({ treatment: "declined to follow", counts: true })
      expect(status.says.join(" ")).toContain("the law is split")
    })

    test("a dissent's words never count", async () => {
      const { key } = await theCase("33 Frank. 2d 12")
      const status = await library.status(key)
      expect(status.verdict).not.toBe("stop")
      expect(status.because.filter((reason) => reason.treatment === "overruled" && reason.counts)).toEqual([])
    })

    test("ranks what is relied on, as of a day", async () => {
      const ranked = await mostReliedOn(library)
      expect(ranked[0]).toMatchObject({ case: { name: "Harrow v. Millbank Ferry Co." }, citing: 2 })
      expect((await mostReliedOn(library, { asOf: "1970" })).map(({ citing }) => citing)).toEqual([1, 0])
    })

    test("passes its own checks", async () => {
      const verified = await verify(library.store)
      expect(verified.checks.filter((check) => !check.ok)).toEqual([])
    })

    test("its export reads back to the same library, into an empty one and into a full one", async () => {
      const lines = await exported(library)
      const path = join(folder, "export.jsonl")
      writeFileSync(path, `${lines.join("\n")}\n`)
      const copy = await open("copy", true)
      const full = await open("full", false)
      try {
        await ingest(copy, [path], { workers: 0 })
        expect(await exported(copy)).toEqual(lines)
        expect((await copy.info()).hash).toBe((await library.info()).hash)
        expect((await verify(copy.store)).checks.filter((check) => !check.ok)).toEqual([])
        writeFileSync(join(folder, "other.jsonl"), JSON.stringify({ id: "x", case_name: "Other v. Case", citations: ["1 Frank. 2d 1"] }))
        await ingest(full, [join(folder, "other.jsonl"), path], { workers: 0 })
        expect((await full.byName("Pell v. Northern Line"))[0]).toMatchObject({ held: "text" })
        const [harrow] = await full.byCitation("30 Frank. 2d 101")
        expect((await full.status(harrow?.key ?? 0)).verdict).toBe("stop")
        expect((await verify(full.store)).checks.filter((check) => !check.ok)).toEqual([])
      } finally {
        await copy.close()
        await full.close()
      }
    })
  })
}
