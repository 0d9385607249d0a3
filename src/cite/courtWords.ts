/** Courts of parentheticals, remembered: the same few stand in every text. */
import { courtFromWords } from "./courts/table.js"

const most = 4096
const held = new Map<string, string | undefined>()

/** Id of the court that the words name, "9th Cir." or "N.D. Cal.". */
export function courtOf(words: string): string | undefined {
  if (held.has(words)) return held.get(words)
  const found = courtFromWords(words)?.id
  if (held.size >= most) held.clear()
  held.set(words, found)
  return found
}
