/** How fast html is read and zones of plain text are found, on the corpus of ../shared: `tsx bench/read.ts`. */
import { existsSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { gunzipSync } from "node:zlib"
import { readHtml, readText } from "../src/index.js"

const corpus = resolve(import.meta.dirname, "../../shared/data/scotus/corpus.jsonl.gz")

/** Megabytes a second of processor time, the second of two rounds. */
function rate(name: string, inputs: readonly string[], read: (input: string) => unknown): void {
  let seconds = 0
  for (let round = 0; round < 2; round++) {
    const before = process.cpuUsage()
    for (const input of inputs) read(input)
    seconds = process.cpuUsage(before).user / 1e6
  }
  const megabytes = inputs.reduce((sum, input) => sum + Buffer.byteLength(input), 0) / 1e6
  console.log(`${name}: ${megabytes.toFixed(1)} MB, ${(megabytes / seconds).toFixed(1)} MB/s of processor time`)
}

if (existsSync(corpus)) {
  const lines = gunzipSync(readFileSync(corpus)).toString("utf8").split("\n").filter(Boolean)
  const pages = lines.flatMap((line) => (JSON.parse(line) as { opinions: { html: string }[] }).opinions.map(({ html }) => html))
  const texts = pages.map((html) => readHtml(html).text)
  rate("html", pages, (html) => readHtml(html))
  rate("plain text", texts, (text) => readText(text))
} else console.log(`skipped: there is no ${corpus}`)
