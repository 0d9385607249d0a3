/**
 * What of a passage is evidence of what the court does with the case: the marks of its sentences by where they stand, frames of marks, how
 * the case is named, and what the cue rows found in it. Each has a name in words, under which its weight stands in `weights.ts`.
 */
import type { Judged } from "../judge/judge.js"
import type { Reading } from "../reading.js"
import { frameRows, hasIn } from "./frames.js"
import type { Marked } from "./marked.js"
import { markNames } from "./marks.js"
import { type Where, wheres } from "./places.js"
import { around, takenUp, takenUpTogether } from "./said.js"
import { seenOf, shapeRows } from "./shapes.js"
import type { Window } from "./windows.js"

const marks = markNames.length
const families: readonly string[] = ["distinguished", "followed", "limited", "explained", "against"]
const ruled = families.flatMap((kind) => [`a row reads ${kind}`, `a row reads ${kind}, not the court's`])

/** The names of all features, in the order of their numbers. */
export const featureNames: readonly string[] = [
  ...wheres.flatMap((where) => markNames.map((mark) => `${where}: ${mark}`)),
  ...frameRows.map(({ name }) => name),
  ...shapeRows.map(({ name }) => name),
  ...ruled,
]
const frameBase = wheres.length * marks
const shapeBase = frameBase + frameRows.length
const ruledBase = shapeBase + shapeRows.length
const doubted: ReadonlySet<string> = new Set(["disapproved", "criticized", "questioned", "declined to follow"])

/** The numbers of the features that a passage has. `rows` are what cue rows found in its sentences about the case. */
export function featuresOf(reading: Reading, marked: Marked, window: Window, rows: readonly Judged[], often: number): readonly number[] {
  const found = marksOf(reading, marked, window)
  const has = hasIn(found)
  frameRows.forEach((row, place) => {
    if (row.holds(has)) found.add(frameBase + place)
  })
  const seen = seenOf(reading, window, often)
  shapeRows.forEach((row, place) => {
    if (row.holds(seen)) found.add(shapeBase + place)
  })
  for (const { treatment } of rows) {
    const family = families.indexOf(familyOf(treatment))
    if (family >= 0) found.add(ruledBase + family * 2 + (treatment.notCounted !== undefined || treatment.recognized ? 1 : 0))
  }
  return [...found]
}

function familyOf({ treatment, severity }: Judged["treatment"]): string {
  if (severity === "stop" || doubted.has(treatment)) return "against"
  return treatment === "adopted" || treatment === "analogized" ? "followed" : treatment
}

function marksOf(reading: Reading, marked: Marked, window: Window): Set<number> {
  const found = new Set<number>()
  const base = (where: Where) => wheres.indexOf(where) * marks
  const put = (where: Where, place: number | undefined, table = marked.bits) => {
    if (place === undefined || place < 0) return
    for (let mark = 0; mark < marks; mark++) if (table[place * marks + mark] === 1) found.add(base(where) + mark)
  }
  const near = (place: number, token: number, after: Where, before?: Where) =>
    around(
      reading,
      place,
      token,
      (mark) => found.add(base(after) + mark),
      (mark) => before && found.add(base(before) + mark),
    )
  near(window.named, window.token, "said of it", "leads to it")
  put("own", window.own)
  put("own opens", window.own, marked.opens)
  put("before", window.before)
  put("next", window.next)
  put("next opens", window.next, marked.opens)
  for (const place of window.later) put("later", place)
  for (const place of [window.next, ...window.later]) {
    const token = place < 0 ? -1 : takenUp(reading, place, window.authority)
    if (token >= 0) near(place, token, "said of it later", "leads to it later")
  }
  const [group, after] = window.group
  put("group", group)
  put("after the group", after)
  if (group !== undefined) near(group, takenUpTogether(reading, group), "said of the group")
  return found
}
