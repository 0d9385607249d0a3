/** The short names under which a case may be spoken of once it has been cited. */

import { common } from "../../caption/fold.js"
import { isWord } from "../reading.js"

/** The words of a name as written, without their punctuation; an apostrophe stays inside. */
export function wordsOf(name: string): readonly string[] {
  const words: string[] = []
  let from = -1
  for (let i = 0; i <= name.length; i++) {
    const c = name.charCodeAt(i)
    const inside = isNameLetter(c) || (from >= 0 && (c === 39 || c === 0x2019))
    if (inside && from < 0) from = i
    else if (!inside && from >= 0) {
      words.push(name.slice(from, i))
      from = -1
    }
  }
  return words
}

/** Letters and digits of every script; beyond Latin all but the blocks of punctuation and symbols. */
function isNameLetter(c: number): boolean {
  return isWord(c) || (c > 0xff && (c < 0x2000 || (c > 0x2bff && (c < 0x3000 || c > 0x303f))))
}

/** What a matter's name opens with, and its short name leaves out. */
const matters = /^(?:In re|In the Matter of|Matter of|Ex parte|Ex Parte|In Re|Estate of|Petition of|People ex rel\.|State ex rel\.|The)\s+/

/** A name that may stand for a case; `whole` when no part of it will do. */
export type ShortName = { readonly words: readonly string[]; readonly whole: boolean }

const ending = /^(?:Inc|Co|Corp|Ltd|Assn|Ass’n|Ass'n|Ins|Bros|Cases?|al|LLC|Jr|Sr|II|III|Ry|Mfg)$/

/** What a case is called for short: a party's name, from its first word or, for a person, by the last name; a ship or a matter by all of it. */
export function shortNames(name: string, sides: readonly string[]): readonly ShortName[] {
  if (sides.length === 0) {
    const words = wordsOf(name.replace(matters, ""))
    return words.length > 0 ? [{ words, whole: !matters.test(name) }] : []
  }
  return sides.flatMap((side) => {
    const words = wordsOf(side.replace(matters, ""))
    const last = words[words.length - 1]
    if (last === undefined) return []
    const person = words.length > 1 && words.length < 4 && telling([last.toLowerCase()]) && !ending.test(last)
    const firm = firmName(words)
    return [
      { words, whole: false },
      ...(person ? [{ words: [last], whole: false }] : []),
      ...(firm === undefined ? [] : [{ words: [firm], whole: false }]),
    ]
  })
}

/** The family name that a firm goes by: "Seagram" for "Joseph E. Seagram & Sons", "Schwinn" for "Arnold, Schwinn & Co.". */
function firmName(words: readonly string[]): string | undefined {
  const ending = words.findIndex((word) => /^(?:Sons?|Bros|Brothers|Co)$/.test(word))
  const name = words[ending - 1]
  return ending >= 2 && ending <= 4 && name !== undefined && /^[A-Z][a-z’']{2,}$/.test(name) && telling([name.toLowerCase()])
    ? name
    : undefined
}

/** Does a word of the name tell it apart from the many? */
export function telling(words: readonly string[]): boolean {
  return words.some((word) => word.length > 1 && !common.has(word))
}
