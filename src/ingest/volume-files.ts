/** The files of a volume, whether they lie in a zip archive or in a folder: their names, and each one's text when it is asked for. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { crc32 } from "node:zlib"
import { type Entry, openPromise, type ZipFile } from "yauzl"
import { Problem } from "../base/problem.js"
import { type Limits, limitOf, sizeInWords } from "../read/limits.js"

export type VolumeFiles = {
  readonly names: ReadonlySet<string>
  /** The text of a file; undefined where there is none. Throws `file_damaged` where it cannot be unpacked. */
  text(name: string): Promise<string | undefined>
  close(): void
}

/** A zip archive of a volume; entries are unpacked one at a time, all of them together within the limit. Nothing is written beside the library. */
export async function zippedFiles(path: string, limits: Limits): Promise<VolumeFiles> {
  const entries = new Map<string, Entry>()
  let zip: ZipFile
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false })
    const most = limitOf("entries", limits) * 20
    if (zip.entryCount > most) throw new Problem("archive_too_large", { path, limit: `${most} entries`, name: "entries", bytes: "N" })
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  } catch (cause) {
    throw cause instanceof Problem ? cause : new Problem("file_damaged", { path, why: (cause as Error).message })
  }
  let left = limitOf("unpacked", limits)
  return {
    names: new Set(entries.keys()),
    text: async (name) => {
      const entry = entries.get(name)
      if (!entry) return undefined
      const bytes = await unpacked(zip, entry, path, left)
      left -= bytes === "too large" ? left : bytes.length
      if (bytes !== "too large") return bytes.toString("utf8")
      throw new Problem("archive_too_large", { path, limit: sizeInWords(limitOf("unpacked", limits)), name: "unpacked", bytes: "N" })
    },
    close: () => zip.close(),
  }
}

/** The bytes of an entry, which must be those that its archive says; `too large` where they are more than are left. */
async function unpacked(zip: ZipFile, entry: Entry, path: string, most: number): Promise<Buffer | "too large"> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > most) return "too large"
      chunks.push(chunk)
    }
  } catch (cause) {
    throw new Problem("file_damaged", { path, why: `${entry.fileName}: ${(cause as Error).message}` })
  }
  const bytes = Buffer.concat(chunks)
  if (crc32(bytes) !== entry.crc32) throw new Problem("file_damaged", { path, why: `${entry.fileName}: its checksum does not fit` })
  return bytes
}

const inside = ["", "json", "cases", "html", "metadata"]

/** The folder of a volume, as the site lays it out or as its archive unpacks. */
export function folderFiles(path: string): VolumeFiles {
  const names = inside.flatMap((sub) => {
    const folder = join(path, sub)
    if (!existsSync(folder)) return []
    const files = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isFile())
    return files.map(({ name }) => (sub === "" ? name : `${sub}/${name}`))
  })
  return {
    names: new Set(names),
    text: async (name) => (existsSync(join(path, name)) ? readFileSync(join(path, name), "utf8") : undefined),
    close: () => undefined,
  }
}
