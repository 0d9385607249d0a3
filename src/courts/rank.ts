/** How two courts stand to one another: who reviews whom, and whose decisions bind. */
import type { Court } from "./court.js"
import { jurisdiction } from "./jurisdictions.js"
import { type BindingRule, stateBinding } from "./rules.js"
import { type Courts, courts } from "./table.js"

/**
 * How the acting court stands to the court of the subject case. `superior`: in its line of review, the Supreme Court of the United States
 * over a state's courts included (on federal questions). `sister`: same system and level, neither reviewing the other.
 */
export type Relation = "same" | "superior" | "inferior" | "sister" | "unrelated"

/** Whether a decision must be followed, or may persuade. */
export type Weight = "binding" | "persuasive"

/** Whether a decision binds, by which rule, in which words, and where the rule is found. */
export type Binding = { readonly weight: Weight; readonly rule: string; readonly says: string; readonly source: string }

/** Courts that every regional circuit reviews, each in its own territory: 26 U.S.C. § 7482 (Tax Court), 8 U.S.C. § 1252 (Board of Immigration Appeals). */
const reviewedByEveryCircuit = new Set(["tax", "bta", "bia", "usdistct"])

const maxSteps = 8

/** The court, the court it is a division of, and so on. */
function wholes(court: Court, table: Courts): readonly Court[] {
  const out = [court]
  for (let at: Court | undefined = court; at?.within !== undefined && out.length < maxSteps; ) {
    at = table.byId(at.within)
    if (at) out.push(at)
  }
  return out
}

/** Ids of the courts in the line of review above this one, wholes included. */
function line(court: Court, table: Courts): ReadonlySet<string> {
  const out = new Set<string>()
  const own = wholes(court, table)
  let step: readonly Court[] = own
  for (let depth = 0; depth < maxSteps && step.length > 0; depth++) {
    const next: Court[] = []
    for (const parent of new Set(step.map((one) => one.parent))) {
      const found = parent === undefined ? undefined : table.byId(parent)
      if (found && !out.has(found.id)) next.push(...wholes(found, table))
    }
    for (const one of next) out.add(one.id)
    step = next
  }
  return out
}

function reviews(actor: Court, subject: Court, table: Courts): boolean {
  if (reviewedByEveryCircuit.has(subject.id) && actor.system === "federal" && actor.level <= 2 && actor.level > 0) return true
  const above = line(subject, table)
  return wholes(actor, table).some((one) => above.has(one.id))
}

/** Two divisions of one court, or a divided court named as a whole twice: which division acts is not known, so they are taken as sisters. */
function divisions(actor: Court, subject: Court, table: Courts): boolean {
  if (actor.id === subject.id) return actor.divided === true
  const ours = new Set(wholes(actor, table).map((one) => one.id))
  return wholes(subject, table).some((one) => ours.has(one.id))
}

/** How `actor` stands to `subject` (ids of courts). An id that is not in the table is unrelated to every other. */
export function relation(actor: string, subject: string, table: Courts = courts): Relation {
  const a = table.byId(actor)
  const b = table.byId(subject)
  if (!a || !b) return actor === subject ? "same" : "unrelated"
  if (divisions(a, b, table)) return "sister"
  if (actor === subject) return "same"
  if (reviews(a, b, table)) return "superior"
  if (reviews(b, a, table)) return "inferior"
  return a.system === b.system && a.level === b.level && a.level !== 0 ? "sister" : "unrelated"
}

type Question = { readonly by: Court; readonly on: Court; readonly relation: Relation; readonly decided: string; readonly table: Courts }
type Rule = { readonly rule: string; readonly answer: (question: Question) => Omit<Binding, "rule"> | undefined }

const isCircuit = (court: Court): boolean => court.system === "federal" && court.level === 2

/** Decisions that a later court took over with its docket. */
const adopted: readonly { readonly by: string; readonly on: string; readonly before: string; readonly source: string }[] = [
  { by: "ca5", on: "ca11", before: "1981-10-01", source: "Bonner v. City of Prichard, 661 F.2d 1206, 1209 (11th Cir. 1981) (en banc)" },
  { by: "ccpa", on: "cafc", before: "1982-10-01", source: "South Corp. v. United States, 690 F.2d 1368, 1370 (Fed. Cir. 1982) (en banc)" },
  { by: "cc", on: "cafc", before: "1982-10-01", source: "South Corp. v. United States, 690 F.2d 1368, 1370 (Fed. Cir. 1982) (en banc)" },
]

const stateName = (court: Court): string => jurisdiction(court.system)?.name ?? court.system

/** In order; the first rule that answers decides. */
const rules: readonly Rule[] = [
  {
    rule: "binds.supreme",
    answer: ({ by }) =>
      by.id === "scotus"
        ? {
            weight: "binding",
            says: "The Supreme Court of the United States binds every court on federal law.",
            source: "U.S. Const. art. VI, cl. 2; Hutto v. Davis, 454 U.S. 370, 375 (1982)",
          }
        : undefined,
  },
  {
    rule: "binds.adopted",
    answer: ({ by, on, decided, table }) => {
      const row = adopted.find((one) => one.by === by.id && (one.on === on.id || line(on, table).has(one.on)))
      if (!row || decided === "" || decided >= row.before) return undefined
      return { weight: "binding", says: `Decisions of the ${by.name} before ${row.before} were adopted as precedent.`, source: row.source }
    },
  },
  {
    rule: "binds.state_highest",
    answer: ({ by, on }) =>
      by.level === 1 && by.system !== "federal" && (on.system === by.system || on.system === "federal")
        ? {
            weight: "binding",
            says: `The highest court of ${stateName(by)} binds on that state's law${on.system === "federal" ? ", in federal courts too" : ""}.`,
            source: "Erie R.R. v. Tompkins, 304 U.S. 64, 78 (1938); Murdock v. City of Memphis, 87 U.S. 590 (1875)",
          }
        : undefined,
  },
  {
    rule: "binds.circuit_panel",
    answer: ({ by, on }) =>
      by.id === on.id && isCircuit(by)
        ? {
            weight: "binding",
            says: "A published panel decision binds later panels of the circuit until the court en banc or the Supreme Court changes it.",
            source: "Miller v. Gammie, 335 F.3d 889, 899 (9th Cir. 2003) (en banc); each circuit has the same rule",
          }
        : undefined,
  },
  {
    rule: "binds.district",
    answer: ({ by }) =>
      by.system === "federal" && by.level === 3
        ? {
            weight: "persuasive",
            says: "A federal trial court's decision binds no other judge, even of its own district.",
            source: "Camreta v. Greene, 563 U.S. 692, 709 n.7 (2011)",
          }
        : undefined,
  },
  { rule: "binds.state", answer: (question) => stateAnswer(question) },
  {
    rule: "binds.state_in_federal",
    answer: ({ by, on }) =>
      by.level === 2 && by.system !== "federal" && on.system === "federal"
        ? {
            weight: "persuasive",
            says: `A federal court follows the intermediate court of ${stateName(by)} on that state's law unless it is convinced that the state's highest court would not.`,
            source: "West v. American Telephone & Telegraph Co., 311 U.S. 223, 237 (1940)",
          }
        : undefined,
  },
  {
    rule: "binds.review",
    answer: ({ relation: stands, by }) =>
      stands === "superior"
        ? {
            weight: "binding",
            says: `The ${by.name} reviews this court and binds it.`,
            source: "Hart v. Massanari, 266 F.3d 1155, 1170 (9th Cir. 2001)",
          }
        : undefined,
  },
]

/** A state's intermediate court on its own state's courts, by the state's row or the general one. */
function stateAnswer({ by, on, relation: stands }: Question): Omit<Binding, "rule"> | undefined {
  if (by.system === "federal" || by.system !== on.system || by.level !== 2) return undefined
  const row: BindingRule = stateBinding(by.system)
  if (on.level === 3) return { weight: row.trialCourts, says: row.says, source: row.source }
  if (on.level === 2 && stands === "same") return { weight: row.ownPanels, says: row.says, source: row.source }
  if (on.level === 2 && stands === "sister") return { weight: row.sisterPanels, says: row.says, source: row.source }
  return undefined
}

/** Whether a published decision of `by` binds `on`, with the rule. `decided` matters only where courts succeeded one another. */
export function bindingOf(by: string, on: string, decided = "", table: Courts = courts): Binding {
  const a = table.byId(by)
  const b = table.byId(on)
  if (a && b) {
    const question: Question = { by: a, on: b, relation: relation(by, on, table), decided, table }
    for (const { rule, answer } of rules) {
      const found = answer(question)
      if (found) return { rule, ...found }
    }
  }
  return {
    weight: "persuasive",
    rule: "binds.none",
    says: "The court is not in this court's line of review; its decision persuades.",
    source: "general rule",
  }
}

/** Does a published decision of `by` bind the court `on`? */
export function binds(by: string, on: string, decided = "", table: Courts = courts): Weight {
  return bindingOf(by, on, decided, table).weight
}
