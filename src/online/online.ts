/** A source on the network that is asked, by name, for citations the library lacks: what goes out is citations, what comes back is facts with their day. */
import type { Day } from "../base/day.js"
import type { Case } from "../library/library.js"

/** A case as an online source knows it: facts, never its text. */
export type OnlineCase = Pick<Case, "name" | "nameFull" | "nameShort" | "citations" | "court" | "date" | "publication"> & {
  readonly url?: string
}

/**
 * - `found`: a case begins at this citation.
 * - `inside`: no case is listed at it, but the page lies inside one that begins elsewhere.
 * - `not found`: the source has no such citation. It is evidence, and no proof: the source does not hold everything.
 * - `not understood`: the source does not know the reporter, or did not read a citation here. It says nothing.
 */
export type OnlineAnswer = {
  readonly source: string
  /** The citation, normalised. */
  readonly asked: string
  /** When it was asked. */
  readonly day: Day
  readonly answer: "found" | "inside" | "not found" | "not understood"
  readonly cases: readonly OnlineCase[]
}

/** What an online source answered. */
export type OnlineReply = {
  /** By the citation as it was given. */
  readonly answers: ReadonlyMap<string, OnlineAnswer>
  /** How many of the answers were kept from before. */
  readonly kept: number
  /** What a person must know where something failed: why some citations have no answer. */
  readonly says: readonly string[]
}

/** A source on the network, asked by name. */
export interface OnlineSource {
  readonly name: "courtlistener"
  /** Never fails: what could not be asked has no answer, and `says` tells why. */
  ask(citations: readonly string[]): Promise<OnlineReply>
}
