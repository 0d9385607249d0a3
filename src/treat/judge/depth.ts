/** How much a document makes of each authority: how often it is named, in how many words it is discussed, and whether it is quoted. */

import type { TreatedAuthority } from "../../treatment/treatment.js"
import { isCaseToken, sign } from "../grammar/lexicon.js"
import type { Reading } from "../reading.js"
import { authorityAt } from "./topic.js"

type Depth = TreatedAuthority["depth"]

/** Depth by authority. `words` counts the words of the sentences that name it, citations left out. */
export function depthOf(reading: Reading): ReadonlyMap<string, Depth> {
  const words = new Map<string, number>()
  const quoted = new Set<string>()
  const { tokens, sentences, main } = reading
  for (let place = 0; place < main; place++) {
    const sentence = sentences[place]
    if (!sentence) continue
    let plain = 0
    let quotes = false
    const named = new Set<string>()
    for (let t = sentence.from; t < sentence.to; t++) {
      const word = tokens.word[t] as number
      if (word >= 0) plain++
      else if (word === sign.closeQuote) quotes = true
      else if (isCaseToken(word)) {
        const id = authorityAt(reading, t)
        if (id !== undefined) named.add(id)
      }
    }
    for (const id of named) {
      words.set(id, (words.get(id) ?? 0) + plain)
      if (quotes || reading.quoted[(sentences[place - 1]?.to ?? 0) - 1] === 1) quoted.add(id)
    }
  }
  const depths = new Map<string, Depth>()
  for (const [id, authority] of reading.authorities) {
    depths.set(id, { mentions: authority.mentions.length, words: words.get(id) ?? 0, quoted: quoted.has(id) })
  }
  return depths
}
