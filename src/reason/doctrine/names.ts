/** Checks that every name in a doctrine stands for something in it: authorities, courts, facts and their values, issues, factors, parties. */
import { type Condition, type Term, termsOf } from "../condition/condition.js"
import { readValue } from "../facts/value.js"
import { asks } from "../matter/predicates.js"
import { type Formula, namesIn } from "../recover/formula.js"
import type { Refuse } from "../refuse.js"
import type { Path } from "../source.js"
import type { DoctrineForm, Support } from "./form.js"

/** A name used at a place, and the table it must stand in. */
type Use = {
  readonly name: string | undefined
  readonly table: Readonly<Record<string, unknown>>
  readonly what: string
  readonly at: Path
}

export function checkNames(form: DoctrineForm, refuse: Refuse): void {
  for (const { name, table, what, at } of uses(form)) {
    if (name === undefined || Object.hasOwn(table, name)) continue
    refuse(at, `names "${name}", which is not ${what} of this doctrine`, some(Object.keys(table)))
  }
  checkIssueTree(form, refuse)
  checkValues(form, refuse)
}

/** Makes uses of names in a table of the doctrine. */
type Using = (name: string | undefined, at: Path) => Use

function using(form: DoctrineForm, what: string, ...tables: readonly (keyof DoctrineForm)[]): Using {
  const table: Readonly<Record<string, unknown>> = Object.assign({}, ...tables.map((name) => form[name]))
  return (name, at) => ({ name, table, what, at })
}

/** Each of a list of names, at its own place. */
function each(use: Using, names: readonly string[] | undefined, at: Path): readonly Use[] {
  return (names ?? []).map((name, n) => use(name, [...at, n]))
}

function uses(form: DoctrineForm): readonly Use[] {
  const court = using(form, "a court", "courts")
  return [
    using(form, "an issue", "issues")(form.top, ["top"]),
    court(form.court, ["court"]),
    ...entries(form.courts, "courts").flatMap(({ row, at }) => each(court, row.binds, [...at, "binds"])),
    ...usesInAuthorities(form),
    ...usesInLaw(form),
    ...usesInRecovery(form),
  ]
}

function usesInAuthorities(form: DoctrineForm): readonly Use[] {
  const court = using(form, "a court", "courts")
  const authority = using(form, "an authority", "authorities")
  const reach = using(form, "a rule or an issue", "rules", "issues")
  return [
    ...entries(form.authorities, "authorities").flatMap(({ row, at }) => [
      court(row.court, [...at, "court"]),
      ...row.events.flatMap((event, n) => [
        authority(event.by, [...at, "events", n, "by"]),
        court(event.court, [...at, "events", n, "court"]),
        ...each(reach, event.reaches, [...at, "events", n, "reaches"]),
      ]),
    ]),
    ...supported(form).flatMap(({ row, at }) =>
      row.authorities.map((one, n) => authority(one.authority, [...at, "authorities", n, "authority"])),
    ),
  ]
}

function usesInLaw(form: DoctrineForm): readonly Use[] {
  const issue = using(form, "an issue", "issues")
  const factor = using(form, "a factor", "factors")
  const authority = using(form, "an authority", "authorities")
  const excepted = using(form, "a rule or an authority", "rules", "authorities")
  return [
    ...entries(form.issues, "issues").flatMap(({ row, at }) => [
      ...each(issue, row.parts, [...at, "parts"]),
      ...each(factor, row.factors, [...at, "factors"]),
    ]),
    ...entries(form.rules, "rules").flatMap(({ row, at }) => [
      issue(row.issue, [...at, "issue"]),
      ...each(excepted, row.except_to, [...at, "except_to"]),
      ...each(factor, row.faces, [...at, "faces"]),
    ]),
    ...form.precedents.flatMap((row, n) => [
      authority(row.authority, ["precedents", n, "authority"]),
      issue(row.issue, ["precedents", n, "issue"]),
      ...each(factor, row.factors, ["precedents", n, "factors"]),
      ...each(factor, row.reason, ["precedents", n, "reason"]),
    ]),
  ]
}

function usesInRecovery(form: DoctrineForm): readonly Use[] {
  const amount = using(form, "an amount", "amounts")
  const party = using(form, "a party", "parties")
  return [
    ...entries(form.recovery, "recovery").flatMap(({ row, at }) => [
      ...each(amount, row.needs, [...at, "needs"]),
      ...each(amount, row.unless, [...at, "unless"]),
    ]),
    ...entries(form.facts, "facts").map(({ row, at }) => party(row.from_share, [...at, "from_share"])),
  ]
}

/** A formula works with the doctrine's amounts and with the parties' shares, `target_share`. */
export function checkFigures(formula: Formula, form: DoctrineForm, at: Path, refuse: Refuse): void {
  const known = [...Object.keys(form.amounts), ...[...Object.keys(form.parties), "others", "insolvent"].map((party) => `${party}_share`)]
  const stray = namesIn(formula).find((name) => !known.includes(name))
  if (stray !== undefined) refuse(at, `speaks of "${stray}", which is neither an amount nor a share`, some(known))
}

function entries<R>(table: Readonly<Record<string, R>>, name: string): readonly { readonly row: R; readonly at: Path }[] {
  return Object.entries(table).map(([id, row]) => ({ row, at: [name, id] }))
}

function supported(form: DoctrineForm): readonly { readonly row: { readonly authorities: readonly Support[] }; readonly at: Path }[] {
  return (["factors", "rules", "recovery", "guidance"] as const).flatMap((table) =>
    entries<{ readonly authorities: readonly Support[] }>(form[table], table),
  )
}

/** An issue that is part of itself would never be decided. */
function checkIssueTree(form: DoctrineForm, refuse: Refuse): void {
  const visit = (id: string, above: readonly string[]): void => {
    if (above.includes(id)) refuse(["issues", id, "parts"], "is part of itself", "An issue's parts must stand below it.")
    for (const part of form.issues[id]?.parts ?? []) visit(part, [...above, id])
  }
  visit(form.top, [])
}

function checkValues(form: DoctrineForm, refuse: Refuse): void {
  const check = (fact: string, value: string | number | boolean, at: Path) => {
    const row = form.facts[fact]
    if (row === undefined) refuse(at, `names "${fact}", which is not a fact of this doctrine`, some(Object.keys(form.facts)))
    const read = readValue(row, value)
    if ("allowed" in read) refuse(at, `gives "${String(value)}" for ${fact}`, read.allowed)
  }
  for (const [id, fact] of Object.entries(form.facts)) {
    if (fact.type === "choice" && !fact.values) refuse(["facts", id], "is a choice without values", "List the values and what each means.")
    for (const [at, { value }] of fact.derive.entries()) check(id, value, ["facts", id, "derive", at, "value"])
    if (fact.presume) check(id, fact.presume.value, ["facts", id, "presume", "value"])
  }
  for (const [at, { facts }] of form.precedents.entries()) {
    for (const [fact, value] of Object.entries(facts)) check(fact, value, ["precedents", at, "facts", fact])
  }
  for (const [at, { means }] of form.words.entries()) {
    for (const [fact, value] of Object.entries(means)) check(fact, value, ["words", at, "means", fact])
  }
}

/** Every term of a condition must be a fact, with values that fact can have, or a question that can be put to a matter. */
export function checkTerms(condition: Condition, form: DoctrineForm, at: Path, refuse: Refuse): void {
  for (const term of termsOf(condition)) term.kind === "fact" ? checkFact(term.name, form, at, refuse) : checkAsk(term, form, at, refuse)
  for (const { name, values } of comparedIn(condition)) {
    const allowed = form.facts[name]?.values
    const stray = allowed && values.find((value) => !Object.hasOwn(allowed, value))
    if (allowed && stray !== undefined) refuse(at, `compares ${name} with "${stray}"`, `Allowed: ${Object.keys(allowed).join(", ")}.`)
  }
}

function checkFact(name: string, form: DoctrineForm, at: Path, refuse: Refuse): void {
  if (!Object.hasOwn(form.facts, name))
    refuse(at, `speaks of "${name}", which is not a fact of this doctrine`, some(Object.keys(form.facts)))
}

/** Questions whose first word is a number of years. */
const ofYears = new Set(["late", "maybe_late"])

function checkAsk(term: Term & { readonly kind: "ask" }, form: DoctrineForm, at: Path, refuse: Refuse): void {
  const ask = asks[term.name] ?? refuse(at, `asks "${term.name}", which cannot be asked of a matter`, some(Object.keys(asks)))
  if (ask.of !== term.of.length) refuse(at, `asks ${term.name} of ${term.of.length}`, `It is asked of ${ask.of}.`)
  const first = term.of[0]
  const isParty = (name: string) => Object.hasOwn(form.parties, name) || (term.name === "paid" && name.startsWith("insurer_of_"))
  if (first !== undefined && !ofYears.has(term.name) && !isParty(first)) {
    refuse(at, `asks ${term.name} of "${first}", which is not a party`, some(Object.keys(form.parties)))
  }
  const capacity = term.of[1]
  if (term.name === "engaged_as" && capacity !== undefined && !Object.hasOwn(form.capacities, capacity)) {
    refuse(at, `asks after the capacity "${capacity}"`, some(Object.keys(form.capacities)))
  }
}

function comparedIn(condition: Condition): readonly { readonly name: string; readonly values: readonly string[] }[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap(comparedIn)
    case "not":
      return comparedIn(condition.of)
    case "is":
      return condition.term.kind === "fact" ? [{ name: condition.term.name, values: condition.values }] : []
    default:
      return []
  }
}

function some(names: readonly string[]): string {
  const most = 30
  return names.length === 0 ? "There are none." : `Allowed: ${names.slice(0, most).join(", ")}${names.length > most ? ", …" : ""}.`
}
