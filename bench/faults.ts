/**
 * Kills an ingest at random moments, as often as asked, goes on with it, and compares the end with an uninterrupted one, row for row.
 *
 *     npx tsx bench/faults.ts 1000
 */
import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { exportLibrary } from "../src/law/export.js"
import { ingest } from "../src/law/ingest/ingest.js"
import { openLibrary } from "../src/law/open.js"
import { verify } from "../src/law/verify.js"
import { manyLines, numbers } from "../test/law/many.js"

const child = join(import.meta.dirname, "../test/law/ingest-child.ts")
const cases = 300

/** True when the ingest came to its end before it was killed. */
function runFor(where: string, file: string, milliseconds: number): Promise<boolean> {
  const running = spawn(process.execPath, ["--import", "tsx", child, where, file], { stdio: ["ignore", "pipe", "inherit"] })
  let said = ""
  running.stdout.on("data", (chunk: Buffer) => {
    if (said === "") setTimeout(() => running.kill("SIGKILL"), milliseconds)
    said += chunk
  })
  return new Promise((resolve, reject) =>
    running.on("exit", (code, signal) => {
      if (code !== 0 && signal !== "SIGKILL") reject(new Error(`the ingest failed by itself (${code})`))
      else resolve(said.includes("done"))
    }),
  )
}

async function hashOf(where: string): Promise<string> {
  const library = await openLibrary(where, { bare: true })
  const hash = createHash("sha256")
  for await (const line of exportLibrary(library.store)) hash.update(line).update("\n")
  const verified = await verify(library.store)
  await library.close()
  if (!verified.ok) throw new Error(JSON.stringify(verified.checks.filter((check) => !check.ok)))
  return hash.digest("hex")
}

const folder = mkdtempSync(join(tmpdir(), "goodlaw-faults-"))
try {
  const file = join(folder, "many.jsonl")
  writeFileSync(file, manyLines(cases).join("\n"))
  const whole = await openLibrary(join(folder, "whole.db"), { bare: true })
  await ingest(whole, [file], { workers: 0 })
  await whole.close()
  const wanted = await hashOf(join(folder, "whole.db"))
  const pick = numbers(20260101)
  const asked = Number(process.argv[2] ?? 1000)
  let kills = 0
  let ends = 0
  for (let library = 0; kills < asked; library++) {
    const where = join(folder, `killed-${library}.db`)
    for (let done = false; !done; ) {
      done = await runFor(where, file, pick(600))
      if (!done) kills++
      const hash = await hashOf(where)
      if (done && hash !== wanted) throw new Error(`after ${kills} kills the library is not the uninterrupted one`)
    }
    ends++
    rmSync(where, { force: true })
  }
  console.log(`${kills} kills, ${ends} libraries gone on with to their end: every check passed, every library equal row for row.`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
