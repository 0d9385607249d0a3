/**
 * The labels that a document prints on its own pages: roman in the front matter, then from 1. Where most pages print one, a page without takes
 * its place in the count, and a cover before the count its own name.
 *
 *     (cover)  i  ii  1  2
 */
import { romanOf, steps } from "../roman.js"
import type { Line } from "./lines.js"

const printed = /^(?:[–—-]\s?)?(?:page\s)?(\d{1,4}|[ivxlc]{1,7})(?:\s?(?:of|\/)\s?\d{1,4})?(?:\s?[–—-])?$/i
/** Fewer labelled pages than this share of all do not make the document's own count. */
const enough = 0.4

type Label = { readonly roman: boolean; readonly number: number }

/** For each page its label as printed, or as counted from its neighbours; undefined where the document prints none. `left` are the lines taken off each page. */
export function printedLabels(left: readonly (readonly Line[])[]): readonly string[] | undefined {
  const found = left.map((lines) => lines.flatMap(({ text }) => labelsIn(text)))
  const chosen = consistent(found)
  if (chosen.filter((one) => one !== undefined).length < Math.max(2, left.length * enough)) return undefined
  return chosen.map((_, at) => counted(chosen, at))
}

function labelsIn(text: string): readonly Label[] {
  const words = printed.exec(text.trim())?.[1]
  const whole = words ?? /(?:^|\s)(\d{1,4}|[ivxl]{1,7})$/i.exec(text.trim())?.[1] ?? /^(\d{1,4})\s/.exec(text.trim())?.[1]
  if (whole === undefined) return []
  const roman = /\D/.test(whole)
  const number = roman ? romanNumber(whole) : Number(whole)
  return number > 0 ? [{ roman, number }] : []
}

/** The label of each page that a neighbour of the same kind counts with. */
function consistent(found: readonly (readonly Label[])[]): readonly (Label | undefined)[] {
  const fits = (a: Label, at: number, step: number) => found[at + step]?.some((b) => b.roman === a.roman && b.number === a.number + step)
  return found.map(
    (labels, at) =>
      labels.find((one) => fits(one, at, 1) || fits(one, at, -1)) ??
      (labels.length === 1 && labels[0]?.number === 1 ? labels[0] : undefined),
  )
}

/** A label, or the count from the nearest page before or after that has one. */
function counted(labels: readonly (Label | undefined)[], at: number): string {
  const own = labels[at]
  if (own) return written(own)
  for (let step = 1; step < labels.length; step++) {
    const before = labels[at - step]
    if (before) return written({ ...before, number: before.number + step })
    const after = labels[at + step]
    if (after && after.number > step) return written({ ...after, number: after.number - step })
    if (after) return at === 0 ? "cover" : `[${at + 1}]`
  }
  return String(at + 1)
}

function romanNumber(words: string): number {
  let left = words.toLowerCase()
  let sum = 0
  for (const [letters, value] of steps) {
    while (left.startsWith(letters)) {
      sum += value
      left = left.slice(letters.length)
    }
  }
  return left === "" && romanOf(sum) === words.toLowerCase() ? sum : 0
}

function written({ roman, number }: Label): string {
  return roman ? romanOf(number) : String(number)
}
