/** Forms that are sentences of their own rather than a series and a number: each a row with its first words, its shape and an example that is its test. */

import { jurisdictions } from "../../courts/jurisdictions.js"
import { courtOf } from "../../courts/parenthetical.js"
import type { CitationKind } from "../citation.js"
import { type Draft, draftAt } from "../draft.js"
import type { Reading } from "../reading.js"
import { readConstitution } from "./constitution.js"
import { setNamed } from "./rule-sets.js"
import { at, readYear } from "./section.js"

type Parts = Readonly<Record<string, string | undefined>>

/** What a form says of a match. `end` names the group that closes the core; without it the whole match does. */
export type Form = {
  readonly name: string
  readonly kind: CitationKind
  /** The words a match can start with, as letters only. */
  readonly first: readonly string[]
  readonly form: RegExp
  readonly fields: (parts: Parts) => Partial<Draft>
  readonly example: string
}

const tidy = (words: string | undefined): string => (words ?? "").replace(/\s+/g, " ").trim()
const section = String.raw`\d{1,6}[a-z]{0,2}(?:[-.:]\d{1,6}[a-z]{0,2}){0,3}`
const inSections = String.raw`(?:,?\s{0,3}(?:§{1,2}|[Ss]ecs?\.|[Ss]ections?)\s{0,2}(?<section>${section}))?`
const actName = String.raw`(?<act>(?:[A-Z][\w'’.&-]{1,20}(?:,?\s(?:and|of|on|for|the|to|in|&)){0,2},?\s){1,8}(?:Act|Code|Law|Amendments?|Statutes?|Ordinance|Constitution|Rules?|Procedure|Evidence)(?:\sof\s(?:1[6-9]|20)\d\d)?)`

/** In order; the first that matches wins. */
export const wordForms: readonly Form[] = [
  {
    name: "session.california",
    kind: "session_law",
    first: ["stats"],
    form: new RegExp(
      String.raw`Stats\.?\s{1,2}(?<year>\d{4}),?\s(?:[\w\s.-]{1,24}Sess\.(?:\s\d{4}(?:-\d{2,4})?)?,?\s)?ch\.\s(?<chapter>\d{1,5})${inSections}`,
      "y",
    ),
    fields: ({ year, chapter, section: part }) => ({
      volume: year ?? "",
      reporter: "Stats.",
      page: chapter ?? "",
      year: Number(year),
      ...(part ? { section: part } : {}),
    }),
    example: "Stats. 1998, ch. 931, § 5",
  },
  {
    name: "session.year",
    kind: "session_law",
    first: ["laws", "acts", "l", "st", "pl"],
    form: new RegExp(
      String.raw`(?<series>L(?:aws|AWS)(?:\s(?:of|OF))?|Acts(?:\sof)?|L\.|L|St\.|P\.\s?L\.)\s{1,2}(?<year>(?:1[6-9]|20)\d\d),?\s(?:c|ch|No|chapter|p)\.?\s(?<chapter>\d{1,5})${inSections}`,
      "y",
    ),
    fields: ({ series, year, chapter, section: part }) => ({
      volume: year ?? "",
      reporter: tidy(series)
        .replace(/ of$/i, "")
        .replace(/^LAWS$/, "Laws"),
      page: chapter ?? "",
      year: Number(year),
      ...(part ? { section: part } : {}),
    }),
    example: "Laws 1999, ch. 5, § 2",
  },
  {
    name: "session.chapter_first",
    kind: "session_law",
    first: ["ch", "chapter"],
    form: new RegExp(
      String.raw`Ch(?:\.|apter)\s{1,2}(?<chapter>\d{2,4}-\d{1,4}|\d{1,5})${inSections},?\s(?:at\s\d{1,5},?\s)?(?<year>(?:1[6-9]|20)\d\d\s)?(?<series>Laws\sof\s(?:[A-Z][a-z]{1,9}\.?\s?){1,2}|(?:[A-Z][\w.]{1,6}\s){1,2}Laws\b)`,
      "y",
    ),
    fields: ({ series, chapter, year, section: part }) => ({
      ...(year ? { volume: tidy(year), year: Number(year) } : {}),
      reporter: tidy(series),
      page: chapter ?? "",
      ...(part ? { section: part } : {}),
    }),
    example: "Ch. 2021-107, § 1, Laws of Fla.",
  },
  {
    name: "session.public_act",
    kind: "session_law",
    first: ["pub", "public", "pa"],
    form: new RegExp(String.raw`(?:Pub(?:\.|lic)\sActs?|P\.A\.)\s{1,2}(?:Nos?\.\s)?(?<number>\d{1,4}-\d{1,5})${inSections}`, "y"),
    fields: ({ number, section: part }) => ({ code: "Pub. Act", title: number ?? "", ...(part ? { section: part } : {}) }),
    example: "Pub. Act 101-652",
  },
  {
    name: "session.public_law",
    kind: "session_law",
    first: ["pub", "public", "pl", "pvt", "private", "priv"],
    form: new RegExp(
      String.raw`(?<series>Pub(?:\.|lic)\s?L(?:\.|aw\b)|P\.\s?L\.|P(?:vt|riv)(?:\.|ate)\s?L(?:\.|aw\b))\s{0,2}(?:(?:Nos?\.|Number)\s{0,2})?(?<number>\d{1,3}[-–]\d{1,5})${inSections}`,
      "y",
    ),
    fields: ({ series, number, section: part }) => ({
      title: (number ?? "").replace("–", "-"),
      code: /^P(?:vt|riv)/.test(series ?? "") ? "Pvt. L." : "Pub. L.",
      ...(part ? { section: part } : {}),
    }),
    example: "Pub. L. No. 104-132",
  },
  {
    name: "order.executive",
    kind: "regulation",
    first: ["exec", "executive", "eo"],
    form: /(?:Exec\.|Executive)\s(?:Order|Ord\.)\s(?:Nos?\.\s)?(?<number>\d{1,2},?\d{3}|\d{4,5})(?!\d)/y,
    fields: ({ number }) => ({ code: "Exec. Order", section: (number ?? "").replace(",", "") }),
    example: "Exec. Order No. 12,291",
  },
  {
    name: "ruling.revenue",
    kind: "regulation",
    first: ["rev", "revenue", "td", "plr", "notice"],
    form: /(?<series>Rev\.\s?(?:Rul|Proc)\.|Revenue\s(?:Ruling|Procedure)|T\.\s?D\.|P\.L\.R\.|I\.R\.S\.\sNotice)\s(?<number>\d{2,5}(?:-\d{1,6}){0,2})(?!\d)/y,
    fields: ({ series, number }) => ({ code: tidy(series), section: number ?? "" }),
    example: "Rev. Rul. 67-123",
  },
  {
    name: "congress.report",
    kind: "other",
    first: ["h", "s", "hr"],
    form: /(?<series>(?:H\.\s?R\.|S\.|H\.)\s?(?:Conf\.\s|Exec\.\s)?(?:Rep|Doc|Res)\.)\s?(?:No\.|Nos\.)?\s?(?<number>\d{1,3}-\d{1,4}|\d{1,5})(?!\d)/y,
    fields: ({ series, number }) => ({ code: tidy(series), section: number ?? "" }),
    example: "H.R. Rep. No. 96-1527",
  },
  {
    name: "attorney_general.number",
    kind: "regulation",
    first: ["op", "ops", "atty", "attorney", "tex", "ohio", "fla", "ill", "md", "kan", "miss", "la", "colo", "va", "ariz"],
    form: /(?<series>(?:[A-Z][a-z]{1,5}\.?\s)?(?:Ops?\.\s)?Att(?:['’]?y|orney)\.?\s?Gen(?:\.|eral)(?:\sOps?\.)?)\s(?:Nos?\.\s)?(?<number>[A-Z]{0,3}-?\d{2,4}-\d{1,5}|[A-Z]{1,3}-\d{2,5})(?!\d)/y,
    fields: ({ series, number }) => ({ code: tidy(series), section: number ?? "" }),
    example: "Op. Att'y Gen. No. 99-5",
  },
  {
    name: "agency.docket",
    kind: "docket",
    first: ["asbca", "cbca", "cfpb", "cftc", "sba", "psbca", "gsbca", "registration"],
    form: /(?<series>ASBCA|CBCA|CFPB|CFTC|SBA|PSBCA|GSBCA|Registration)\sNos?\.\s(?<number>[A-Z0-9](?:[A-Z0-9,-]{0,20}[A-Z0-9]))/y,
    fields: ({ series, number }) => ({ reporter: `${series} No.`, page: number ?? "" }),
    example: "ASBCA No. 43466",
  },
  {
    name: "patent",
    kind: "other",
    first: ["us", "united", "u"],
    form: /U\.\s?S\.\s(?:Patent|Pat\.)\s(?:(?:Application|App\.)\s)?Nos?\.\s(?<number>(?:[A-Z]{0,2}\d{1,2},)?\d{3},\d{3}(?:\s[A-Z]\d)?)/y,
    fields: ({ number }) => ({ code: "U.S. Patent", section: number ?? "" }),
    example: "U.S. Patent No. 8,112,504 B2",
  },
  {
    name: "rule.washington",
    kind: "court_rule",
    first: ["cr", "gr"],
    form: /(?:CR\s(?=\d{1,2}(?:\.\d)?\()|GR\s(?=\d{1,2}\.?\d?(?!\d)))(?<number>\d{1,2}(?:\.\d)?)/y,
    fields: ({ number }) => ({ code: "Wash. R.", section: number ?? "" }),
    example: "CR 56(c)",
  },
  {
    name: "rule.new_jersey",
    kind: "court_rule",
    first: ["r", "rule"],
    form: /R(?:\.|ule)\s(?<number>\d{1,2}:\d{1,3}[A-Z]?(?:-\d{1,3}[A-Z]?)?)(?!\d)/y,
    fields: ({ number }) => ({ code: "N.J. Ct. R.", section: number ?? "" }),
    example: "R. 4:46-2",
  },
  {
    name: "rule.of",
    kind: "court_rule",
    first: ["rule", "rules"],
    form: /Rules?\s(?<number>\d{1,4}(?:\.\d{1,4})?(?:\([A-Za-z0-9]{1,4}\)){0,5})(?:\s(?:and|or|&)\s\d{1,4}(?:\([A-Za-z0-9]{1,4}\)){0,5})?,?\sof\sthe\s(?<code>(?:[A-Z][a-z.]{1,14}\s){0,3}Rules?\sof\s(?:the\s)?(?:[A-Z][a-z]{1,12}\s?){1,3})/y,
    fields: ({ number, code }) => ({ code: setNamed(tidy(code)), section: (number ?? "").replace(/\(.*$/, "") }),
    example: "Rule 60(b)(5) of the Federal Rules of Civil Procedure",
  },
  {
    name: "rule.securities",
    kind: "regulation",
    first: ["rule", "rules"],
    form: /Rules?\s(?<number>(?:10b|13d|14e|16b)-\d{1,2})(?!\d)/y,
    fields: ({ number }) => ({ title: "17", code: "C.F.R.", section: `240.${number}` }),
    example: "Rule 10b-5",
  },
  {
    name: "title.of_act",
    kind: "statute",
    first: ["title", "titles"],
    form: new RegExp(String.raw`Title\s(?<title>[IVXL]{1,6}|\d{1,2})\sof\sthe\s${actName}`, "y"),
    fields: ({ title, act }) => ({ title: title ?? "", code: tidy(act) }),
    example: "Title VII of the Civil Rights Act of 1964",
  },
]

/** "§ 1 of the Sherman Act", "section 10(b) of the Securities Exchange Act of 1934", "Section 1983 of Title 42". */
export const sectionOf: Form = {
  name: "section.of",
  kind: "statute",
  first: ["section", "sections", "sec", "secs", "§", "§§"],
  form: new RegExp(
    String.raw`(?:[Ss]ections?|[Ss]ecs?\.|§{1,2})\s{0,2}(?<section>${section})(?<pin>(?:,?\s(?:subds?\.|subdivisions?|subsections?))?(?:\s?\([A-Za-z0-9]{1,4}\)){0,5})(?:\s(?:and|or|through|to|-)\s(?:§\s?)?${section}(?:\([A-Za-z0-9]{1,4}\)){0,5})?,?\sof\s(?:[Tt]itle\s(?<title>\d{1,2})(?:(?:,\s|\sof\sthe\s)United\sStates\sCode)?|(?:the\s)?${actName})`,
    "y",
  ),
  fields: ({ section: number, pin, title, act }) => ({
    section: number ?? "",
    code: title === undefined ? tidy(act) : "U.S.C.",
    ...(title === undefined ? {} : { title }),
    ...(pin ? { pin: pin.replace(/^,/, "").trim() } : {}),
  }),
  example: "section 10(b) of the Securities Exchange Act of 1934",
}

/** A reader of what starts with certain words. */
export type WordReader = (reading: Reading, from: number) => Draft | undefined

const words = (list: string): readonly string[] => list.split(" ")

/** Every word that a form can start with, and its reader, in the order in which they are tried. */
export const wordReaders: readonly (readonly [word: string, read: WordReader])[] = [
  ...wordForms.flatMap((form) =>
    form.first.map((word) => [word, (reading, from) => readForm(reading, from, form)] as const satisfies readonly [string, WordReader]),
  ),
  ...words("section sections sec secs").map((word) => [word, readSectionOf] as const),
  ...words("const constitution").map((word) => [word, readConst] as const),
  ...words("art arts article articles amend amends amendment amendments").map((word) => [word, readArticle] as const),
  ...words("no nos case docket civ civil crim criminal cause").map((word) => [word, readDocket] as const),
]

const article = /A(?:rt(?:icles?|s?\.)|mend(?:ments?|s?\.))\s/y
const ofConstitution =
  /,?\sof\sthe\s(?:(?<state>[A-Z][a-z]{2,12}(?:\s[A-Z][a-z]{2,12})?)\s)?(?:Constitution|Const\.)(?:\sof\sthe\sUnited\sStates)?/y

/** "Const. art. VI": the constitution of the state at hand. */
function readConst(reading: Reading, from: number): Draft | undefined {
  const found = at(/C(?:onst|ONST)(?:\.|itution\b|(?=,|\s\d{4}))/y, reading.text, from)
  return found ? readConstitution(reading, from, from + found[0].length, "Const.") : undefined
}

/** "Art. III, § 2", "Article I, section 8 of the Constitution". A bare article needs its section and a Roman numeral. */
function readArticle(reading: Reading, from: number): Draft | undefined {
  const { text } = reading
  if (!at(article, text, from)) return undefined
  const draft = readConstitution(reading, from, from, "Const.")
  if (!draft || draft.section === undefined || !/ [IVXLC]+/.test(draft.title ?? "")) return undefined
  const of = at(ofConstitution, text, draft.spanEnd)
  if (of) {
    draft.code = constitutionOf(of.groups?.state)
    draft.end = draft.spanEnd + of[0].length
    draft.spanEnd = draft.end
  }
  return draft
}

/** "California" -> "Cal. Const.": the name of a constitution by its state's words. */
function constitutionOf(state: string | undefined): string {
  const found = jurisdictions.find((one) => one.name === state)
  return `${found?.abbreviation ?? "U.S."} Const.`
}

function readForm({ text }: Reading, from: number, form: Form): Draft | undefined {
  const found = at(form.form, text, from)
  if (!found) return undefined
  const draft = draftAt(form.kind, from, from + found[0].length)
  Object.assign(draft, form.fields(found.groups ?? {}))
  const year = readYear(text, draft.end)
  if (year) draft.year ??= year.year
  draft.spanEnd = year?.end ?? draft.end
  return draft
}

const docket =
  /(?:(?:Case|Docket|Cause|Civ(?:il|\.)(?:\sA(?:ction|\.))?|Crim(?:inal|\.)(?:\sAction)?)\s)?Nos?\.\s(?<number>[A-Z0-9](?:[\w.:-]{0,24}[\w])(?:(?:,|\s&|\sand)\s[A-Z0-9][\w.:-]{1,24}\w){0,4})(?<slip>,?\s(?:slip\sop\.(?:,?\sat\s(?<pin>\*?\d{1,4}(?:-\d{1,4})?))?|at\s\*?\d{1,4}))?,?\s\((?<court>[A-Z][^()\d]{0,44}?)\s?(?<date>(?:[A-Z][a-z]{2,8}\.?\s\d{1,2},\s)?(?:1[89]|20)\d\d)\)/y

/** "No. 19-123 (U.S. June 1, 2020)", "No. 05-CV-12, slip op. at 3 (S.D.N.Y. Jan. 5, 2006)": a number alone is no citation. */
function readDocket({ text }: Reading, from: number): Draft | undefined {
  const found = at(docket, text, from)
  const groups = found?.groups
  if (!found || !groups || groups.number === undefined || !/\d/.test(groups.number)) return undefined
  const end = from + found[0].indexOf(groups.number) + groups.number.length
  const draft = draftAt("docket", from, end)
  draft.reporter = "No."
  draft.page = groups.number
  if (groups.pin !== undefined) draft.pin = groups.pin
  draft.year = Number((groups.date ?? "").slice(-4))
  const court = courtOf(groups.court ?? "")
  if (court !== undefined) draft.court = court
  draft.key = `docket ${groups.number} ${tidy(groups.court)}`
  draft.spanEnd = from + found[0].length
  return draft
}

/** "§ 1 of the Sherman Act", from a section sign or the word in small letters. */
export function readSectionOf(reading: Reading, from: number): Draft | undefined {
  return readForm(reading, from, sectionOf)
}
