/** Writes small Word files for tests, part by part, so that every hostile shape can be made. */
import { buffer } from "node:stream/consumers"
import { ZipFile } from "yazl"

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const root = `xmlns:w="${word}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`

export type Parts = Readonly<Record<string, string>>

/** A zip of these entries. */
export async function zipOf(entries: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(entries)) {
    zip.addBuffer(typeof content === "string" ? Buffer.from(content) : Buffer.from(content), name, { mtime: new Date(0) })
  }
  zip.end()
  return new Uint8Array(await buffer(zip.outputStream))
}

/** The parts of a Word file whose body holds this xml, with footnotes by id. */
export function partsOf(body: string, notes: Readonly<Record<string, string>> = {}, more: Parts = {}): Parts {
  const footnotes = Object.entries(notes).map(([id, xml]) => `<w:footnote w:id="${id}">${xml}</w:footnote>`)
  return {
    "[Content_Types].xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document ${root}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/footnotes" Target="footnotes.xml"/><Relationship Id="rId9" Type="${office}/hyperlink" Target="https://example.test/case" TargetMode="External"/></Relationships>`,
    "word/footnotes.xml": `<w:footnotes ${root}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>${footnotes.join("")}</w:footnotes>`,
    ...more,
  }
}

/** A Word file whose body holds this xml. */
export function docxOf(body: string, notes: Readonly<Record<string, string>> = {}, more: Parts = {}): Promise<Uint8Array> {
  return zipOf(partsOf(body, notes, more))
}

/** A run of plain words. */
export const run = (text: string, properties = "") =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ""}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of runs. */
export const paragraph = (...runs: readonly string[]) => `<w:p>${runs.join("")}</w:p>`
