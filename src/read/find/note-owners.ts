/**
 * Notes that stand behind a later opinion belong to the opinion that calls them: a dissent is not to speak through the majority's notes.
 *
 *     lead … dissent … [1] lead's note [2] lead's note [1] dissent's note
 *     ^^^^   ^^^^^^^   ^^^^^^^^^^^^^^^ lead, continued  ^^^^^^^ dissent, continued
 */

import { lastAt } from "../../base/sorted.js"
import type { Zone, ZoneOf } from "../document.js"
import { byPlace, zonesOf } from "../zones.js"
import { type Finder, nothing } from "./finder.js"

/** Parts the last opinion where the notes behind it are other opinions' own. */
export const noteOwners: Finder = ({ zones }) => {
  const opinions = zonesOf(zones, "opinion").toSorted(byPlace)
  const notes = zonesOf(zones, "footnote").toSorted(byPlace)
  const last = opinions.at(-1)
  const first = last && notes.find(({ start }) => start >= last.start)
  if (opinions.length < 2 || !last || !first) return nothing
  const marks = zonesOf(zones, "mark").toSorted(byPlace)
  const owners = ownersOf(notes, marks, opinions)
  const heads = new Map(marks.map(({ start, end }) => [end, start]))
  const startOf = ({ start }: Zone) => heads.get(start) ?? start
  const behind = notes.filter(({ start }) => start >= last.start)
  if (behind.every((note) => owners.get(note) === last)) return nothing
  const parts: Zone[] = [{ ...last, end: startOf(first) }]
  for (const [index, note] of behind.entries()) {
    const owner = owners.get(note) ?? last
    const next = behind[index + 1]
    const end = next ? startOf(next) : last.end
    const before = parts.at(-1)
    if (before?.kind === "opinion" && before.continued && before.author === owner.author && before.role === owner.role) {
      parts[parts.length - 1] = { ...before, end }
    } else parts.push({ ...owner, start: startOf(note), end, continued: true })
  }
  return { zones: parts, removed: new Set([last]) }
}

/** Which opinion calls each note. Calls and notes run in the same order; a note without a call goes with the note before it. */
function ownersOf(
  notes: readonly ZoneOf<"footnote">[],
  marks: readonly ZoneOf<"mark">[],
  opinions: readonly ZoneOf<"opinion">[],
): ReadonlyMap<ZoneOf<"footnote">, ZoneOf<"opinion">> {
  const heads = new Set(notes.map(({ start }) => start))
  const calls = marks.filter((mark) => mark.of === "footnote" && !heads.has(mark.end))
  const owners = new Map<ZoneOf<"footnote">, ZoneOf<"opinion">>()
  let from = 0
  let owner: ZoneOf<"opinion"> | undefined
  for (const note of notes) {
    const at = calls.slice(from, from + farthest).findIndex((call) => call.label === note.label && call.start < note.start)
    const call = calls[from + at]
    if (at >= 0 && call) {
      owner = opinions[lastAt(opinions, call.start)] ?? owner ?? opinions[0]
      from += at + 1
    }
    if (owner) owners.set(note, owner)
  }
  return owners
}

const farthest = 12
