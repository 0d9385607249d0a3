/** Reads a doctrine file: the form, then every name and condition in it, each fault named with its line and field. */

import type { Condition } from "../condition/condition.js"
import { readCondition } from "../condition/read.js"
import { type Formula, readFormula } from "../recover/formula.js"
import type { Refuse } from "../refuse.js"
import { held, invalid, type Path, readSource, type Source } from "../source.js"
import type { Amount, Authority, Component, Doctrine, Fact, Factor, Guidance, Issue, Rule } from "./doctrine.js"
import { type DoctrineForm, doctrineForm } from "./form.js"
import { holdings } from "./holdings.js"
import { checkFigures, checkNames, checkTerms } from "./names.js"

/** A doctrine from its YAML. Throws `doctrine_invalid` with line, field, why and what is allowed. */
export function readDoctrine(yaml: string, path = "doctrine"): Doctrine {
  const source = readSource(yaml, path, "doctrine_invalid")
  const form = held(doctrineForm, source, path, "doctrine_invalid")
  const refuse = refusing(source, path)
  checkNames(form, refuse)
  const doctrine = compiled(form, path, refuse)
  return { ...doctrine, precedents: holdings(doctrine, form, refuse) }
}

function refusing(source: Source, path: string): Refuse {
  return (field, why, allowed) => invalid("doctrine_invalid", path, source.lineOf(field), field, why, allowed)
}

function compiled(form: DoctrineForm, path: string, refuse: Refuse): Doctrine {
  const { condition, formula } = readers(form, refuse)
  const { doctrine: id, title, about, question, sides, system, court, courts, parties, kinds, capacities, burdens, top, words } = form
  const amountOf = (id: string, row: DoctrineForm["amounts"][string]): Amount => {
    return { ...row, id, else: row.else.map((text, at) => formula(text, ["amounts", id, "else", at])) }
  }
  return {
    ...{ path, id, title, about, question, sides, system, court, courts, parties, kinds, capacities, burdens, top, words },
    ...{ passes: form.passes, tests: form.tests },
    ...(form.theories === undefined ? {} : { theories: form.theories }),
    ...(form.governing === undefined ? {} : { governing: form.governing }),
    authorities: rows(form.authorities, (id, row): Authority => ({ ...row, id })),
    facts: rows(form.facts, (id, row) => factOf(id, row, condition)),
    factors: rows(form.factors, (id, row): Factor => ({ ...row, id, when: condition(row.when, ["factors", id, "when"]) })),
    issues: rows(form.issues, (id, row): Issue => ({ ...row, id })),
    rules: listed(form.rules, (id, row): Rule => ({ ...row, id, words: row.when, when: condition(row.when, ["rules", id, "when"]) })),
    precedents: [],
    amounts: rows(form.amounts, amountOf),
    recovery: listed(form.recovery, (id, row) => component(id, row, condition, formula)),
    guidance: listed(form.guidance, (id, row) => guidanceOf(id, row, condition)),
  }
}

/** Readers of conditions and formulas that refuse what makes no sense, at its place. */
function readers(form: DoctrineForm, refuse: Refuse): { readonly condition: ReadAt<Condition>; readonly formula: ReadAt<Formula> } {
  const language = "See docs/doctrines.md for the language."
  return {
    condition: (text, at) => {
      const read = readCondition(text)
      if ("fault" in read) return refuse(at, `is not a condition: ${read.fault}`, language)
      checkTerms(read.condition, form, at, refuse)
      return read.condition
    },
    formula: (text, at) => {
      const read = readFormula(text)
      if ("fault" in read) return refuse(at, `is not a formula: ${read.fault}`, language)
      checkFigures(read.formula, form, at, refuse)
      return read.formula
    },
  }
}

type ReadAt<T> = (text: string, at: Path) => T

function factOf(id: string, row: DoctrineForm["facts"][string], condition: ReadAt<Condition>): Fact {
  const { ask_when, presume, ...rest } = row
  const derive = row.derive.map(({ when, ...way }, at) => ({ ...way, when: condition(when, ["facts", id, "derive", at, "when"]) }))
  const askWhen = ask_when === undefined ? {} : { askWhen: condition(ask_when, ["facts", id, "ask_when"]) }
  if (presume === undefined) return { ...rest, id, derive, ...askWhen }
  const { unless, value, because } = presume
  const except = unless === undefined ? {} : { unless: condition(unless, ["facts", id, "presume", "unless"]) }
  return { ...rest, id, derive, ...askWhen, presume: { value, because, ...except } }
}

function guidanceOf(id: string, { when, ...row }: DoctrineForm["guidance"][string], condition: ReadAt<Condition>): Guidance {
  return { ...row, id, ...(when === undefined ? {} : { when: condition(when, ["guidance", id, "when"]) }) }
}

function component(id: string, row: DoctrineForm["recovery"][string], condition: ReadAt<Condition>, formula: ReadAt<Formula>): Component {
  const { when, ...rest } = row
  const at = (field: string): Path => ["recovery", id, field]
  return {
    ...rest,
    id,
    amount: formula(row.amount, at("amount")),
    share: formula(row.share, at("share")),
    ...(when === undefined ? {} : { when: condition(when, at("when")) }),
  }
}

function rows<A, B>(table: Readonly<Record<string, A>>, read: (id: string, row: A) => B): Map<string, B> {
  return new Map(Object.entries(table).map(([id, row]) => [id, read(id, row)]))
}

function listed<A, B>(table: Readonly<Record<string, A>>, read: (id: string, row: A) => B): readonly B[] {
  return [...rows(table, read).values()]
}
