/**
 * Quotations inside the line, straight and curly, nested in one another. One that nobody closes ends with its paragraph; a quotation that
 * runs over paragraphs opens again at the head of each.
 *
 *     We “join this chorus and conclude that ‘Parker’ . . . was erroneously decided.”
 *        ^ outer ---------------------------  ^^^^^^^^ inner -----------------------^
 */
import type { Span } from "../../base/span.js"
import type { Zone } from "../document.js"
import { isSpace } from "../zones.js"
import type { Finder } from "./finder.js"

const straight = 0x22
const opening = 0x201c
const singleOpening = 0x2018
const singleClosing = 0x2019
const apostrophe = 0x27

/** Finds the quotations of each paragraph, outer and inner. */
export const quotations: Finder = ({ text, paragraphs }) => {
  const zones: Zone[] = []
  const marks = marksIn(text)
  let from = 0
  for (const [index, { start, end }] of paragraphs.entries()) {
    while (from < marks.length && (marks[from] ?? end) < start) from++
    let to = from
    while (to < marks.length && (marks[to] ?? end) < end) to++
    if (to === from) continue
    const next = paragraphs[index + 1]
    const goesOn = next !== undefined && opensQuotation(text, next.start)
    for (const zone of doubles(text, marks.subarray(from, to), { start, end }, goesOn)) {
      zones.push(zone)
      singles(text, zone, zones)
    }
    from = to
  }
  return { zones }
}

/** Where the double marks stand, in order. Searching for each of them apart is much faster than looking at every character. */
function marksIn(text: string): Uint32Array {
  const found: number[] = []
  for (const mark of ['"', "“", "”"]) for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found.push(at)
  return Uint32Array.from(found).sort()
}

function opensQuotation(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === opening || (code === straight && !isSpace(text.charCodeAt(at + 1)))
}

function doubles(text: string, marks: Uint32Array, { start, end }: Span, goesOn: boolean): readonly Zone[] {
  const zones: Zone[] = []
  const open: number[] = []
  for (const at of marks) {
    const code = text.charCodeAt(at)
    if (code === opening || (code === straight && opens(text, at, start, end, open.length > 0))) {
      if (open.length < deepest) open.push(at)
      continue
    }
    const from = open.pop()
    if (from !== undefined) zones.push({ kind: "quotation", block: false, start: from, end: at + 1 })
  }
  const left = open[0]
  if (left === undefined) return zones
  return [...zones, { kind: "quotation", block: false, start: left, end, ...(goesOn ? {} : { unclosed: true as const }) }]
}

/** Quotations inside quotations; more is damage. */
const deepest = 6

/** A straight mark opens after a space or an opening bracket and before a word; in between, the state decides. */
function opens(text: string, at: number, start: number, end: number, isOpen: boolean): boolean {
  const before = at === start ? 32 : text.charCodeAt(at - 1)
  const after = at + 1 >= end ? 32 : text.charCodeAt(at + 1)
  const free = isSpace(before) || isOpener(before)
  if (free && !isSpace(after)) return !(isOpen && isCloser(after))
  return !isOpen && !isSpace(after) && !isCloser(after) && free
}

const codes = (characters: string) => new Set([...characters].map((one) => one.charCodeAt(0)))
const openers = codes("([{—–-/'‘“\"")
const closers = codes(".,;:!?)]}'’”")

const isOpener = (code: number) => openers.has(code)
const isCloser = (code: number) => closers.has(code)

/** Single quotations within a double one: an opening mark stands free before a word, a closing one behind it. */
function singles(text: string, { start, end }: Span, zones: Zone[]): void {
  let from = -1
  for (let at = start + 1; at < end - 1; at++) {
    const code = text.charCodeAt(at)
    if (code !== singleOpening && code !== singleClosing && code !== apostrophe) continue
    const before = text.charCodeAt(at - 1)
    const after = text.charCodeAt(at + 1)
    if (code === singleOpening || (code === apostrophe && (isSpace(before) || isOpener(before)) && !isSpace(after))) {
      if (from < 0) from = at
    } else if (from >= 0 && !isSpace(before) && (isSpace(after) || isCloser(after) || isOpener(after))) {
      zones.push({ kind: "quotation", block: false, start: from, end: at + 1 })
      from = -1
    }
  }
}
