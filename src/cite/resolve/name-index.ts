/** Authorities by the words of their names. Each word keeps only so many of the latest, so that a text of a thousand Smiths takes no more than linear work. */

import { nameWords, remembered, slipKey } from "../../caption/fold.js"
import { NearWords } from "../names/near.js"
import type { Entry, NameKeys } from "./entry.js"

const most = 100

/** Words in the form that is compared. */
export function keysOf(words: readonly string[]): readonly string[] {
  return words.map(slipKey)
}

const keysOfName = remembered((name: string) => keysOf(nameWords(name)), 80)

/** The comparing form of a name with its sides and short names. */
export function nameKeys(name: string, sides: readonly string[], aliases: readonly string[]): NameKeys {
  const whole = keysOfName(name)
  const short = aliases.map((alias) => keysOfName(alias))
  return {
    wholes: [whole.join(" "), ...short.map((keys) => keys.join(" "))],
    sides: sides.map((side) => keysOfName(side).join(" ")),
    words: new Set([...whole, ...short.flat()]),
  }
}

export class NameIndex {
  private readonly byWord = new Map<string, Entry[]>()
  private readonly near = new NearWords()
  /** Words that `near` has not taken in yet: most texts never ask it. */
  private readonly unlearnt: string[] = []

  add(entry: Entry): void {
    for (const word of entry.keys.words) {
      const list = this.byWord.get(word)
      if (!list) {
        this.byWord.set(word, [entry])
        this.unlearnt.push(word)
      } else if (!list.includes(entry)) {
        if (list.length === most) list.shift()
        list.push(entry)
      }
    }
  }

  /** Authorities that hold every one of the words, in their name or a short name of theirs. */
  holding(words: readonly string[]): readonly Entry[] {
    const keys = keysOf(words)
    const lists = keys.map((key) => this.byWord.get(key) ?? [])
    const rarest = lists.reduce<readonly Entry[] | undefined>(
      (least, list) => (!least || list.length < least.length ? list : least),
      undefined,
    )
    return (rarest ?? []).filter((entry) => keys.every((key) => entry.keys.words.has(key)))
  }

  /** Authorities that hold every word, or for each a word that a slip of one or two letters makes of it. */
  holdingNear(words: readonly string[]): readonly Entry[] {
    for (const word of this.unlearnt.splice(0)) this.near.add(word)
    const spellings = keysOf(words).map((key) => [key, ...this.near.near(key)])
    const lists = spellings.map((keys) => keys.flatMap((key) => this.byWord.get(key) ?? []))
    const rarest = lists.reduce<readonly Entry[] | undefined>(
      (least, list) => (!least || list.length < least.length ? list : least),
      undefined,
    )
    const fit = (rarest ?? []).filter((entry) => spellings.every((keys) => keys.some((key) => entry.keys.words.has(key))))
    return [...new Set(fit)]
  }
}
