/** The table of authorities as a Word file with leader dots. The same table gives the same bytes. Needs Node. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LeaderType,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx"
import { unpack } from "../../read/docx/archive.js"
import { packed } from "../word/archive.js"
import { title } from "./plain.js"
import type { AuthorityEntry, TableOfAuthorities } from "./sections.js"

/** Twentieths of a point: a letter page with six and a half inches of text, entries that hang by half an inch, pages at the right edge. */
const measure = { width: 12_240, height: 15_840, margin: 1440, right: 9360, hang: 720 }

/** The bytes of a .docx file. */
export async function authoritiesAsDocx({ sections, notes }: TableOfAuthorities): Promise<Uint8Array> {
  const heading = new Paragraph({ text: title.toUpperCase(), heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER })
  const overPages = new Paragraph({
    children: [new TextRun({ text: "Page(s)", bold: true })],
    alignment: AlignmentType.RIGHT,
    keepNext: true,
  })
  const children = sections.flatMap((section) => [
    new Paragraph({ text: section.title, heading: HeadingLevel.HEADING_2, spacing: { before: 240, after: 120 }, keepNext: true }),
    ...section.entries.map(entryParagraph),
  ])
  const remarks = notes.map((note) => new Paragraph({ children: [new TextRun({ text: note, italics: true })], spacing: { before: 240 } }))
  const { width, height, margin } = measure
  const page = { size: { width, height }, margin: { top: margin, right: margin, bottom: margin, left: margin } }
  const numbered = { ...page, pageNumbers: { start: 1, formatType: NumberFormat.LOWER_ROMAN } }
  const foot = new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })
  const only = { properties: { page: numbered }, footers: { default: new Footer({ children: [foot] }) } }
  const document = new Document({
    creator: "Goodlaw",
    title,
    styles,
    sections: [{ ...only, children: [heading, overPages, ...children, ...remarks] }],
  })
  return withoutClock(new Uint8Array(await Packer.toBuffer(document)))
}

/** As courts ask: black, one face, twelve points; headings bold. */
const face = { font: "Times New Roman", size: 24, color: "000000" }
const styles = {
  default: {
    document: { run: face },
    heading1: { run: { ...face, bold: true }, paragraph: { spacing: { after: 240 } } },
    heading2: { run: { ...face, bold: true } },
  },
}

function entryParagraph({ name, rest, pages }: AuthorityEntry): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: measure.right, leader: LeaderType.DOT }],
    indent: { left: measure.hang, hanging: measure.hang },
    spacing: { after: 120 },
    children: [
      ...(name === undefined ? [] : [new TextRun({ text: name, italics: true })]),
      new TextRun(rest),
      ...(pages === "" ? [] : [new TextRun({ children: [new Tab(), pages] })]),
    ],
  })
}

/** The library writes the time of day into the properties; a table has none. */
async function withoutClock(bytes: Uint8Array): Promise<Uint8Array> {
  const entries = new Map(await unpack(bytes, "table.docx", () => true))
  const properties = entries.get("docProps/core.xml")
  if (properties) {
    const xml = new TextDecoder()
      .decode(properties)
      .replace(/(<dcterms:(?:created|modified)[^<>]{0,200}>)[^<]{0,60}/g, "$12000-01-01T00:00:00Z")
    entries.set("docProps/core.xml", new TextEncoder().encode(xml))
  }
  return packed(entries)
}
