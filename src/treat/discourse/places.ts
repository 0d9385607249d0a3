/** Where in a passage a mark can stand. */

/** The places, in the order of their numbers. */
export const wheres = [
  "said of it",
  "leads to it",
  "own",
  "own opens",
  "before",
  "next",
  "next opens",
  "later",
  "said of it later",
  "leads to it later",
  "group",
  "said of the group",
  "after the group",
] as const

/** One of the places. */
export type Where = (typeof wheres)[number]
