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
/** Every word with one form, states of one word included. */
const canonical: ReadonlyMap<string, string> = new Map([...[...stateForms].filter(([words]) => words.length > 2), ...Object.entries(forms)])
const statesOfManyWords = new Set(jurisdictions.flatMap(({ name }) => (name.includes(" ") ? [letters(name.split(" ")[0] ?? "")] : [])))
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
  const kept = withoutDates(split(words))
  const out: string[] = []
  for (let at = 0; at < kept.length; at++) {
    const word = kept[at] as string
    const many = statesOfManyWords.has(word) ? stateAt(kept, at) : undefined
    if (many) {
      out.push(many.form)
      at += many.more
    } else if (word === "district" && kept[at + 1] === "of" && (out.length === 0 || compass.has(out.at(-1) as string))) out.push("d")
    else {
      const form = circuitOrdinal(word, kept[at + 1]) ?? canonical.get(word) ?? word
      if (form !== "") out.push(form)
    }
  }
  return out.length > 1 ? out : withCourt(kept, out)
}

/** "2 Cir." is the Second Circuit: older opinions leave the ordinal's ending out. */
function circuitOrdinal(word: string, next: string | undefined): string | undefined {
  if (!/^(?:1[01]?|[2-9])$/.test(word) || next === undefined || !/^cir(?:cuit|c)?$/.test(next)) return undefined
  return word === "2" || word === "3" ? `${word}d` : word === "1" ? "1st" : `${word}th`
}

/** A name of one word keeps its "Ct.", so that "Tax Ct." is not "tax", nor "Ct. Cl." "Cl. Ct.". */
function withCourt(kept: readonly string[], out: readonly string[]): readonly string[] {
  const says = (word: string | undefined): boolean => word === "ct" || word === "court" || word === "courts"
  const first = says(kept[0]) || (kept[0] === "the" && says(kept[1]))
  return [...(first ? ["ct"] : []), ...out, ...(kept.length > 1 && says(kept.at(-1)) ? ["ct"] : [])]
}

/** A state's name of two or three words. */
function stateAt(words: readonly string[], at: number): { readonly form: string; readonly more: number } | undefined {
  const pair = `${words[at]}${words[at + 1] ?? ""}`
  const triple = words[at + 2] === undefined ? undefined : stateForms.get(`${pair}${words[at + 2]}`)
  if (triple !== undefined) return { form: triple, more: 2 }
  const form = words[at + 1] === undefined ? undefined : stateForms.get(pair)
  return form === undefined ? undefined : { form, more: 1 }
}

/** Runs of letters and digits in lower case, apostrophes dropped. */
function split(words: string): readonly string[] {
  const out: string[] = []
  const lower = words.length > 200 ? words.slice(0, 200).toLowerCase() : words.toLowerCase()
  let word = ""
  for (let i = 0; i <= lower.length && out.length < maxTokens; i++) {
    const c = lower.charCodeAt(i)
    if ((c >= 97 && c <= 122) || (c >= 48 && c <= 57)) word += lower[i]
    else if (word !== "" && c !== 39 && c !== 0x2019 && c !== 96) {
      out.push(word)
      word = ""
    }
  }
  return out
}

function withoutDates(tokens: readonly string[]): readonly string[] {
  if (!tokens.some((token) => token.charCodeAt(0) < 58)) return tokens
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

/** Courts by the key of their words. */
export type WordIndex = { readonly get: (key: string) => Court | undefined }

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

const courtWord =
  /\b(?:C(?:t|ts|ourts?|ir|irc|ty|ounty|\.P|h|om|omm|ommw)|App|Sup|Super|Dist|D\.C\.A|B(?:d|oard)|Comm'n|Commission|M(?:un|ag)|Term|Div|Dep'?t|Trib|Tribunal|Council|Chancery|Bench|Recorder|Att'y|Lords|Reports)\b/

/** Is it worth asking the long table? Only for words that say they are a court's. */
export function couldBeCourt(words: string): boolean {
  return words.length <= 160 && courtWord.test(words)
}
