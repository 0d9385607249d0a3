/**
 * Inputs that came out wrong somewhere, run through their doors: right and wrong by kind. Takes any file of rows with id, door, input and expect;
 * expectations that are sentences are read as far as their words can be looked up, the others are listed with what came out.
 *
 *     npm run score:wild -- FILE [--library L] [--kind K] [--quiet]
 */
import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { answerTo } from "./wild/doors.js"
import { holdsFacts } from "./wild/facts.js"
import { kindOf, type Row, type Verdict } from "./wild/row.js"
import { holdsSentence } from "./wild/sentences.js"

type Scored = { readonly row: Row; readonly verdict: Verdict }

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { library: { type: "string" }, kind: { type: "string" }, quiet: { type: "boolean" } },
  })
  const [file] = positionals
  if (!file) return console.log("npm run score:wild -- FILE [--library L] [--kind K] [--quiet]")
  const all = readFileSync(file, "utf8").trim().split("\n")
  const rows = all
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => values.kind === undefined || values.kind.split(",").includes(kindOf(row)))
  const scored: Scored[] = []
  for (const row of rows) {
    const answer = await answerTo(row, { file, ...(values.library ? { library: values.library } : {}) })
    scored.push({ row, verdict: typeof row.expect === "string" ? holdsSentence(row, answer) : holdsFacts(row.expect, answer) })
  }
  if (!values.quiet) for (const one of scored.filter(({ verdict }) => !verdict.right)) console.log(lineOf(one))
  table(scored)
}

function lineOf({ row, verdict }: Scored): string {
  const expected = typeof row.expect === "string" ? row.expect : ""
  return `${verdict.right === false ? "WRONG" : "READ "} ${row.id}: ${expected.slice(0, 120)}\n      ${verdict.why.slice(0, 600)}`
}

function table(scored: readonly Scored[]): void {
  console.log(`\n${"kind".padEnd(24)}${"right".padStart(7)}${"wrong".padStart(7)}${"to read".padStart(9)}`)
  const names = [...new Set(scored.map(({ row }) => kindOf(row)))].toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }))
  for (const name of [...names, "all"]) {
    const own = scored.filter(({ row }) => name === "all" || kindOf(row) === name)
    const count = (right: boolean | undefined) => String(own.filter(({ verdict }) => verdict.right === right).length)
    console.log(`${name.padEnd(24)}${count(true).padStart(7)}${count(false).padStart(7)}${count(undefined).padStart(9)}`)
  }
}

await main()
