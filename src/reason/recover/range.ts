/** Exact amounts that may be ranges: 85000, or 80000 to 90000. Arithmetic on the ends, in decimals. */
import { Decimal } from "decimal.js"

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP })

export type Range = { readonly from: Decimal; readonly to: Decimal }

export function exactly(value: string | number): Range {
  const one = new Exact(value)
  return { from: one, to: one }
}

const number = /^\$?\s?(\d{1,3}(?:,\d{3}){1,6}|\d{1,18})(\.\d{1,12})?$/

/** Reads "85000", "$85,000.50", "80000 to 90000", "30-40", "40%"; nothing when it is none of these. */
export function readRange(text: string | number): Range | undefined {
  const parts = String(text)
    .trim()
    .replace(/\s*%/g, "")
    .split(/\s*(?:-|–|to)\s*/)
  const ends = parts.map((part) => {
    const found = number.exec(part)
    return found ? new Exact(`${(found[1] ?? "").replace(/,/g, "")}${found[2] ?? ""}`) : undefined
  })
  const [from, to = from] = ends
  return parts.length > 2 || !from || !to || from.gt(to) ? undefined : { from, to }
}

export function isExact(range: Range): boolean {
  return range.from.eq(range.to)
}

export const arithmetic = {
  "+": (a: Range, b: Range): Range => ({ from: a.from.add(b.from), to: a.to.add(b.to) }),
  "-": (a: Range, b: Range): Range => ({ from: a.from.sub(b.to), to: a.to.sub(b.from) }),
  "*": (a: Range, b: Range): Range => span([a.from.mul(b.from), a.from.mul(b.to), a.to.mul(b.from), a.to.mul(b.to)]),
  "/": (a: Range, b: Range): Range | undefined =>
    b.from.lte(0) && b.to.gte(0) ? undefined : span([a.from.div(b.from), a.from.div(b.to), a.to.div(b.from), a.to.div(b.to)]),
  min: (a: Range, b: Range): Range => ({ from: Exact.min(a.from, b.from), to: Exact.min(a.to, b.to) }),
  max: (a: Range, b: Range): Range => ({ from: Exact.max(a.from, b.from), to: Exact.max(a.to, b.to) }),
} as const

function span(ends: readonly Decimal[]): Range {
  return { from: Exact.min(...ends), to: Exact.max(...ends) }
}

/** To the cent, as a plain decimal: "45000.00", or "40000.00 to 50000.00". */
export function cents(range: Range): string {
  return isExact(range) ? range.from.toFixed(2) : `${range.from.toFixed(2)} to ${range.to.toFixed(2)}`
}

/** As a person reads it: "45,000.00". */
export function money(range: Range): string {
  return cents(range).replace(/\d+(?=\.\d\d)/g, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","))
}
