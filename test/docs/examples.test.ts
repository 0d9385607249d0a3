/** Runs the programs in examples/ against the built package, as a user of the package would. */
import { spawnSync } from "node:child_process"
import { readdirSync } from "node:fs"
import { expect, test } from "vitest"

const programs = readdirSync("examples").filter((name) => name.endsWith(".ts"))

test.each(programs)("examples/%s runs", (name) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", `examples/${name}`], { encoding: "utf8" })
  expect(stderr).not.toMatch(/Error/)
  expect(status).toBe(0)
  expect(stdout.trim()).not.toBe("")
})
