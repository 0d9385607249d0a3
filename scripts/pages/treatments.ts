/** The page of treatments and cues, docs/treatments.md, made from the tables. */

import { governorRows } from "../../src/treat/clause/governors.js"
import { reasons } from "../../src/treat/explain.js"
import { scopeRows } from "../../src/treat/judge/scopes.js"
import { turnRows } from "../../src/treat/passages/cross-sentence.js"
import { actRows } from "../../src/treat/rows/acts.js"
import { passageRows } from "../../src/treat/rows/cues/passages.js"
import { cueRows } from "../../src/treat/rows/cues/table.js"
import { headRows } from "../../src/treat/rows/heads.js"
import { kinds } from "../../src/treatment/kind-rows.js"

const may: Readonly<Record<string, string>> = {
  superior: "the same court, or one above it in the same system",
  reviewing: "the court that reviews the decision",
  any: "any court",
  legislature: "a legislature, as a court reports",
}

/** The whole page. The examples are the tables' own, and each is a test; `measured` is bench/treatments.md, from which the figures are taken. */
export function treatmentsPage(measured: string): string {
  return [
    "# Treatments and cues",
    "",
    "What an opinion does to the cases it cites, as `goodlaw treat` reads it. This page is made from the tables in `src/treat` by `npm run pages`.",
    "In the examples, *Crain* is the case that something is done to and *Ames* the one that does it.",
    "",
    "## How well",
    "",
    ...measured
      .split("\n")
      .slice(2)
      .filter((line) => !line.startsWith("Speed:")),
    "## Treatments, most serious first",
    "",
    "| treatment | severity | kind | who may do it | what it means | when only reported |",
    "|---|---|---|---|---|---|",
    ...kinds.map((kind) =>
      row([
        kind.name,
        kind.severity,
        kind.group === "direct" ? "direct history" : "citing reference",
        may[kind.by] ?? "",
        kind.definition,
        kind.recognized,
      ]),
    ),
    "",
    "A court that cannot overrule another (it is neither the same nor above it) declines to follow it, or criticizes it, in the same words.",
    "",
    "## Acts",
    "",
    "An act is composed: a verb of this table in any voice, tense or form, the object or subject that it reaches, and the clauses around it.",
    "",
    "| rule | verb | what it does | example |",
    "|---|---|---|---|",
    ...actRows.map(({ name, verb, particle, does, example }) =>
      row([
        `act.${name}`,
        `${verb.split(" ")[0]?.replace("_", "-")}${particle === undefined ? "" : ` (${particle})`}`,
        doing(does),
        example,
      ]),
    ),
    "",
    "What of a case it reaches:",
    "",
    "| class | example |",
    "|---|---|",
    ...headRows.map(({ head, example }) => row([head, example])),
    "",
    "What the clause that it hangs on makes of it:",
    "",
    "| governor | example |",
    "|---|---|",
    ...governorRows.map(({ does, example }) => row([does, example])),
    "",
    "## Cues",
    "",
    "`{authority}` is the case treated, `{by}` the one that acts, `{we}` the court that speaks; `@x` is a class of word forms, `~` up to four words, `…` up to twelve, `[x]` may be absent.",
    "",
    "| rule | treatment | cue | example |",
    "|---|---|---|---|",
    ...cueRows.map((cue) => row([cue.name, cue.treatment, code(cue.cue), cue.example])),
    "",
    "## Passages",
    "",
    "What several sentences amount to together: a case that a party, a dissent or the court below brings forward and the court answers.",
    "",
    "| rule | treatment | cue | example |",
    "|---|---|---|---|",
    ...passageRows.map((cue) => row([cue.name, cue.treatment, code(cue.cue), cue.example])),
    "",
    "A sentence that tells of a case, and one after it that turns to the case at hand, set the two apart:",
    "",
    "| rule | treatment | example |",
    "|---|---|---|",
    ...turnRows.map((turn) => row([turn.name, "distinguished", turn.example])),
    "",
    "## What takes a cue out of the court's mouth",
    "",
    "| rule | reads as | example |",
    "|---|---|---|",
    ...scopeRows.map((scope) => row([scope.name, scope.kind, scope.example])),
    "",
    "## Why a treatment does not count",
    "",
    ...Object.entries(reasons).map(([name, says]) => `- \`${name}\`: ${says}`),
    "",
  ].join("\n")
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`
}

function code(cue: string): string {
  return `\`${cue}\``
}

/** What an act does by class of object, as "overruled; words: disapproved". */
function doing(does: Readonly<Record<string, string>>): string {
  const classes = Object.entries(does).filter(([head]) => head !== "else")
  return [does.else, ...classes.map(([head, treatment]) => `${head}: ${treatment}`)].join("; ")
}
