/** Words one or two letters apart, found without comparing all: each word is kept under itself and under each way of leaving one letter out. */
import { distance } from "fastest-levenshtein"

export class NearWords {
  private readonly keys = new Map<string, Set<string>>()

  /** Enters a word, once. Words under four letters are too short to be near another. */
  add(word: string): void {
    if (word.length < 4 || word.length > 24) return
    for (const key of shortened(word)) {
      const held = this.keys.get(key)
      if (held) held.add(word)
      else this.keys.set(key, new Set([word]))
    }
  }

  /** Words that differ by one slip, or by two in a long word; nearest first. */
  near(word: string): readonly string[] {
    if (word.length < 4 || word.length > 24) return []
    const found = new Set<string>()
    for (const key of shortened(word)) for (const held of this.keys.get(key) ?? []) found.add(held)
    const most = word.length > 8 ? 2 : 1
    return [...found]
      .map((held) => [held, distance(held, word)] as const)
      .filter(([, apart]) => apart <= most)
      .sort((a, b) => a[1] - b[1])
      .map(([held]) => held)
  }
}

function shortened(word: string): readonly string[] {
  const keys = [word]
  for (let i = 0; i < word.length; i++) keys.push(word.slice(0, i) + word.slice(i + 1))
  return keys
}
