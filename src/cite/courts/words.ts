/** From the words of a parenthetical to a court: one spelling for every way of writing, then the longest row that the words start with. */
import type { Court } from "./court.js"
import { jurisdictions } from "./jurisdictions.js"

// biome-ignore format: a table reads best in columns
/** One canonical form for each word of a court's name; the empty form drops the word. */
const forms: Readonly<Record<string, string>> = {
  court: "", courts: "", ct: "", cts: "", of: "", the: "", for: "", in: "", and: "", at: "", state: "", a: "a",
  appeals: "app", appeal: "app", appellate: "app", apps: "app", appls: "app", appl: "app",
  superior: "super", supreme: "sup", sup: "sup", circuit: "cir", circ: "cir", cirs: "cir", circuits: "cir", circt: "cir",
  district: "dist", districts: "dist", department: "dept", departments: "dept", division: "div", divisions: "div", div: "div",
  county: "cty", co: "cty", cnty: "cty", counties: "cty", bankruptcy: "bankr", bk: "bankr", bkrtcy: "bankr", bankrtcy: "bankr", bky: "bankr",
  civil: "civ", criminal: "crim", cr: "crim", special: "spec", sp: "spec", commonwealth: "commw", cmwlth: "commw", commonw: "commw", cmmw: "commw",
  chancery: "ch", chanc: "ch", family: "fam", municipal: "mun", muni: "mun", probate: "prob", surrogates: "sur", surr: "sur", surrogate: "sur",
  federal: "fed", claims: "cl", international: "intl", trade: "trade", customs: "cust", patent: "pat", common: "com", pleas: "pl",
  second: "2d", third: "3d", first: "1st", fourth: "4th", fifth: "5th", sixth: "6th", seventh: "7th", eighth: "8th", ninth: "9th",
  tenth: "10th", eleventh: "11th", twelfth: "12th", "2nd": "2d", "3rd": "3d", united: "u", states: "s", us: "us",
  northern: "n", southern: "s", eastern: "e", western: "w", middle: "m", central: "c", no: "no", one: "1", two: "2", three: "3",
}

/** "new york" -> "ny": every spelling of a state, without spaces and points, to its usual abbreviation. */
const stateForms = new Map<string, string>(
  jurisdictions.flatMap(({ abbreviation, name, variants }) =>
    [name, abbreviation, ...variants].map((words) => [letters(words), letters(abbreviation)] as const),
  ),
)
const compass = new Set(["n", "s", "e", "w", "m", "c"])

function letters(words: string): string {
  return words.toLowerCase().replace(/[^a-z0-9]/g, "")
}

const month =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/
const maxTokens = 24

/**
 * Splits words into canonical tokens, years and dates left out:
 *
 *     "Cal. Ct. App. 1st Dist. Nov. 5, 1999"  ->  cal app 1st dist
 *     "Southern District of New York"         ->  s d ny
 */
export function tokensOf(words: string): readonly string[] {
  const raw =
    words
      .slice(0, 200)
      .replace(/['’`]/g, "")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  const kept = withoutDates(raw.slice(0, maxTokens))
  const out: string[] = []
  for (let at = 0; at < kept.length; at++) {
    const word = kept[at] as string
    const pair = `${word}${kept[at + 1] ?? ""}`
    const triple = `${pair}${kept[at + 2] ?? ""}`
    const long = word.length > 2
    if (long && kept[at + 2] !== undefined && stateForms.has(triple)) {
      out.push(stateForms.get(triple) as string)
      at += 2
    } else if (long && kept[at + 1] !== undefined && stateForms.has(pair)) {
      out.push(stateForms.get(pair) as string)
      at += 1
    } else if (word === "district" && (out.length === 0 || compass.has(out.at(-1) as string)) && kept[at + 1] === "of") out.push("d")
    else {
      const form = forms[word] ?? (long ? stateForms.get(word) : undefined) ?? word
      if (form !== "") out.push(form)
    }
  }
  return out.length > 1
    ? out
    : [
        ...(/^(?:the )?(?:courts?|ct)\b/.test(kept.join(" ")) ? ["ct"] : []),
        ...out,
        ...(/\b(?:court|ct)$/.test(kept.join(" ")) ? ["ct"] : []),
      ]
}

function withoutDates(tokens: readonly string[]): readonly string[] {
  const out: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as string
    if (month.test(token) && /^\d{1,4}$/.test(tokens[at + 1] ?? "")) {
      at += /^\d{4}$/.test(tokens[at + 2] ?? "") ? 2 : 1
      continue
    }
    if (/^1[6-9]\d\d$|^20\d\d$/.test(token)) continue
    out.push(token)
  }
  return out
}

/** The key that two spellings of one court share. */
export function keyOf(words: string): string {
  return tokensOf(words).join("")
}

/** Words that may follow a court's own: a department or county, how the case was heard, what became of a petition. */
const followers = new Set(
  "dist div dept dca cir cty en banc per curiam no pet writ denied refd refused nre granted dismd dismissed history h mem table unpublished slip op app term spec trial memorandum opinion order original equity law ch e d s w n".split(
    " ",
  ),
)

/** What may stand behind a court of last resort, which has no departments. */
const followersOfHighest = new Set(["en", "banc", "per", "curiam", "mem", "table", "unpublished", "order", "opinion", "memorandum"])

/** A token that may stand after the court's own words: a number, an ordinal, a roman numeral, or a follower. */
function mayFollow(token: string, court: Court): boolean {
  if (court.level === 1) return followersOfHighest.has(token)
  return followers.has(token) || /^\d{1,2}(?:st|d|th)?$/.test(token) || /^[ivx]{1,4}$/.test(token)
}

/** Keys of courts; a key that courts of two systems share, and no main row claims, names none of them. */
export type WordIndex = ReadonlyMap<string, Court | undefined>

/** Registers every way a row is written; the first row to claim a key keeps it. Rows added to an earlier index never take a key from it. */
export function wordIndex(courts: readonly Court[], before?: WordIndex): WordIndex {
  const index = new Map(before ?? [])
  const claim = (words: string, court: Court): void => {
    const key = keyOf(words)
    if (key === "") return
    if (!index.has(key)) index.set(key, court)
    else if (before && !before.has(key) && index.get(key)?.system !== court.system) index.set(key, undefined)
  }
  for (const court of courts) for (const words of court.abbreviations) claim(words, court)
  for (const court of courts) for (const words of namesOf(court)) claim(words, court)
  return index
}

/** "Supreme Court of Ohio" and "Ohio Supreme Court"; "United States …" with and without its country. */
function namesOf(court: Court): readonly string[] {
  const name = court.name.replace(/^United States /, "")
  const turned = /^(.{3,60}?) of (?:the )?(?:State of )?([A-Z][\w. ]{2,30})$/.exec(name)
  const head = /^((?:North |South |West |New |Rhode |Puerto )?[A-Z]\w+) (.{4,60})$/.exec(name)
  const supreme = court.level === 1 && court.abbreviations[0] && /Supreme/.test(name) ? [`${court.abbreviations[0]} Sup. Ct.`] : []
  const compassFirst = /^(.*) (Northern|Southern|Eastern|Western|Middle|Central) District of (.*)$/.exec(name)
  const compassLast = compassFirst ? [`${compassFirst[1]} District of ${compassFirst[2]} ${compassFirst[3]}`] : []
  return [
    court.name,
    name,
    ...compassLast,
    ...(turned ? [`${turned[2]} ${turned[1]}`] : []),
    ...(head ? [`${head[2]} of ${head[1]}`] : []),
    ...supreme,
  ]
}

/** The court whose words are exactly these, or undefined. */
export function readWhole(words: string, index: WordIndex): Court | undefined {
  return index.get(keyOf(words)) ?? index.get(keyOf(words.replace(/^(?:the )?(?:United States|U\. ?S\.) /i, "")))
}

/**
 * The court that the words start with, or undefined. The longest run of words from the start that a row has wins, if what is left can follow a
 * court ("2d Dep't", "Kings County", "en banc"), or stands behind a comma, dash or bracket.
 */
export function readStart(words: string, index: WordIndex): Court | undefined {
  const [head = ""] = words.split(/[,;[(—–]|--|\.-/, 1)
  const headCourt = head.length < words.length ? readPrefix(tokensOf(head), index, false) : undefined
  return headCourt ?? readPrefix(tokensOf(words), index, true)
}

function readPrefix(tokens: readonly string[], index: WordIndex, countyFollows: boolean): Court | undefined {
  for (let size = tokens.length; size > 0; size--) {
    const court = index.get(tokens.slice(0, size).join(""))
    if (!court) continue
    const rest = tokens.slice(size)
    if (rest.every((token) => mayFollow(token, court))) return court
    if (countyFollows && court.level !== 1 && rest.includes("cty") && rest.length <= 4) return court
    return undefined
  }
  return undefined
}

/** Is it worth asking the long table? Explanatory parentheticals start with a small letter and hold none of a court's words. */
export function couldBeCourt(words: string): boolean {
  return words.length <= 160 && /[A-Z]/.test(words) && /^[^a-z]*[A-Z0-9]/.test(words)
}
