import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { expect, test } from "vitest"
import { ingest } from "../../src/ingest/ingest.js"
import { openLibrary } from "../../src/law/open.js"

const seeds = resolve(import.meta.dirname, "../../../shared/seeds")

test.skipIf(!existsSync(seeds))(
  "two opinions without captions are told by their parties, and answer for one another (skipped without ../shared)",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "goodlaw-seeds-"))
    const library = await openLibrary(join(folder, "seeds.db"))
    try {
      const account = await ingest(library, [seeds], { workers: 0 })
      expect(account).toMatchObject({ read: 3, merged: 2, skipped: 1 })
      const status = async (name: string, asOf?: string) => {
        const [found] = await library.byName(name)
        return library.status(found?.key ?? 0, asOf ? { asOf } : {})
      }
      const kroll = await status("Kroll & Tract v. Paris & Paris")
      expect(kroll.case).toMatchObject({ hasText: true, citations: expect.arrayContaining([expect.stringMatching(/^72 Cal/)]) })
      // Musser discusses Kroll and does not disapprove it in the part that is held; nothing more may be claimed.
      expect(kroll.verdict).toBe("no negative treatment found")
      expect(kroll.stated?.some((one) => one.by.name === "Musser v. Provencher")).toBe(true)
      // Before Musser was decided the library holds no opinion that cites Kroll.
      expect((await status("Kroll & Tract v. Paris & Paris", "2000-01-01")).verdict).toBe("unknown")
      // Courts of appeal refused Parker; none of them can overrule a sister, so the law was split.
      const parker = await status("Parker v. Morton", "2000-01-01")
      expect(parker.verdict).toBe("caution")
      expect(parker.says.join(" ")).toContain("the law is split")
      expect(parker.because.every((reason) => (reason.by.date ?? "") <= "2000-01-01")).toBe(true)
      // Before Holland (1988) nobody had spoken against it.
      expect(["unknown", "no negative treatment found"]).toContain((await status("Parker v. Morton", "1985")).verdict)
    } finally {
      await library.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
)
