/**
 * The user's own Word file with comments in it. Runs are cut only where a comment starts or ends inside one; every other part, and
 * everything else in the body, is as it was. Needs Node.
 */
import { Problem } from "../../base/problem.js"
import type { Span } from "../../base/span.js"
import type { Document, SourcePlace } from "../../read/document.js"
import { unpack } from "../../read/docx/archive.js"
import { type Package, packageOf } from "../../read/docx/package.js"
import type { Paragraph, Run } from "../../read/docx/paragraph.js"
import { paragraphsOf } from "../../read/docx/part.js"
import { decode } from "../../read/file/encoding.js"
import type { Limits } from "../../read/limits.js"
import { type Anchor, anchored } from "./anchors.js"
import { packed } from "./archive.js"
import { type Comment, firstFreeId, prefixOf, withComments, withContentType, withRelationship } from "./parts.js"

/** A comment to write: the span of the document's text it is about, who says it, and what, one string a paragraph. */
export type WordComment = Span & { readonly author: string; readonly paragraphs: readonly string[] }

const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"

/**
 * Writes the comments into a copy of the file. `document` is what was read from these bytes. Word has no comments inside notes: one about
 * a note's words is anchored at the note's call in the body and says so. Throws a `Problem` when the bytes are no Word file.
 */
export async function writeWordComments(
  original: Uint8Array,
  comments: readonly WordComment[],
  document: Document,
  ask: { readonly limits?: Limits } = {},
): Promise<Uint8Array> {
  const path = document.id
  if (document.format !== "docx" || !document.toSource) throw new Problem("format_unknown", { path })
  const parts = await packageOf(original, path, ask.limits)
  const entries = new Map(await unpack(original, path, () => true, ask.limits))
  const placing = new Placing(parts, path, ask.limits)
  const placed = placing.all(comments, document.toSource)
  if (placed.length === 0) return original.slice()
  return packed(written(entries, parts, placing.body, placed))
}

type Placed = Omit<Anchor, "id"> & Omit<Comment, "id">

/** Finds the runs of each comment's span. */
class Placing {
  readonly body: readonly Paragraph[]
  private readonly notes: ReadonlyMap<string, readonly Paragraph[]>
  private readonly runs: ReadonlyMap<number, Run>

  constructor(parts: Package, path: string, limits: Limits | undefined) {
    this.body = paragraphsOf(parts.main.xml, path, limits)
    this.runs = new Map(this.body.flatMap(({ runs }) => runs.map((run) => [run.number, run] as const)))
    const notes = [parts.footnotes, parts.endnotes].flatMap((part) => (part ? [part] : []))
    this.notes = new Map(notes.map((part) => [part.name, paragraphsOf(part.xml, path, limits)]))
  }

  all(comments: readonly WordComment[], toSource: NonNullable<Document["toSource"]>): readonly Placed[] {
    return comments.flatMap(({ author, paragraphs, ...span }) => {
      const place = toSource(span)
      const first = place.kind === "docx" ? place.runs[0] : undefined
      const last = place.kind === "docx" ? place.runs.at(-1) : undefined
      if (place.kind !== "docx" || !first || !last) return []
      if (this.notes.has(place.part)) return this.atCall(place, author, paragraphs)
      const [from, to] = [this.runs.get(first.run), this.runs.get(last.run)]
      if (!from || !to) return []
      return [{ author, paragraphs, start: { run: from, offset: first.start }, end: { run: to, offset: last.end } }]
    })
  }

  private atCall(place: SourcePlace & { kind: "docx" }, author: string, paragraphs: readonly string[]): readonly Placed[] {
    const owns = (run: Run) => place.runs[0]?.run === run.number
    const note = this.notes.get(place.part)?.find(({ runs }) => runs.some(owns))?.note
    const kind = /endnote/i.test(place.part) ? "endnote" : "footnote"
    for (const { runs } of this.body) {
      const run = runs.find(({ pieces }) => pieces.some((piece) => piece.kind === kind && piece.id === note))
      if (!run) continue
      const length = run.pieces.reduce((sum, { text }) => sum + text.length, 0)
      const where = `In the ${kind} called here (Word keeps no comments inside notes):`
      return [{ author, paragraphs: [where, ...paragraphs], start: { run, offset: 0 }, end: { run, offset: Math.max(1, length) } }]
    }
    return []
  }
}

/** The archive's entries with the anchors in the body, the comments in their part, and that part made known. */
function written(
  entries: Map<string, Uint8Array>,
  parts: Package,
  body: readonly Paragraph[],
  placed: readonly Placed[],
): ReadonlyMap<string, Uint8Array> {
  const { main } = parts
  const namespace = prefixOf(main.xml, strict) === undefined ? transitional : strict
  const folder = main.name.slice(0, main.name.lastIndexOf("/") + 1)
  const part = parts.comments?.name ?? freeName(entries, `${folder}comments`)
  const first = firstFreeId(main.xml, parts.comments?.xml)
  const numbered = placed.map((one, index) => ({ ...one, id: first + index }))
  const put = (name: string, change: (xml: string | undefined) => string) => {
    const bytes = entries.get(name)
    entries.set(name, encoded(change(bytes && decode(bytes)), bytes))
  }
  put(main.name, (xml = "") => anchored(xml, body, numbered, prefixOf(xml, namespace) ?? "w"))
  put(part, (xml) => withComments(xml, numbered, namespace))
  if (parts.comments) return entries
  put("[Content_Types].xml", (xml = "") => withContentType(xml, part))
  const type = `${namespace === strict ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org"}/officeDocument${namespace === strict ? "" : "/2006"}/relationships/comments`
  put(`${folder}_rels/${main.name.slice(folder.length)}.rels`, (xml) => withRelationship(xml, part.slice(folder.length), type))
  return entries
}

function freeName(entries: ReadonlyMap<string, unknown>, stem: string): string {
  let name = `${stem}.xml`
  for (let number = 1; entries.has(name); number++) name = `${stem}${number}.xml`
  return name
}

/** Text in the encoding, and with the mark, that the part had. */
function encoded(xml: string, before: Uint8Array | undefined): Uint8Array {
  if (before?.[0] === 0xff && before[1] === 0xfe) return utf16(xml, true)
  if (before?.[0] === 0xfe && before[1] === 0xff) return utf16(xml, false)
  const mark = before?.[0] === 0xef && before[1] === 0xbb ? "\ufeff" : ""
  return new TextEncoder().encode(mark + xml)
}

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, little)
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), little)
  return bytes
}
