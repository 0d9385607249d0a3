/**
 * Formulas over amounts and shares, as doctrines write them, worked out exactly and written out again with the figures put in.
 *
 *     (settlement - deductible) * target_share
 *     min(allocated, actual_damages)
 */
import { arithmetic, exactly, money, type Range } from "./range.js"

export type Formula =
  | { readonly kind: "number"; readonly value: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "+" | "-" | "*" | "/" | "min" | "max"; readonly of: readonly [Formula, Formula] }

export type ReadFormula = { readonly formula: Formula } | { readonly fault: string }

type Reader = { readonly words: readonly string[]; at: number; depth: number; fault?: string }

const token = /\s*([A-Za-z_]\w{0,60}|\d{1,15}(?:\.\d{1,9})?|[-+*/(),])/y
const nothing: Formula = { kind: "number", value: "0" }

function complain(reader: Reader, why: string): Formula {
  reader.fault ??= why
  reader.at = reader.words.length
  return nothing
}

export function readFormula(text: string): ReadFormula {
  const words: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < text.trimEnd().length) {
    const at = token.lastIndex
    const found = token.exec(text)
    if (!found) return { fault: `"${text.slice(at).trim().slice(0, 12)}" is not a name, a number or one of + - * / ( ) ,` }
    words.push(found[1] ?? "")
  }
  const reader: Reader = { words, at: 0, depth: 0 }
  const formula = sum(reader)
  if (reader.at < words.length) complain(reader, `"${words[reader.at]}" stands where the end is expected`)
  return reader.fault === undefined ? { formula } : { fault: reader.fault }
}

function sum(reader: Reader): Formula {
  if (++reader.depth > 40) return complain(reader, "it nests more than 40 deep")
  let left = product(reader)
  for (let sign = taken(reader, "+", "-"); sign; sign = taken(reader, "+", "-")) left = { kind: sign, of: [left, product(reader)] }
  reader.depth--
  return left
}

function product(reader: Reader): Formula {
  let left = one(reader)
  for (let sign = taken(reader, "*", "/"); sign; sign = taken(reader, "*", "/")) left = { kind: sign, of: [left, one(reader)] }
  return left
}

function one(reader: Reader): Formula {
  const word = reader.words[reader.at++]
  if (word === undefined) return complain(reader, "it stops where a name or a number is expected")
  if (word === "(") return closed(reader, sum(reader))
  if (/^\d/.test(word)) return { kind: "number", value: word }
  if (word === "min" || word === "max") {
    if (!taken(reader, "(")) return complain(reader, `"(" is expected after ${word}`)
    const left = sum(reader)
    if (!taken(reader, ",")) return complain(reader, `"," is expected inside ${word}`)
    return closed(reader, { kind: word, of: [left, sum(reader)] })
  }
  return /^[A-Za-z_]/.test(word) ? { kind: "name", name: word } : complain(reader, `"${word}" stands where a name or a number is expected`)
}

function closed(reader: Reader, formula: Formula): Formula {
  return taken(reader, ")") ? formula : complain(reader, `")" is expected`)
}

function taken<S extends string>(reader: Reader, ...signs: readonly S[]): S | undefined {
  const found = signs.find((sign) => reader.words[reader.at] === sign)
  if (found !== undefined) reader.at++
  return found
}

/** Works a formula out; nothing where a name has no value. */
export function worked(formula: Formula, figure: (name: string) => Range | undefined): Range | undefined {
  if (formula.kind === "number") return exactly(formula.value)
  if (formula.kind === "name") return figure(formula.name)
  const [left, right] = formula.of.map((part) => worked(part, figure))
  return left && right ? arithmetic[formula.kind](left, right) : undefined
}

/** Every name a formula uses. */
export function namesIn(formula: Formula): readonly string[] {
  return formula.kind === "number" ? [] : formula.kind === "name" ? [formula.name] : formula.of.flatMap(namesIn)
}

const signs = { "+": "+", "-": "−", "*": "×", "/": "÷" } as const

/** The formula with its figures: "(85,000.00 − 10,000.00) × 0.6". */
export function writtenOut(formula: Formula, figure: (name: string) => Range | undefined, show = money): string {
  switch (formula.kind) {
    case "number":
      return formula.value
    case "name": {
      const value = figure(formula.name)
      return value ? show(value) : formula.name
    }
    case "min":
    case "max":
      return `the ${formula.kind === "min" ? "lesser" : "greater"} of ${formula.of.map((part) => writtenOut(part, figure, show)).join(" and ")}`
    default:
      return formula.of
        .map((part, at) => bracketed(part, formula.kind === "-" && at === 0 ? "+" : formula.kind, writtenOut(part, figure, show)))
        .join(` ${signs[formula.kind]} `)
  }
}

function bracketed(part: Formula, outer: string, words: string): string {
  const loose = part.kind === "+" || part.kind === "-" || part.kind === "min" || part.kind === "max"
  return loose && (outer === "*" || outer === "/" || outer === "-") ? `(${words})` : words
}
