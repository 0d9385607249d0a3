/** The files of a volume, whether they lie in a zip archive or in a folder: their names, and each one's text when it is asked for. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { type Entry, openPromise, type ZipFile } from "yauzl"
import { Problem } from "../../base/problem.js"
import { type Limits, limitOf } from "../../read/limits.js"

export type VolumeFiles = {
  readonly names: ReadonlySet<string>
  /** The text of a file; undefined where there is none. Throws `file_damaged` where it cannot be unpacked. */
  text(name: string): Promise<string | undefined>
  close(): void
}

/** A zip archive of a volume; entries are unpacked one at a time, each within the limit. */
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
  return {
    names: new Set(entries.keys()),
    text: async (name) => {
      const entry = entries.get(name)
      return entry ? unpackedText(zip, entry, path, limitOf("unpacked", limits)) : undefined
    },
    close: () => zip.close(),
  }
}

async function unpackedText(zip: ZipFile, entry: Entry, path: string, most: number): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > most)
        throw new Problem("archive_too_large", { path, limit: `${most} bytes in ${entry.fileName}`, name: "unpacked", bytes: "N" })
      chunks.push(chunk)
    }
  } catch (cause) {
    throw cause instanceof Problem ? cause : new Problem("file_damaged", { path, why: `${entry.fileName}: ${(cause as Error).message}` })
  }
  return Buffer.concat(chunks).toString("utf8")
}

const inside = ["", "json", "cases", "html", "metadata"]

/** The folder of a volume, as the site lays it out or as its archive unpacks. */
export function folderFiles(path: string): VolumeFiles {
  const names = inside.flatMap((sub) => {
    const folder = join(path, sub)
    if (!existsSync(folder)) return []
    const files = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile())
    return files.map((name) => (sub === "" ? name : `${sub}/${name}`))
  })
  return {
    names: new Set(names),
    text: async (name) => (existsSync(join(path, name)) ? readFileSync(join(path, name), "utf8") : undefined),
    close: () => undefined,
  }
}
