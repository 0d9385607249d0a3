/**
 * The document's own parties and the persons it speaks of. A name that is theirs is not, by itself, the case that also bears it:
 *
 *     SAMSUNG CO., Plaintiff, v. ELM INC., Defendant.  …  Samsung v. Fir, 300 F.3d 5 (2002).  …  Samsung sells phones.
 *     ^ own party                                                                                ^ the party
 */
import { foldWord } from "../../caption/fold.js"
import { wordsOf } from "../names/short-names.js"

/** A caption stands no further into a document than this. */
const head = 5_000

const role = String.raw`(?:(?:[Cc]ross-|[Cc]ounter-|[Tt]hird-[Pp]arty\s)?(?:[Pp]laintiff|PLAINTIFF|[Dd]efendant|DEFENDANT|[Pp]etitioner|PETITIONER|[Rr]espondent|RESPONDENT|[Aa]ppellant|APPELLANT|[Aa]ppellee|APPELLEE|[Cc]laimant|[Mm]ovant|[Ii]ntervenor|[Cc]omplainant|[Dd]ebtor|[Rr]elator)(?:s|S)?)`
const name = String.raw`[A-Z][\w’'.&-]{0,24}(?:[ ,]{1,2}(?:of |the |and |& ?)?[A-Z][\w’'.&-]{0,24}){0,6}`
const captions: readonly RegExp[] = [
  new RegExp(String.raw`(${name}),?\s{1,80}(?:as\s)?${role}[^a-z]`, "g"),
  new RegExp(
    String.raw`(?:^|[\n.])\s{0,80}(${name}(?:,\set\sal\.,?)?)\s{1,80}[Vv][Ss]?\.\s{1,80}(${name})[.,]?\s{0,80}(?:\n|(?:No|Nos|Case|Docket|Decided|Argued|Submitted|Filed)\b)`,
    "g",
  ),
]
const before = new RegExp(
  String.raw`\b(?:${role}|Mr\.|Mrs\.|Ms\.|Dr\.|Officer|Detective|Sergeant|Agent|Trooper)\s(?:[A-Z][\w’'.&-]{0,24}\s){0,3}$`,
)

/** Whom the text has shown to be a party or a person, up to where it has been read. */
export class OwnParties {
  private readonly words = new Set<string>()
  private readonly seen = new Map<string, { as: number; not: number }>()

  constructor(private readonly text: string) {
    const opening = text.slice(0, head)
    for (const form of captions)
      for (const found of opening.matchAll(form))
        if (!/^[.,]?\s{0,3}\d{1,4}\s[A-Z]/.test(opening.slice(found.index + found[0].length)))
          for (const side of found.slice(1)) this.enter(side)
    for (const found of text.matchAll(/\((?:the\s|collectively,?\s)?["“]([A-Z][^"”()]{1,40})[,.]?["”](?:\)|\sor\s)/g))
      if (!/\d{4}[)\]],?\s{0,2}$|\d[,.]?\s$/.test(text.slice(Math.max(0, found.index - 9), found.index)))
        this.defined.set(wordKey(found[1] as string), found.index)
  }

  private readonly defined = new Map<string, number>()

  private enter(side: string | undefined): void {
    const [first = "", ...rest] = wordsOf(side ?? "")
    for (const word of [first, rest.at(-1) ?? ""]) if (word.length > 2) this.words.add(foldWord(word))
  }

  /** Is the name that stands at a place that of a party, by the caption or by what the text has called one until there? */
  owns(name: string, at: number): boolean {
    const words = wordsOf(name)
    if (words.some((word) => this.words.has(foldWord(word)))) return true
    const where = this.defined.get(wordKey(name))
    return where !== undefined && where < at
  }

  /** Has the name been a person's or a party's more often than the case's? */
  isPerson(name: string): boolean {
    const counted = this.seen.get(wordKey(name))
    return counted !== undefined && counted.as > counted.not
  }

  /** Counts how a name was used: of a person or party, or of the case. */
  count(name: string, asParty: boolean): void {
    const key = wordKey(name)
    const held = this.seen.get(key) ?? { as: 0, not: 0 }
    if (asParty) held.as++
    else held.not++
    this.seen.set(key, held)
  }

  /** Does a role or a title stand before the place? "Defendant Elm", "Mr. Elm". */
  titled(at: number): boolean {
    return before.test(this.text.slice(Math.max(0, at - 90), at))
  }
}

const wordKey = (name: string): string => wordsOf(name).map(foldWord).join(" ")
