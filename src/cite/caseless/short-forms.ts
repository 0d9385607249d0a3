/**
 * Short names in a text that has lost its capitals, once the case has been named in full: told by the words beside them, for "kroll tract was
 * hired by the insurer" is the firm and not the case.
 *
 *     the kroll tract court concluded        in crouse, the court        kroll tract,at,fn,d.        our decision in ama
 */
import { common, slipKey } from "../../caption/fold.js"
import { type Draft, draftAt } from "../draft.js"
import { isOrdinaryWord } from "../names/ordinary.js"
import { joined, type PlacedWord, partiesOf, placedWords } from "./words.js"

/** One sign that a short name is the case's; both must hold where both are given. `plain` where it is enough for an ordinary word too; `cites` where what is left of a pin follows. */
export type ShortSign = {
  readonly before?: RegExp
  readonly after?: RegExp
  readonly plain: boolean
  readonly cites?: true
  readonly example: string
}

export const shortSigns: readonly ShortSign[] = [
  { after: /^\s(?:court|decision|opinion|case|majority|doctrine|rule|holding|panel|dissent|analysis|rationale|line)\b/, plain: true, example: "the kroll court found" },
  { after: /^,\s?(?:(?:cal|app)\.?\s?)?(?:(?:th|d)\b|at[,.])/, plain: true, cites: true, example: "kroll,at,fn,d." },
  { before: /\b(?:decision|opinion|holding|court|rule|reasoning|rationale|case|dissent|issue|facts)\s(?:in|of)\s$/, plain: true, example: "our decision in kroll" },
  { before: /\b(?:in|under|see|following|overrule|overruled|distinguish|disapprove|unlike|with|to|cf|from|since)[.,]?\s?$/, after: /^[,.;]/, plain: false, example: "relief was barred in kroll." },
  { before: /\b(?:in|under)\s$/, plain: false, example: "the facts in kroll showed" },
  { after: /^\s(?:held|holds|continued|concluded|concludes|reasoned|observed|noted|stated|found|relied|distinguished|rejected|recognized|explained|adopted|declined|emphasized|teaches|controls)\b/, plain: false, example: "however,kroll continued,the facts" },
] // biome-ignore format: a table

const commonKeys: ReadonlySet<string> = new Set([...common].map(slipKey))

/** What is left of a citation behind a name, before the short name that the text gives it. */
const residue = /^[.,]?\s?(?:cal\.?\s?)?(?:app\.?\s?)?(?:th|d)?(?:,\s?d)?[.,]?\s?/

/** Finds the short names of cases named before, further on in one text. */
export class ShortForms {
  private readonly words: readonly PlacedWord[]
  private readonly places = new Map<string, number[]>()
  private readonly learnt = new Set<string>()

  constructor(private readonly text: string) {
    this.words = placedWords(text)
    for (const [index, { word }] of this.words.entries()) {
      const held = this.places.get(word)
      if (held) held.push(index)
      else this.places.set(word, [index])
    }
  }

  /** The short forms of a case that stand behind a place, each once, in order. */
  behind(name: string, at: number): readonly Draft[] {
    return shortsOf(name).flatMap(({ short, next }) => {
      const key = short.join(" ")
      if (this.learnt.has(key)) return []
      this.learnt.add(key)
      return this.found(short, at, next)
    })
  }

  /** The initials by which the text calls a case straight behind its name: "american motorcycle superior court cal d,ama,". */
  initialsBehind(name: string, end: number): string | undefined {
    const rest = this.text.slice(end, end + 40)
    const word = /^([a-z]{3,5})[,.]/.exec(rest.slice(residue.exec(rest)?.[0].length ?? 0))?.[1]
    const [first = ""] = name.split(/\svs?\.\s/)
    const initials = (first.match(/\b[A-Z]/g) ?? []).join("").toLowerCase()
    return word !== undefined && word === initials ? word : undefined
  }

  /** Where words stand in the text behind a place as a case's; not where the party's next word follows. */
  found(short: readonly string[], at: number, next?: string): readonly Draft[] {
    const drafts: Draft[] = []
    for (const index of this.places.get(short[0] as string) ?? []) {
      const first = this.words[index] as PlacedWord
      if (first.start < at || (next !== undefined && this.words[index + short.length]?.word === next)) continue
      const last = this.lastOf(short, index)
      const sign = last && this.signAt(first.start, last.end)
      if (last && sign) drafts.push(named(this.text, first.start, last.end, sign.cites ? "short_case" : "case_name"))
    }
    return drafts
  }

  private lastOf(short: readonly string[], from: number): PlacedWord | undefined {
    for (let i = 1; i < short.length; i++) {
      const before = this.words[from + i - 1]
      const word = this.words[from + i]
      if (!before || !word || word.word !== short[i] || !joined(this.text, before, word)) return undefined
    }
    return this.words[from + short.length - 1]
  }

  private signAt(start: number, end: number): ShortSign | undefined {
    const preceding = this.text.slice(Math.max(0, start - 40), start)
    const following = this.text.slice(end, end + 40)
    if (/^,\s?supra\b/.test(following)) return undefined
    const ordinary = /^[a-z]+$/.test(this.text.slice(start, end)) && isOrdinary(this.text.slice(start, end))
    return shortSigns.find(
      ({ before, after, plain }) => (plain || !ordinary) && (before?.test(preceding) ?? true) && (after?.test(following) ?? true),
    )
  }
}

/** Verbs that are names as well, "Held v. Arant", stand in every opinion. */
const isOrdinary = (word: string): boolean => isOrdinaryWord(word) || /(?:ed|ing)$|^held$/.test(word)

/** What a case is called for short: the first two words of each party, and the first alone where it tells. */
function shortsOf(name: string): readonly { readonly short: readonly string[]; readonly next?: string }[] {
  return partiesOf(name).flatMap((party) => {
    const [first, second] = party
    if (first === undefined || commonKeys.has(first)) return []
    return second === undefined || commonKeys.has(second)
      ? [{ short: [first] }]
      : [{ short: [first, second] }, { short: [first], next: second }]
  })
}

function named(text: string, start: number, end: number, kind: "case_name" | "short_case"): Draft {
  const draft = draftAt(kind, start, end)
  draft.antecedent = text.slice(start, end)
  draft.name = draft.antecedent
  draft.nameStart = start
  draft.nameEnd = end
  return draft
}
