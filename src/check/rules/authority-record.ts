/** The case that stands at a citation as far as anyone says: the library's own, or, where it has none, an online source's. */

import type { NameVerdict } from "../../caption/compare.js"
import type { Case } from "../../library/library.js"
import type { Finding } from "../finding.js"
import type { Examined } from "../survey/facts.js"

export type Told = {
  readonly one: Pick<Case, "name" | "citations" | "docket" | "date" | "court">
  readonly name?: NameVerdict
  /** Found by its own number, not by one beside it. */
  readonly direct: boolean
  /** Who says so, at the beginning of a sentence. */
  readonly who: string
  /** The end of a message: who says so, where it is not the library. */
  readonly says: string
  readonly source?: NonNullable<Finding["source"]>
}

/** Undefined where nobody knows a case that begins at the citation. */
export function toldOf({ located, online }: Examined): Told | undefined {
  const held = located?.case
  if (held)
    return {
      one: held,
      ...(located.name === undefined ? {} : { name: located.name }),
      direct: located.by === "citation",
      who: "The library",
      says: "",
    }
  if (!online?.case || online.answer.answer !== "found") return undefined
  return {
    one: online.case,
    ...(online.name === undefined ? {} : { name: online.name }),
    direct: true,
    who: `CourtListener, asked on ${online.answer.day},`,
    says: ` So says CourtListener, asked on ${online.answer.day}; the library does not hold the case.`,
    source: sourceOf(online),
  }
}

/** Who answered, when, and where it can be read. */
export function sourceOf({ answer, case: one }: NonNullable<Examined["online"]>): NonNullable<Finding["source"]> {
  return { name: answer.source, day: answer.day, ...(one?.url ? { url: one.url } : {}) }
}
