/** Reads a matter file for a doctrine: the form, then people, dates, facts, amounts and shares, each fault named with its line and what is allowed. */

import type { Value } from "../condition/condition.js"
import type { Doctrine } from "../doctrine/doctrine.js"
import { readValue } from "../facts/value.js"
import type { Refuse } from "../refuse.js"
import { held, invalid, type Path, readSource } from "../source.js"
import { notUnderstoodIn, readAccount, type Stated } from "./account.js"
import { readAmounts } from "./amounts.js"
import { checkContradictions } from "./contradictions.js"
import { type MatterForm, matterForm } from "./form.js"
import type { Matter } from "./matter.js"
import { readShares } from "./shares.js"

/** A matter from its YAML. Throws `matter_invalid` with line, field, why and what is allowed. */
export function readMatter(yaml: string, path: string, doctrine: Doctrine): Matter {
  const source = readSource(yaml, path, "matter_invalid")
  const form = held(matterForm, source, path, "matter_invalid")
  const refuse: Refuse = (field, why, allowed) => invalid("matter_invalid", path, source.lineOf(field), field, why, allowed)
  if (form.doctrine !== undefined && form.doctrine !== doctrine.id) {
    refuse(["doctrine"], `is ${form.doctrine}`, `The doctrine at hand is ${doctrine.id}.`)
  }
  checkPeople(form, doctrine, refuse)
  const shares = readShares(form, doctrine, refuse)
  const stated = form.account ? readAccount(doctrine, form.account) : []
  const given = readFacts(form, doctrine, stated, shares, refuse)
  const { amounts, unread } = readAmounts(form, doctrine, refuse)
  checkContradictions(form, doctrine, shares, refuse, (at) => source.lineOf(at))
  return {
    path,
    name: form.matter,
    form,
    ...(form.court === undefined ? {} : { court: form.court }),
    ...(form.as_of === undefined ? {} : { asOf: form.as_of }),
    given,
    unsure: new Set(Object.keys(form.facts).filter((id) => form.facts[id] === "unknown" && !given.has(id))),
    amounts,
    shares,
    stated,
    notUnderstood: [...(form.account ? notUnderstoodIn(doctrine, form.account) : []), ...unread, ...oddPosture(form, doctrine)],
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
    ...of("suits", form.suits, ["by", "against", "counsel"]),
    ...of("insurance", form.insurance, ["insurer", "insured"]),
    ...of("payments", form.payments, ["by", "to"]),
    ...of("settlements", form.settlements, ["by", "with"]),
    ...of("waivers", form.waivers, ["by", "as_to"]),
  ]
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

function oddPosture({ posture }: MatterForm, { burdens }: Doctrine): readonly string[] {
  return posture === undefined || Object.hasOwn(burdens, posture.replace(/\W+/g, "_")) ? [] : [`posture: ${posture}`]
}
