/** On which day an opinion was decided, among the days its head names: not the day of its argument, its submission or a rehearing. */
import type { Day } from "../../base/day.js"

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]
const month =
  "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)"
const forms: readonly { readonly form: RegExp; readonly read: (m: RegExpExecArray) => readonly [string, string, string] }[] = [
  {
    form: new RegExp(`\\b${month}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ?(\\d{4})\\b`, "gi"),
    read: (m) => [m[3] ?? "", m[1] ?? "", m[2] ?? ""],
  },
  {
    form: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: day of)? ${month},? (\\d{4})\\b`, "gi"),
    read: (m) => [m[3] ?? "", m[2] ?? "", m[1] ?? ""],
  },
  { form: /\b(\d{1,2})([/-])(\d{1,2})\2((?:19|20)?\d{2})\b(?!-)/g, read: (m) => [fullYear(m[4] ?? ""), m[1] ?? "", m[3] ?? ""] },
  { form: /\b((?:17|18|19|20)\d{2})-(\d{2})-(\d{2})\b/g, read: (m) => [m[1] ?? "", m[2] ?? "", m[3] ?? ""] },
]

const fullYear = (year: string) => (year.length === 4 ? year : Number(year) > 40 ? `19${year}` : `20${year}`)

/** What stands before a day says which day it is; the last of these words before it counts. */
const roles: readonly (readonly [role: "decided" | "filed" | "other", words: RegExp])[] = [
  [
    "other",
    /\b(?:re-?)?argu(?:ed|ment)|submitted|heard|rehearing|reconsideration|petition|review (?:denied|granted)|transfer (?:denied|granted)|certiorari (?:denied|granted)|cert\.|writ|conference|calendar|as (?:modified|amended|corrected)|modified|amended|corrected|superseded|withdrawn|withdrawing|assigned on briefs|session|term\b|order of|date of judgment|judgment entered|appeal from|dated the|trial date|docketed|hearing|published|publication/gi,
  ],
  [
    "decided",
    /\bdecided|decision(?: date)?\b|opinion (?:filed|issued|delivered|rendered|released|date)|opinion by|delivered|announced|promulgated|handed down|rendered|determined|affirmed|reversed|vacated/gi,
  ],
  ["filed", /\bfiled|entered|dated?|released|issued\b/gi],
]

export type HeadDay = { readonly day: Day; readonly role: "decided" | "filed" | "other" | "bare" }

/** Every day of a line with what it is said to be; `before` is the line above, which may hold the word alone ("Decided:"). */
export function daysOf(line: string, before = ""): readonly HeadDay[] {
  const found: { readonly at: number; readonly end: number; readonly day: Day }[] = []
  for (const { form, read } of forms)
    for (const match of line.matchAll(form)) {
      const day = dayOf(read(match as RegExpExecArray))
      if (day) found.push({ at: match.index, end: match.index + match[0].length, day })
    }
  found.sort((a, b) => a.at - b.at)
  const spans = found.length === 2 && /^[\s.,;]*[-–—]+[\s.,;]*$/.test(line.slice(found[0]?.end, found[1]?.at))
  return found.map(({ at, day }, n) => {
    if (spans && n === 0) return { day, role: "other" }
    const from = n === 0 ? 0 : (found[n - 1]?.end ?? 0)
    const words = line.slice(from, at)
    const label =
      n === 0 && !/\p{L}/u.test(words) && /:\s*$|^\s*(?:decided|argued|submitted|filed|dated?)\s*:?\s*$/i.test(before) ? before : words
    return { day, role: roleOf(label) }
  })
}

function roleOf(words: string): HeadDay["role"] {
  let best: { readonly role: HeadDay["role"]; readonly at: number } = { role: "bare", at: -1 }
  for (const [role, form] of roles) for (const match of words.matchAll(form)) if (match.index >= best.at) best = { role, at: match.index }
  return best.role
}

function dayOf([year, name, day]: readonly [string, string, string]): Day | undefined {
  const n = /^\d+$/.test(name) ? Number(name) : months.findIndex((one) => one.startsWith(name.toLowerCase().slice(0, 3))) + 1
  const d = Number(day)
  if (n < 1 || n > 12 || d < 1 || d > 31 || !/^\d{4}$/.test(year) || Number(year) < 1650 || Number(year) > 2100) return undefined
  return `${year}-${String(n).padStart(2, "0")}-${String(d).padStart(2, "0")}`
}

/** The day of decision: one said to be it, else of filing, else one that is said to be nothing else. */
export function decidedOn(days: readonly HeadDay[]): Day | undefined {
  return (["decided", "filed", "bare"] as const).map((role) => days.find((one) => one.role === role)?.day).find(Boolean)
}
