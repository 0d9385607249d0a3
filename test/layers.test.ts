/** Holds the layer table: a file imports from its own folder or from those its row allows, in one direction; the doors alone re-export. */
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { expect, test } from "vitest"

/** The ground that every room stands on. */
const ground = ["base", "courts", "citation", "caption", "treatment"]
const reading = [...ground, "read", "cite", "treat"]

const mayImport: Record<string, readonly string[]> = {
  base: [],
  threads: ["base"],
  courts: ["base"],
  citation: ["base"],
  caption: ["base"],
  treatment: ["base"],
  read: ["base"],
  cite: [...ground, "read"],
  treat: [...ground, "read", "cite"],
  library: reading,
  status: [...reading, "library"],
  ingest: [...reading, "threads", "library"],
  online: [...reading, "library"],
  queue: [...reading, "library", "ingest"],
  law: [...reading, "library", "status"],
  check: [...reading, "library", "online"],
  reason: [...reading, "library", "status"],
  report: [...reading, "library", "status", "check", "reason"],
  cli: ["base", "threads", "doors", "server", "mcp"],
  server: ["base", "threads", "doors"],
  mcp: ["base", "doors"],
}

const src = resolve(import.meta.dirname, "../src")
const web = resolve(import.meta.dirname, "../web")
const sources = (root: string) =>
  readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".gen.ts"))
const files = sources(src)

function layerOf(path: string): string {
  const inside = relative(src, path)
  return inside.includes("/") ? inside.slice(0, inside.indexOf("/")) : "doors"
}

/** The files that a file imports, as paths of their sources; an import of the page's parts that is done late counts too. */
function importsOf(path: string): readonly string[] {
  const text = readFileSync(path, "utf8")
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((found) => resolve(dirname(path), found[1] as string))
}

test.each(files)("%s imports only from the layers its row allows", (file) => {
  const layer = layerOf(join(src, file))
  if (layer === "doors") return
  const allowed = [layer, ...(mayImport[layer] ?? [])]
  const wrong = importsOf(join(src, file)).filter((target) => !allowed.includes(layerOf(target)))
  expect(wrong.map((target) => relative(src, target))).toEqual([])
})

test.each(files)("%s does not re-export, unless it is a door", (file) => {
  if (layerOf(join(src, file)) === "doors") return
  expect(readFileSync(join(src, file), "utf8")).not.toMatch(/^export (?:\*|\{[^}]*\}) from/m)
})

/** The first ring of files that import one another, as paths; empty where there is none. Types count: a type in the wrong file is a ring too. */
function ringIn(root: string): readonly string[] {
  const names = sources(root)
  const known = new Set(names.map((name) => join(root, name.replace(/\.tsx?$/, ".js"))))
  const edges = new Map(
    names.map((name) => [join(root, name.replace(/\.tsx?$/, ".js")), importsOf(join(root, name)).filter((target) => known.has(target))]),
  )
  const done = new Set<string>()
  const path: string[] = []
  const walk = (file: string): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    path.push(file)
    for (const next of edges.get(file) ?? []) {
      const ring = walk(next)
      if (ring.length > 0) return ring
    }
    path.pop()
    done.add(file)
    return []
  }
  for (const file of edges.keys()) {
    const ring = walk(file)
    if (ring.length > 0) return ring.map((one) => relative(root, one))
  }
  return []
}

test("no files of src import one another in a ring", () => {
  expect(ringIn(src)).toEqual([])
})

test("no files of the page import one another in a ring", () => {
  expect(ringIn(web)).toEqual([])
})
