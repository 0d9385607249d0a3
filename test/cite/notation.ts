/** One line a citation, for tests: what it is, where it points, and the authority it means. */
import { expect } from "vitest"
import { type CiteOptions, cite } from "../../src/cite/cite.js"
import { shown } from "./shown.js"

/** The citations of a text in one line each. */
export function lines(text: string, options: CiteOptions = {}): readonly string[] {
  return cite(text, options).citations.map(shown)
}

/** Expects the citations of a text to read as these lines; none for "". */
export function reads(text: string, ...wanted: readonly string[]): void {
  expect(lines(text)).toEqual(wanted.filter((line) => line !== ""))
}

/** For each citation, the name or first citation of its authority; "?" with candidates, "-" with none. */
export function means(text: string, options: CiteOptions = {}): readonly string[] {
  const { citations, authorities } = cite(text, options)
  const names = new Map(authorities.map((authority) => [authority.id, authority.name ?? authority.citations[0] ?? authority.id]))
  return citations.map((one) =>
    one.authority !== null
      ? `${one.kind}: ${names.get(one.authority)}`
      : `${one.kind}: ${one.candidates ? `? ${one.candidates.map((id) => names.get(id)).join(" | ")}` : "-"}`,
  )
}
