/** The table of courts: by id, by the words of a citation, and by rank. A library may add courts of its own. */
import { california } from "./california.js"
import type { Court, Level } from "./court.js"
import { districts } from "./districts.js"
import { federal } from "./federal.js"
import { jurisdiction } from "./jurisdictions.js"
import { stateCourts } from "./states.js"
import { tail } from "./tail.gen.js"
import { abbreviationIndex, couldBeCourt, fullIndex, readStart, readWhole } from "./words.js"

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

/** Remembers what a function without arguments gives. */
function once<T>(make: () => T): () => T {
  let held: { readonly value: T } | undefined
  return () => {
    held ??= { value: make() }
    return held.value
  }
}

const byIdOf = (list: readonly Court[]): ReadonlyMap<string, Court> => new Map([...list].reverse().map((court) => [court.id, court]))

/** Makes a table. Rows and indexes are built at the first question; the tail's only when the main rows do not answer. */
function makeCourts(own: () => readonly Court[], rest: () => readonly Court[]): Courts {
  const mainIds = once(() => byIdOf(own()))
  const restIds = once(() => byIdOf(rest()))
  const main = once(() => abbreviationIndex(own()))
  const full = once(() => fullIndex(main(), own(), rest()))
  const all = once(() => [...own(), ...rest()])
  const byId = (id: string): Court | undefined => mainIds().get(id) ?? restIds().get(id)
  const lookUp = (words: string): Court | undefined => {
    const whole = readWhole(words, main())
    if (whole) return whole
    if (!couldBeCourt(words)) return readStart(words, main())
    return readWhole(words, full()) ?? readStart(words, main()) ?? readStart(words, full())
  }
  return {
    get all() {
      return all()
    },
    byId,
    fromWords: (words, context) => {
      const place = context?.reporterCourt === undefined ? undefined : placeOf(byId(context.reporterCourt))
      return (place !== undefined ? lookUp(`${place} ${words}`) : undefined) ?? lookUp(words)
    },
  }
}

/** What to put before "App. Div." when the reporter is New Jersey's. */
function placeOf(court: Court | undefined): string | undefined {
  return court && court.system !== "federal" ? jurisdiction(court.jurisdiction ?? "")?.abbreviation : undefined
}

const own = once((): readonly Court[] => [...federal(), ...districts(), ...stateCourts(), ...california()])
const others = once(() => readTail(own()))

/** Every court Goodlaw knows. */
export const courts: Courts = makeCourts(own, others)

/** The table with a library's own courts added; theirs win where an id or abbreviation is taken. */
export function withCourts(rows: readonly Court[], table: Courts = courts): Courts {
  if (rows.length === 0) return table
  return table === courts
    ? makeCourts(() => [...rows, ...own()], others)
    : makeCourts(
        () => [...rows, ...table.all],
        () => [],
      )
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
