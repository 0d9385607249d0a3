/** Files of a folder that are one source together: a CAP volume, and a set of CourtListener's tables. */
import { basename, dirname, join } from "node:path"
import type { FolderEntry } from "./folder.js"
import type { SourceFile } from "./source-file.js"

/** A table of CourtListener's bulk data, with the day it was made. */
export const bulkTable =
  /^(courts|dockets|opinion-clusters|opinions|citations|citation-map|parentheticals|unmatched-citations)-(\d{4}-\d{2}-\d{2})\.csv(?:\.(?:gz|bz2))?$/i

/** The list of a CAP volume's cases. */
export const capList = /^CasesMetadata\.json$/

/** The groups, each as one source whose path is the folder, and the files that are in none. */
export function groupsIn(
  folder: string,
  entries: readonly FolderEntry[],
): { readonly groups: readonly SourceFile[]; readonly loose: readonly FolderEntry[] } {
  const volumes = new Set(entries.filter(({ entry }) => isVolumeList(entry)).map(({ entry }) => volumeRoot(entry)))
  const byGroup = new Map<string, FolderEntry[]>()
  const loose: FolderEntry[] = []
  for (const one of entries) {
    const id = groupOf(one.entry, volumes)
    if (id === undefined) loose.push(one)
    else byGroup.set(id, [...(byGroup.get(id) ?? []), one])
  }
  return { groups: [...byGroup].map(([id, parts]) => sourceOf(folder, id, parts)), loose }
}

const isVolumeList = (entry: string) => /^(?:Cases|Volume)Metadata\.json$/.test(basename(entry))

/** "100/metadata/CasesMetadata.json" and "us/1/VolumeMetadata.json" lie in the volumes "100" and "us/1". */
function volumeRoot(entry: string): string {
  const folder = dirname(entry)
  return basename(folder) === "metadata" ? dirname(folder) : folder
}

function groupOf(entry: string, volumes: ReadonlySet<string>): string | undefined {
  const table = bulkTable.exec(basename(entry))
  if (table) return `courtlistener:${dirname(entry)}:${table[2]}`
  const folder = dirname(entry)
  const root = ["json", "cases", "html", "metadata"].includes(basename(folder)) ? dirname(folder) : folder
  const inVolume = volumes.has(root) && (root !== folder || isVolumeList(entry))
  return inVolume ? `cap:${root}` : undefined
}

function sourceOf(folder: string, id: string, parts: readonly FolderEntry[]): SourceFile {
  const [kind = "cap", inner = "."] = id.split(":")
  return {
    path: join(folder, inner),
    name: inner === "." ? basename(folder) : inner,
    size: parts.reduce((sum, { size }) => sum + size, 0),
    kind: kind as "cap" | "courtlistener",
    parts: parts.map(({ entry }) => join(folder, entry)),
  }
}
