/** Which court the lines at the head of an opinion name, whatever their order, their capitals and the lines they are broken over. */
import { jurisdictions } from "../../courts/jurisdictions.js"
import { type Courts, courtFromWords } from "../../courts/table.js"

/** The kinds of courts as opinions head themselves, the longer before those they hold. */
const kinds: readonly string[] = [
  "Supreme Court of Appeals",
  "Supreme Judicial Court",
  "Supreme Court of Errors",
  "Court of Criminal Appeals",
  "Court of Civil Appeals",
  "Court of Special Appeals",
  "Intermediate Court of Appeals",
  "Appellate Division of the Superior Court",
  "Commonwealth Court",
  "Appellate Court",
  "Appeals Court",
  "Court of Chancery",
  "Chancery Court",
  "District Court of Appeal",
  "Court of Appeals",
  "Court of Appeal",
  "Appellate Division",
  "Superior Court",
  "Supreme Court",
  "Circuit Court",
  "District Court",
]
const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ")
const compass: Readonly<Record<string, string>> = { northern: "N", southern: "S", eastern: "E", western: "W", middle: "M", central: "C" }

/** What the head of an opinion says of the courts that it comes from, or of another court's number. */
const below =
  /\b(?:on )?(?:direct )?appeals? from|appealed from|certiorari to|on (?:writ|petition|certification|application|review|remand)|petition for|on certificate|error to|the honorable|\bL\.?C\.?\s+No|trial (?:court|judge)|court below|judge presiding|below:|original proceeding|\bjudges?\b|\bclerk\b|sitting by|assigned\b|reversed|affirmed|we\b/i

/** Do the words speak of the court below, of its judge, or of a person? */
export function speaksOfBelow(words: string): boolean {
  return below.test(words)
}

/** Could the line be a court's name, or a part of one? */
export function isCourtLine(line: string): boolean {
  return /^(?:the )?(?:supreme|superior|appellate|appeals|district|circuit)\b.*\bcourt\b.*$|^(?:in )?(?:the )?courts? of/i.test(line) &&
    !below.test(line) &&
    line.length <= 140
    ? true
    : line.length <= 140 && !below.test(line) && courtWords.test(line) && !/\d{4}|\bNos?\.\s*\d/i.test(line.replace(/,? ?\d{4}\.?$/, ""))
}
const courtWords =
  /\b(?:court|courts|appeals|circuit|district|division|appellate department|judicial department|department|state of|commonwealth of|in the|for the|bankruptcy|d\. ?c\. ?cir)\b/i

/** The court that some lines of the head name together; `district` tells a federal district whose state is not known. */
export function courtOfHead(lines: readonly string[], courts: Courts): string | undefined {
  for (let from = 0; from < lines.length; from++)
    for (let size = Math.min(5, lines.length - from); size > 0; size--) {
      const words = lines.slice(from, from + size).join(" ")
      if (!/\bcourts?\b|\bappeals?\b|\bappellate\b/i.test(words)) continue
      const found = courtOfWords(words, courts)
      if (found) return found
    }
  const all = lines.join(" ")
  return /united states district court/i.test(all) ? courtFromWords("United States District Court", undefined, courts)?.id : undefined
}

/** The court of some words that name one and nothing else. */
export function courtOfWords(words: string, courts: Courts): string | undefined {
  const plain = words.replace(/\s+/g, " ").replace(/[*_]/g, "").trim()
  const titled = titleCase(plain)
  const lower = plain.toLowerCase()
  for (const asked of [...federal(lower), plain, titled, ...ofState(lower)]) {
    const court = courtFromWords(asked, undefined, courts)
    if (court && !(court.id === "usdistct" && /\bdistrict of\b/.test(lower))) return court.id
  }
  return undefined
}

function federal(lower: string): readonly string[] {
  if (/supreme court of the united states|united states supreme court/.test(lower)) return ["Supreme Court of the United States"]
  if (/municipal court of appeals/.test(lower)) return ["D.C. Mun. App.", "Municipal Court of Appeals for the District of Columbia", "D.C."]
  if (!/united states|u\. ?s\. |federal|circuit court of appeals/.test(lower)) return []
  if (/\bfederal circuit\b/.test(lower)) return ["Fed. Cir."]
  if (/district of columbia circuit/.test(lower)) return ["D.C. Cir."]
  const circuit = /\b(\w+) circuit\b/.exec(lower)?.[1]
  const n = ordinals.indexOf(circuit ?? "") + 1
  if (n > 0 && /appeals/.test(lower)) return [`${n}${["th", "st", "d", "d"][n < 4 ? n : 0]} Cir.`]
  const state = stateIn(lower)
  if (!state || !/district court|bankruptcy court/.test(lower)) return []
  const side = /\b(northern|southern|eastern|western|middle|central) district\b/.exec(lower)?.[1]
  const letter = side ? compass[side] : /\b([nsewmc])\. ?d\./.exec(lower)?.[1]?.toUpperCase()
  const district = letter ? `${letter}.D. ${state.abbreviation}` : `D. ${state.abbreviation}`
  return /bankruptcy/.test(lower) ? [`Bankr. ${district}`] : [district, `United States District Court for the District of ${state.name}`]
}

function ofState(lower: string): readonly string[] {
  if (/united states/.test(lower)) return []
  const state = stateIn(lower)
  if (!state) return []
  const { name, abbreviation } = state
  if (/appellate division/.test(lower) && name === "New Jersey") return ["N.J. Super. Ct. App. Div."]
  if (/appellate division/.test(lower) && name === "New York") return ["N.Y. App. Div."]
  const kind = kinds.find((one) => lower.includes(one.toLowerCase()))
  if (!kind) return []
  const n = ordinals.findIndex((one) => new RegExp(`\\b${one}\\b`).test(lower)) + 1
  const nth = n === 0 ? undefined : `${n}${["th", "st", "d", "d"][n < 4 ? n : 0]}`
  const numbered =
    nth && /appeal|appellate/i.test(kind) ? [`${abbreviation} Ct. App. ${nth} Dist.`, `${abbreviation} Dist. Ct. App. ${nth} Dist.`] : []
  const plain = [`${kind} of ${name}`, `${name} ${kind}`, `${kind} of the State of ${name}`]
  if (/Appeal|Appellate|Appeals/.test(kind)) plain.push(`${abbreviation} Ct. App.`)
  return name === "Florida" ? [...numbered, ...plain] : plain
}

const byLength = jurisdictions.filter(({ name }) => name.length > 3).toSorted((a, b) => b.name.length - a.name.length)

/** The state that the words name. */
export function stateIn(words: string): { readonly name: string; readonly abbreviation: string } | undefined {
  const lower = words.toLowerCase()
  return byLength.find(({ name }) => new RegExp(`\\b${name.toLowerCase()}\\b`).test(lower))
}

/** "COURT OF APPEALS" is read as "Court of Appeals". */
export function titleCase(words: string): string {
  return words
    .toLowerCase()
    .replace(/(^|[\s\-("“/&.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\b(V|Vs)\.? /g, (found) => found.toLowerCase())
    .replace(/ (Of|The|And|In|Re|For|Ex|Rel) (?=\S)/g, (found) => found.toLowerCase())
    .replace(/\b(Mc)(\p{Ll})/gu, (_, mc: string, next: string) => mc + next.toUpperCase())
}
