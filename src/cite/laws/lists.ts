/**
 * Lists of sections and rules are as many laws: the reader of one law takes what follows its section as a pin, and here each section of the list becomes a
 * citation of its own. Subdivisions stay with the section before them, a range stays one.
 *
 *     42 U.S.C. §§ 1981, 1985(3), and 1988(b)          Tex. R. Civ. P. 94, 166a(c), (i)
 *                  ^^^^  ^^^^ (3)     ^^^^ (b)                         ^^  ^^^^ (c), (i)
 */
import { type Draft, draftAt } from "../draft.js"
import type { Refiner } from "../refine/refiner.js"

const number = String.raw`(?:\.\d{2,4}|\d{1,7}[A-Za-z]{0,2}(?:[-.:/–]\d{1,7}[A-Za-z]{0,2}|-[A-Za-z]\d{0,4}(?![A-Za-z])){0,5})(?:[–-]\.?\d{1,5})?(?![\w])`
/** A section further on in the list; a word behind it in capitals would be another code's: "and 12 U.S.C. 7". */
const item = new RegExp(
  String.raw`(?:[,;]\s{0,3}(?:(?:and|or|&)\s)?|\s(?:and|&|or)\s)(?:§{1,2}\s{0,2})?(${number})(?!\s{0,2}[A-Z]|\s(?:of|years?|days?|months?|weeks?|others?|times?|persons?|people|percent|pages?)\b)`,
  "y",
)
const bracket = String.raw`\s?(?:\((?!(?:(?:1[6-9]|20)\d\d|West|Supp|[Nn]ote)\b)[0-9A-Za-z]{1,5}\)|\[[0-9A-Za-z]{1,4}\])`
const smaller =
  "(?:sub)?(?:pars?|paras?|paragraphs?|subds?|subdivisions?|subsecs?|subsections?|cls?|clauses?|pts?|sentences?|notes?|nn?|cmts?)"
/** What stays with the section before: subdivisions in brackets, lists of them, and smaller units with their numbers: "paras. 2, 3 and 5". */
const pinUnit = new RegExp(
  String.raw`${bracket}|(?:,\s{0,2}|\s)(?:(?:and|or|&)\s)?\((?:[a-z]{1,4}|\d{1,2}|[A-Z])\)|[–-]\s?\([0-9A-Za-z]{1,4}\)|,?\s{0,2}(?:\b${smaller}\b\.?|¶{1,2})\s{0,2}(?:(?:\d{1,3}|\([0-9A-Za-z]{1,4}\))(?:\([0-9A-Za-z]{1,4}\)){0,4}(?:,?\s(?:(?:and|&|or)\s)?(?=\d{1,3}(?![\d.-])|\())?){1,6}|,?\s{0,2}et\sseqq?\.?`,
  "iy",
)
const lawsOf: ReadonlySet<string> = new Set(["statute", "regulation", "court_rule"])
const mostItems = 60

type Item = { readonly start: number; readonly end: number; readonly section: string; pinEnd: number }

/** Gives each section of a list its own draft. */
export const lists: Refiner = (drafts, { reading: { text } }) => {
  if (!drafts.some((draft) => isSectioned(draft) || isAmendment(draft))) return drafts
  return drafts.flatMap((draft, n) => {
    if (isAmendment(draft)) return amendments(draft, text)
    return isSectioned(draft) ? split(draft, text, drafts[n + 1]?.start ?? text.length) : [draft]
  })
}

const isAmendment = ({ kind, title, section }: Draft): boolean =>
  kind === "constitution" && section === undefined && title !== undefined && /^amend\. [IVXL]+$/.test(title)
const amendment = /(?:,\s(?:and\s|&\s)?|\s(?:and|&)\s)([IVXL]{1,6})(?![A-Za-z])/y

/** "U.S. Const. amends. IV, VI and XIV": each amendment is one law. */
function amendments(draft: Draft, text: string): readonly Draft[] {
  const all = [draft]
  amendment.lastIndex = draft.end
  for (let found = amendment.exec(text); found && all.length < 12; found = amendment.exec(text)) {
    const number = found[1] as string
    const made = draftAt("constitution", amendment.lastIndex - number.length, amendment.lastIndex)
    made.code = draft.code
    made.title = `amend. ${number}`
    all.push(made)
  }
  return all
}

const isSectioned = ({ kind, section }: Draft): boolean => lawsOf.has(kind) && section !== undefined

function split(draft: Draft, text: string, next: number): readonly Draft[] {
  const { own, items } = itemsOf(draft, text, next)
  if (items.length === 0) return [draft]
  const closing = Math.max(draft.spanEnd, draft.pinEnd ?? 0)
  givePin(draft, text, draft.end, own)
  draft.spanEnd = Math.max(draft.end, draft.pinEnd ?? draft.end)
  const more = items.map((one) => itemDraft(draft, one, text))
  const last = more[more.length - 1] as Draft
  last.spanEnd = Math.max(last.spanEnd, closing)
  return [draft, ...more]
}

function itemDraft(of: Draft, { start, end, section, pinEnd }: Item, text: string): Draft {
  const made = draftAt(of.kind, start, end)
  made.code = of.code
  made.title = of.title
  made.section = section
  made.year = of.year
  made.inSentence = of.inSentence
  if (of.key !== undefined && of.section !== undefined && of.key.endsWith(` ${of.section}`))
    made.key = of.key.slice(0, -of.section.length) + section
  givePin(made, text, end, pinEnd)
  made.spanEnd = Math.max(made.end, made.pinEnd ?? made.end)
  return made
}

/** Where the first section's own pin ends, and the sections behind it that are like it. */
function itemsOf(draft: Draft, text: string, next: number): { readonly own: number; readonly items: readonly Item[] } {
  const section = draft.section as string
  const plural =
    draft.kind === "court_rule" || isPlural(text.slice(Math.max(draft.start, draft.end - section.length - 12), draft.end - section.length))
  const items: Item[] = []
  let own = draft.end
  let at = draft.end
  while (at < next && items.length < mostItems) {
    pinUnit.lastIndex = at
    if (pinUnit.test(text) && pinUnit.lastIndex > at) {
      at = pinUnit.lastIndex
      const last = items[items.length - 1]
      if (last) last.pinEnd = at
      else own = at
      continue
    }
    item.lastIndex = at
    const found = item.exec(text)
    if (!found || item.lastIndex > next) break
    const written = found[1] as string
    const whole = sectionLike(section, written, plural)
    if (whole === undefined) break
    at = item.lastIndex
    items.push({ start: at - written.length, end: at, section: whole, pinEnd: at })
  }
  return { own, items }
}

/** "§§", "sections", "arts.", or no mark at all, as codes are written that need none: "R.C. 2305.113(A), 2305.10". */
const isPlural = (before: string): boolean => !/(?:^|[^§])§\s{0,2}$|\b(?:section|sec\.|rule|art\.|article)\s{0,2}$/i.test(before)

/**
 * The section that a number of the list names; undefined where it is none. Behind a singular mark, and for a number without points or hyphens in a code
 * whose sections have them, only one of as many digits is. ".020" and "2-619" go on from the section before: "4.24.010, .020", "5/2-615 and 2-619".
 */
function sectionLike(first: string, written: string, plural: boolean): string | undefined {
  const digits = (words: string) => /^\d*/.exec(words)?.[0].length ?? 0
  if (written.startsWith(".")) return first.includes(".") ? first.slice(0, first.lastIndexOf(".")) + written : undefined
  const slash = first.indexOf("/")
  if (slash > 0 && !written.includes("/")) return plural && written.includes("-") ? `${first.slice(0, slash + 1)}${written}` : undefined
  const alike = digits(first) >= 3 && digits(written) === digits(first)
  if (!plural) return alike ? written : undefined
  const composed = /[.:-]/.test(first)
  return !composed || /[.:–-]/.test(written) || alike ? written.replace(/–/g, "-") : undefined
}

function givePin(draft: Draft, text: string, from: number, to: number): void {
  const words = text.slice(from, to)
  const lead = /^[,;\s]*/.exec(words)?.[0].length ?? 0
  const pin = words.slice(lead).trimEnd()
  draft.pin = pin === "" ? undefined : pin.replace(/\s+/g, " ")
  draft.pinStart = pin === "" ? undefined : from + lead
  draft.pinEnd = pin === "" ? undefined : from + lead + pin.length
}
