/**
 * The page and the server while they are worked on, both reloading: a library of the examples, `goodlaw serve` on port 4747, started again
 * whenever `src` changes, and Vite on port 5173, which passes /api on to it. Ctrl-C ends both.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { existsSync, mkdirSync, watch } from "node:fs"
import { createServer } from "vite"

const library = "build/dev.goodlaw"
const node = (...words: readonly string[]) => spawnSync(process.execPath, words, { stdio: "inherit" }).status === 0
const build = () => node("--import", "tsx", "scripts/build.ts")

mkdirSync("build", { recursive: true })
if (!existsSync("src/courts/courts.gen.ts") && !node("--import", "tsx", "scripts/generate.ts")) process.exit(3)
if (!build()) process.exit(3)
if (!existsSync(library)) node("bin/goodlaw.js", "ingest", "examples/opinions", "--library", library)

let server: ChildProcess | undefined

/** Ends the server that runs, if one does, and starts one from what was built last. */
function restart(): void {
  server?.kill()
  server = spawn(process.execPath, ["bin/goodlaw.js", "serve", "--library", library], { stdio: "inherit" })
}

let due: NodeJS.Timeout | undefined
watch("src", { recursive: true }, (_event, name) => {
  if (!name?.endsWith(".ts")) return
  clearTimeout(due)
  due = setTimeout(() => build() && restart(), 200)
})

restart()
const page = await createServer()
await page.listen()
console.log("\nThe page reloads at http://localhost:5173; the API answers at http://127.0.0.1:4747/api.\n")
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    server?.kill()
    void page.close().finally(() => process.exit(0))
  })
