/** The table of courts as two strings, made at build time: rows, and the keys of every way a court is written. Read back lazily by `table.ts`. */
import type { Court } from "./court.js"
import { keyOf } from "./words.js"

/** `rows` one court a line; `abbreviations` and `others` lines of `key row`, the row's number in base 36. */
export type CompiledCourts = { readonly rows: string; readonly abbreviations: string; readonly others: string }

/** Registers the abbreviations of the rows; the first row to claim a key keeps it. */
export function abbreviationIndex(courts: readonly Court[]): ReadonlyMap<string, Court> {
  const index = new Map<string, Court>()
  for (const court of courts) {
    for (const words of court.abbreviations) {
      const key = keyOf(words)
      if (key !== "" && !index.has(key)) index.set(key, court)
    }
  }
  return index
}

/** Adds the names of the main rows, then the words of the others, which never take a key from them; what courts of two systems share names neither. */
export function fullIndex(
  abbreviations: ReadonlyMap<string, Court>,
  main: readonly Court[],
  others: readonly Court[],
): ReadonlyMap<string, Court | undefined> {
  const index = new Map<string, Court | undefined>(abbreviations)
  for (const court of main) for (const words of namesOf(court)) if (!index.has(keyOf(words))) index.set(keyOf(words), court)
  const held = new Set(index.keys())
  const claim = (words: string, court: Court): void => {
    const key = keyOf(words)
    if (key === "" || held.has(key)) return
    index.set(key, !index.has(key) || index.get(key)?.system === court.system ? (index.get(key) ?? court) : undefined)
  }
  for (const court of others) for (const words of court.abbreviations) claim(words, court)
  for (const court of others) claim(court.name, court)
  return index
}

/** "Supreme Court of Ohio" and "Ohio Supreme Court"; "United States …" with and without its country. */
function namesOf(court: Court): readonly string[] {
  const name = court.name.replace(/^United States /, "")
  const turned = /^(.{3,60}?) of (?:the )?(?:State of )?([A-Z][\w. ]{2,30})$/.exec(name)
  const head = /^((?:North |South |West |New |Rhode |Puerto )?[A-Z]\w+) (.{4,60})$/.exec(name)
  const supreme = court.level === 1 && court.abbreviations[0] && /Supreme/.test(name) ? [`${court.abbreviations[0]} Sup. Ct.`] : []
  const compassFirst = /^(.*) (Northern|Southern|Eastern|Western|Middle|Central) District of (.*)$/.exec(name)
  const compassLast = compassFirst ? [`${compassFirst[1]} District of ${compassFirst[2]} ${compassFirst[3]}`] : []
  return [
    court.name,
    name,
    ...compassLast,
    ...(turned ? [`${turned[2]} ${turned[1]}`] : []),
    ...(head ? [`${head[2]} of ${head[1]}`] : []),
    ...supreme,
  ]
}

/** One line a court; `readRow` in `table.ts` reads it back. */
function rowOf(court: Court): string {
  const { id, name, abbreviations, system, level, jurisdiction, parent, within, divided, from, until } = court
  return [id, name, abbreviations.join(";"), system, level, jurisdiction, parent, within, divided ? 1 : "", from, until].join("|")
}

/** Compiles the main rows and the others, in that order. */
export function compileCourts(main: readonly Court[], others: readonly Court[]): CompiledCourts {
  const all = [...main, ...others]
  const numbers = new Map(all.map((court, at) => [court, at.toString(36)]))
  const abbreviations = abbreviationIndex(main)
  const full = fullIndex(abbreviations, main, others)
  const lines = (entries: Iterable<readonly [string, Court | undefined]>): string =>
    [...entries].flatMap(([key, court]) => (court ? [`${key} ${numbers.get(court)}`] : [])).join("\n")
  return {
    rows: all.map(rowOf).join("\n"),
    abbreviations: lines(abbreviations),
    others: lines([...full].filter(([key]) => !abbreviations.has(key))),
  }
}
