/** Reads a doctrine file: the form, then every name and condition in it, each fault named with its line and field. */

import type { Condition, Value } from "../condition/condition.js"
import { type ReadCondition, readCondition } from "../condition/read.js"
import { type Formula, readFormula } from "../recover/formula.js"
import { held, invalid, type Path, readSource, type Source } from "../source.js"
import type { Amount, Authority, Component, Doctrine, Fact, Factor, Guidance, Issue, Rule } from "./doctrine.js"
import { type DoctrineForm, doctrineForm } from "./form.js"
import { holdings } from "./holdings.js"
import { checkNames, checkTerms } from "./names.js"

/** Says what is wrong at a place of the file. */
export type Refuse = (field: Path, why: string, allowed: string) => never

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
  const condition = (text: string, at: Path): Condition => {
    const read: ReadCondition = readCondition(text)
    if ("fault" in read) return refuse(at, `is not a condition: ${read.fault}`, "See docs/doctrines.md for the language.")
    checkTerms(read.condition, form, at, refuse)
    return read.condition
  }
  const formula = (text: string, at: Path): Formula => {
    const read = readFormula(text)
    return "fault" in read ? refuse(at, `is not a formula: ${read.fault}`, "See docs/doctrines.md for the language.") : read.formula
  }
  const { doctrine: id, title, about, question, sides, system, court, courts, parties, kinds, top, words } = form
  return {
    ...{ path, id, title, about, question, sides, system, court, courts, parties, kinds, top, words },
    authorities: rows(form.authorities, (id, row): Authority => ({ ...row, id })),
    facts: rows(
      form.facts,
      (id, row): Fact => ({
        ...row,
        id,
        derive: row.derive.map((way, at) => derived(way, ["facts", id, "derive", at, "when"], condition)),
      }),
    ),
    factors: rows(form.factors, (id, row): Factor => ({ ...row, id, when: condition(row.when, ["factors", id, "when"]) })),
    issues: rows(form.issues, (id, row): Issue => ({ ...row, id })),
    rules: [
      ...rows(form.rules, (id, row): Rule => ({ ...row, id, words: row.when, when: condition(row.when, ["rules", id, "when"]) })).values(),
    ],
    precedents: [],
    amounts: rows(
      form.amounts,
      (id, row): Amount => ({ ...row, id, else: row.else.map((text, at) => formula(text, ["amounts", id, "else", at])) }),
    ),
    recovery: [...rows(form.recovery, (id, row) => component(id, row, condition, formula)).values()],
    guidance: [
      ...rows(
        form.guidance,
        (id, { when, ...row }): Guidance => ({
          ...row,
          id,
          ...(when === undefined ? {} : { when: condition(when, ["guidance", id, "when"]) }),
        }),
      ).values(),
    ],
  }
}

type ReadAt<T> = (text: string, at: Path) => T

function derived(way: DoctrineForm["facts"][string]["derive"][number], at: Path, condition: ReadAt<Condition>) {
  return { when: condition(way.when, at), value: way.value as Value, because: way.because }
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
