/** docs/courts.md, written from the tables. */
import { california } from "../../src/courts/california.js"
import { citabilityRules } from "../../src/courts/citability.js"
import type { Court } from "../../src/courts/court.js"
import { districts } from "../../src/courts/districts.js"
import { federal } from "../../src/courts/federal.js"
import { jurisdiction, jurisdictions } from "../../src/courts/jurisdictions.js"
import { bindingRules } from "../../src/courts/rules.js"
import { stateCourts } from "../../src/courts/states.js"
import { courts } from "../../src/courts/table.js"

const levels = ["beside the ladder", "last resort", "intermediate", "trial"] as const

const cell = (text: string): string => text.replaceAll("|", "\\|")

function rowOf(court: Court): string {
  const years = court.from === undefined && court.until === undefined ? "" : `${court.from ?? ""}-${court.until ?? ""}`
  return `| \`${court.id}\` | ${cell(court.name)} | ${cell(court.abbreviations.slice(0, 2).join("; "))} | ${levels[court.level]} | ${court.parent ? `\`${court.parent}\`` : ""} | ${years} |`
}

function table(rows: readonly Court[]): string {
  return `| id | court | written | level | reviewed by | years |\n|---|---|---|---|---|---|\n${rows.map(rowOf).join("\n")}`
}

/** One line a state: "California (`ca9`): C.D. Cal. `cacd`, E.D. Cal. `caed`, …". */
function districtLines(): string {
  const current = districts().filter((court) => court.until === undefined && !court.abbreviations[0]?.startsWith("Bankr."))
  return jurisdictions
    .flatMap(({ code, name }) => {
      const here = current.filter((court) => court.jurisdiction === code && court.parent?.startsWith("ca"))
      if (here.length === 0) return []
      return [`- ${name} (\`${here[0]?.parent}\`): ${here.map((court) => `${court.abbreviations[0]} \`${court.id}\``).join(", ")}`]
    })
    .join("\n")
}

function stateTables(): string {
  return jurisdictions
    .flatMap(({ code, name }) => {
      const rows = stateCourts().filter((court) => court.system === code)
      return rows.length === 0 ? [] : [`### ${name}\n\n${table(rows)}`]
    })
    .join("\n\n")
}

function bindingTable(): string {
  const rows = bindingRules.map(
    (rule) =>
      `| ${rule.state === "default" ? "elsewhere" : (jurisdiction(rule.state)?.name ?? rule.state)} | ${rule.trialCourts} | ${rule.ownPanels} | ${rule.sisterPanels} | ${cell(rule.says)} | ${cell(rule.source)} | ${rule.read ? `[read](${rule.read})` : "no"} |`,
  )
  return `| state | on trial courts | on its own panels | on sister panels | rule | source | its words |\n|---|---|---|---|---|---|---|\n${rows.join("\n")}`
}

function citabilityTable(): string {
  const rows = citabilityRules.map((rule) => {
    const of = rule.of === "default" ? "elsewhere" : (jurisdiction(rule.of)?.name ?? rule.of)
    const weight = rule.from === undefined ? rule.weight : `${rule.weight} from ${rule.from}, before: ${rule.before ?? rule.weight}`
    return `| ${of} | ${weight} | ${cell(rule.says)} | ${cell(rule.source)} | ${rule.read ? `[read](${rule.read})` : "no"} |`
  })
  return `| system or court | weight | rule | source | its words, or a summary of them |\n|---|---|---|---|---|\n${rows.join("\n")}`
}

function opening(): string {
  return `# Courts

Goodlaw knows ${courts.all.length.toLocaleString("en-US")} courts. Each has an id (CourtListener's, where there is one), the words it is written with in citations, its level, and
the court that reviews it. From these follow who may overrule or disapprove whom, and what binds. This page shows the main rows; county,
city, tribal and abolished courts come from the Free Law Project's courts-db (BSD-2-Clause).

\`\`\`ts
import { bindingOf, courtFromWords, relation } from "goodlaw"

courtFromWords("Cal. Ct. App. Nov. 5, 1999")?.id // "calctapp"
relation("cal", "calctapp") // "superior"
bindingOf("calctapp1d", "calsuperctorange").weight // "binding"
\`\`\`

A library may declare courts of its own (\`withCourts\`); theirs win where an abbreviation is taken.`
}

function ladders(): string {
  const countySeats = california().filter((court) => court.within === "calsuperct")
  const others = california().filter((court) => court.within !== "calsuperct")
  return `## Federal

${table(federal())}

### Districts

Each district has its bankruptcy court (\`Bankr.\` before its words); the circuit that reviews it stands in parentheses.

${districtLines()}

## California

${table(others)}

The superior courts of the ${countySeats.length} counties are parts of \`calsuperct\`, each reviewed by its appellate district: ${countySeats
    .map((court) => `\`${court.id}\``)
    .join(", ")}.

## The other states and territories

${stateTables()}`
}

function rules(): string {
  return `## What binds

The Supreme Court of the United States binds every court on federal law; a state's highest court binds on that state's law, in federal
courts too; a circuit binds its districts and its own later panels until it sits en banc; a federal trial court binds nobody. For the
published decisions of the states' intermediate courts:

${bindingTable()}

## Unpublished decisions

${citabilityTable()}

California's grant of review: before July 1, 2016 it took the opinion below out of the reports; since then the opinion may be cited for
persuasive value while review is pending and, once decided, to the extent it is not inconsistent (Cal. Rules of Court, rule 8.1115(e)).`
}

/** The page, ending in a newline. */
export function courtsPage(): string {
  return `${[opening(), ladders(), rules()].join("\n\n")}\n`
}
