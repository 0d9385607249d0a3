/** Compiles the tables of codes, journals, rules and works into the trie that `readLaw` walks. */
import { writeFileSync } from "node:fs"
import { compileSeries } from "../../src/cite/laws/compile.js"

/** Writes `laws.gen.ts`. */
export function generate(): void {
  const { rows, nodes, lines } = compileSeries()
  const text = [
    "/** Compiled from the tables beside it. Generated; do not edit. */",
    `export const seriesRows = ${JSON.stringify(rows)}`,
    `export const seriesTrie = { nodes: ${nodes}, lines: ${JSON.stringify(lines)} }`,
    "",
  ]
  writeFileSync(new URL("../../src/cite/laws/laws.gen.ts", import.meta.url), text.join("\n"))
}
