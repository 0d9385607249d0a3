/** How fast cite finds and resolves: MB of UTF-8 a second of processor time (garbage collection included, so that a busy machine tells the same), on real opinions or, without them, on text written for the bench; beside the npm package eyecite as a peer. */
import { existsSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { gunzipSync } from "node:zlib"
import { cite } from "../src/cite/cite.js"

const shared = resolve(import.meta.dirname, "../../shared/data/citations/flp-texts.jsonl.gz")

/** Real opinions where they are at hand; else paragraphs of citations. */
function texts(): readonly string[] {
  if (existsSync(shared)) {
    const lines = gunzipSync(readFileSync(shared)).toString("utf8").trim().split("\n")
    return lines.map((line) => (JSON.parse(line) as { text: string }).text)
  }
  const paragraph =
    "The rule was settled in Alder v. Birch, 410 Frank. 113, 120 (1973). See also Cedar Co. v. Dogwood, 12 F.3d 34, 36 (9th Cir. 1993) (so holding). Id. at 37. In Alder the court went further; Dogwood, supra, at 35, did not follow it. "
  return [paragraph.repeat(20_000)]
}

/** Prints and returns the milliseconds of the best of some rounds. */
function timed(name: string, all: readonly string[], read: (text: string) => void, rounds: number): number {
  const bytes = all.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage()
    for (const text of all) read(text)
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  console.log(`${name.padEnd(28)} ${(bytes / 1e6).toFixed(1)} MB in ${(best / 1000).toFixed(3)} s: ${(bytes / 1e3 / best).toFixed(2)} MB/s`)
  return best
}

const all = texts()
timed("goodlaw, find and resolve", all, (text) => cite(text), Number(process.env.ROUNDS ?? 5))
const one = [all.join("\n")]
const once = timed("  the same as one text", one, (text) => cite(text), 3)
const tenTimes = timed("  ten times that text", [one[0]?.repeat(10) ?? ""], (text) => cite(text), 2)
console.log(`  ten times the text takes ${(tenTimes / once).toFixed(1)} times the time`)
if (process.env.PEER !== "0") {
  const peer = await import("@beshkenadze/eyecite")
  const few = all.slice(0, 12)
  timed("@beshkenadze/eyecite", few, (text) => peer.resolveCitations(peer.getCitations(text)), 1)
}
