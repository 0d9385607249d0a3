/**
 * Lets a bundle look through the public doors. A command imports what it needs from `node.js`, which names everything; the bundler would
 * load everything with each command. Here each name is imported from the file that the door has it from:
 *
 *     import { cite, openLibrary } from "../../node.js"
 *       ->  import { cite } from "../../cite/cite.js"; import { openLibrary } from "../../law/open.js"
 */
import { readFileSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { dirname, relative, resolve } from "node:path"
import type { Plugin } from "esbuild"

const source = resolve(import.meta.dirname, "../src")
const doors = ["index.ts", "node.ts"].map((door) => resolve(source, door))
const named = /^export (?!type )\{([^}]*)\} from "(\.[^"]+)"/gm
const whole = /^export \* from "(\.[^"]+)"/gm
const declaration = /^export (?:const|function|async function|class) (\w+)/gm
const imported = /^import \{([^}]*)\} from "((?:\.\.?\/)+(?:index|node)\.js)"/gm

const values = (names: string): readonly string[] =>
  names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("type "))

/** The values that a file declares and exports. */
function declared(path: string): readonly string[] {
  return [...readFileSync(path.replace(/\.js$/, ".ts"), "utf8").matchAll(declaration)].map(([, name = ""]) => name)
}

/** The file that each value of the doors comes from, with its name there. */
function files(): ReadonlyMap<string, { readonly path: string; readonly name: string }> {
  const found = new Map<string, { path: string; name: string }>()
  for (const door of doors) {
    for (const [, names = "", from = ""] of readFileSync(door, "utf8").matchAll(named)) {
      for (const value of values(names)) {
        const [name = "", as = name] = value.split(" as ")
        found.set(as, { path: resolve(source, from), name })
      }
    }
    for (const [, from = ""] of readFileSync(door, "utf8").matchAll(whole)) {
      const path = resolve(source, from)
      for (const name of declared(path)) found.set(name, { path, name })
    }
  }
  return found
}

/** The plugin; `folders` are those of `src` whose files come in by the doors only. */
export function throughDoors(folders: readonly string[]): Plugin {
  const from = files()
  return {
    name: "through-doors",
    setup(build) {
      build.onLoad({ filter: new RegExp(`/src/(?:${folders.join("|")})/.*\\.ts$`) }, async ({ path }) => ({
        loader: "ts",
        contents: (await readFile(path, "utf8")).replace(imported, (_, names: string, door: string) =>
          values(names)
            .map((value) => statement(value, door, dirname(path), from))
            .join("; "),
        ),
      }))
    },
  }
}

function statement(value: string, door: string, folder: string, from: ReturnType<typeof files>): string {
  const [name = "", as = name] = value.split(" as ")
  const file = from.get(name)
  if (!file) return `import { ${value} } from "${door}"`
  const path = relative(folder, file.path)
  return `import { ${file.name} as ${as} } from "${path.startsWith(".") ? path : `./${path}`}"`
}
