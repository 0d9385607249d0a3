/** The table of courts: by id, by the words of a citation. A library may add courts of its own. */

import { abbreviationIndex } from "./compile.js"
import type { Court, Level } from "./court.js"
import { abbreviationKeys, courtRows, otherKeys } from "./courts.gen.js"
import { jurisdiction } from "./jurisdictions.js"
import { couldBeCourt, readStart, readWhole, type WordIndex } from "./words.js"

/** What a parenthetical may leave unsaid: the court, or the id of a court of the same system, that the reporter tells. */
export type WordContext = { readonly reporterCourt?: string }

/** A table of courts. Immutable; `withCourts` gives a larger one. */
export type Courts = {
  readonly all: readonly Court[]
  readonly byId: (id: string) => Court | undefined
  readonly fromWords: (words: string, context?: WordContext) => Court | undefined
}

/** Remembers what a function without arguments gives. */
function once<T>(make: () => T): () => T {
  let held: { readonly value: T } | undefined
  return () => {
    held ??= { value: make() }
    return held.value
  }
}

/** Reads back a line of the compiled rows. */
function readRow(line: string): Court {
  const [id = "", name = "", abbreviations = "", system = "", level = "0", place = "", parent, within, divided, from, until] =
    line.split("|")
  return {
    id,
    name,
    abbreviations: abbreviations === "" ? [] : abbreviations.split(";"),
    system,
    level: Number(level) as Level,
    jurisdiction: place,
    ...(parent ? { parent } : {}),
    ...(within ? { within } : {}),
    ...(divided ? { divided: true } : {}),
    ...(from ? { from: Number(from) } : {}),
    ...(until ? { until: Number(until) } : {}),
  }
}

const lines = once(() => courtRows.split("\n"))
const parsed = new Map<number, Court>()

/** The court of a row, read at its first use. */
function courtAt(row: number): Court {
  const held = parsed.get(row) ?? readRow(lines()[row] as string)
  parsed.set(row, held)
  return held
}

const rowOfId = once(() => new Map(lines().map((line, row) => [line.slice(0, line.indexOf("|")), row])))

function compiledIndex(keys: string): WordIndex {
  const rows = new Map<string, number>()
  for (const line of keys.split("\n")) {
    const cut = line.indexOf(" ")
    rows.set(line.slice(0, cut), Number.parseInt(line.slice(cut + 1), 36))
  }
  return {
    get: (key) => {
      const row = rows.get(key)
      return row === undefined ? undefined : courtAt(row)
    },
  }
}

const abbreviations = once(() => compiledIndex(abbreviationKeys))
const others = once(() => compiledIndex(otherKeys))
const every: WordIndex = { get: (key) => abbreviations().get(key) ?? others().get(key) }

/** The words against the abbreviations first; the long table is read only for words that could name a court of it. */
function lookUp(words: string): Court | undefined {
  const whole = readWhole(words, abbreviations())
  if (whole) return whole
  if (!couldBeCourt(words)) return readStart(words, abbreviations())
  return readWhole(words, every) ?? readStart(words, abbreviations()) ?? readStart(words, every)
}

/** What to put before "App. Div." when the reporter is New Jersey's. */
function placeOf(court: Court | undefined): string | undefined {
  return court && court.system !== "federal" ? jurisdiction(court.jurisdiction ?? "")?.abbreviation : undefined
}

/** Tries the words behind the state that the reporter tells, then as they are. */
function inContext(find: (words: string) => Court | undefined, byId: Courts["byId"]): Courts["fromWords"] {
  return (words, context) => {
    const place = context?.reporterCourt === undefined ? undefined : placeOf(byId(context.reporterCourt))
    return (place !== undefined ? find(`${place} ${words}`) : undefined) ?? find(words)
  }
}

const mainById = (id: string): Court | undefined => {
  const row = rowOfId().get(id)
  return row === undefined ? undefined : courtAt(row)
}

const allCourts = once(() => lines().map((_, row) => courtAt(row)))

/** Every court Goodlaw knows. Rows and keys are read at the first question. */
export const courts: Courts = {
  get all() {
    return allCourts()
  },
  byId: mainById,
  fromWords: inContext(lookUp, mainById),
}

/** The table with a library's own courts added; theirs win where an id or abbreviation is taken. */
export function withCourts(rows: readonly Court[], table: Courts = courts): Courts {
  if (rows.length === 0) return table
  const index = once(() => abbreviationIndex(rows.map((row) => ({ ...row, abbreviations: [...row.abbreviations, row.name] }))))
  const ids = new Map(rows.map((row) => [row.id, row]))
  const byId = (id: string): Court | undefined => ids.get(id) ?? table.byId(id)
  const own = (court: Court | undefined): Court | undefined => court && ids.get(court.id)
  const find = (words: string): Court | undefined => own(readWhole(words, index()) ?? readStart(words, index())) ?? table.fromWords(words)
  return {
    get all() {
      return [...rows, ...table.all.filter((court) => !ids.has(court.id))]
    },
    byId,
    fromWords: inContext(find, byId),
  }
}

/** The court with this id. */
export function courtById(id: string, table: Courts = courts): Court | undefined {
  return table.byId(id)
}

/**
 * The court that the words of a parenthetical name, years and dates in them or not:
 *
 *     "9th Cir. 1999" -> ca9     "2d Dept 2004" -> nyappdiv     "App. Div. 1991", reporter of New Jersey -> njsuperctappdiv
 */
export function courtFromWords(words: string, context?: WordContext, table: Courts = courts): Court | undefined {
  return table.fromWords(words, context)
}
