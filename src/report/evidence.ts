/** The evidence of a finding as reports show it: what its message, or the citation above it, says already is not said again. */
import type { Finding } from "../check/finding.js"

export type Evidence = { readonly quote?: string; readonly note?: string; readonly rule: string }

/** Reasons with words of their own, in order; `shown` is the citation as the report shows it above them. */
export function evidenceOf({ message, because, suggestion = "" }: Finding, shown: string): readonly Evidence[] {
  const above = folded(`${shown} ${suggestion}`)
  return because.map(({ quote, note, rule }) => {
    const words = quote?.replace(/\s+/g, " ").trim()
    const left = note && withoutRepetition(note, message)
    return { rule, ...(words && !above.includes(folded(words)) ? { quote: words } : {}), ...(left ? { note: left } : {}) }
  })
}

/** A sentence ends where the next begins with a capital after a longer word: "Rptr. 2d" and "Corp., 70" do not end one. */
const sentenceEnd = /(?<=[a-z)\d”"]{2}[.?!]) (?=[A-Z“"])/

function withoutRepetition(note: string, message: string): string {
  const said = tellingWords(message)
  return note
    .split(sentenceEnd)
    .filter((sentence) => {
      const telling = [...tellingWords(sentence)]
      return telling.length === 0 || telling.some((word) => !said.has(word))
    })
    .join(" ")
}

/** Words that tell nothing beside those of the message. */
const empty = new Set(["library", "stands", "stand", "words", "cases", "found", "court", "there"])

function tellingWords(sentence: string): ReadonlySet<string> {
  const words = sentence.toLowerCase().match(/\d+|[\p{L}’']{5,}/gu) ?? []
  return new Set(words.filter((word) => !empty.has(word)))
}

const folded = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")
