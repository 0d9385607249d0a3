/** The doctrines that come with Goodlaw, read from data/doctrines. For Node only. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { Problem } from "../base/problem.js"
import type { Doctrine } from "./doctrine/doctrine.js"
import { readDoctrine } from "./doctrine/read.js"

/** The folder stands above both the sources and the built files. */
function folder(): string {
  let here = dirname(fileURLToPath(import.meta.url))
  for (let up = 0; up < 5; up++) {
    const found = join(here, "data", "doctrines")
    if (existsSync(found)) return found
    here = dirname(here)
  }
  throw new Problem("file_missing", { path: "data/doctrines" })
}

/** Names of the shipped doctrines, in order. */
export function shippedDoctrines(): readonly string[] {
  return readdirSync(folder())
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.slice(0, -".yaml".length))
    .sort()
}

/** A doctrine by its name, or from a file. Throws `file_missing` for neither, `doctrine_invalid` for a file with faults. */
export function doctrineFrom(nameOrPath: string): Doctrine {
  const shipped = join(folder(), `${nameOrPath}.yaml`)
  const path = /^[\w-]+$/.test(nameOrPath) && existsSync(shipped) ? shipped : nameOrPath
  if (!existsSync(path)) throw new Problem("file_missing", { path: nameOrPath })
  return readDoctrine(readFileSync(path, "utf8"), path)
}
