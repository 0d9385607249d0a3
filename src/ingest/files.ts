/** Which files an ingest reads, in which order, and what each one is. */

import { createHash } from "node:crypto"
import { closeSync, openSync, readSync, statSync } from "node:fs"
import { basename, extname, join } from "node:path"
import { Problem } from "../base/problem.js"
import { filesBelow, type Left } from "./folder.js"
import { bulkTable, capList, groupsIn } from "./groups.js"
import { reasons } from "./reasons.js"
import type { SourceFile, SourceKind } from "./source-file.js"

const isNote = /^(?:readme|licen[cs]e|notice|changelog|contributing|authors)\b/i
const isDeclaration = /(?:^|-)(?:library|goodlaw)\.(?:ya?ml|json)$/i
const textTypes = new Set([".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".xml", ".docx", ".pdf"])
/** Lists of a whole site or reporter, which hold no case. */
const siteList = /^(?:Volumes?|Reporters?|Jurisdictions)Metadata\.json$/
const lines = /\.(?:jsonl|ndjson|json)(?:\.gz|\.bz2)?$/i

/** The files at the paths, folders read through in order of name; what is not read is told by `left`. */
export function sourceFiles(paths: readonly string[], from: SourceKind, left: Left): readonly SourceFile[] {
  return paths.flatMap((path) => {
    const stat = statOf(path)
    if (!stat.isDirectory() && !stat.isFile()) throw new Problem("file_unreadable", { path, why: "it is a pipe or a device, not a file" })
    if (!stat.isDirectory()) return fileOf(path, basename(path), stat.size, from, left, true)
    const { groups, loose } = groupsIn(path, filesBelow(path, left))
    return declarationsFirst([...loose.flatMap(({ entry, size }) => fileOf(join(path, entry), entry, size, from, left, false)), ...groups])
  })
}

/** A declaration is read before the texts that need it; CourtListener's tables in the order in which they lean on one another. */
function declarationsFirst(files: readonly SourceFile[]): readonly SourceFile[] {
  return [...files.filter((file) => file.kind === "declaration"), ...files.filter((file) => file.kind !== "declaration")]
}

function statOf(path: string) {
  try {
    return statSync(path)
  } catch (cause) {
    const code = (cause as { code?: string }).code
    if (code === "ENOENT") throw new Problem("file_missing", { path })
    throw new Problem("file_unreadable", { path, why: code ?? "it cannot be looked at" })
  }
}

function fileOf(path: string, name: string, size: number, from: SourceKind, left: Left, named: boolean): readonly SourceFile[] {
  const base = basename(name)
  if (isDeclaration.test(base)) return [{ path, name, size, kind: "declaration" }]
  const kind = from === "auto" ? kindOf(base, path) : from === "cold" ? "jsonl" : from
  if (!named && kind === "text" && isNote.test(base)) {
    left(name, reasons.note)
    return []
  }
  if (kind === "side") return []
  if (kind === undefined && !named) {
    left(name, reasons.kind)
    return []
  }
  return [{ path, name, size, kind: kind ?? "text" }]
}

/** What a file is by its name: the tables and archives of the bulk sources, lines of JSON, a text, or facts beside a text. */
function kindOf(base: string, path: string): SourceFile["kind"] | "side" | undefined {
  if (bulkTable.test(base)) return "courtlistener"
  if (/\.zip$/i.test(base) || capList.test(base)) return "cap"
  if (siteList.test(base)) return "side"
  const type = extname(base).toLowerCase()
  if (textTypes.has(type)) return "text"
  if (/\.ya?ml$/i.test(base)) return "side"
  if (type === ".json") return hasText(path) ? "side" : "jsonl"
  if (lines.test(base)) return "jsonl"
  return undefined
}

/** Does a text of the same name stand beside the file, so that this one holds its facts? */
function hasText(path: string): boolean {
  const stem = path.slice(0, -extname(path).length)
  return [...textTypes].some((type) => statSync(`${stem}${type}`, { throwIfNoEntry: false })?.isFile() ?? false)
}

const wholeUpTo = 64 * 1024 * 1024
const sampled = 1024 * 1024

/** What tells a file from another: SHA-256 of its bytes; of a very large one, of its size, beginning, middle and end. */
export function fingerprint(path: string, parts?: readonly string[]): string {
  const hash = createHash("sha256")
  if (parts) return hash.update(parts.map((part) => `${basename(part)}:${fingerprint(part)}`).join("\n")).digest("hex")
  let file: number | undefined
  try {
    file = openSync(path, "r")
    const size = statSync(path).size
    if (size <= wholeUpTo) hashRange(hash, file, 0, size)
    else {
      hash.update(`${size}:`)
      for (const at of [0, Math.floor(size / 2), size - sampled]) hashRange(hash, file, at, sampled)
    }
    return hash.digest("hex")
  } catch (cause) {
    throw new Problem("file_unreadable", { path, why: (cause as { code?: string }).code ?? "it cannot be read" })
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

function hashRange(hash: ReturnType<typeof createHash>, file: number, from: number, length: number): void {
  const buffer = Buffer.alloc(Math.min(length, sampled))
  for (let at = 0; at < length; ) {
    const got = readSync(file, buffer, 0, Math.min(buffer.length, length - at), from + at)
    if (got === 0) break
    hash.update(buffer.subarray(0, got))
    at += got
  }
}
