/** The short names known so far, found again at any capital word of the text by the number of their first word. */

import { common, foldWord, slipKey } from "../../caption/fold.js"
import { gap, isLetter, type Reading } from "../reading.js"
import { isOrdinaryWord } from "./ordinary.js"
import type { ShortName } from "./short-names.js"
import { wordAt, wordNumber } from "./slips.js"

/** Two common words that together name a firm: "Union Gas", "Western Union", "Southern Pacific". */
const firmHead = new Set("union american standard general southern northern eastern western pacific atlantic central great".split(" "))
const firmTail = new Set(
  "gas oil steel coal motor motors power light electric water telephone telegraph union pacific atlantic northern southern western central airlines construction transportation".split(
    " ",
  ),
)
const ending = /^(?:Inc|Co|Corp|Ltd|LLC|Cos)$/
const lowered = (word: string | undefined): string => (word ?? "").toLowerCase()

/** Words in order in the form that names compare, of which the first `least` must stand in the text; `capitals` for initials, "SEC". */
type Pattern = { readonly words: readonly string[]; readonly least: number; readonly capitals: boolean }

/** Words of a place, and of a court's or an order's abbreviation, which tell no name alone. */
const ofCourt = /^(?:St|Mt|Ft|La|El|San|Los|Cir|Dist|App|Ct|Div|Sess|Supp|Cert|Fed|Bankr|Super|Crim|Civ|Ch)$/

const inCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()

/** No first word starts more names than this. */
const mostUnderOneWord = 64

/** How many of the first words it takes to tell the case, or 0 when they never do. */
function leastOf({ words, whole }: ShortName): number {
  const telling = words.findIndex(
    (word) => word.length > 1 && !common.has(word.toLowerCase()) && !ending.test(word) && !article.test(word) && !ofCourt.test(word),
  )
  if (telling >= 0) return whole ? words.length : telling + 1
  return firmHead.has(lowered(words[0])) && firmTail.has(lowered(words[1])) ? 2 : 0
}

const article = /^(?:the|a|an|of|in|no|it)$/i

export class NamePatterns {
  private readonly heads = new Map<number, Pattern[]>()
  private readonly known = new Set<string>()

  constructor(private readonly reading: Reading) {}

  /** Enters a short name, once. */
  add(name: ShortName): void {
    const least = leastOf(name)
    const key = `${least} ${name.words.join(" ")}`
    if (least === 0 || this.known.has(key)) return
    this.known.add(key)
    const head = name.words[0] as string
    const number = wordNumber(head, 0, head.length)
    const list = this.heads.get(number)
    if (list && list.length >= mostUnderOneWord) return
    const pattern = { words: name.words.map(foldWord), least, capitals: head.length < 6 && inCapitals(head) }
    if (!list) this.heads.set(number, [pattern])
    else list.push(pattern)
  }

  /** Where the longest name that starts at a place ends, or -1. A part of a hyphenated word is no name. */
  longest(at: number): number {
    const { text } = this.reading
    const end = wordAt(text, at)
    const patterns = this.heads.get(wordNumber(text, at, end))
    if (!patterns) return -1
    const written = text.slice(at, end)
    const from = this.nextWord(end)
    const to = wordAt(text, from)
    const second = to > from ? foldWord(text.slice(from, to)) : ""
    let best = -1
    for (const { words, least, capitals } of patterns) {
      if (capitals ? !inCapitals(written) : !sameWord(written, words[0] as string)) continue
      const goesOn = second !== "" && words[1] === second
      const stop = goesOn ? this.matched(words, least, to) : least === 1 ? end : -1
      if (stop > best && !(text.charCodeAt(stop) === 45 && isLetter(text.charCodeAt(stop + 1)))) best = stop
    }
    return best
  }

  /** Where the words stop standing in the text, of which the first two end at `end`; -1 when too few of them do. */
  private matched(words: readonly string[], least: number, end: number): number {
    const { text } = this.reading
    let last = end
    let count = 2
    while (count < words.length) {
      const i = this.nextWord(last)
      const e = wordAt(text, i)
      if (e === i || foldWord(text.slice(i, e)) !== words[count]) break
      last = e
      count++
    }
    return count >= least ? last : -1
  }

  /** Past what stands between two words of a name. */
  private nextWord(from: number): number {
    const { text } = this.reading
    let i = from
    if (text.charCodeAt(i) === 46 || text.charCodeAt(i) === 44) i++
    i = text.charCodeAt(i) === 45 ? i + 1 : gap(this.reading, i)
    return text.charCodeAt(i) === 38 ? gap(this.reading, i + 1) : i
  }
}

/** The word, or in a longer word a slip of the scanner's; a word of the language is nobody's slip: "See" is not "Sec.". */
function sameWord(written: string, head: string): boolean {
  const word = foldWord(written)
  return word === head || (written.length > 4 && !isOrdinaryWord(written) && slipKey(word) === slipKey(head))
}
