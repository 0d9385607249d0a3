/**
 * The separate opinions of a case, from the signs that plain text gives: who speaks, in what role, who joins.
 *
 *     SILLS, P. J.Sound policy reasons prohibit …          lead
 *     Crosby, J., and Rylaarsdam, J., concurred.           joined, belongs to it
 *     MR. JUSTICE BLACK, dissenting.                       dissent starts
 */

import type { Role } from "../../base/role.js"
import { lastAt } from "../../base/sorted.js"
import type { Zone } from "../document.js"
import { zonesOf } from "../zones.js"
import { type Finder, nothing, type Reading } from "./finder.js"
import { concurrersOf, roleIn, type Sign, signOf } from "./opinion-signs.js"

type Start = { readonly at: number; readonly sign: Sign }

/** Text before the first sign that is shorter than this is a heading, not a reporter's summary. */
const shortestSyllabus = 60
/** Text before a dissent that is shorter than this is no opinion. */
const shortestOpinion = 400

/** Finds opinions and, before the first, the reporter's part; nothing where mark-up tells the opinions. */
export const opinions: Finder = (reading) => {
  if (zonesOf(reading.zones, "opinion").length > 0) return nothing
  const starts = startsIn(reading)
  const first = starts[0]
  if (!first) return nothing
  const zones: Zone[] = []
  if (isSeparate(first.sign.role)) {
    if (first.at < shortestOpinion) return opinionZones(reading, starts)
    return opinionZones(reading, [{ at: 0, sign: { rule: "sign.before", role: "lead", bare: false } }, ...starts])
  }
  if (first.at >= shortestSyllabus) zones.push({ kind: "syllabus", start: 0, end: first.at })
  return { zones: [...zones, ...opinionZones(reading, starts).zones] }
}

const isSeparate = (role: Role) => role === "dissent" || role === "concurrence" || role === "concurrence_in_part"

function startsIn({ text, paragraphs }: Reading): readonly Start[] {
  const starts: Start[] = []
  let skip = -1
  for (const [index, { start, end }] of paragraphs.entries()) {
    if (index === skip) continue
    const sign = signOf(text.slice(start, Math.min(end, start + 600)))
    if (!sign) continue
    const next = paragraphs[index + 1]
    const told =
      sign.bare && next ? withNext(sign, text.slice(start, end), text.slice(next.start, Math.min(next.end, next.start + 300))) : sign
    if (told !== sign) skip = index + 1
    const kept = inOrder(told, starts, next ? text.slice(next.start, Math.min(next.end, next.start + 300)) : "")
    if (kept) starts.push({ at: start, sign: kept })
  }
  return starts
}

/** "Mr. Justice Vane," alone, then "dissenting." in the next paragraph; or "DISSENTING OPINION", then the author. */
function withNext(sign: Sign, words: string, next: string): Sign {
  if (!sign.author) {
    const author = signOf(next)?.author
    return author && next.length < 120 ? { ...sign, author } : sign
  }
  if (words.length > 120 || !/^[a-z(]/.test(next)) return sign
  const both = signOf(`${words.replace(/[.,:]$/, "")}${/^d(?:elivered)/.test(next) ? "" : ","} ${next}`)
  return both && !both.bare ? both : sign
}

/** A bare name, or a second opinion of the court, counts only as the place it stands in allows. */
function inOrder(sign: Sign, before: readonly Start[], next: string): Sign | undefined {
  if (before.length === 0 || isSeparate(sign.role)) return sign
  if (sign.rule === "sign.alone" || sign.rule === "sign.capitals" || sign.role === "unknown") return { ...sign, role: roleIn(next) }
  return before.some(({ sign: { role } }) => role === "lead" || role === "plurality" || role === "per_curiam") ? undefined : sign
}

function opinionZones({ text, paragraphs }: Reading, starts: readonly Start[]): { readonly zones: readonly Zone[] } {
  const joining = starts.map(({ sign }) => [...(sign.joined ?? [])])
  const places = starts.map(({ at }) => ({ start: at }))
  for (const { start, end } of paragraphs) {
    const names = end - start <= 240 ? concurrersOf(text.slice(start, end)) : undefined
    if (names) joining[lastAt(places, start)]?.push(...names)
  }
  const zones = starts.map(({ at, sign }, index): Zone => {
    const end = starts[index + 1]?.at ?? text.length
    const joined = joining[index] ?? []
    return {
      kind: "opinion",
      start: at,
      end,
      role: sign.role,
      ...(sign.author ? { author: sign.author } : {}),
      ...(joined.length > 0 ? { joined } : {}),
    }
  })
  return { zones }
}
