/** The matter at hand, as the API takes it: read from a matter file, or begun empty and answered question by question. */
import { parse } from "yaml"

export type Value = string | number | boolean
type Row = Readonly<Record<string, unknown>>

/** The parts of a matter that the page draws and changes; the rest is carried along as it came. */
export type Matter = {
  readonly matter: string
  readonly about?: string
  readonly doctrine?: string
  readonly as_of?: string
  readonly people?: Readonly<Record<string, { readonly name: string; readonly is: string }>>
  readonly engagements?: readonly Row[]
  readonly suits?: readonly Row[]
  readonly insurance?: readonly Row[]
  readonly payments?: readonly Row[]
  readonly settlements?: readonly Row[]
  readonly facts?: Readonly<Record<string, Value>>
}

/** Reads a matter file. Dates and answers stay words, as the server reads them itself. */
export function matterFrom(yaml: string): Matter {
  const read: unknown = parse(yaml, { schema: "core", maxAliasCount: 20 })
  if (typeof read !== "object" || read === null || Array.isArray(read)) throw new Error("This file is not a matter: it has no fields.")
  return read as Matter
}

/** The matter with one fact answered, or no longer answered. */
export function withFact(matter: Matter, fact: string, value: Value | undefined): Matter {
  const { [fact]: _, ...others } = matter.facts ?? {}
  return { ...matter, facts: value === undefined ? others : { ...others, [fact]: value } }
}
