/** Direct history: what chains of citations report ("aff'd, 400 U.S. 1"), and which cited decision is the very one under review here. */

import type { Authority, Citation } from "../../cite/citation.js"
import { courtById } from "../../courts/table.js"
import { kindOf, severityOf } from "../../treatment/kinds.js"
import type { Disposition, Treatment } from "../../treatment/treatment.js"
import { isCaseToken, lexicon } from "../grammar/lexicon.js"
import { isCase } from "../grammar/tokens.js"
import { isSeparate, type Reading, roleAt } from "../reading.js"

type RelationRow = {
  readonly opens: RegExp
  readonly treatment: string
  /** The citation before the words does it to the one after them: "rev'g 300 F.2d 5". */
  readonly backwards?: true
  readonly example: string
}

/** What the words of a chain of citations mean; the first row that fits decides. */
export const relationRows: readonly RelationRow[] = [
  { opens: /^(?:aff['’]g|affirming)/, treatment: "affirmed", backwards: true, example: "aff'g 300 F.2d 5" },
  { opens: /^(?:rev['’]g|reversing)/, treatment: "reversed", backwards: true, example: "rev'g 300 F.2d 5" },
  { opens: /^vacating/, treatment: "vacated", backwards: true, example: "vacating 300 F.2d 5" },
  { opens: /^overruling/, treatment: "overruled", backwards: true, example: "overruling 3 Cal. 5" },
  {
    opens: /^aff(?:['’]d|irmed) in part(?: and|,) vacated/,
    treatment: "affirmed in part and vacated in part",
    example: "aff'd in part, vacated in part, 400 U.S. 1",
  },
  { opens: /^aff(?:['’]d|irmed) in part/, treatment: "affirmed in part and reversed in part", example: "aff'd in part, 400 U.S. 1" },
  { opens: /^rev(?:['’]d|ersed) in part/, treatment: "reversed in part", example: "rev'd in part, 400 U.S. 1" },
  { opens: /^aff(?:['’]d|irmed)/, treatment: "affirmed", example: "aff'd, 400 U.S. 1" },
  { opens: /^rev(?:['’]d|ersed) and remanded/, treatment: "reversed and remanded", example: "rev'd and remanded, 400 U.S. 1" },
  { opens: /^rev(?:['’]d|ersed)/, treatment: "reversed", example: "rev'd on other grounds, 400 U.S. 1" },
  { opens: /^vacated in part/, treatment: "vacated in part", example: "vacated in part, 400 U.S. 1" },
  { opens: /^vacated and remanded/, treatment: "vacated and remanded", example: "vacated and remanded, 400 U.S. 1" },
  { opens: /^vacated/, treatment: "vacated", example: "vacated, 400 U.S. 1" },
  { opens: /^modified/, treatment: "modified", example: "modified, 400 U.S. 1" },
  { opens: /^remanded/, treatment: "remanded", example: "remanded, 400 U.S. 1" },
  { opens: /^overruled/, treatment: "overruled", example: "overruled by 400 U.S. 1" },
  { opens: /^abrogated/, treatment: "abrogated", example: "abrogated by 400 U.S. 1" },
  { opens: /^disapproved/, treatment: "disapproved", example: "disapproved by 400 U.S. 1" },
  { opens: /^superseded/, treatment: "abrogated", example: "superseded by 400 U.S. 1" },
  { opens: /^(?:cert\.|certiorari) denied/, treatment: "cert. denied", example: "cert. denied, 400 U.S. 1" },
  { opens: /^(?:cert\. granted|certiorari granted|prob\. juris)/, treatment: "cert. granted", example: "cert. granted, 400 U.S. 1" },
  {
    opens: /^(?:rehearing|reh['’]g|review|appeal|petition|pet\.) denied/,
    treatment: "review denied",
    example: "review denied, 400 U.S. 1",
  },
  {
    opens: /^review granted and opinion superseded/,
    treatment: "superseded by grant of review",
    example: "review granted and opinion superseded, 50 Cal.4th 1",
  },
  { opens: /^review granted/, treatment: "review granted", example: "review granted, 400 U.S. 1" },
  { opens: /(?:dismissed|dism\.)/, treatment: "dismissed", example: "cert. dismissed, 400 U.S. 1" },
]

/** What words right after a citation tell of the decision, where no other citation follows: "(1999), depublished Aug. 1, 1999". */
export const noteRows: readonly { readonly says: RegExp; readonly treatment: string; readonly example: string }[] = [
  {
    says: /^review granted and opinion superseded/,
    treatment: "superseded by grant of review",
    example: "review granted and opinion superseded",
  },
  { says: /^(?:review|hearing) granted/, treatment: "review granted", example: "review granted Mar. 1, 1998, S0123" },
  {
    says: /^(?:depublished|(?:opinion |opn\. )?ordered (?:not (?:to be )?|non)pub)/,
    treatment: "depublished",
    example: "depublished Aug. 1, 1999",
  },
  { says: /^(?:rehearing|reh['’]g)(?: en banc)? granted/, treatment: "rehearing granted", example: "reh'g granted Aug. 1, 1999" },
  { says: /^cert(?:\.|iorari) granted/, treatment: "cert. granted", example: "cert. granted, No. 98-123" },
]
const noteLength = 48
const opensNote = new Set([..."[(,;"])

/** What is noted behind a citation of a case, and where the note ends. */
function noteAfter(text: string, end: number): { readonly treatment: string; readonly end: number } | undefined {
  if (!opensNote.has(text[end] ?? "") && !opensNote.has(text[end + 1] ?? "")) return undefined
  const opening = /^[\s,;([]{1,3}/.exec(text.slice(end, end + 3))?.[0].length ?? 0
  const words = text.slice(end + opening, end + opening + noteLength)
  const row = noteRows.find(({ says }) => says.test(words))
  return row && { treatment: row.treatment, end: end + opening + (row.says.exec(words)?.[0].length ?? 0) }
}

/** Treatments that chains of citations report, by authority. */
export function chained(reading: Reading): ReadonlyMap<string, readonly Treatment[]> {
  const byAuthority = new Map<string, Treatment[]>()
  const add = (authority: string, treatment: Treatment) => {
    const held = byAuthority.get(authority)
    if (held) held.push(treatment)
    else byAuthority.set(authority, [treatment])
  }
  const told = new Set(reading.mentions.map(({ history }) => history?.of))
  const byId = new Map(reading.mentions.map((citation) => [citation.id, citation]))
  for (const citation of reading.mentions) {
    const note = told.has(citation.id) ? undefined : noteAfter(reading.document.text, citation.span.end)
    if (note && citation.authority !== null && isCase(citation)) add(citation.authority, noteTreatment(reading, citation, note))
    const before = citation.history && byId.get(citation.history.of)
    const row = citation.history && relationRows.find(({ opens }) => opens.test(citation.history?.relation ?? ""))
    if (!before || !row) continue
    const [acting, target] = row.backwards ? [before, citation] : [citation, before]
    if (target.authority === null || target.authority === acting.authority) continue
    add(target.authority, chainTreatment(reading, row, before, citation, acting))
  }
  return byAuthority
}

function noteTreatment(reading: Reading, citation: Citation, note: { readonly treatment: string; readonly end: number }): Treatment {
  const { start } = citation.span
  const part = roleAt(reading, start)
  const page = reading.places.page(start)?.label
  return {
    treatment: note.treatment,
    severity: severityOf(note.treatment),
    recognized: true,
    part,
    voice: "own",
    start,
    end: note.end,
    quote: reading.document.text.slice(start, note.end).replace(/\s+/g, " "),
    ...(page !== undefined && { page }),
    rule: `history.note_${note.treatment.replace(/\W+/g, "_")}`,
    notCounted: isSeparate(part) ? "concurrence" : "recognized",
  }
}

function chainTreatment(reading: Reading, row: RelationRow, from: Citation, to: Citation, acting: Citation): Treatment {
  const part = roleAt(reading, from.start)
  const authority = acting.authority === null ? undefined : reading.authorities.get(acting.authority)
  const relation = to.history?.relation ?? ""
  const point = /on (?:other|another) grounds?|in part/.exec(relation)?.[0]
  const page = reading.places.page(from.start)?.label
  const name = authority?.name ?? acting.name
  const citation = authority?.citations[0]
  return {
    treatment: row.treatment,
    severity: severityOf(row.treatment),
    recognized: true,
    by: {
      ...(name !== undefined && { name }),
      ...(citation !== undefined && { citation }),
      ...(acting.authority !== null && { authority: acting.authority }),
    },
    part,
    voice: "own",
    ...(point !== undefined && { point }),
    start: from.span.start,
    end: to.span.end,
    quote: reading.document.text.slice(from.span.start, to.span.end).replace(/\s+/g, " "),
    ...(page !== undefined && { page }),
    rule: `history.${row.treatment.replace(/\W+/g, "_")}`,
    notCounted: isSeparate(part) ? "concurrence" : "recognized",
  }
}

/** Words that many parties share, which tie no two captions together. */
const general: ReadonlySet<string> = new Set(
  `united states state people commonwealth county city board department company corporation commissioner commission national bank insurance
  inc corp america american secretary district school university railroad railway estate matter parte against association director
  attorney general government republic court superior union international the and of for`.split(/\s+/),
)

function parties(name: string): ReadonlySet<string> {
  const words = name.toLowerCase().match(/[a-z]{3,}/g) ?? []
  return new Set(words.filter((word) => !general.has(word)))
}

const decided = new Set(
  "affirmed reversed vacated held dismissed remanded denied sustained modified concluded upheld agreed granted rejected ruled disagreed invalidated"
    .split(" ")
    .map((word) => lexicon.register(word)),
)
const below = new Set("appeals appeal court circuit panel below".split(" ").map((word) => lexicon.register(word)))
const oldest = 4

/**
 * The cited decision that this case reviews: of another court, not older than a few years, and either with a party of this case in its
 * name or cited without a name right after what the court below did:
 *
 *     The Court of Appeals for the Seventh Circuit affirmed. 691 F.2d 310 (1982).
 */
export function underReview(reading: Reading): Authority | undefined {
  const own = reading.self.name === undefined ? new Set<string>() : parties(reading.self.name)
  const fits = [...reading.authorities.values()].filter(
    (one) => couldBeBelow(reading, one) && (shares(own, one) || citedBelow(reading, one)),
  )
  return fits.sort((a, b) => level(b) - level(a) || b.mentions.length - a.mentions.length || (b.year ?? 0) - (a.year ?? 0))[0]
}

function level(authority: Authority): number {
  return authority.court === undefined ? 1 : (courtById(authority.court)?.level ?? 1)
}

function shares(own: ReadonlySet<string>, authority: Authority): boolean {
  if (authority.name === undefined) return false
  for (const word of parties(authority.name)) if (own.has(word)) return true
  return false
}

function couldBeBelow({ self }: Reading, { kind, court, year, citations }: Authority): boolean {
  if (kind !== "case" && kind !== "short_case") return false
  if (citations.length === 0 || citations.some((one) => self.citations?.includes(one))) return false
  if (court !== undefined && court === self.court) return false
  if (self.year === undefined || year === undefined) return true
  return year <= self.year && year >= self.year - oldest
}

/** Is it cited without a caption, again and again or behind a sentence in which a court below decides? */
function citedBelow(reading: Reading, authority: Authority): boolean {
  if (authority.name !== undefined) return false
  if (authority.mentions.length > 1 && authority.year !== undefined) return true
  const { tokens, sentences, main } = reading
  for (let place = 0; place < main; place++) {
    const sentence = sentences[place]
    if (!sentence) continue
    for (let t = sentence.from; t < sentence.to; t++) {
      if (!isCaseToken(tokens.word[t] as number) || reading.mentions[tokens.mention[t] as number]?.authority !== authority.id) continue
      if (isSeparate(roleAt(reading, sentence.start))) return false
      return courtDecides(reading, sentences[Math.max(0, place - 1)]?.from ?? sentence.from, t)
    }
  }
  return false
}

function courtDecides(reading: Reading, from: number, to: number): boolean {
  let court = false
  for (let t = from; t < to; t++) {
    const word = reading.tokens.word[t] as number
    if (below.has(word)) court = true
    else if (court && decided.has(word)) return true
  }
  return false
}

/** What this case's order does to the decision under review. */
export function reviewed(
  reading: Reading,
  disposition: Disposition | undefined,
): { readonly authority: string; readonly treatment: Treatment } | undefined {
  if (!disposition || kindOf(disposition.kind)?.group !== "direct") return undefined
  const authority = underReview(reading)
  if (!authority) return undefined
  const page = reading.places.page(disposition.start)?.label
  const treatment: Treatment = {
    treatment: disposition.kind,
    severity: severityOf(disposition.kind),
    recognized: false,
    part: roleAt(reading, disposition.start),
    voice: "own",
    start: disposition.start,
    end: disposition.end,
    quote: disposition.quote,
    ...(page !== undefined && { page }),
    rule: "history.under_review",
  }
  return { authority: authority.id, treatment }
}
