import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { Problem } from "../../src/base/problem.js"
import { ingest } from "../../src/ingest/ingest.js"
import { openLibrary } from "../../src/law/open.js"
import { verify } from "../../src/law/verify.js"
import { manyLines } from "../fixtures/many-cases.js"
import { exported } from "../library/store/contract.js"

const folder = mkdtempSync(join(tmpdir(), "goodlaw-full-"))
const disk = join(folder, "disk")
mkdirSync(disk)
/** A disk of two megabytes in memory; only root may make one. */
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", disk]).status === 0
afterAll(() => {
  if (mounted) spawnSync("umount", ["-l", disk])
  rmSync(folder, { recursive: true, force: true })
})

test.skipIf(!mounted)(
  "a disk that is really full: what was finished is kept, and goes on elsewhere (skipped where no disk can be mounted)",
  async () => {
    const file = join(folder, "many.jsonl")
    writeFileSync(file, manyLines(700).join("\n"))
    const small = { workers: 0, batch: { steps: 20, bytes: 1e6 } }
    const library = await openLibrary(join(disk, "full.db"), { bare: true })
    const stopped = await ingest(library, [file], small).catch((cause) => cause)
    expect(stopped).toBeInstanceOf(Problem)
    expect(stopped).toMatchObject({ code: "disk_full" })
    const { cases } = await library.info()
    expect(cases).toBeGreaterThan(0)
    expect((await verify(library.store)).checks.filter((check) => !check.ok)).toEqual([])
    await library.close()
    cpSync(disk, join(folder, "elsewhere"), { recursive: true })
    const moved = await openLibrary(join(folder, "elsewhere", "full.db"))
    expect((await moved.info()).cases).toBe(cases)
    await ingest(moved, [file], small)
    const whole = await openLibrary(join(folder, "whole.db"), { bare: true })
    await ingest(whole, [file], small)
    expect(await exported(moved)).toEqual(await exported(whole))
    await moved.close()
    await whole.close()
  },
)
