/**
 * Kills an ingest as often as asked, at points drawn from a printed seed, goes on with it, and compares the end with an uninterrupted
 * library, row for row. Half of the kills come when the library has been told so many things (the same point for the same seed), half
 * after so many milliseconds (anywhere, in the middle of a write too).
 *
 *     npm run bench:faults            1,000 kills
 *     npx tsx bench/faults.ts 50 7    50 kills, from seed 7
 */
import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { build } from "esbuild"
import { exportLibrary } from "../src/law/export.js"
import { openLibrary } from "../src/law/open.js"
import { verify } from "../src/law/verify.js"
import { manyLines, numbers } from "../test/fixtures/many-cases.js"

const asked = Number(process.argv[2] ?? 1000)
const seed = Number(process.argv[3] ?? 20260101)
const cases = 80

/** The child in one file, beside the packages it needs: starting it a thousand times is most of the work. */
async function childScript(): Promise<string> {
  const folder = join(import.meta.dirname, "../node_modules/.cache/goodlaw")
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, "ingest-child.mjs")
  const child = join(import.meta.dirname, "../test/ingest/ingest-child.ts")
  await build({ entryPoints: [child], outfile, bundle: true, format: "esm", platform: "node", packages: "external", logLevel: "warning" })
  return outfile
}

type Kill = { readonly statements: number } | { readonly milliseconds: number }

/** How many things the library was told when the ingest came to its end; undefined when it was killed. */
function runFor(child: string, where: string, file: string, kill?: Kill): Promise<number | undefined> {
  const most = kill && "statements" in kill ? [String(kill.statements)] : []
  const running = spawn(process.execPath, [child, where, file, ...most], { stdio: ["ignore", "pipe", "inherit"] })
  let said = ""
  running.stdout.on("data", (chunk: Buffer) => {
    if (said === "" && kill && "milliseconds" in kill) setTimeout(() => running.kill("SIGKILL"), kill.milliseconds)
    said += chunk
  })
  return new Promise((resolve, reject) =>
    running.on("exit", (code, signal) => {
      const done = /done (\d+)/.exec(said)?.[1]
      if (code !== 0 && signal !== "SIGKILL") reject(new Error(`the ingest failed by itself (${code})`))
      else resolve(done === undefined ? undefined : Number(done))
    }),
  )
}

/** Every check must pass; the hash is that of all rows. */
async function checkedHash(where: string, rows: boolean): Promise<string> {
  const library = await openLibrary(where, { bare: true })
  const hash = createHash("sha256")
  if (rows) for await (const line of exportLibrary(library.store)) hash.update(line).update("\n")
  const verified = await verify(library.store)
  await library.close()
  if (!verified.ok) throw new Error(JSON.stringify(verified.checks.filter((check) => !check.ok)))
  return hash.digest("hex")
}

const folder = mkdtempSync(join(tmpdir(), "goodlaw-faults-"))
try {
  const child = await childScript()
  const file = join(folder, "many.jsonl")
  writeFileSync(file, manyLines(cases).join("\n"))
  const begun = performance.now()
  const statements = (await runFor(child, join(folder, "whole.db"), file)) ?? 0
  const milliseconds = performance.now() - begun
  const wanted = await checkedHash(join(folder, "whole.db"), true)
  const pick = numbers(seed)
  console.log(`seed ${seed}; uninterrupted: ${cases} cases, ${statements} statements, ${milliseconds.toFixed(0)} ms`)
  let kills = 0
  let ends = 0
  while (kills < asked) {
    const where = join(folder, `killed-${ends}.db`)
    for (let done = false; !done; ) {
      const kill = kills % 2 ? { milliseconds: pick(Math.ceil(milliseconds / 2)) } : { statements: 1 + pick(Math.ceil(statements / 3)) }
      done = (await runFor(child, where, file, kill)) !== undefined
      if (!done && ++kills % 100 === 0) console.log(`${kills} kills, ${ends} libraries at their end`)
      const hash = await checkedHash(where, done)
      if (done && hash !== wanted) throw new Error(`seed ${seed}: after ${kills} kills the library is not the uninterrupted one`)
    }
    ends++
    for (const more of ["", "-wal", "-shm"]) rmSync(where + more, { force: true })
  }
  console.log(
    `${kills} kills, ${ends} libraries gone on with to their end: every check passed after each kill, every end equal row for row.`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
