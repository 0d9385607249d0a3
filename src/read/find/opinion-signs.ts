/** The words by which an opinion of a case begins: who speaks, in what role, and who joins. Rows, each with an example that is its test. */
import type { Role } from "../../base/role.js"

const word = "[\\p{Lu}][\\p{L}'’‘`.-]{0,24}"
const name = `${word}(?: (?:${word}|(?:de|la|van|von|der)\\b)){0,3}`
const honour = "(?:(?:MR|Mr|MRS|Mrs|MS|Ms|MISS|Miss|MADAM|Madam|ME|Me)\\.? )?"
const before = `${honour}(?:(?:Acting|ACTING|Presiding|PRESIDING|Associate|ASSOCIATE|Circuit|CIRCUIT|District|DISTRICT|Chief|CHIEF) ){0,2}(?:JUSTICE|Justice|JUDGE|Judge|CHANCELLOR|Chancellor) ${name}`
const office = `(?:T[Hh][Ee] |${honour})?(?:CHIEF JUSTICE|Chief Justice)(?! \\p{Lu})`
const court =
  "(?:Acting|Presiding|Chief|Senior|Associate|Circuit|District|Magistrate|Bankruptcy|Special|Retired|Supernumerary|Superior|County|Surrogate|Trial|United States|U\\. ?S\\.|Court of Appeals|Tax Court)"
const title = `(?:(?:${court} ){0,4}(?:Judge|Justice|JUDGE|JUSTICE|Commissioner|Chancellor|Vice Chancellor)|(?:Acting )?(?:A\\. ?|Acting )?(?:C|P|Ch|V|D)\\. ?J\\.|J\\.|JJ\\.)(?:,? (?:pro tem(?:pore)?\\.?|[Aa]ssigned|[Rr]etired|concurring specially))?`
const after = `${name}, (?:Sr\\.,? |Jr\\.,? |III,? )?${title}`
const one = `(?:${before}|${after}|${office})`
const speaker = `(?<author>${one}(?:,? and ${one})?)`
/** "Statement of Justice Vane, dissenting from the denial of certiorari" */
const ofSpeaker = `(?:(?:(?:[Ss]eparate|SEPARATE) )?(?:[Oo]pinion|OPINION|[Ss]tatement|STATEMENT) (?:of|OF|by|BY) )?${speaker}`
const capitals = "(?<author>[\\p{Lu}][\\p{Lu}c'’.-]{1,24}(?: [\\p{Lu}][\\p{Lu}'’.-]{0,24}){0,3}, "
const joining =
  "(?:,? \\(?(?:(?:with whom|whom|in whose opinion) (?:(?:concurred|concurs?|joined|joins?) (?<with>.{3,200}?)|(?<join>.{3,250}?),? (?:joins?|joined|concurs?|concurred|agrees?)(?: [^,.;:]{0,90})?)|joined by (?<by>.{3,200}?)))?"
const lead = ",? ?(?:[^.:;]{0,160}?,? )?"
const stop = "(?= ?(?:[.:;)*†\\[\\d—–-]|$))"
const tail = "(?:(?!, (?!and |concurring|dissenting|with |joins|joined|except|but |in |as |from )[a-z])[^.:;)\\[*—–]){0,140}"
const manner = (words: string) => `,? ?\\(?(?:specially |separately |respectfully )?(?:${words})\\b${tail}${stop}`
const more = "(?:[^.:;]|\\bNos?\\.){0,80}?"
const cased = (lower: string) => `${lower}|${lower.slice(0, 1).toUpperCase()}${lower.slice(1)}|${lower.toUpperCase()}`
const concurring = cased("concurring")
const dissenting = cased("dissenting")

export type SignRow = {
  readonly rule: string
  readonly form: string
  readonly role: Role
  /** Stands only where it fills its paragraph. */
  readonly alone?: true
  readonly example: string
  /** What the example names as author. */
  readonly author?: string
}

export const signRows: readonly SignRow[] = [
  {
    rule: "sign.plurality",
    form: `${speaker}${lead}announced the judgments? of the [Cc]ourt(?!.{0,40}delivered the opinion of the [Cc]ourt)`,
    role: "plurality",
    example: "Justice HARROW announced the judgment of the Court and delivered an opinion, in which Justice VANE joins.",
    author: "Justice HARROW",
  },
  {
    rule: "sign.delivered",
    form: `${speaker}${lead}(?:delivered|announced|pronounced|gave) (?:the|an|this|its|their)(?: following)? (?:opinions?|judgments?)(?: of (?:the|this) [Cc]ourt)?(?= ?(?:[.:,;*†\\[—–-]|in which|with respect|as to|except|on |and |$))`,
    role: "lead",
    example: "MR. JUSTICE ASHDOWN, after stating the case, delivered the opinion of the court.",
    author: "MR. JUSTICE ASHDOWN",
  },
  {
    rule: "sign.in_part",
    form: `${speaker}${joining}${manner(`(?:${concurring})${more} (?:${dissenting})|(?:${dissenting}) in part|(?:${dissenting})${more} (?:${concurring})`)}`,
    role: "concurrence_in_part",
    example: "Parry, J., concurring in part and dissenting in part:",
    author: "Parry, J.",
  },
  {
    rule: "sign.dissenting",
    form: `${ofSpeaker}${joining}${manner(dissenting)}`,
    role: "dissent",
    example: "MR. JUSTICE VANE, with whom MR. JUSTICE ASHDOWN joins, dissenting.",
    author: "MR. JUSTICE VANE",
  },
  {
    rule: "sign.concurring",
    form: `${ofSpeaker}${joining}${manner(concurring)}`,
    role: "concurrence",
    example: "Justice Harrow, concurring in the judgment.",
    author: "Justice Harrow",
  },
  {
    rule: "sign.per_curiam",
    form: "(?<author>PER CURIAM|Per Curiam|BY THE COURT|By the Court)(?=[.:*\\[—–-]|$)",
    role: "per_curiam",
    example: "PER CURIAM. The petition is denied.",
    author: "PER CURIAM",
  },
  {
    rule: "sign.dissenting_opinion",
    form: `(?:DISSENTING OPINION|Dissenting [Oo]pinion|DISSENT)(?:(?: (?:of|OF|by|BY|By):? |: ?)${speaker})?[.:]?(?=$)`,
    role: "dissent",
    alone: true,
    example: "DISSENTING OPINION BY JUDGE ASHDOWN",
    author: "JUDGE ASHDOWN",
  },
  {
    rule: "sign.concurring_opinion",
    form: `(?:CONCURRING OPINION|Concurring [Oo]pinion|CONCURRENCE)(?:(?: (?:of|OF|by|BY|By):? |: ?)${speaker})?[.:]?(?=$)`,
    role: "concurrence",
    alone: true,
    example: "CONCURRING OPINION",
  },
  {
    rule: "sign.dissent_by",
    form: `DISSENT(?:ING)? BY:? (?<author>${name})(?: \\([^)]{1,30}\\))?[.:]?(?=$)`,
    role: "dissent",
    alone: true,
    example: "DISSENT BY: HARROW (In Part)",
    author: "HARROW",
  },
  {
    rule: "sign.concur_by",
    form: `CONCUR(?:RING)? BY:? (?<author>${name})(?: \\([^)]{1,30}\\))?[.:]?(?=$)`,
    role: "concurrence",
    alone: true,
    example: "CONCUR BY: VANE",
    author: "VANE",
  },
  {
    rule: "sign.opinion_by",
    form: `(?:OPINION|Opinion)(?: of the Court| OF THE COURT)? (?:delivered )?(?:by|BY|By|per):? ${speaker}`,
    role: "lead",
    example: "OPINION BY: Harrow, J.",
    author: "Harrow, J.",
  },
  {
    rule: "sign.opinion_of",
    form: `(?:OPINION|Opinion|Separate opinion|SEPARATE OPINION) of ${speaker}[.:]?(?=$)`,
    role: "unknown",
    alone: true,
    example: "Opinion of MR. JUSTICE VANE:",
    author: "MR. JUSTICE VANE",
  },
  {
    rule: "sign.capitals",
    form: `${capitals}${title})(?: ?\\*)?(?:[.:]? ?[—–-]|[.:]?(?= ?[\\p{Lu}“"'‘]|$))`,
    role: "lead",
    example: "ASHDOWN, P. J.Sound policy requires it.",
    author: "ASHDOWN, P. J.",
  },
  {
    rule: "sign.alone",
    form: `${speaker}${joining}[.:,]?(?=$)`,
    role: "lead",
    alone: true,
    example: "Harrow, Associate Judge.",
    author: "Harrow, Associate Judge",
  },
]

const rows = signRows.map((row) => ({ ...row, pattern: new RegExp(`^(?:\\[?¶ ?\\d{1,4}\\]? )?${row.form}`, "u") }))

/** How an opinion begins. */
export type Sign = {
  readonly rule: string
  readonly role: Role
  readonly author?: string
  readonly joined?: readonly string[]
  /** The author's name fills the paragraph: the next one may tell the role. */
  readonly bare: boolean
}

const longest = 420
/** What every sign has near its start; these two spare the rows most paragraphs. */
const speaking =
  /\bJJ?\.|J(?:ust|UST|udge|UDGE)|uriam|URIAM|^(?:\[?¶ ?\d{1,4}\]? )?(?:B[Yy] (?:the|THE) C|OPINION|Opinion|S[Ee][Pp]|D[Ii][Ss][Ss]|C[Oo][Nn][Cc])|ommissioner|hancell|HANCELL/
const opener =
  /^(?:\[?¶|(?:M[RrSsEe]|MISS|Miss|M[Aa][Dd]|T[Hh][Ee] C|J[Uu]|C[Hh]|A[Cc][Tt]|P[Rr][Ee]|A[Ss][Ss]|C[Ii][Rr]|D[Ii][Ss]|P[Ee][Rr] C|B[Yy] T|O[Pp]|S[Ee][Pp]|S[Tt][Aa][Tt]|C[Oo][Nn][Cc])|[^,\n]{2,70},\s(?:[A-Z][\w.]{0,14},?\s){0,4}(?:[CPAVD]\.\s?|Ch\.\s?)?J[.Ju])|^[^,\n]{2,70},\s[^,\n]{0,30}(?:Comm|JU|Chanc)/

/** The sign that a paragraph opens with, if it does. The window is short, so that the time is bounded whatever the text holds. */
export function signOf(paragraph: string): Sign | undefined {
  if (!speaking.test(paragraph.slice(0, 200)) || !opener.test(paragraph)) return undefined
  const window = paragraph.slice(0, longest).replace(/\s+/g, " ").trim()
  for (const { rule, role, alone, pattern } of rows) {
    const found = pattern.exec(window)
    if (!found || (alone && paragraph.length > 120)) continue
    const { author, with: first, join, by } = found.groups ?? {}
    const joined = namesIn(first ?? join ?? by)
    return {
      rule,
      role,
      ...(author ? { author: author.replace(/(?<!\b(?:J|Jr|Sr|JJ))[.,]$/, "") } : {}),
      ...(joined.length > 0 ? { joined } : {}),
      bare: alone === true || rule === "sign.capitals",
    }
  }
  return undefined
}

/** "MR. JUSTICE ASHDOWN and MR. JUSTICE VANE" -> both. */
export function namesIn(words: string | undefined): readonly string[] {
  if (!words) return []
  return words
    .replace(/,? (?:Acting )?(?:[CPA]\. ?){0,3}JJ?\./g, "")
    .split(/,? and |, |;/, 20)
    .map((one) => one.trim().replace(/,$/, ""))
    .filter((one) => /\p{Lu}/u.test(one))
}

const dissents = /\bdissent(?:ing)?\b/
const concurs = /\bconcur(?:ring)?\b/
const own = /\b(?:I|[Ww]e|[Mm]y|am|opinion)\b/

/** What the first sentences of an opinion say of its role, where its sign is a bare name: "I dissent." */
export function roleIn(opening: string): Role {
  const words = opening.slice(0, 240)
  if (!own.test(words)) return "unknown"
  if (dissents.test(words)) return concurs.test(words) ? "concurrence_in_part" : "dissent"
  return concurs.test(words) ? "concurrence" : "unknown"
}

const concur = /^(?<names>.{3,200}?),? (?:concurs?|concurred)(?: in (?:the|this) (?:result|judgment|opinion|foregoing opinion))?\.?$/u
const weConcur = /^(?:We|I|WE|I) (?:concur|CONCUR)(?: ?[:.] ?(?<names>.{0,200}))?$/u

/** Those who, in a line of its own after an opinion, say no more than that they concur. */
export function concurrersOf(paragraph: string): readonly string[] | undefined {
  if (paragraph.length > 240 || !/oncur|ONCUR/.test(paragraph)) return undefined
  const line = paragraph.replace(/\s+/g, " ").trim()
  const we = weConcur.exec(line)
  if (we) return namesIn(we.groups?.names)
  const found = concur.exec(line)
  return found && /\bJJ?\.|J(?:ustice|USTICE|udge|UDGE)/.test(line) ? namesIn(found.groups?.names) : undefined
}
