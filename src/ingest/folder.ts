/** The files below a folder, in order of name. Links to folders are not followed, so that none is read twice or for ever; what is no file is told. */
import { type Dirent, readdirSync, type Stats, statSync } from "node:fs"
import { join } from "node:path"
import { reasons } from "./reasons.js"

/** A file, by its path below the folder. */
export type FolderEntry = { readonly entry: string; readonly size: number }

/** Says why something is not read. */
export type Left = (name: string, why: string) => void

/** Folders inside one another that are looked into. */
const deepest = 100

/** Every file; hidden ones and what lies in hidden folders are passed over. */
export function filesBelow(folder: string, left: Left): readonly FolderEntry[] {
  const found: FolderEntry[] = []
  const open: { readonly path: string; readonly depth: number }[] = [{ path: "", depth: 0 }]
  for (let at = open.pop(); at; at = open.pop()) {
    for (const one of entriesOf(folder, at.path, left)) {
      const entry = at.path === "" ? one.name : `${at.path}/${one.name}`
      if (one.name.startsWith(".")) continue
      if (one.isDirectory() && at.depth < deepest) open.push({ path: entry, depth: at.depth + 1 })
      else if (one.isDirectory()) left(entry, reasons.folder)
      else {
        const size = sizeOf(join(folder, entry), one, (why) => left(entry, why))
        if (size !== undefined) found.push({ entry, size })
      }
    }
  }
  return found.sort((a, b) => (a.entry < b.entry ? -1 : 1))
}

function entriesOf(folder: string, path: string, left: Left): readonly Dirent[] {
  try {
    return readdirSync(join(folder, path), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    left(path === "" ? folder : path, reasons.folder)
    return []
  }
}

function sizeOf(path: string, one: Dirent, left: (why: string) => void): number | undefined {
  const stat = statOf(path)
  if (stat?.isFile()) return stat.size
  left(!stat ? reasons.linkNowhere : stat.isDirectory() && one.isSymbolicLink() ? reasons.linkToFolder : reasons.pipe)
  return undefined
}

/** What a path leads to; undefined where it leads nowhere, goes round in a ring, or is not to be seen. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
