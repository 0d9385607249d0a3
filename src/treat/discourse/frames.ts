/**
 * Frames: marks of several sentences that belong together, as a court uses them to set a case aside or to follow it. A frame is evidence like
 * a mark, with a weight of its own; its example shows what it is meant to find.
 */
import { markNames } from "./marks.js"
import { type Where, wheres } from "./places.js"

/** Does one of the marks stand there: `has("own", "told", "held")`? */
export type Has = (where: Where, ...marks: readonly string[]) => boolean

/** A frame, and a passage that has it. */
export type FrameRow = { readonly name: string; readonly example: string; readonly holds: (has: Has) => boolean }

const apart = ["different", "wide", "not apply", "not contrary", "not same", "unlike"] as const
const facts = ["denial", "without", "different", "turn", "unlike", "not same"] as const
const told = ["told", "held", "only"] as const
const others = ["party", "lower", "separate"] as const

/** The frames that set a case aside, then those that follow it. */
export const frameRows: readonly FrameRow[] = [
  { name: "set apart by name", example: "Crain is of no help here.", holds: (has) => has("said of it", ...apart) },
  {
    name: "set against",
    example: "Unlike the lease in Crain, this one had ended.",
    holds: (has) => has("leads to it", "unlike", "different", "wide", "not same"),
  },
  {
    name: "set apart later",
    example: "In Crain notice was given. That case is different.",
    holds: (has) => has("said of it later", ...apart) || has("leads to it later", "unlike", "different", "wide"),
  },
  {
    name: "set apart together",
    example: "We know Crain and Bell. Those cases are not analogous.",
    holds: (has) => has("said of the group", ...apart) || has("group", "wide", "different", "unlike"),
  },
  {
    name: "told together, then here",
    example: "We know Crain and Bell. Both of those cases concerned leases. Here there was none.",
    holds: (has) => has("group", ...told) && (has("after the group", "here", "turn") || has("group", "turn")),
  },
  {
    name: "told, then a turn to here",
    example: "Crain held that the lease had ended. Here it had not ended.",
    holds: (has) => has("own", ...told) && has("next", "here") && has("next", ...facts),
  },
  {
    name: "told, then here at the head",
    example: "Crain held that the lease had ended. Here the tenant stayed in the house.",
    holds: (has) => has("own opens", "held", "told", "there") && has("next opens", "here") && !has("next", "same", "therefore"),
  },
  {
    name: "told, then here some sentences on",
    example: "Crain held that the lease had ended. The tenant had left the house. But here he stayed on.",
    holds: (has) => has("own", ...told) && has("later", "here") && has("later", ...facts),
  },
  {
    name: "told and here in one sentence",
    example: "Crain involved a lease that had ended, whereas here it had not.",
    holds: (has) => has("own", "here") && has("own", "while", "unlike", "different", "turn") && has("own", ...told),
  },
  {
    name: "a turn to what it was",
    example: "Crain is cited. But that case involved a lease.",
    holds: (has) => (has("next opens", "turn") || has("later", "turn")) && has("said of it later", ...told, "denial"),
  },
  {
    name: "a turn on what it was",
    example: "But Crain involved only a lease.",
    holds: (has) => has("own opens", "turn") && has("said of it", ...told),
  },
  {
    name: "brought by another and answered",
    example: "Petitioner relies on Crain. But that case concerned a lease.",
    holds: (has) =>
      has("own", "relied", "argues") &&
      has("own", ...others) &&
      (has("next", "turn", "refuse", "wide", "not apply", "different") || has("later", "turn", "wide", "not apply")),
  },
  {
    name: "another's reliance fails",
    example: "Petitioner's reliance on Crain is misplaced.",
    holds: (has) => has("own", "relied", "argues") && has("own", "wide", "refuse", "not apply", "different"),
  },
  {
    name: "argued before",
    example: "Petitioner argues that notice was due. Crain concerned the lease of a mill.",
    holds: (has) => has("before", "argues", "relied") && has("before", ...others) && has("own", ...told, "turn", "denial"),
  },
  {
    name: "not raised there",
    example: "No such choice was involved in Crain.",
    holds: (has) => has("own", "without", "denial") && has("leads to it", "told"),
  },
  {
    name: "did not, said of it",
    example: "Crain involved no such lease as this.",
    holds: (has) => has("said of it", "denial") && has("said of it", "told", "held"),
  },
  {
    name: "only, said of it",
    example: "Crain held only that notice was due.",
    holds: (has) => has("said of it", "only") && has("said of it", "told", "held"),
  },
  {
    name: "here is not like it",
    example: "Here there was no lease as in Crain.",
    holds: (has) => has("own", "here") && has("own", "denial", "without") && has("leads to it", "same", "not same", "told"),
  },
  {
    name: "under it we conclude",
    example: "Under Crain, we hold that notice was due.",
    holds: (has) => has("leads to it", "under") && has("own", "conclude", "therefore", "here", "adhere"),
  },
  {
    name: "its rule is the ground",
    example: "This case is within the rule of Crain.",
    holds: (has) => has("leads to it", "rule", "under") && has("own", "here") && !has("own", "denial", "without", "different"),
  },
  {
    name: "it controls",
    example: "Crain controls this case.",
    holds: (has) => has("said of it", "apply", "adhere") && !has("own", "doubt", "argues", "denial"),
  },
  {
    name: "governed by it",
    example: "This case is governed by Crain.",
    holds: (has) => has("leads to it", "apply", "adhere") && !has("own", "argues", "denial", "not apply", "not adhere"),
  },
  { name: "we adhere to it", example: "We adhere to Crain.", holds: (has) => has("leads to it", "adhere") && has("leads to it", "we") },
  {
    name: "adhered to later",
    example: "We said so in Crain. We adhere to that decision.",
    holds: (has) => has("next", "adhere", "refuse") && has("next", "we") && has("leads to it later", "adhere", "refuse"),
  },
  {
    name: "the same here as there",
    example: "Here, as in Crain, notice was due.",
    holds: (has) => has("leads to it", "same") && has("own", "here"),
  },
  { name: "no difference from it", example: "This case cannot be distinguished from Crain.", holds: (has) => has("own", "not different") },
  { name: "as it held", example: "As we held in Crain, notice is due.", holds: (has) => has("leads to it", "same thing held") },
  {
    name: "held, then so here",
    example: "Crain held that notice is due. The same is true here.",
    holds: (has) =>
      has("own", "held") && has("next", "same", "therefore", "conclude") && has("next", "here") && !has("next", "different", "without"),
  },
  {
    name: "held, then we conclude",
    example: "Crain held that notice is due. We therefore conclude that it was due.",
    holds: (has) => has("own", "held") && has("next opens", "conclude", "therefore", "under"),
  },
  {
    name: "group controls",
    example: "We know Crain and Bell. Those decisions control.",
    holds: (has) => has("said of the group", "apply", "adhere") && !has("group", "denial", "not apply"),
  },
  {
    name: "cited for a conclusion",
    example: "Thus we hold that notice was due. Crain.",
    holds: (has) => has("own", "conclude", "therefore") && has("own", "here", "we") && !has("own", "argues"),
  },
]

/** Answers `has` from the features found, whose numbers go by place and then by mark. */
export function hasIn(found: ReadonlySet<number>): Has {
  return (where, ...marks) => {
    const base = wheres.indexOf(where) * markNames.length
    return marks.some((mark) => found.has(base + numberOf(mark)))
  }
}

const numbers = new Map(markNames.map((name, number) => [name, number]))

function numberOf(mark: string): number {
  const number = numbers.get(mark)
  if (number === undefined) throw new RangeError(`No mark ${mark}`)
  return number
}
