/** Direct history that chains of citations and notes behind them report: "aff'd, 400 U.S. 1". */

import type { Citation } from "../../cite/citation.js"
import { severityOf } from "../../treatment/kinds.js"
import type { Treatment } from "../../treatment/treatment.js"
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
    opens: /^(?:rehearing|reh[’']g|review|appeal|petition|pet\.|writ) denied/,
    treatment: "review denied",
    example: "review denied, 400 U.S. 1",
  },
  {
    opens: /^review granted and opinion superseded/,
    treatment: "superseded by grant of review",
    example: "review granted and opinion superseded, 50 Cal.4th 1",
  },
  { opens: /^(?:rehearing|reh['’]g) granted/, treatment: "rehearing granted", example: "rehearing granted, 310 F.2d 1" },
  { opens: /^enforced/, treatment: "affirmed", example: "enforced, 310 F.2d 1" },
  { opens: /^(?:review|appeal|petition|writ) granted/, treatment: "review granted", example: "review granted, 400 U.S. 1" },
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
