/** Runs what docs/scaling.md shows and can be run: commands on a PostgreSQL server of the test's own, and filters under GNU parallel. */
import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { manyLines } from "../fixtures/many-cases.js"
import { postgresBinaries, type Server, startPostgres } from "../library/store/postgres-server.js"

const root = resolve(import.meta.dirname, "../..")
const place = mkdtempSync(join(tmpdir(), "goodlaw-scaling-"))
const shown = "postgres://law@db.example/law"

const commands = [...readFileSync(join(root, "docs/scaling.md"), "utf8").matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap((block) =>
  (block[1] as string).trim().split("\n"),
)

function shell(line: string) {
  const env = { ...process.env, NO_COLOR: "1", PATH: `${place}:${process.env.PATH}`, PARALLEL_HOME: place }
  return spawnSync("bash", ["-c", line], { cwd: place, env, encoding: "utf8" })
}

beforeAll(() => {
  cpSync(join(root, "examples"), join(place, "examples"), { recursive: true })
  writeFileSync(join(place, "goodlaw"), `#!/bin/sh\nexec node "${root}/bin/goodlaw.js" "$@"\n`, { mode: 0o755 })
  writeFileSync(join(place, "opinions.jsonl"), `${manyLines(40).slice(1).join("\n")}\n`)
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

describe.skipIf(!postgresBinaries())("on PostgreSQL (skipped where it is not installed)", () => {
  let server: Server
  beforeAll(async () => {
    server = await startPostgres(["law"])
  }, 60_000)
  afterAll(() => server.stop())

  test.each(commands.filter((line) => line.includes(shown)))("%s", { timeout: 60_000 }, (line) => {
    const { status, stdout, stderr } = shell(line.replace(shown, server.address("law")))
    expect([0, 1], stderr).toContain(status)
    expect(stdout).not.toBe("")
  })
})

const parallel = spawnSync("parallel", ["--version"], { encoding: "utf8" }).stdout?.startsWith("GNU parallel") ?? false

describe.skipIf(!parallel)("under GNU parallel (skipped where it is not installed)", () => {
  test.each(commands.filter((line) => line.startsWith("parallel")))("%s", { timeout: 60_000 }, (line) => {
    const { status, stderr } = shell(line.replace("10M", "30k"))
    expect(status, stderr).toBe(0)
    const [, what = "", written = ""] = /goodlaw (\w+) .*> (\S+)$/.exec(line) ?? []
    expect(readFileSync(join(place, written), "utf8")).toBe(shell(`goodlaw ${what} --ndjson < opinions.jsonl`).stdout)
  })
})
