/** Puts the anchors of comments into a part's xml: a start, an end and a reference around each span; nothing else is touched. */
import type { Paragraph, Run } from "../../read/docx/paragraph.js"
import { type Cut, cutOf, type Mend } from "./splits.js"

/** A boundary in a run's text. */
export type Boundary = { readonly run: Run; readonly offset: number }

/** A comment's place: its number in the comments part, and the boundaries of what it is about. */
export type Anchor = { readonly id: number; readonly start: Boundary; readonly end: Boundary }

type Event = { readonly cut: Cut; readonly order: number; readonly text: string }

/** The xml with the anchors in it. `prefix` is the part's own for Word's elements: "w". */
export function anchored(xml: string, paragraphs: readonly Paragraph[], anchors: readonly Anchor[], prefix: string): string {
  const outer = outerRuns(paragraphs)
  const events = anchors.flatMap(({ id, start, end }): readonly Event[] => {
    const range = (name: string) => `<${prefix}:${name} ${prefix}:id="${id}"/>`
    const reference = `<${prefix}:r><${prefix}:commentReference ${prefix}:id="${id}"/></${prefix}:r>`
    return [
      { cut: boundary(xml, start, outer, "start"), order: 1, text: range("commentRangeStart") },
      { cut: boundary(xml, end, outer, "end"), order: 0, text: range("commentRangeEnd") + reference },
    ]
  })
  return applied(xml, editsOf(events))
}

function boundary(xml: string, { run, offset }: Boundary, outer: ReadonlyMap<Run, Run>, side: "start" | "end"): Cut {
  const holder = outer.get(run)
  if (!holder) return cutOf(xml, run, offset)
  return { at: side === "start" ? holder.start : holder.end, close: "", open: "" }
}

/** Runs that stand inside another, as those of a text box do, with the outermost: a comment is anchored around that. */
function outerRuns(paragraphs: readonly Paragraph[]): ReadonlyMap<Run, Run> {
  const outer = new Map<Run, Run>()
  let holder: Run | undefined
  const all = paragraphs.flatMap(({ runs }) => runs).toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const run of all) {
    if (holder && run.end <= holder.end) outer.set(run, holder)
    else holder = run
  }
  return outer
}

/** One edit for each place: what ends there, then what starts there, with the run closed and opened once around both. */
function editsOf(events: readonly Event[]): readonly Mend[] {
  const places = new Map<number, Event[]>()
  const edits = new Map<number, Mend>()
  for (const event of events) {
    const { at, mends } = event.cut
    const place = places.get(at)
    if (place) place.push(event)
    else places.set(at, [event])
    for (const mend of mends ?? []) edits.set(mend.start, mend)
  }
  const insertions = [...places].map(([at, together]): Mend => {
    const words = together.toSorted((a, b) => a.order - b.order).map(({ text }) => text)
    const { close = "", open = "" } = together[0]?.cut ?? {}
    return { start: at, end: at, text: `${close}${words.join("")}${open}` }
  })
  return [...edits.values(), ...insertions].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

function applied(xml: string, edits: readonly Mend[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { start, end, text } of edits) {
    pieces.push(xml.slice(from, start), text)
    from = end
  }
  return pieces.join("") + xml.slice(from)
}
