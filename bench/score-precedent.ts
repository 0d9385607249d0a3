/**
 * Runs files of test vectors for precedential constraint and counts, kind by kind, those of which every expected field comes out. Lists are compared
 * as sets. The exit status is 1 when a vector fails.
 *
 *     npm run score:precedent -- FILE…
 */
import { readFileSync } from "node:fs"
import { failures, type Vector } from "./precedent-vectors.js"

const files = process.argv.slice(2)
if (files.length === 0) {
  process.stderr.write("Usage: npm run score:precedent -- FILE…\n")
  process.exit(2)
}

let failed = 0
for (const file of files) {
  const content = JSON.parse(readFileSync(file, "utf8")) as readonly Vector[] | { readonly vectors: readonly Vector[] }
  const vectors = "vectors" in content ? content.vectors : content
  const kinds = new Map<string, { passed: number; failed: number }>()
  for (const vector of vectors) {
    const count = kinds.get(vector.kind) ?? { passed: 0, failed: 0 }
    kinds.set(vector.kind, count)
    const wrong = failuresOf(vector)
    if (wrong.length === 0) count.passed++
    else {
      count.failed++
      failed++
      process.stdout.write(`FAILED ${vector.id}\n${wrong.map((line) => `  ${line}\n`).join("")}`)
    }
  }
  process.stdout.write(`${file}\n`)
  for (const [kind, count] of kinds) process.stdout.write(`  ${kind.padEnd(22)} ${count.passed} passed, ${count.failed} failed\n`)
  const passed = [...kinds.values()].reduce((sum, count) => sum + count.passed, 0)
  process.stdout.write(`  ${"all".padEnd(22)} ${passed} passed, ${vectors.length - passed} failed\n`)
}
process.exitCode = failed > 0 ? 1 : 0

/** A vector that the engine refuses has failed; the others still run. */
function failuresOf(vector: Vector): readonly string[] {
  try {
    return failures(vector)
  } catch (error) {
    return [`could not be answered: ${String(error)}`]
  }
}
