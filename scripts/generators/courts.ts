/** Compiles the courts that the hand-kept tables leave out (county and city courts, tribal, abolished) from the Free Law Project's list. */
import { writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { COURTS } from "@beshkenadze/eyecite"
import { california } from "../../src/cite/courts/california.js"
import { districts } from "../../src/cite/courts/districts.js"
import { federal } from "../../src/cite/courts/federal.js"
import { jurisdictions } from "../../src/cite/courts/jurisdictions.js"
import { stateCourts } from "../../src/cite/courts/states.js"

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

const out = resolve(import.meta.dirname, "../../src/cite/courts/tail.gen.ts")

/** From the list's words for a court's rank to the table's level. */
function levelOf(court: Listed): number {
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

/** Writes `tail.gen.ts`: one line a court, `system|jurisdiction|id|level|abbreviation|name|whole|years`. */
export function generate(): void {
  const own = new Set([...federal(), ...districts(), ...stateCourts(), ...california()].map((court) => court.id))
  const plain = (text: string): string =>
    text
      .replace(/[|`\\$]/g, " ")
      .replace(/\s+/g, " ")
      .trim()
  const lines = (COURTS as readonly Listed[])
    .filter((court) => !own.has(court.id))
    .map((court) =>
      [
        systemOf(court),
        placeOf(court),
        court.id,
        levelOf(court),
        plain(court.citation_string || court.name_abbreviation || ""),
        plain(court.name),
        court.parent ?? "",
        yearsOf(court),
      ].join("|"),
    )
    .sort()
  const text = `/** Courts of the Free Law Project's courts-db (BSD-2-Clause) beyond the hand-kept tables. Generated; do not edit. */\nexport const tail = \`\n${[...new Set(lines)].join("\n")}\n\`\n`
  writeFileSync(out, text)
}
