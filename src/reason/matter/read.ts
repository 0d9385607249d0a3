/** Reads a matter file for a doctrine: the form, then people, dates, facts, amounts and shares, each fault named with its line and what is allowed. */

import { compareDays, latest } from "../../base/day.js"
import { truth, type Value } from "../condition/condition.js"
import type { Doctrine } from "../doctrine/doctrine.js"
import { readValue } from "../facts/value.js"
import { exactly, type Range, readRange } from "../recover/range.js"
import type { Refuse } from "../refuse.js"
import { held, invalid, type Path, readSource } from "../source.js"
import { readAccount, type Stated } from "./account.js"
import { type MatterForm, matterForm } from "./form.js"
import type { Matter } from "./matter.js"
import { answered } from "./predicates.js"
import { readShares, shareNamed } from "./shares.js"

/** A matter from its YAML. Throws `matter_invalid` with line, field, why and what is allowed. */
export function readMatter(yaml: string, path: string, doctrine: Doctrine): Matter {
  const source = readSource(yaml, path, "matter_invalid")
  const form = held(matterForm, source, path, "matter_invalid")
  const refuse: Refuse = (field, why, allowed) => invalid("matter_invalid", path, source.lineOf(field), field, why, allowed)
  if (form.doctrine !== undefined && form.doctrine !== doctrine.id) {
    refuse(["doctrine"], `is ${form.doctrine}`, `The doctrine at hand is ${doctrine.id}.`)
  }
  checkPeople(form, doctrine, refuse)
  checkDates(form, refuse)
  const shares = readShares(form, doctrine, refuse)
  const stated = form.account ? readAccount(doctrine, form.account) : []
  const given = readFacts(form, doctrine, stated, shares, refuse)
  checkContradictions(form, doctrine, refuse)
  return {
    path,
    name: form.matter,
    form,
    ...(form.court === undefined ? {} : { court: form.court }),
    ...(form.as_of === undefined ? {} : { asOf: form.as_of }),
    given,
    amounts: readAmounts(form, doctrine, refuse),
    shares,
    stated,
  }
}

function checkPeople(form: MatterForm, doctrine: Doctrine, refuse: Refuse): void {
  const people = Object.keys(form.people)
  for (const [id, { is }] of Object.entries(form.people)) {
    if (!Object.hasOwn(doctrine.kinds, is))
      refuse(["people", id, "is"], `is "${is}"`, `Allowed: ${Object.keys(doctrine.kinds).join(", ")}.`)
  }
  const places = new Map<string, string>()
  for (const [party, person] of Object.entries(form.parties)) {
    if (!Object.hasOwn(doctrine.parties, party))
      refuse(["parties", party], "is not a place in this doctrine", `Allowed: ${Object.keys(doctrine.parties).join(", ")}.`)
    const before = places.get(person)
    if (before !== undefined)
      refuse(["parties", party], `is ${person}, who is also the ${before}`, "One person cannot stand in two of these places.")
    places.set(person, party)
  }
  for (const { name, at } of namedIn(form)) {
    if (!people.includes(name))
      refuse(
        at,
        `names "${name}", who is not among the people`,
        people.length > 0 ? `Allowed: ${people.join(", ")}.` : "List the people first.",
      )
  }
}

/** Every place of the form that names a person. */
function namedIn(form: MatterForm): readonly { readonly name: string; readonly at: Path }[] {
  const of = (list: string, rows: readonly Readonly<Record<string, unknown>>[] | undefined, fields: readonly string[]) =>
    (rows ?? []).flatMap((row, n) =>
      fields.flatMap((field) => [row[field]].flat().flatMap((name) => (typeof name === "string" ? [{ name, at: [list, n, field] }] : []))),
    )
  return [
    ...Object.entries(form.parties).map(([party, name]) => ({ name, at: ["parties", party] })),
    ...of("engagements", form.engagements, ["who", "for", "by"]),
    ...of("suits", form.suits, ["by", "against"]),
    ...of("insurance", form.insurance, ["insurer", "insured"]),
    ...of("payments", form.payments, ["by", "to"]),
    ...of("settlements", form.settlements, ["by", "with"]),
    ...of("waivers", form.waivers, ["by", "as_to"]),
  ]
}

function checkDates(form: MatterForm, refuse: Refuse): void {
  for (const [n, { from, to }] of (form.engagements ?? []).entries()) {
    if (from !== undefined && to !== undefined && compareDays(latest(to), from) < 0) {
      refuse(["engagements", n, "to"], `ends on ${to}, before it begins on ${from}`, "Dates must be in order.")
    }
  }
  for (const [n, settlement] of (form.settlements ?? []).entries()) {
    const parties = [settlement.by, settlement.with]
    const suit = form.suits?.find(({ by, against }) => parties.includes(by) && [against].flat().some((one) => parties.includes(one)))
    if (suit?.date !== undefined && settlement.date !== undefined && compareDays(latest(settlement.date), suit.date) < 0) {
      refuse(
        ["settlements", n, "date"],
        `is ${settlement.date}, before the suit of ${suit.date} that it settles`,
        "Dates must be in order.",
      )
    }
  }
}

function readFacts(
  form: MatterForm,
  doctrine: Doctrine,
  stated: readonly Stated[],
  shares: Matter["shares"],
  refuse: Refuse,
): ReadonlyMap<string, Value> {
  const given = new Map<string, Value>()
  for (const [id, value] of Object.entries(form.facts)) {
    const fact =
      doctrine.facts.get(id) ??
      refuse(["facts", id], "is not a fact of this doctrine", `Allowed: ${[...doctrine.facts.keys()].join(", ")}.`)
    const read = readValue(fact, value)
    if ("allowed" in read) return refuse(["facts", id], `cannot be "${String(value)}"`, read.allowed)
    if (read.value !== undefined) given.set(id, read.value)
  }
  for (const { fact, value } of stated) if (!given.has(fact) && !Object.hasOwn(form.facts, fact)) given.set(fact, value)
  for (const { id, from_share: party } of doctrine.facts.values()) {
    const share = party === undefined ? undefined : shares.get(party)
    if (share && !given.has(id) && (share.from.gt(0) || share.to.eq(0))) given.set(id, share.from.gt(0))
  }
  return given
}

/** A fact given outright may not contradict what the people and events of the same file show. */
function checkContradictions(form: MatterForm, doctrine: Doctrine, refuse: Refuse): void {
  const parties = new Set(Object.keys(doctrine.parties))
  const asOf = form.as_of ?? "9999"
  for (const [id, value] of Object.entries(form.facts)) {
    const fact = doctrine.facts.get(id)
    const read = fact && readValue(fact, value)
    if (!fact || !read || "allowed" in read || read.value === undefined) continue
    const way = fact.derive.find(
      ({ when }) => truth(when, (term) => (term.kind === "ask" ? answered(form, asOf, parties, term.name, term.of) : undefined)) === true,
    )
    if (way && way.value !== read.value) {
      refuse(
        ["facts", id],
        `is given as ${String(value)}, but the people and events show ${String(way.value)}`,
        `${way.because} Mend one of them.`,
      )
    }
  }
}

function readAmounts(form: MatterForm, doctrine: Doctrine, refuse: Refuse): ReadonlyMap<string, Range> {
  const names = new Map([...doctrine.amounts.values()].flatMap(({ id, also }) => [id, ...also].map((name) => [name, id] as const)))
  const amounts = new Map<string, Range>()
  for (const [name, value] of Object.entries(form.amounts)) {
    if (shareNamed(doctrine, name) !== undefined) continue
    const id =
      names.get(name) ??
      refuse(["amounts", name], "is not an amount of this doctrine", `Allowed: ${[...doctrine.amounts.keys()].join(", ")}.`)
    if (amounts.has(id)) refuse(["amounts", name], `gives ${id} a second time`, "Give it once.")
    amounts.set(
      id,
      readRange(value) ??
        refuse(["amounts", name], `cannot be "${String(value)}"`, 'Give an amount such as 85000, "85,000.50" or "80000 to 90000".'),
    )
  }
  for (const { id, paid } of doctrine.amounts.values()) {
    const payments = (form.payments ?? []).flatMap((row, n) =>
      paid && [paid.for].flat().includes(row.for) && (paid.by === undefined || form.people[row.by]?.is === paid.by) ? [{ row, n }] : [],
    )
    if (amounts.has(id) || payments.length === 0) continue
    amounts.set(
      id,
      payments.reduce<Range>((sum, { row, n }) => {
        const read = readRange(row.amount) ?? refuse(["payments", n, "amount"], `cannot be "${String(row.amount)}"`, "Give an amount.")
        return { from: sum.from.add(read.from), to: sum.to.add(read.to) }
      }, exactly(0)),
    )
  }
  return amounts
}
