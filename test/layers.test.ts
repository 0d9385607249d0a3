/** Holds the layer table: a file imports from its own folder or from those its row allows; the doors alone re-export. */
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { expect, test } from "vitest"

const mayImport: Record<string, readonly string[]> = {
  base: [],
  read: ["base"],
  cite: ["base", "read"],
  treat: ["base", "read", "cite"],
  law: ["base", "read", "cite", "treat"],
  check: ["base", "read", "cite", "treat", "law"],
  reason: ["base", "read", "cite", "treat", "law"],
  report: ["base", "read", "cite", "treat", "law", "check", "reason"],
  cli: ["base", "doors", "server", "mcp"],
  server: ["base", "doors"],
  mcp: ["base", "doors"],
}

const src = resolve(import.meta.dirname, "../src")
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !file.endsWith(".gen.ts"))

function layerOf(path: string): string {
  const inside = relative(src, path)
  return inside.includes("/") ? inside.slice(0, inside.indexOf("/")) : "doors"
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(src, file), "utf8")
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((found) => resolve(dirname(join(src, file)), found[1] as string))
}

test.each(files)("%s imports only from the layers its row allows", (file) => {
  const layer = layerOf(join(src, file))
  if (layer === "doors") return
  const allowed = [layer, ...(mayImport[layer] ?? [])]
  const wrong = importsOf(file).filter((target) => !allowed.includes(layerOf(target)))
  expect(wrong.map((target) => relative(src, target))).toEqual([])
})

test.each(files)("%s does not re-export, unless it is a door", (file) => {
  if (layerOf(join(src, file)) === "doors") return
  expect(readFileSync(join(src, file), "utf8")).not.toMatch(/^export (?:\*|\{[^}]*\}) from/m)
})
