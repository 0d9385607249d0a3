/**
 * Writes src/citation/tables/reporters.gen.ts: every U.S. reporter with its editions and spellings, from the Free Law Project's reporters-db
 * (BSD-2-Clause; see NOTICE) as the package @beshkenadze/eyecite carries it, and from the rows of our own. One line an edition, and
 * one line a spelling with the editions it can mean:
 *
 *     U.S.~federal~scotus~1875~~                        us 12,40
 */
import { writeFileSync } from "node:fs"
import * as eyecite from "@beshkenadze/eyecite"
import { keyOf } from "../../src/citation/reporter-key.js"
import { moreReporters, type ReporterRow } from "../../src/citation/tables/more-reporters.js"
import { appealsCourts, highCourts } from "./high-courts.js"
import { courtNamedBy } from "./reporter-courts.js"

type Edition = { readonly start: string | null; readonly end: string | null; readonly regexes?: readonly string[] }
type Reporter = {
  readonly name: string
  readonly cite_type: string
  readonly mlz_jurisdiction: readonly string[]
  readonly editions: Readonly<Record<string, Edition>>
  readonly variations: Readonly<Record<string, string>>
}

/** What an edition's citation looks like, where it is not the plain "volume reporter page". */
const shapes: readonly (readonly [letter: string, form: RegExp])[] = [
  ["y", /volume_year|neutral|\(19\|20\)|1\[89\]|paragraph\b/],
  ["f", /^\$volume_nominative \?\$reporter|^\$reporter,\? \$page|^\$reporter \$page$|single_volume|^\(\?:\(\?P<volume>1\) \)\?/],
  ["t", /year_page|^\$reporter \$volume_year-/],
  ["l", /letter|suffix|\[ab\]|\[AN\]|\\w\)|\[D\]|a\?\)|\\d\+e|A\?|M\?/],
  ["c", /cch|commas|paragraph/],
  ["r", /roman/],
  ["u", /\[U\[/],
]

function flagsOf(reporter: Reporter, name: string, edition: Edition): string {
  const regexes = edition.regexes ?? []
  const fromRegexes = shapes.filter(([, form]) => regexes.some((regex) => form.test(regex))).map(([letter]) => letter)
  const byType = /neutral|specialty_west|lexis/.test(reporter.cite_type) || /\bLEXIS$|Slip Op/.test(name) ? ["y"] : []
  return [...new Set([...fromRegexes, ...byType])].sort().join("")
}

const states =
  "Ala|Alaska|Ariz|Ark|Cal|Colo|Conn|Del|Fla|Ga|Haw|Idaho|Ill|Ind|Iowa|Kan|Ky|La|Me|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\\.H|N\\.J|N\\.M|N\\.Y|N\\.C|N\\.D|Ohio St|Okla|Or|Pa|R\\.I|S\\.C|S\\.D|Tenn|Tex|Utah|Vt|Va|Wash|W\\. Va|Wis|Wyo"
const official = new RegExp(`^(?:${states})\\.? ?(?:\\dd|\\dth)?$`)
const appellate = new RegExp(`^(?:${states})\\.? (?:Ct\\. )?App\\.(?: Ct\\.)? ?(?:\\dd|\\dth)?$|^IL App`)

/**
 * The court whose decisions an edition holds: the one it reports; for a state's official reports the court of last resort (Bluebook rule 10.4(b): a
 * state's own abbreviation alone conveys its highest court), for its appellate reports the court below. The package's list of jurisdictions of an
 * official report also names every court whose decisions were ever reprinted in it; only its first says whose report it is.
 */
function courtOf(reporter: Reporter, edition: string): string {
  return courtNamedBy(edition, reporter.cite_type) ?? courtByPlace(reporter, edition)
}

function courtByPlace(reporter: Reporter, edition: string): string {
  if (reporter.cite_type === "scotus_early") return "scotus"
  if (reporter.cite_type === "federal" && /supreme/i.test(reporter.name)) return "scotus"
  const places = reporter.mlz_jurisdiction.map((jurisdiction) => /^us:([a-z]{2})(?::[^;]*)?;(.*)$/.exec(jurisdiction))
  const state = places[0]?.[1]
  const high = state === undefined ? undefined : highCourts[state]
  if (!high) return ""
  if (official.test(edition) && places.some((place) => place?.[1] === state && place?.[2] === high[1])) return high[0]
  if (places.some((place) => place?.[1] !== state)) return ""
  if (appellate.test(edition)) return appealsCourts[state as string] ?? ""
  return places.every((place) => place?.[2] === high[1]) ? high[0] : ""
}

/** California's own series, which its courts write closed up (California Style Manual, 4th ed., § 1:12). */
const californian = /^Cal\.(?: (?:App|Rptr|Unrep|Supp)\.)*(?: \d(?:d|th))?$/

/** An edition's name as citations are normalised to it: "Cal. App. Supp. 3d" is "Cal.App.3d Supp." there. */
function written(name: string): string {
  if (!californian.test(name)) return name
  return name.replace(/^(.*) Supp\. (\d\w+)$/, "$1 $2 Supp.").replace(/\. (?=[ARSU]|\d)/g, ".")
}

/** Spellings that are a code's and no reporter's: "12 NYCRR 23-1.7". */
const laws: ReadonlySet<string> = new Set(["nycrr"])

type Growing = { readonly editions: string[]; readonly keys: Map<string, number[]> }

function addKey(table: Growing, spelling: string, edition: number): void {
  const key = keyOf(spelling)
  const list = table.keys.get(key)
  if (key === "" || laws.has(key)) return
  if (!list) table.keys.set(key, [edition])
  else if (!list.includes(edition)) list.push(edition)
}

function addReporter(table: Growing, reporter: Reporter): void {
  const names = Object.keys(reporter.editions)
  const base = table.editions.length
  for (const name of names) {
    const edition = reporter.editions[name] as Edition
    const years = [edition.start?.slice(0, 4) ?? "", edition.end?.slice(0, 4) ?? ""]
    table.editions.push([written(name), reporter.cite_type, courtOf(reporter, name), ...years, flagsOf(reporter, name, edition)].join("~"))
    addKey(table, name, table.editions.length - 1)
  }
  for (const [spelling, name] of Object.entries(reporter.variations)) {
    const index = names.indexOf(name)
    if (index >= 0) addKey(table, spelling, base + index)
  }
}

/** A row of our own: in place of the edition of that name, or beside the others. */
function addRow(table: Growing, row: ReporterRow): void {
  const known = table.editions.findIndex((line) => line.startsWith(`${row.abbreviation}~`))
  const shape = row.shape ?? (known < 0 ? "" : (table.editions[known]?.split("~")[5] ?? ""))
  const line = [row.abbreviation, "own", row.court ?? "", row.from ?? "", row.to ?? "", shape].join("~")
  if (known < 0) table.editions.push(line)
  else table.editions[known] = line
  const index = known < 0 ? table.editions.length - 1 : known
  for (const spelling of [row.abbreviation, ...(row.variants ?? [])]) table.keys.set(keyOf(spelling), [index])
}

/** Writes the table; sorted as the source is, so that the same package gives the same bytes. */
export function generate(): void {
  const table: Growing = { editions: [], keys: new Map() }
  for (const reporter of Object.values(eyecite.REPORTERS as Record<string, readonly Reporter[]>).flat()) addReporter(table, reporter)
  for (const row of moreReporters) addRow(table, row)
  const keys = [...table.keys].map(([key, list]) => `${key} ${list.join(",")}`)
  const text = [
    "/** Generated by scripts/generators/reporters.ts from reporters-db (Free Law Project, BSD-2-Clause). Not edited by hand. */",
    `export const editionLines = ${JSON.stringify(table.editions.join("\n"))}`,
    `export const keyLines = ${JSON.stringify(keys.join("\n"))}`,
    "",
  ]
  writeFileSync(new URL("../../src/citation/tables/reporters.gen.ts", import.meta.url), text.join("\n"))
}
