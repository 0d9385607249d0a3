/**
 * `npm run hunt -- --seed 7 --count 5000 [--promote]`: strikes opinions with mutations and prints what is read otherwise, each as the least
 * text that still fails. With --promote a find becomes a row of `finds.jsonl` that the tests read; its surroundings are written anew,
 * since sentences of opinions stay where they are.
 */
import { appendFileSync } from "node:fs"
import { resolve } from "node:path"
import { parseArgs } from "node:util"
import { type Find, hunt, picker, tried } from "./hunt.js"
import { mutations } from "./mutations.js"
import { opinions } from "./texts.js"

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "2000" },
    promote: { type: "boolean", default: false },
  },
})
const seed = Number(values.seed)
const rows = resolve(import.meta.dirname, "finds.jsonl")

/** The find with nothing of the opinion but the citation's own words, where it still fails so. */
function bare({ mutation, wanted, before }: Find): Find | undefined {
  const row = mutations.find(({ name }) => name === mutation)
  const [, volume = "", page = ""] = /^case (\S+) .*? ?(\S+?)(?: \(.*)?$/.exec(wanted) ?? []
  const core = new RegExp(`(?<!\\w)${volume}\\s[^\\d]{2,30}?\\s?${page}(?!\\w)`).exec(before)?.[0]
  if (!row || volume === "" || core === undefined) return undefined
  for (let turn = 0; turn < 20; turn++) {
    const found = tried(`The rule is old. See ${core}. It was followed since.`, row, picker(seed + turn))
    if (typeof found !== "string") return found
  }
  return undefined
}

const finds = hunt(opinions(), seed, Number(values.count))
for (const find of finds) {
  console.log(
    `${find.mutation}: wanted ${find.wanted}, got ${find.got}\n   ${JSON.stringify(find.before)}\n   ${JSON.stringify(find.after)}`,
  )
  const row = values.promote ? bare(find) : undefined
  if (row) appendFileSync(rows, `${JSON.stringify(row)}\n`)
}
console.log(`seed ${seed}: ${finds.length} of ${values.count} strikes change what is read`)
