/** The caption at the head of an opinion: both sides on one line, parties on lines of their own, one name "In re". */
import type { Cell } from "./cells.js"
import { isCourtLine, titleCase } from "./court.js"
import { daysOf } from "./date.js"
import { docketOf } from "./docket.js"
import { endsWithRole, isRoleLine, partyOf } from "./parties.js"

export type HeadCaption = {
  readonly name: string
  readonly full: string /** The cells it stands in, first and last. */
  readonly from: number
  readonly to: number
}

const versusAlone = /^[-–—.\s]*(?:v|vs|versus|against|agst|and)\b[.,]?[-–—.\s]*$/i
const versusThen = /^[-–—\s]*(?:v|vs|versus)\b\.?[,:]?\s+(.+)$/i
const versusLast = /^(.+?),?\s+(?:v|vs|versus)\b\.?,?$/i
const versusInside = /^(.{2,}?),?\s+[-–—]?\s?(?:v\.|vs\.|V\.|VS\.|v|vs|versus|VERSUS)\s?[-–—]?\s+(.{2,})$/
const oneSided =
  /^(in re:?|in the matters? of:?|(?:the )?matters? of:?|ex parte:?|in the interests? of:?|in interest of:?|adoption of|(?:in re )?(?:the )?(?:estate|guardianship|conservatorship|marriage|adoption|paternity|custody|dependency|parentage|termination) of|in the (?:estate|guardianship|marriage) of|application of|petition of|people in (?:the )?interest of|the people of the state of colorado,? in the interest of)(?=[\s:,]|$)[\s:,]*(.*)$/i
const noise =
  /^(?:\(?slip op(?:inion|\.)?\)?.*|syllabus.*|(?:memorandum|published|unpublished|amended|per curiam|summary|final|majority|lead|dispositional)?[\s,]*(?:opinion|order|decision|judgment|memorandum|ruling)s?\b.*|per curiam.*|published|unpublished.*|not (?:for|to be|designated).*|for publication.*|page \d+.*|[ivxlc]+|\d+|non-?precedential.*|precedential|certified for.*|filed\b.*|reported.*|cite as.*|\[cite as.*|consolidated.*|notice.*|note:.*|en banc.*|before\b.*|present\b.*|argued\b.*|submitted\b.*|october term.*|.*\bterm,? \d{4}.*|appearances.*|attorneys?\b.*|counsel\b.*|see\b.*|cf\b.*|compare\b.*|(?:\d+|[a-z])[.)] .*|["“].*|released.*|rehearing.*|appeal.*|on (?:appeal|writ|petition|certif|motion|review).*|certiorari.*|error to.*|document .*|document:.*|case:? .*|usca.*)$/i

/** Is there a caption in this line, or the word between its sides? Says where the head has begun to name its case. */
export function captioned(line: string): boolean {
  return versusAlone.test(line) || versusThen.test(line) || inside(line) !== undefined || (oneSided.test(line) && !isCourtLine(line))
}

/** The first caption of the cells; `own` is the state whose court it is. */
export function captionIn(cells: readonly Cell[], own: string | undefined): HeadCaption | undefined {
  for (let at = 0; at < cells.length; at++) {
    const { text } = cells[at] as Cell
    const found = twoSided(cells, at, own)
    if (found) return found
    const one = oneSided.exec(text)
    if (one && !versusInside.test(text)) {
      const single = nameOfOne(cells, at, one[1] ?? "", one[2] ?? "", own)
      const owing = cells.slice(at, at + 6).some((cell) => /\bdebtors?\b/i.test(cell.text))
      const later = single && owing ? adversary(cells, single.to + 1, own) : undefined
      if (later ?? single) return later ?? single
    }
  }
  return undefined
}

/** Below "In re: X, Debtor." a proceeding between parties has its own caption. */
function adversary(cells: readonly Cell[], from: number, own: string | undefined): HeadCaption | undefined {
  for (let at = from; at < Math.min(cells.length, from + 14); at++) {
    const around = cells.slice(Math.max(from, at - 3), at + 6).some(({ text }) => /\b(?:plaintiff|appellant|petitioner)/i.test(text))
    const found = around ? twoSided(cells, at, own, from) : undefined
    if (found) return found
  }
  return undefined
}

function twoSided(cells: readonly Cell[], at: number, own: string | undefined, least = 0): HeadCaption | undefined {
  const cell = cells[at] as Cell
  const text = cell.text.replace(/^\(|\)$/g, "")
  if (cell.column !== 0) return undefined
  const sides = sidesOf(text)
  if (!sides) return undefined
  const [left, right] = sides
  const up = left === "" || isRoleLine(left) || openEnded(cells, at) ? above(cells, at, least) : { lines: [], from: at }
  const down =
    right === ""
      ? below(cells, at, [])
      : /(?:,|&|\band|\bof)$/i.test(right) && !endsWithRole(right)
        ? below(cells, at, [right])
        : { lines: [right], to: at }
  const first = partyOf([...up.lines, ...(left === "" ? [] : [left])], own)
  const second = partyOf(down.lines, own)
  if (!first || !second) return undefined
  return { name: `${first.name} v. ${second.name}`, full: `${first.full} v. ${second.full}`, from: up.from, to: down.to }
}

/** What stands on each side of the word between; undefined where the line holds none, or is a sentence. */
function sidesOf(text: string): readonly [string, string] | undefined {
  if (versusAlone.test(text)) return /^\W*and\W*$/i.test(text) ? undefined : ["", ""]
  const then = versusThen.exec(text)
  if (then) return docketOf(then[1] ?? "") || daysOf(then[1] ?? "").length > 0 ? ["", ""] : ["", then[1] ?? ""]
  const both = inside(text)
  if (both) return docketOf(both[1]) && /^(?:case|docket|no|cause)/i.test(both[1]) ? [both[0], ""] : both
  const last = versusLast.exec(text)
  return last && isNameLike(last[1] ?? "") ? [last[1] ?? "", ""] : undefined
}

function inside(text: string): readonly [string, string] | undefined {
  const both = versusInside.exec(text)
  if (!both) return undefined
  const [, left = "", right = ""] = both
  return isNameLike(left) && isNameLike(right) && !noiseName.test(text) ? [left, right] : undefined
}
const noiseName =
  /^(?:see|cf\.?|but|compare|accord|note|id\.|e\.g\.|in|also|quoting|citing|under|\d+[.)]|["“(])\b|\(\d{4}\)\.?$|; |\bU\. ?S\. \d|\d{4}\) /i
const small = new Set(
  "of the and for et al ex rel de la del von van in re a an by on behalf to as at with vs v is or d/b/a a/k/a f/k/a aka dba her his its their other others similarly situated next friend through individually capacity official minor".split(
    " ",
  ),
)

/** Words of a name: with capitals, save the small ones; a sentence has others. */
function isNameLike(words: string): boolean {
  if (words.length > 170 || /[.?!] [A-Z][a-z]+ [a-z]+ [a-z]/.test(words)) return false
  const all = words.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  const odd = all.filter((word) => /^\p{Ll}/u.test(word) && !small.has(word.replace(/[.,;:]+$/, "")))
  return all.length > 0 && odd.length <= (all.some((word) => /^(?:plaintiff|defendant|petitioner|respondent|appell)/i.test(word)) ? 4 : 0)
}

/** The line above has not come to its end: "ALDER, BIRCH AND" / "CEDAR v. ELM". */
function openEnded(cells: readonly Cell[], at: number): boolean {
  const before = cells[at - 1]
  return (
    before !== undefined &&
    before.column === 0 &&
    !(cells[at] as Cell).gap &&
    /(?:,|&|\band|\bof)$/i.test(before.text) &&
    !stops(before.text, false)
  )
}

function above(cells: readonly Cell[], at: number, least: number): { readonly lines: readonly string[]; readonly from: number } {
  const lines: string[] = []
  let from = at
  for (let n = at - 1; n >= Math.max(least, at - 14); n--) {
    const { text, column } = cells[n] as Cell
    if (column === 1) continue
    const named = lines.some((line) => !isRoleLine(line))
    if (!named && stops(text, named) && !/\bcourts?\b/i.test(text)) continue
    if (stops(text, named)) break
    if (named && (cells[n + 1] as Cell | undefined)?.gap && !isRoleLine(lines[0] ?? "") && !/[,;&]$/.test(text) && !endsWithRole(text))
      break
    lines.unshift(withoutBeside(text))
    from = n
  }
  return { lines, from }
}

function below(cells: readonly Cell[], at: number, begun: readonly string[]): { readonly lines: readonly string[]; readonly to: number } {
  const lines = [...begun]
  let to = at
  for (let n = at + 1; n < Math.min(cells.length, at + 12); n++) {
    const { text, column, gap } = cells[n] as Cell
    if (column === 1) continue
    const named = lines.length > 0
    if (isRoleLine(text) && !named) continue
    if (isRoleLine(text)) return { lines: [...lines, text], to: n }
    if (stops(text, named) || (named && gap && /[^,&]$/.test(lines.at(-1) ?? ""))) {
      if (named || (isCourtLine(text) && !isLowerCourt(text))) break
      continue
    }
    lines.push(withoutBeside(text))
    to = n
    if (endsWithRole(text) || (/\.$/.test(text) && !/\b(?:Inc|Co|Corp|Ltd|Jr|Sr|No|St|Mr|Dr)\.$/.test(text))) break
  }
  return { lines, to }
}

/** Michigan prints the court below beside the parties. */
const isLowerCourt = (text: string) =>
  /\b(?:circuit|probate|district|family|municipal) (?:court|division)\b/i.test(text) || docketOf(text) !== undefined

/** "FIR TOWNSHIP, LC No. 18-001" and "ANTON BIRCHLEY, UNPUBLISHED": what stood in the other column. */
function withoutBeside(text: string): string {
  return text.replace(/,\s+(?:UNPUBLISHED|FOR PUBLICATION|PUBLISHED|LC No\..*|(?:Case |Docket )?Nos?\. .*)$/, ",")
}

/** Does a party's block end at this line? Until a party is named, a line may hold the name of a state. */
function stops(text: string, named: boolean): boolean {
  const besides = withoutBeside(text)
  if (besides !== text) return false
  if (noise.test(text) && !/\bv\b/.test(text)) return true
  if (docketOf(text) === text.replace(/[.,]$/, "") || /^(?:docket|case|nos?\.)/i.test(text) || (docketOf(text) && !/,/.test(text)))
    return true
  if (daysOf(text).length > 0) return true
  if (/\b(?:court|appeals|circuit|appellate division|judicial district)\b/i.test(text) && isCourtLine(text) && !endsWithRole(text))
    return true
  return named && isCourtLine(text) && /^(?:the )?(?:state|commonwealth|in the|for the)\b/i.test(text) && !endsWithRole(text)
}

const forms: readonly (readonly [RegExp, string])[] = [
  [/^in re:?$|^in the matters? of:?$|^in (?:the )?interests? of:?$|^people in |^the people of the state of colorado/i, "In re "],
  [/^(?:the )?matters? of:?$/i, "Matter of "],
  [/^ex parte:?$/i, "Ex parte "],
  [/^in the (?=estate|guardianship|marriage)/i, "In re "],
]

const ward =
  /,?\s+(?:et al\.?,?\s*)?(?:an?\s+)?(?:alleged\s+)?(?:(?:minor )?child(?:ren)?|minors?|juveniles?|debtors?|deceased|incapacitated|adult|persons?|infants?)\b.*$/i

function nameOfOne(cells: readonly Cell[], at: number, prefix: string, after: string, own: string | undefined): HeadCaption | undefined {
  const rest = after.replace(ward, "").replace(/^the /i, "").replace(/,$/, "")
  if ((cells[at] as Cell).column !== 0 || /\d{4}\)|\bU\. ?S\. \d/.test(rest) || !(rest === "" || isNameLike(rest))) return undefined
  const open = rest === "" || /(?:&|\band|\bof)$/i.test(rest)
  const down = open ? below(cells, at, rest === "" ? [] : [rest]) : { lines: [rest], to: at }
  const party = partyOf(
    down.lines.map((line) => line.replace(ward, "")),
    own,
  )
  if (!party) return undefined
  const found = forms.find(([form]) => form.test(prefix))
  const head = found
    ? found[1]
    : /^in re /i.test(prefix)
      ? `In re ${titleCase(prefix.slice(6)).replace(/^The /, "")} `
      : `${titleCase(prefix)} `
  const extra = /^in the (estate|guardianship|marriage) of/i.exec(prefix)?.[1]
  const whole = `${head}${extra ? `${titleCase(extra)} of ` : ""}${party.full}`.replace(
    /^Matter of (?=Estate|Guardianship|Marriage|Adoption)/,
    "In re ",
  )
  return { name: whole, full: whole, from: at, to: down.to }
}
