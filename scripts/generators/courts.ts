/** Compiles the table of courts: the hand-kept rows, and from the Free Law Project's list what they leave out (county and city courts, tribal, abolished). */
import { writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { COURTS } from "@beshkenadze/eyecite"
import { california } from "../../src/courts/california.js"
import { type CompiledCourts, compileCourts } from "../../src/courts/compile.js"
import type { Court, Level } from "../../src/courts/court.js"
import { districts } from "../../src/courts/districts.js"
import { federal } from "../../src/courts/federal.js"
import { jurisdictions } from "../../src/courts/jurisdictions.js"
import { stateCourts } from "../../src/courts/states.js"

type Listed = {
  readonly id: string
  readonly name: string
  readonly citation_string?: string
  readonly name_abbreviation?: string | null
  readonly system?: string
  readonly type?: string | null
  readonly level?: string | null
  readonly location?: string
  readonly parent?: string | null
  readonly dates?: readonly { readonly start?: string | null; readonly end?: string | null }[]
}

const out = resolve(import.meta.dirname, "../../src/courts/courts.gen.ts")

/** From the list's words for a court's rank to the table's level. */
function levelOf(court: Listed): Level {
  if (court.level === "colr") return 1
  if (court.level === "iac") return court.type === "special" ? 0 : 2
  if (court.type === "ag" || court.type === "special") return 0
  if (court.type === "trial" || court.level === "gjc" || court.level === "ljc" || court.level === "trial") return 3
  return court.type === "appellate" ? 2 : 0
}

function placeOf(court: Listed): string {
  const place = (court.location ?? "").replace(/^(?:Washington D\.C\.|D\.C\.|DC)$/, "District of Columbia")
  return jurisdictions.find((one) => one.name === place)?.code ?? "us"
}

function systemOf(court: Listed): string {
  if (court.system === "state") return placeOf(court)
  if (court.system === "federal" || court.system === "tribal") return court.system
  return court.system === "special" ? "tribal" : "foreign"
}

function yearsOf(court: Listed): string {
  const starts = (court.dates ?? []).flatMap((span) => (span.start ? [span.start.slice(0, 4)] : []))
  const open = (court.dates ?? []).some((span) => !span.end)
  const ends = (court.dates ?? []).flatMap((span) => (span.end ? [span.end.slice(0, 4)] : []))
  const span = `${starts.sort()[0] ?? ""}-${open ? "" : (ends.sort().at(-1) ?? "")}`
  return span === "-" ? "" : span
}

const plain = (text: string): string =>
  text
    .replace(/[|;`\\$]/g, " ")
    .replace(/\s+/g, " ")
    .trim()

/** The court that reviews a state's trial courts: its main intermediate court, or the highest where it has none. */
function reviewers(main: readonly Court[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const level of [2, 1]) {
    for (const court of main)
      if (court.level === level && court.within === undefined && !found.has(court.system)) found.set(court.system, court.id)
  }
  return found
}

function listed(court: Listed, reviews: ReadonlyMap<string, string>): Court {
  const system = systemOf(court)
  const level = levelOf(court)
  const parent = level === 3 && system !== "federal" ? reviews.get(system) : undefined
  const [from, until] = yearsOf(court).split("-")
  const words = plain(court.citation_string || court.name_abbreviation || "")
  return {
    id: court.id,
    name: plain(court.name),
    abbreviations: words === "" ? [] : [words],
    system,
    level,
    jurisdiction: placeOf(court),
    ...(parent ? { parent } : {}),
    ...(court.parent ? { within: court.parent } : {}),
    ...(from ? { from: Number(from) } : {}),
    ...(until ? { until: Number(until) } : {}),
  }
}

/** The hand-kept rows, then the rest of the list, by system and id. */
export function compiled(): CompiledCourts {
  const main = [...federal(), ...districts(), ...stateCourts(), ...california()]
  const own = new Set(main.map((court) => court.id))
  const reviews = reviewers(main)
  const others = new Map(
    (COURTS as readonly Listed[]).filter((court) => !own.has(court.id)).map((court) => [court.id, listed(court, reviews)]),
  )
  const sorted = [...others.values()].sort((a, b) => (`${a.system} ${a.id}` < `${b.system} ${b.id}` ? -1 : 1))
  return compileCourts(main, sorted)
}

/** Writes `courts.gen.ts`. */
export function generate(): void {
  const { rows, abbreviations, others } = compiled()
  const head = "/** Compiled from the tables beside it and the Free Law Project's courts-db (BSD-2-Clause). Generated; do not edit. */"
  const lines = { courtRows: rows, abbreviationKeys: abbreviations, otherKeys: others }
  writeFileSync(
    out,
    `${head}\n${Object.entries(lines)
      .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)}\n`)
      .join("")}`,
  )
}
