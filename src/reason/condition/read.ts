/**
 * Reads a condition from the words of a doctrine.
 *
 *     target is lawyer and (position is successor or acting(target, client)) and not waived
 *     claimant is expert, accountant          one of these
 *     claimant_fault > 0                      a number
 */
import type { Condition, Term } from "./condition.js"

/** A condition, or where its words stop making sense and what was expected there. */
export type ReadCondition = { readonly condition: Condition } | { readonly fault: string }

const token = /\s*(?:([A-Za-z_][\w-]{0,80}|\d{1,15}(?:\.\d{1,6})?)|([(),]|>=|<=|>|<))/y
const deepest = 40

type Reader = { readonly words: readonly string[]; at: number; depth: number; fault?: string }

/** Notes the first fault and goes to the end, so that the reading stops. */
function complain(reader: Reader, why: string): void {
  reader.fault ??= why
  reader.at = reader.words.length
}

/** Reads the whole text as one condition. */
export function readCondition(text: string): ReadCondition {
  const words = tokens(text)
  if (typeof words === "string") return { fault: words }
  const reader: Reader = { words, at: 0, depth: 0 }
  const condition = anyOf(reader)
  if (reader.at < words.length) complain(reader, `"${words[reader.at]}" stands where "and", "or" or the end is expected`)
  return reader.fault === undefined ? { condition } : { fault: reader.fault }
}

function tokens(text: string): readonly string[] | string {
  const words: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < text.trimEnd().length) {
    const at = token.lastIndex
    const found = token.exec(text)
    if (!found) return `"${text.slice(at).trim().slice(0, 12)}" is not a word, a number or one of ( ) , > < >= <=`
    words.push(found[1] ?? found[2] ?? "")
  }
  return words.length === 0 ? "it is empty" : words
}

function anyOf(reader: Reader): Condition {
  if (++reader.depth > deepest) complain(reader, `it nests more than ${deepest} deep`)
  const parts = [allOf(reader)]
  while (take(reader, "or")) parts.push(allOf(reader))
  reader.depth--
  return parts.length === 1 ? (parts[0] as Condition) : { kind: "any", of: parts }
}

function allOf(reader: Reader): Condition {
  const parts = [one(reader)]
  while (take(reader, "and")) parts.push(one(reader))
  return parts.length === 1 ? (parts[0] as Condition) : { kind: "all", of: parts }
}

function one(reader: Reader): Condition {
  if (++reader.depth > deepest) complain(reader, `it nests more than ${deepest} deep`)
  const read = take(reader, "not") ? ({ kind: "not", of: one(reader) } as const) : take(reader, "(") ? inside(reader) : about(reader)
  reader.depth--
  return read
}

function inside(reader: Reader): Condition {
  const read = anyOf(reader)
  need(reader, ")")
  return read
}

const comparisons = { ">": "over", "<": "under", ">=": "at least", "<=": "at most" } as const

function about(reader: Reader): Condition {
  const term = termFrom(reader)
  if (take(reader, "is")) {
    const negative = take(reader, "not")
    const values = [name(reader)]
    while (take(reader, ",")) values.push(name(reader))
    const read = { kind: "is", term, values } as const
    return negative ? { kind: "not", of: read } : read
  }
  const sign = reader.words[reader.at] ?? ""
  if (sign in comparisons) {
    reader.at++
    const amount = Number(reader.words[reader.at++])
    if (!Number.isFinite(amount)) complain(reader, `a number is expected after ${sign}`)
    return { kind: comparisons[sign as keyof typeof comparisons], term, amount }
  }
  return { kind: "true", term }
}

function termFrom(reader: Reader): Term {
  const called = name(reader)
  if (!take(reader, "(")) return { kind: "fact", name: called }
  const of: string[] = []
  if (!take(reader, ")")) {
    do of.push(word(reader))
    while (take(reader, ","))
    need(reader, ")")
  }
  return { kind: "ask", name: called, of }
}

const kept = new Set(["and", "or", "not", "is"])

function name(reader: Reader): string {
  const found = word(reader)
  if (kept.has(found)) complain(reader, `"${found}" stands where a name is expected`)
  return found
}

function word(reader: Reader): string {
  const found = reader.words[reader.at]
  if (found === undefined) complain(reader, "it stops where a name is expected")
  else if (!/^\w/.test(found)) complain(reader, `"${found}" stands where a name is expected`)
  else reader.at++
  return found ?? ""
}

function take(reader: Reader, wanted: string): boolean {
  if (reader.words[reader.at] !== wanted) return false
  reader.at++
  return true
}

function need(reader: Reader, wanted: string): void {
  if (take(reader, wanted)) return
  const found = reader.words[reader.at]
  complain(reader, `"${wanted}" is expected${found === undefined ? " at the end" : ` before "${found}"`}`)
}
