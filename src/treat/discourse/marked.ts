/** The marks of each sentence of an opinion's text, as rows of bytes. */
import { sign } from "../grammar/lexicon.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Reading } from "../reading.js"
import { markNames, marksIn } from "./marks.js"

/** One byte for each mark of each sentence: whether it stands there (`bits`), and whether it opens it or a part after a semicolon (`opens`). */
export type Marked = { readonly bits: Uint8Array; readonly opens: Uint8Array }

const opening = 5

/** Marks the sentences of the text. Linear in its length. */
export function markedIn(reading: Reading): Marked {
  const { length } = markNames
  const bits = new Uint8Array(reading.main * length)
  const opens = new Uint8Array(reading.main * length)
  for (let place = 0; place < reading.main; place++) {
    const sentence = reading.sentences[place] as Sentence
    marksIn(reading.tokens, sentence, (mark, token) => {
      bits[place * length + mark] = 1
      if (token < sentence.from + opening || reading.tokens.word[token - 1] === sign.semicolon) opens[place * length + mark] = 1
    })
  }
  return { bits, opens }
}
