/**
 * Footnotes of plain text: notes gathered behind the text, and their calls in it, glued to words or in brackets. A number is a call only
 * where a note with that label exists.
 *
 *     …and one as Cumis1 counsel, …            call
 *     1 San Diego Federal Credit Union v. …    note
 */

import { lastAt } from "../../base/sorted.js"
import type { Span } from "../../base/span.js"
import type { Zone } from "../document.js"
import { byPlace, zonesOf } from "../zones.js"
import { type Finder, type Found, nothing, type Reading } from "./finder.js"
import { concurrersOf } from "./opinion-signs.js"

type Call = Span & { readonly label: string }
type Note = { readonly label: string; readonly start: number; readonly words: number; readonly paragraph: number }

/** Finds notes and calls where mark-up tells none, by the first way of writing them that fits. */
export const footnotes: Finder = (reading) => {
  if (zonesOf(reading.zones, "footnote").length > 0) return nothing
  return bracketed(reading) ?? numbered(reading) ?? unlabelled(reading) ?? nothing
}

const label = "(?:(?:FN|Fn|fn|n)\\.? ?)?(\\d{1,3}|\\*{1,9}|[†‡§¶a-e])?"
const bracketHead = new RegExp(`^\\[${label}\\](?=[\\s"“A-Z])\\s{0,8}`)
const bracketCall = new RegExp(`\\[${label}\\]`, "g")

/** "[1]" glued to the words before, and notes that open with it. */
function bracketed(reading: Reading): Found | undefined {
  const { text, paragraphs } = reading
  if (!text.includes("[1]") && !text.includes("[*]") && !text.includes("[]") && !text.includes("[FN")) return undefined
  const heads = paragraphs.flatMap(({ start, end }, paragraph): readonly Note[] => {
    const head = bracketHead.exec(text.slice(start, Math.min(end, start + 30)))
    return head ? [{ label: head[1] ?? "", start, words: start + head[0].length, paragraph }] : []
  })
  if (heads.length === 0) return undefined
  const starts = new Set(heads.map(({ start }) => start))
  const calls: Call[] = []
  for (const { index, 0: whole, 1: name } of text.matchAll(bracketCall)) {
    const glued = index > 0 && !/[\s([]/.test(text[index - 1] ?? " ")
    if (glued && !starts.has(index)) calls.push({ label: name ?? "", start: index, end: index + whole.length })
  }
  const all = [...calls, ...raisedCalls(reading)].toSorted(byPlace)
  return found(reading, heads, paired(heads, all))
}

/** Calls that mark-up tells by setting them higher. */
function raisedCalls({ zones }: Reading): readonly Call[] {
  return zonesOf(zones, "mark").flatMap((mark) => (mark.of === "footnote" ? [{ ...mark, label: mark.label ?? "" }] : []))
}

/** Each note's call: notes and calls run in the same order, so the search goes on from the last pair. */
function paired(notes: readonly Note[], calls: readonly Call[]): ReadonlyMap<Note, Call> {
  const pairs = new Map<Note, Call>()
  let from = 0
  for (const note of notes) {
    const within = calls.slice(from, from + farthest)
    const at = within.findIndex((call) => call.label === note.label && call.start < note.start)
    const call = within[at]
    if (!call) continue
    pairs.set(note, call)
    from += at + 1
  }
  return pairs
}

/** How many calls without a note are stepped over in search of the next. */
const farthest = 12

const numberHead = /^(\d{1,3})(?:[.)/]|(?=\s))\s{0,4}(?=\S)/

/** "Cumis1", and notes that open with their number. */
function numbered(reading: Reading): Found | undefined {
  const { text, paragraphs } = reading
  const raised = raisedCalls(reading)
  const calls: readonly Call[] = raised.length > 0 ? raised.toSorted(byPlace) : gluedCalls(text)
  const first = calls[0]
  if (!first) return undefined
  const heads = paragraphs.flatMap(({ start, end }, paragraph): readonly Note[] => {
    const head = start > first.start ? numberHead.exec(text.slice(start, Math.min(end, start + 12))) : null
    return head?.[1] && text.slice(start + head[0].length, end).trim() !== ""
      ? [{ label: head[1], start, words: start + head[0].length, paragraph }]
      : []
  })
  const from = heads.findLastIndex(({ label: name }) => name === "1")
  const notes = from < 0 ? [] : inSequence(heads.slice(from))
  const called = calls.filter(({ start }) => start < (notes[0]?.start ?? 0)).slice(0, notes.length)
  if (notes.length === 0 || called.length * 2 < notes.length || (notes.length < 3 && (notes[0]?.start ?? 0) < text.length / 2))
    return undefined
  return found(reading, notes, paired(notes, called))
}

function inSequence(heads: readonly Note[]): readonly Note[] {
  const notes: Note[] = []
  for (const head of heads) if (Number(head.label) === notes.length + 1) notes.push(head)
  return notes
}

const number = /\d+/g
const noCall = /(?:[(\d§$¶#&/*[\s–—-]|\b(?:Nos?|pp?|[Vv]ols?|[Ss]ecs?|[Aa]rts?|[Cc]h|cl|[Rr]ev|[Ss]tat|[Cc]t|[Pp]ar|[Nn]n?|[A-Z])\.)$/

/** Numbers glued to the end of a word that count up from 1. */
function gluedCalls(text: string): readonly Call[] {
  const calls: Call[] = []
  number.lastIndex = 0
  for (let found = number.exec(text); found; found = number.exec(text)) {
    const start = found.index
    const end = start + found[0].length
    if (Number(found[0]) !== calls.length + 1 || start === 0) continue
    if (!/^[\s.,;:)\]”"’'—–]?$/.test(text[end] ?? "") || noCall.test(text.slice(Math.max(0, start - 8), start))) continue
    calls.push({ label: found[0], start, end })
  }
  return calls
}

/** Notes without numbers behind the line in which the other judges concur; they are given to the calls in order. */
function unlabelled(reading: Reading): Found | undefined {
  const { text, paragraphs, zones } = reading
  const calls = gluedCalls(text)
  if (calls.length === 0 || zonesOf(zones, "opinion").length > 1) return undefined
  const line = paragraphs.findLastIndex(({ start, end }) => end - start <= 240 && concurrersOf(text.slice(start, end)) !== undefined)
  const tail = line < 0 ? [] : paragraphs.slice(line + 1)
  const called = calls.filter(({ start }) => start < (tail[0]?.start ?? 0))
  if (called.length === 0 || tail.length < called.length) return undefined
  const notes = called.map(({ label: name }, index): Note => {
    const start = tail[index]?.start ?? 0
    return { label: name, start, words: start, paragraph: line + 1 + index }
  })
  const { zones: made } = found(reading, notes, new Map(notes.map((note, index) => [note, called[index] as Call])))
  return { zones: made, notes: ["The notes behind the opinion carry no numbers; they are given to their calls in order."] }
}

/** Zones of the notes that have a call, or that follow one that has, and of the calls. */
function found({ text, paragraphs, zones }: Reading, notes: readonly Note[], pairs: ReadonlyMap<Note, Call>): Found {
  if (pairs.size === 0) return nothing
  const opinions = zonesOf(zones, "opinion").toSorted(byPlace)
  const marked = new Set(zonesOf(zones, "mark").flatMap(({ of, start }) => (of === "footnote" ? [start] : [])))
  const made: Zone[] = []
  for (const [index, note] of notes.entries()) {
    const call = pairs.get(note)
    const before = notes[index - 1]
    if (!call && !(before && pairs.has(before)) && !(notes[index + 1] && pairs.has(notes[index + 1] as Note))) continue
    const opinion = opinions[lastAt(opinions, note.start) + 1]
    const next = Math.min(notes[index + 1]?.start ?? text.length, opinion?.start ?? text.length)
    const last = paragraphs[lastAt(paragraphs, next - 1)]
    made.push({ kind: "footnote", label: note.label, start: note.words, end: last?.end ?? next })
    if (call && !marked.has(call.start)) made.push({ kind: "mark", of: "footnote", label: call.label, start: call.start, end: call.end })
    if (note.words > note.start) made.push({ kind: "mark", of: "footnote", label: note.label, start: note.start, end: note.words })
  }
  return { zones: made }
}
