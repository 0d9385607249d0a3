/** Sets of court rules with the numbers they hold, and which set a bare "Rule 12(b)(6)" is of: the one the text has named that holds the number. */
import type { Draft } from "../draft.js"
import type { Reading } from "../reading.js"

type RuleSet = { readonly name: string; readonly code: string; readonly first: number; readonly last: number; readonly example: string }

const most = Number.POSITIVE_INFINITY

/** The sets that a text names in full words, as `rules.ts` abbreviates them. */
export const sets: readonly RuleSet[] = [
  { name: "Federal Rules of Civil Procedure", code: "Fed. R. Civ. P.", first: 1, last: 87, example: "Rule 12(b)(6)" },
  { name: "Federal Rules of Criminal Procedure", code: "Fed. R. Crim. P.", first: 1, last: 61, example: "Rule 29(a)" },
  { name: "Federal Rules of Appellate Procedure", code: "Fed. R. App. P.", first: 1, last: 48, example: "Rule 4(a)(1)" },
  { name: "Federal Rules of Evidence", code: "Fed. R. Evid.", first: 101, last: 1103, example: "Rule 404(b)" },
  { name: "Federal Rules of Bankruptcy Procedure", code: "Fed. R. Bankr. P.", first: 1001, last: 9037, example: "Rule 4007(c)" },
  { name: "California Rules of Court", code: "Cal. Rules of Court", first: 1, last: most, example: "Rule 8.1115(a)" },
  { name: "Rules of Professional Conduct", code: "Rules Prof. Conduct", first: 1, last: most, example: "Rule 3.310(c)" },
]

/** "Federal Rules of Civil Procedure" -> "Fed. R. Civ. P."; other names stay as they are. */
export function setNamed(name: string): string {
  return sets.find((set) => set.name === name)?.code ?? name
}

type Naming = { readonly at: number; readonly code: string }

/** Where the text names a set in full words, or cites a rule of it, in order. */
function namings({ text }: Reading, drafts: readonly Draft[]): readonly Naming[] {
  const found: Naming[] = []
  for (let at = text.indexOf("Rules of "); at >= 0; at = text.indexOf("Rules of ", at + 9)) {
    const set = sets.find(({ name }) => {
      const start = at - name.indexOf("Rules of ")
      return (
        start >= 0 &&
        text
          .slice(start, start + name.length + 2)
          .replace(/\s+/g, " ")
          .startsWith(name)
      )
    })
    if (set) found.push({ at, code: set.code })
  }
  for (const { kind, code, start } of drafts) if (kind === "court_rule" && code !== undefined) found.push({ at: start, code })
  return found.sort((a, b) => a.at - b.at)
}

/** Near enough that a sentence still speaks of the set named last. */
const near = 2000

/** Says of a bare rule which set it is of; undefined where the text has named none that holds it, or several. To be asked in the order of the text. */
export function ruleSets(reading: Reading, drafts: readonly Draft[]): (rule: Draft) => string | undefined {
  let all: readonly Naming[] | undefined
  let next = 0
  const last = new Map<string, number>()
  return ({ start, section = "" }) => {
    all ??= namings(reading, drafts)
    for (; next < all.length && (all[next] as Naming).at < start; next++) last.set((all[next] as Naming).code, (all[next] as Naming).at)
    const fit = [...last].filter(([code]) => holds(code, section))
    if (fit.length < 2) return fit[0]?.[0]
    const close = fit.filter(([, at]) => start - at < near)
    return close.length === 1 ? close[0]?.[0] : undefined
  }
}

function holds(code: string, section: string): boolean {
  const number = Number.parseInt(section, 10)
  if (!/^\d{1,4}(?:\.\d{1,4})?$/.test(section)) return false
  const dotted = section.includes(".")
  const set = sets.find((held) => held.code === code)
  return set === undefined || (number >= set.first && number <= set.last && dotted === (set.last === most))
}
