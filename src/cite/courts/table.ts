/** The table of courts: by id, by the words of a citation, and by rank. A library may add courts of its own. */
import { california } from "./california.js"
import type { Court, Level } from "./court.js"
import { districts } from "./districts.js"
import { federal } from "./federal.js"
import { jurisdiction } from "./jurisdictions.js"
import { stateCourts } from "./states.js"
import { tail } from "./tail.gen.js"
import { couldBeCourt, readStart, readWhole, type WordIndex, wordIndex } from "./words.js"

/** What a parenthetical may leave unsaid: the court, or the id of a court of the same system, that the reporter tells. */
export type WordContext = { readonly reporterCourt?: string }

/** A table of courts. Immutable; `withCourts` gives a larger one. */
export type Courts = {
  readonly all: readonly Court[]
  readonly byId: (id: string) => Court | undefined
  readonly fromWords: (words: string, context?: WordContext) => Court | undefined
}

function readTail(own: readonly Court[]): readonly Court[] {
  const reviews = new Map<string, string>()
  for (const court of own)
    if (court.level === 2 && court.within === undefined && !reviews.has(court.system)) reviews.set(court.system, court.id)
  for (const court of own) if (court.level === 1 && !reviews.has(court.system)) reviews.set(court.system, court.id)
  return tail
    .trim()
    .split("\n")
    .map((line) => {
      const [system = "", place = "", id = "", level = "0", words = "", name = "", whole = "", span = ""] = line.split("|")
      const [from, until] = span.split("-")
      const parent = level === "3" && system !== "federal" ? reviews.get(system) : undefined
      return {
        id,
        name,
        abbreviations: words === "" ? [] : [words],
        system,
        level: Number(level) as Level,
        jurisdiction: place,
        ...(parent ? { parent } : {}),
        ...(whole ? { within: whole } : {}),
        ...(from ? { from: Number(from) } : {}),
        ...(until ? { until: Number(until) } : {}),
      }
    })
}

/** Makes a table; the word index is built at the first question, and the tail's only when the main rows do not answer. */
function makeCourts(own: readonly Court[], rest: () => readonly Court[]): Courts {
  let ids: Map<string, Court> | undefined
  let main: WordIndex | undefined
  let full: WordIndex | undefined
  let all: readonly Court[] | undefined
  const everyone = (): readonly Court[] => {
    all ??= [...own, ...rest()]
    return all
  }
  const idsOf = (): Map<string, Court> => {
    ids ??= new Map([...everyone()].reverse().map((court) => [court.id, court]))
    return ids
  }
  const lookUp = (words: string): Court | undefined => {
    main ??= wordIndex(own)
    const whole = readWhole(words, main)
    if (whole) return whole
    if (!couldBeCourt(words)) return undefined
    full ??= wordIndex(everyone(), main)
    return readWhole(words, full) ?? readStart(words, main) ?? readStart(words, full)
  }
  return {
    get all() {
      return everyone()
    },
    byId: (id) => idsOf().get(id),
    fromWords: (words, context) => {
      const place = context?.reporterCourt === undefined ? undefined : placeOf(idsOf().get(context.reporterCourt))
      return (place !== undefined ? lookUp(`${place} ${words}`) : undefined) ?? lookUp(words)
    },
  }
}

/** What to put before "App. Div." when the reporter is New Jersey's. */
function placeOf(court: Court | undefined): string | undefined {
  return court && court.system !== "federal" ? jurisdiction(court.jurisdiction ?? "")?.abbreviation : undefined
}

const own: readonly Court[] = [...federal(), ...districts(), ...stateCourts(), ...california()]

/** Every court Goodlaw knows. */
export const courts: Courts = makeCourts(own, () => readTail(own))

/** The table with a library's own courts added; theirs win where an id or abbreviation is taken. */
export function withCourts(rows: readonly Court[], table: Courts = courts): Courts {
  return rows.length === 0
    ? table
    : makeCourts([...rows, ...(table === courts ? own : table.all)], table === courts ? () => readTail(own) : () => [])
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
