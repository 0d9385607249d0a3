/** Where the words of a quotation stand: in a case, and if not there, in any case of the library. */
import { slice } from "../../base/span.js"
import type { Case, Library, Opinion } from "../../library/library.js"
import { type Allowance, type Comparison, compareQuotation, compareWhereWritten } from "../quotes/compare.js"
import type { Quoted } from "../quotes/quoted.js"
import { type HeldCase, isSeparate } from "./held-case.js"

/** A comparison with the place of the words: which case, which of its opinions. */
export type Placed = { readonly held: HeldCase; readonly opinion: number; readonly comparison: Comparison }

/** The best place of a quotation in a case: the court's own opinions first, then the separate ones, and the reporter's summary last. */
export function placeIn(held: HeldCase, quoted: Quoted, allowance: Allowance): Placed | undefined {
  const all = [...held.opinions.keys()]
  const court = all.filter((opinion) => !isSeparate((held.opinions[opinion] as Opinion).role))
  const others = all.filter((opinion) => !court.includes(opinion))
  let best: Placed | undefined
  for (const [opinions, part] of [
    [court, "words"],
    [others, "words"],
    [all, "summary"],
  ] as const) {
    const found = placeAmong(held, opinions, part, quoted, allowance)
    if (found?.comparison.answer === "exact") return found
    if (found && found.comparison.agreement > (best?.comparison.agreement ?? 0)) best = found
  }
  return best
}

/** In some of the case's opinions, or in their summaries: first where the letters are written so, then word by word. */
function placeAmong(
  held: HeldCase,
  opinions: readonly number[],
  part: "words" | "summary",
  quoted: Quoted,
  allowance: Allowance,
): Placed | undefined {
  for (const opinion of part === "words" ? opinions : []) {
    const { text, zones } = held.opinions[opinion] as Opinion
    const comparison = compareWhereWritten(quoted, { text, zones, from: held.body(opinion) }, allowance)
    if (comparison) return { held, opinion, comparison }
  }
  let best: Placed | undefined
  for (const opinion of opinions) {
    const words = held[part](opinion)
    const comparison = words && compareQuotation(quoted, words, allowance)
    if (comparison?.answer === "exact") return { held, opinion, comparison }
    if (comparison && comparison.agreement > (best?.comparison.agreement ?? 0)) best = { held, opinion, comparison }
  }
  return best
}

/** Words asked for at once; a run of them must stand in an opinion as they are. */
const askedWords = 8
/** Below this agreement the other case does not hold the quotation. */
export const leastElsewhere = 0.85

/** The quotation in another case of the library: two runs of its words are asked for, one from the start and one from the end. */
export async function inLibrary(
  quoted: Quoted,
  library: Library,
  hold: (one: Case) => Promise<HeldCase>,
  but: Case | undefined,
): Promise<Placed | undefined> {
  const longest = quoted.segments.toSorted((a, b) => b.length - a.length)[0] ?? []
  const words = longest.flatMap((item) => (item.kind === "word" && !item.open ? [item] : []))
  if (words.length < askedWords - 2) return undefined
  const tried = new Set<number>()
  for (const run of [words.slice(0, askedWords), words.slice(-askedWords)]) {
    const asked = run.map(({ span }) => slice(quoted.source, span)).join(" ")
    for (const hit of await library.search(asked, { quote: true, limit: 4 })) {
      if (hit.case.key === but?.key || tried.has(hit.case.key)) continue
      tried.add(hit.case.key)
      const placed = placeIn(await hold(hit.case), quoted, { omissions: true })
      if (placed && placed.comparison.agreement >= leastElsewhere) return placed
    }
  }
  return undefined
}
