/** The worked questions and amounts of the shared reference, through the scorer that anyone can run (skipped without ../shared). */
import { execFileSync } from "node:child_process"
import { existsSync } from "node:fs"
import { resolve } from "node:path"
import { expect, test } from "vitest"

const root = resolve(import.meta.dirname, "../..")

test.skipIf(!existsSync(resolve(root, "../shared/data/doctrine")))("score:doctrine misses nothing", () => {
  const out = execFileSync(process.execPath, ["--import", "tsx", "bench/score-doctrine.ts"], { cwd: root, encoding: "utf8" })
  expect(out).not.toContain("MISS")
  expect([...out.matchAll(/: (\d+) of (\d+)$/gm)].map((found) => found[1] === found[2])).toEqual([true, true])
})
