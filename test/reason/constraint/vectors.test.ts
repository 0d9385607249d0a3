/** The public test vectors for precedential constraint, where they are at hand. */
import { existsSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { expect, test } from "vitest"
import { failures, type Vector } from "../../../bench/precedent-vectors.js"

const folder = resolve(import.meta.dirname, "../../../../shared/data/precedent")

for (const file of ["vectors.json", "random.json"]) {
  const path = resolve(folder, file)
  test.skipIf(!existsSync(path))(`every vector of ${file} comes out (skipped where ../shared is absent)`, () => {
    const { vectors } = JSON.parse(readFileSync(path, "utf8")) as { vectors: readonly Vector[] }
    expect(vectors.flatMap((vector) => failures(vector).map((line) => `${vector.id}: ${line}`))).toEqual([])
  })
}
