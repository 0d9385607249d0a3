/** The opinions that are hunted in: those beside the repository where they are at hand, else the examples. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { gunzipSync } from "node:zlib"

const root = resolve(import.meta.dirname, "../../..")
const shared = resolve(root, "../shared/data/citations/flp-texts.jsonl.gz")

export const hereShared = existsSync(shared)

export function examples(): readonly string[] {
  const folder = resolve(root, "examples/opinions")
  return readdirSync(folder).map((name) => readFileSync(resolve(folder, name), "utf8"))
}

export function opinions(): readonly string[] {
  if (!hereShared) return examples()
  const lines = gunzipSync(readFileSync(shared)).toString("utf8").trim().split("\n")
  return lines.map((line) => (JSON.parse(line) as { readonly text: string }).text)
}
