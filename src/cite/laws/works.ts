/**
 * Treatises, Restatements, encyclopedias.
 *
 *     5 Witkin, Summary of Cal. Law (9th ed. 1988) Torts, § 97, p. 182        Rest.3d Torts, § 17
 *     ^ volume  ^ name                                      ^^ section ^^^ pin
 */
import { type Draft, draftAt } from "../draft.js"
import type { Reading } from "../reading.js"
import { at, readYear } from "./section.js"
import type { Series } from "./series.js"
import { readSpelled } from "./series.js"

const rows = `
w Restatement = Restatement; Rest.; Rest.2d; Rest.3d; Rest. 2d; Rest. 3d; Rest. (2d); Rest. (3d); Restatement (Second); Restatement (Third); Restatement (First); Restatement (Fourth); Rest. (Second); Rest. (Third); Restatement 2d; Restatement of the Law
w Witkin = Witkin; Witkin & Epstein; B. Witkin
w Wigmore = Wigmore; J. Wigmore; Wigmore on Evidence; Wigmore, Evidence
w McCormick = McCormick; C. McCormick; McCormick on Evidence
w Corbin = Corbin; A. Corbin; Corbin on Contracts
w Williston = Williston; S. Williston; Williston on Contracts; W. Williston
w Prosser = Prosser; Prosser & Keeton; W. Prosser; Prosser and Keeton; Prosser on Torts; W. Page Keeton
w Harper & James = Harper & James; F. Harper & F. James; Harper, James & Gray
w Moore's Federal Practice = Moore's Federal Practice; Moore; J. Moore; J. Moore's Federal Practice; Moore's
w Wright & Miller = Wright & Miller; C. Wright & A. Miller; Charles Alan Wright; C. Wright; Wright, Miller & Cooper; Wright
w Weinstein = Weinstein; J. Weinstein & M. Berger; Weinstein's Evidence; Weinstein's Federal Evidence
w Nimmer = Nimmer; M. Nimmer; Nimmer on Copyright
w Collier on Bankruptcy = Collier on Bankruptcy; Collier; L. King, Collier on Bankruptcy
w Sutherland = Sutherland; N. Singer; Sutherland Statutory Construction; J. Sutherland
w Couch = Couch; Couch on Insurance; G. Couch
w Dobbs = D. Dobbs; Dobbs
w LaFave = W. LaFave; LaFave; W. LaFave & A. Scott; Wayne R. LaFave
w Areeda = P. Areeda; Areeda & Hovenkamp; P. Areeda & H. Hovenkamp; P. Areeda & D. Turner
w Blackstone = Blackstone; W. Blackstone; Blackstone's Commentaries; Bl. Comm.; Bl. Com.
w Story = J. Story; Story; Story on the Constitution
w Mallen & Smith = Mallen & Smith; Mallen; R. Mallen & J. Smith
w Davis = K. Davis; Davis, Administrative Law
w Scott on Trusts = A. Scott; Scott on Trusts; Scott
w Rotunda & Nowak = R. Rotunda & J. Nowak; J. Nowak & R. Rotunda
w Tribe = L. Tribe; Tribe
w Farnsworth = E. Farnsworth; Farnsworth
w Am. Jur. 2d = Am. Jur. 2d; Am.Jur.2d; Am. Jur.; American Jurisprudence; Am. Jur. Proof of Facts
w C.J.S. = C.J.S.; Corpus Juris Secundum; Corpus Juris
w Cal. Jur. 3d = Cal. Jur. 3d; Cal.Jur.3d; Cal. Jur.; Cal.Jur.; Cal. Jur. 2d; Cal.Jur.2d
w Tex. Jur. = Tex. Jur. 3d; Tex. Jur.; Tex. Jur. 2d
w N.Y. Jur. = N.Y. Jur. 2d; N.Y. Jur.
w Fla. Jur. = Fla. Jur. 2d; Fla. Jur.
w Ohio Jur. = Ohio Jur. 3d; Ohio Jur.; Ohio Jur. 2d
w Rutter = Weil & Brown; Weil & Brown, Cal. Practice Guide; Cal. Practice Guide
w Cal. Forms of Pleading = Cal. Forms of Pleading & Practice
`

/** The works that have a row. */
export function works(): readonly Series[] {
  return readSpelled(rows)
}

/** From the author to the section: title words, edition in parentheses, a second title. */
const title =
  /[^§;\n()[\]]{0,110}?(?:\([^()\n]{0,44}(?:[Ee]d|[Rr]ev|pub|[Dd]raft|Supp|Rutter|\d{4})[^()\n]{0,24}\))?[^§;\n()[\]]{0,60}?(?=,?\s{0,3}(?:§{1,2}\s?\w|[Ss]ections?\s\d|¶))/y
const bookTitle = /,?\s(?:on\s|of\s)?[^§;\n()[\]]{0,90}?\([^()\n]{0,44}\b[Ee]d[.,][^()\n]{0,24}\)/y
const section =
  /,?\s{0,3}(?:§{1,2}|[Ss]ections?|¶{1,2})\s?((?:\d{1,5}[A-Z]{0,2}|[A-Z]{1,3}-?\d{1,4})(?:[.:-]\d{1,5}[a-zA-Z]?){0,3})(?:\((?:[A-Za-z0-9]{1,3})\)){0,3}/y
const pin =
  /(?:,?\s{1,3}(?:com(?:ment|\.)|cmts?\.?|illus\.?|reporter's note|note)\s(?:\w(?:[-,]\s?\w(?!\w))?)(?!\w)|,\s{0,3}(?:(?:at\s)?pp?\.\s?[\d-]{1,11}|at\s\d{1,5}(?:[-–]\d{1,5})?|\d{1,5}(?:[-–]\d{1,5})?(?=[ ,.;)\]]))|\s(?:and|to|-)\s\d{1,4})/y

/** A work from its volume or author on, or undefined where no section or page follows. */
export function readWork(reading: Reading, from: number, end: number, row: Series, volume: string | undefined): Draft | undefined {
  const { text } = reading
  if (!/§|¶|[Ss]ections?\s\d|\b[Ee]d[.,]/.test(text.slice(end, end + 200))) return undefined
  const words = at(title, text, end)
  const number = words ? at(section, text, end + words[0].length) : undefined
  const sound = words && number && soundTitle(words[0])
  if (!sound) return readPagedWork(reading, from, end, row, volume)
  const stop = end + words[0].length + number[0].length
  const draft = workDraft(text, { from, stop, row, volume, titleEnd: end + words[0].length })
  draft.section = number[1] as string
  return finish(draft, text, stop)
}

const joining = new Set("of the on and in for to a an at with by from its ed rev pt".split(" "))

/** No verb, no sentence end, no quotation: a title has capitals, small joining words and abbreviations. */
function soundTitle(words: string): boolean {
  if (/[“”"?!]|[.]['’]?\s{1,3}(?:The|It|In|We|But|He|She|This|That|See|A)\s|\bv\./.test(words)) return false
  const small = words.match(/(?<![A-Za-z'’.])[a-z]{2,}(?![A-Za-z.])/g) ?? []
  return small.filter((word) => !joining.has(word)).length <= 1
}

const author = /(?:[A-Z]\.\s?){1,3}[A-Z][A-Za-z'’-]{1,16}(?:,?\s(?:&|and)\s(?:[A-Z]\.\s?){1,3}[A-Z][A-Za-z'’-]{1,16}){0,2},\s/y
const authoredRest =
  /((?:\d\s(?=[A-Z][a-z]{2,15}\s))?(?:[A-Z][\w.'’:-]{0,20},?|[Tt]he|[Aa]n?|[Oo]n)(?:\s(?:[A-Z0-9][\w.'’:-]{0,20},?|of|the|on|and|&|in|for|to|a|an|with|its|from|by)){1,14}?)(?:,?\s§{1,2}\s?(\d{1,5}(?:[.:-]\d{1,5}){0,2})|\s(\d{1,4}(?:[-–]\d{1,4})?))(?:,\s(?:pp?\.\s)?[\d-]{1,9}(?:,\sn\.\s\d{1,3})?)?\s\((?:[^()\n]{0,40}\b(?:ed\.|rev\.)[^()\n]{0,24}|)((?:1[6-9]|20)\d\d)\)/y

/** A book that no row has, told by its author's initials, its section or page, and its year: "L. Sullivan, Law of Antitrust § 114 (1977)". */
export function readAuthoredWork(reading: Reading, from: number, volume: string | undefined, next: number): Draft | undefined {
  const { text } = reading
  const who = text.charCodeAt(next + 1) === 46 ? at(author, text, next) : undefined
  const found = who ? at(authoredRest, text, next + who[0].length) : undefined
  if (!who || !found || /\bv\.|\d\s(?:[A-Z]\.|[A-Z][a-z]{1,8}\.)|\b(?:Inc|Corp|Co|Rev|J|Stat|Rep)\./.test(found[1] as string))
    return undefined
  const draft = draftAt("treatise", from, next + who[0].length + found[0].length)
  draft.name = `${who[0]}${found[1]}`.replace(/\s+/g, " ")
  draft.key = `treatise ${draft.name.toLowerCase().replace(/[^a-z0-9]/g, "")} ${found[2] ?? found[3] ?? ""}`
  if (volume !== undefined) draft.volume = volume
  if (found[2] !== undefined) draft.section = found[2]
  if (found[3] !== undefined) draft.pin = found[3]
  draft.year = Number(found[4])
  return draft
}

function readPagedWork(reading: Reading, from: number, end: number, row: Series, volume: string | undefined): Draft | undefined {
  const { text } = reading
  const words = at(bookTitle, text, end)
  if (!words || !soundTitle(words[0])) return undefined
  const stop = end + words[0].length
  const draft = workDraft(text, { from, stop, row, volume, titleEnd: stop })
  return finish(draft, text, stop)
}

type Parts = {
  readonly from: number
  readonly stop: number
  readonly row: Series
  readonly volume: string | undefined
  readonly titleEnd: number
}

function workDraft(text: string, { from, stop, row, volume, titleEnd }: Parts): Draft {
  const draft = draftAt("treatise", from, stop)
  const words = text
    .slice(from, titleEnd)
    .replace(/\s+/g, " ")
    .replace(/[,\s]+$/, "")
  draft.code = row.code
  draft.name = volume === undefined ? words : words.slice(volume.length).trim()
  draft.key = `treatise ${draft.name.toLowerCase().replace(/[^a-z0-9]/g, "")}`
  if (volume !== undefined) draft.volume = volume
  const year = /(1[6-9]\d\d|20\d\d)[^()]{0,12}\)/.exec(words)
  if (year) draft.year = Number(year[1])
  return draft
}

function finish(draft: Draft, text: string, from: number): Draft {
  let i = from
  for (let turn = 0; turn < 4; turn++) {
    const found = at(pin, text, i)
    if (!found) break
    i += found[0].length
  }
  if (i > from) {
    const lead = /^[,\s]*/.exec(text.slice(from, i))?.[0].length ?? 0
    draft.pin = text.slice(from + lead, i).replace(/\s+/g, " ")
    draft.pinStart = from + lead
    draft.pinEnd = i
  }
  const year = readYear(text, i)
  if (year) draft.year = year.year
  draft.spanEnd = year?.end ?? i
  if (draft.key !== undefined && draft.section !== undefined) draft.key += ` ${draft.section}`
  return draft
}
