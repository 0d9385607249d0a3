/** Courts of parentheticals, remembered: the same few stand in every text. */
import type { Court } from "./court.js"
import { courtFromWords, withCourts } from "./table.js"

/** Tells the id of a court from words such as "9th Cir." or "N.D. Cal.". */
export type CourtOf = (words: string) => string | undefined

const most = 4096

function remembering(find: (words: string) => Court | undefined): CourtOf {
  const held = new Map<string, string | undefined>()
  return (words) => {
    if (held.has(words)) return held.get(words)
    const found = find(words)?.id
    if (held.size >= most) held.clear()
    held.set(words, found)
    return found
  }
}

/** Id of a court of the table, from its words. */
export const courtOf: CourtOf = remembering((words) => courtFromWords(words))
const declared = new WeakMap<readonly Court[], CourtOf>()

/** The courts of the table, and those a library declares for itself. */
export function courtReader(own?: readonly Court[]): CourtOf {
  if (!own || own.length === 0) return courtOf
  const held = declared.get(own)
  if (held) return held
  const courts = withCourts(own)
  const made = remembering((words) => courts.fromWords(words))
  declared.set(own, made)
  return made
}
