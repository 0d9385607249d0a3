/** The demo: a small library from the starter facts and the Franklin opinions, a brief checked against it, and the report. */
import { spawnSync } from "node:child_process"
import { mkdirSync, rmSync } from "node:fs"

const library = "build/demo.goodlaw"
const report = "build/brief-report.html"

/** Shows a command as a person would type it, runs it, and stops the demo when it could not be done. */
function goodlaw(...words: readonly string[]): void {
  console.log(`\n$ goodlaw ${words.join(" ")}`)
  const { status } = spawnSync(process.execPath, ["bin/goodlaw.js", ...words], { stdio: "inherit" })
  if (status !== 0 && status !== 1) process.exit(status ?? 3)
}

mkdirSync("build", { recursive: true })
for (const end of ["", "-wal", "-shm"]) rmSync(library + end, { force: true })

goodlaw("ingest", "examples/opinions", "--library", library)
goodlaw("check", "examples/brief.docx", "--library", library, "--html", report)
goodlaw("status", "Halloran v. Tri-County Freight Co.", "--library", library)

console.log(`\nThe report is in ${report}: open it in a browser.`)
