/** The authorities met so far, found again by citation, by volume and by name. One ledger serves one text and grows as the text is read. */

import { citationKeys } from "../../citation/lookup-keys.js"
import type { ReporterTable } from "../../citation/reporters.js"
import { renumbered } from "../../citation/tables/nominative.js"
import type { CitationKind, KnownCase, KnownCases } from "../citation.js"
import type { Draft } from "../draft.js"
import { type ShortName, shortNames, telling, wordsOf } from "../names/short-names.js"
import type { Entry, NameKeys } from "./entry.js"
import { NameIndex, nameKeys } from "./name-index.js"

export class Ledger {
  readonly entries: Entry[] = []
  /** Short names in the order they became known, as written word by word. */
  readonly news: ShortName[] = []
  private readonly atCitation = new Map<string, Entry>()
  private readonly inVolume = new Map<string, { page: number; entry: Entry }[]>()
  private readonly byAlias = new Map<string, readonly Entry[]>()
  readonly named = new NameIndex()

  constructor(
    readonly table: ReporterTable,
    readonly known: KnownCases | undefined,
  ) {}

  /** A new authority, of no citation yet. */
  open(kind: CitationKind, at: number): Entry {
    const order = this.entries.length
    const entry: Entry = {
      id: `a${order + 1}`,
      order,
      kind,
      sides: [],
      keys: nameless,
      aliases: [],
      citations: [],
      mentions: [],
      last: at,
      count: 0,
      blank: false,
    }
    this.entries.push(entry)
    return entry
  }

  byKey(key: string): Entry | undefined {
    return this.atCitation.get(key)
  }

  setKey(key: string, entry: Entry): void {
    if (!this.atCitation.has(key)) this.atCitation.set(key, entry)
  }

  /** Enters a case citation under its volume and page. */
  addCitation(entry: Entry, draft: Draft): void {
    const citation = citationOf(draft)
    if (citation === undefined || entry.citations.includes(citation)) return
    entry.citations.push(citation)
    this.setKey(citation, entry)
    this.setKey(keyOfCitation(draft), entry)
    this.enterPage(volumeKey(draft), Number.parseInt(draft.page as string, 10), entry)
  }

  /** So that a short form, "410 U.S. at 120", finds the case by its volume. */
  private enterPage(volume: string, page: number, entry: Entry): void {
    const list = this.inVolume.get(volume)
    if (!list) this.inVolume.set(volume, [{ page, entry }])
    else if (list.length < mostInVolume) list.splice(firstBeyond(list, page), 0, { page, entry })
  }

  /** Authorities that start in this volume at or before the page, nearest first. */
  before(draft: Draft, page: number): readonly Entry[] {
    const list = this.inVolume.get(volumeKey(draft))
    if (!list || Number.isNaN(page)) return []
    const end = firstBeyond(list, page)
    return list
      .slice(Math.max(0, end - 24), end)
      .reverse()
      .map((held) => held.entry)
  }

  /** Gives an authority its name, and makes it findable by the words that tell it apart. */
  setName(entry: Entry, name: string, plaintiff: string | undefined, defendant: string | undefined): void {
    if (entry.name !== undefined && (entry.sides.length > 0 || defendant === undefined)) return
    entry.name = name
    if (plaintiff !== undefined && defendant !== undefined) entry.sides = [plaintiff, defendant]
    this.index(entry)
    this.news.push(...shortNames(name, entry.sides))
  }

  /** Enters a short name that the text itself gives. */
  giveAlias(entry: Entry, alias: string): void {
    const held = this.byAlias.get(alias) ?? []
    if (!held.includes(entry)) this.byAlias.set(alias, [...held, entry])
    this.addAlias(entry, alias)
  }

  /** The one authority to which the text gave just this short name. */
  aliased(alias: string): Entry | undefined {
    const held = this.byAlias.get(alias)
    return held?.length === 1 ? held[0] : undefined
  }

  addAlias(entry: Entry, alias: string): void {
    if (entry.aliases.includes(alias) || entry.aliases.length > 8) return
    entry.aliases = [...entry.aliases, alias]
    this.news.push({ words: wordsOf(alias), whole: false })
    this.index(entry)
  }

  /** A caption that names one party as the authority does, and the other as scans or habits vary it, makes that party's name known too. */
  learn(entry: Entry, { plaintiff, defendant }: Draft): void {
    const [first, second] = entry.sides
    if (first === undefined || second === undefined || plaintiff === undefined || defendant === undefined) return
    if (plaintiff === first && defendant === second) return
    const varied = sameWords(plaintiff, first) ? defendant : sameWords(defendant, second) ? plaintiff : undefined
    if (varied === undefined || [first, second, ...entry.aliases].some((name) => sameWords(name, varied))) return
    if (telling(wordsOf(varied.toLowerCase()))) this.addAlias(entry, varied)
  }

  private index(entry: Entry): void {
    entry.keys = nameKeys(entry.name ?? "", entry.sides, entry.aliases)
    this.named.add(entry)
  }

  /** Takes over what a library knows of the case at a citation. */
  recognise(entry: Entry, citation: string): void {
    if (entry.caseId !== undefined || !this.known) return
    const found = this.known.byCitation(citation)
    if (found.length === 1) this.adopt(entry, found[0] as KnownCase)
  }

  /** The authority of a case that a library knows; opened when it is new to the text. */
  ofKnown(known: KnownCase, at: number): Entry {
    const held = this.byKey(`known ${known.caseId}`)
    if (held) return held
    const entry = this.open("case", at)
    this.adopt(entry, known)
    entry.citations.push(...known.citations)
    for (const key of known.citations.flatMap((citation) => citationKeys(citation, this.table))) {
      const parts = /^(.+) (\d{1,6})$/.exec(key)
      if (parts) this.enterPage(parts[1] as string, Number(parts[2]), entry)
    }
    return entry
  }

  adopt(entry: Entry, known: KnownCase): void {
    entry.caseId = known.caseId
    this.setKey(`known ${known.caseId}`, entry)
    if (entry.name === undefined) {
      const [plaintiff, defendant] = known.name.split(/ vs?\.? /)
      this.setName(entry, known.name, plaintiff, defendant)
    }
    if (entry.year === undefined && known.year !== undefined) entry.year = known.year
    if (entry.court === undefined && known.court !== undefined) entry.court = known.court
    for (const citation of known.citations) for (const key of citationKeys(citation, this.table)) this.setKey(key, entry)
  }
}

function sameWords(a: string, b: string): boolean {
  return a === b || wordsOf(a).join(" ").toLowerCase() === wordsOf(b).join(" ").toLowerCase()
}

const nameless: NameKeys = { wholes: [], sides: [], words: new Set() }

/** No volume has more pages than this. */
const mostInVolume = 3000

/** Where the cases of a volume that start after a page begin. */
function firstBeyond(list: readonly { readonly page: number }[], page: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as { page: number }).page <= page) low = middle + 1
    else high = middle
  }
  return low
}

/** "72 Cal.App.4th 1537", or undefined where the page is left blank. */
export function citationOf(draft: Draft): string | undefined {
  if (draft.page === undefined || draft.reporter === undefined) return undefined
  return `${draft.volume ? `${draft.volume} ` : ""}${draft.reporter} ${draft.page}`
}

/** The volume as the later series numbers it: "80 U.S." for "13 Wall.". */
function volumeKey(draft: Draft): string {
  return renumbered(draft.volume, draft.reporter as string) ?? `${draft.volume ?? ""} ${draft.reporter}`
}

/** The citation under which an authority is looked up. */
export function keyOfCitation(draft: Draft): string {
  return `${volumeKey(draft)} ${draft.page}`
}
