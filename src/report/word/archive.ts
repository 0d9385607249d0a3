/** Writes a zip archive whose bytes depend on nothing but its entries: no clock, no order of chance. Needs Node. */
import { Buffer } from "node:buffer"
import { buffer } from "node:stream/consumers"
import { ZipFile } from "yazl"

/** The archive's first day, whatever the time zone: zip has no clock of the world. */
const noTime = new Date(1980, 0, 1)

/** The bytes of an archive with these entries, in order. */
export async function packed(entries: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const zip = new ZipFile()
  for (const [name, bytes] of entries) {
    if (name.endsWith("/")) zip.addEmptyDirectory(name, { mtime: noTime, forceDosTimestamp: true })
    else {
      const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      zip.addBuffer(content, name, { mtime: noTime, forceDosTimestamp: true, compress: true })
    }
  }
  zip.end()
  return new Uint8Array(await buffer(zip.outputStream))
}
