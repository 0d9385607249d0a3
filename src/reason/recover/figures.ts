/** The figures that formulas work with: amounts given or following from others, and shares of fault. */
import type { Doctrine } from "../doctrine/doctrine.js"
import type { Matter } from "../matter/matter.js"
import { worked } from "./formula.js"
import { exactly, type Range } from "./range.js"

export type Figures = (name: string) => Range | undefined

/** Parties without whom the shares are complete: a share that is not given is none. */
const nobodyElse = new Set(["client", "insolvent", "others"])

/** Amounts given, or following from others; shares as `claimant_share` and the like. `used` collects the names that were asked for and known. */
export function figuresOf(doctrine: Doctrine, matter: Matter, used: Set<string> = new Set()): Figures {
  const pending = new Set<string>()
  const figure: Figures = (name) => {
    const given = matter.amounts.get(name)
    if (given) {
      used.add(name)
      return given
    }
    if (name.endsWith("_share")) return shareOf(matter, name.slice(0, -"_share".length))
    if (pending.has(name)) return undefined
    pending.add(name)
    const found = doctrine.amounts.get(name)?.else.reduce<Range | undefined>((done, formula) => done ?? worked(formula, figure), undefined)
    pending.delete(name)
    return found
  }
  return figure
}

function shareOf({ shares }: Matter, party: string): Range | undefined {
  return shares.get(party) ?? (shares.size > 0 && nobodyElse.has(party) ? exactly(0) : undefined)
}
