/**
 * Where in a part's xml the boundary between two characters of a run lies. Inside a run, the run is closed and opened again there, with
 * the same properties:
 *
 *     <w:r><w:rPr>P</w:rPr><w:t>Pryor v. Lake</w:t></w:r>
 *                                     ^ cut
 *     <w:r><w:rPr>P</w:rPr><w:t xml:space="preserve">Pryor </w:t></w:r> ‖ <w:r><w:rPr>P</w:rPr><w:t xml:space="preserve">v. Lake</w:t></w:r>
 */
import type { Piece, Run } from "../../read/docx/paragraph.js"

/** A place between runs, there already or made by closing and opening one. */
export type Cut = {
  readonly at: number
  /** What closes the run before the place and opens it again behind; empty where the place is between runs already. */
  readonly close: string
  readonly open: string
  /** Where the text element did not keep its white space and has to, once it is cut: its start tag, and the space that it dropped. */
  readonly mends?: readonly Mend[]
}

/** A stretch of xml that gives way to another. */
export type Mend = { readonly start: number; readonly end: number; readonly text: string }

/** The cut before the character at `offset` of a run's text. */
export function cutOf(xml: string, run: Run, offset: number): Cut {
  const length = run.pieces.reduce((sum, { text }) => sum + text.length, 0)
  if (offset <= 0) return { at: run.start, close: "", open: "" }
  if (offset >= length) return { at: run.end, close: "", open: "" }
  let before = 0
  for (const piece of run.pieces) {
    const within = offset - before
    if (piece.text !== "" && within === piece.text.length) return between(xml, run, piece.end)
    if (within < piece.text.length) return within === 0 ? between(xml, run, piece.start) : inside(xml, run, piece, within)
    before += piece.text.length
  }
  return { at: run.end, close: "", open: "" }
}

function between(xml: string, run: Run, at: number): Cut {
  return { at, close: closing(xml, run), open: opening(xml, run) }
}

function inside(xml: string, run: Run, piece: Piece, offset: number): Cut {
  const tagEnd = xml.indexOf(">", piece.start) + 1
  const name = /^<([^\s>/]{1,40})/.exec(xml.slice(piece.start, piece.start + 50))?.[1] ?? "w:t"
  const keeping = `<${name} xml:space="preserve">`
  const keeps = /\sxml:space\s?=\s?["']preserve["']/.test(xml.slice(piece.start, tagEnd))
  const from = keeps ? tagEnd : tagEnd + leadingSpace(xml, tagEnd)
  return {
    at: sourceOffset(xml, from, offset),
    close: `</${name}>${closing(xml, run)}`,
    open: `${opening(xml, run)}${keeping}`,
    ...(keeps ? {} : { mends: [{ start: piece.start, end: from, text: keeping }, trailingSpace(xml, piece)] }),
  }
}

function trailingSpace(xml: string, piece: Piece): Mend {
  const end = xml.lastIndexOf("<", piece.end - 1)
  let start = end
  while (/[ \t\r\n]/.test(xml[start - 1] ?? "")) start--
  return { start, end, text: "" }
}

/** White space at the head of a text that does not keep it. */
function leadingSpace(xml: string, at: number): number {
  let end = at
  while (/[ \t\r\n]/.test(xml[end] ?? "")) end++
  return end - at
}

/** Where the text's character stands in the xml, which may spell characters as entities. */
function sourceOffset(xml: string, from: number, offset: number): number {
  let at = from
  for (let left = offset; left > 0; ) {
    const entity = xml[at] === "&" ? /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|[a-z]{1,8});/i.exec(xml.slice(at, at + 12)) : null
    const code = entity ? Number(entity[1] ?? `0x${entity[2] ?? 0}`) : 0
    at += entity ? entity[0].length : 1
    left -= code > 0xffff ? 2 : 1
  }
  return at
}

function closing(xml: string, run: Run): string {
  return /<\/[^<>]{1,40}>$/.exec(xml.slice(Math.max(run.start, run.end - 45), run.end))?.[0] ?? "</w:r>"
}

/** The run's own start tag and properties again. */
function opening(xml: string, run: Run): string {
  const tag = xml.slice(run.start, xml.indexOf(">", run.start) + 1)
  return tag + (run.properties ? xml.slice(run.properties.start, run.properties.end) : "")
}
