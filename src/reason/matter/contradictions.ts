/** What in a matter cannot be true together: days out of order, a fact against what people and events show, a fact against a share. Both lines are named. */
import { compareDays, type Day, earliest, latest } from "../../base/day.js"
import { type Condition, termsOf, truth } from "../condition/condition.js"
import type { Doctrine } from "../doctrine/doctrine.js"
import { readValue } from "../facts/value.js"
import type { Refuse } from "../refuse.js"
import type { Path } from "../source.js"
import type { MatterForm } from "./form.js"
import type { Matter } from "./matter.js"
import { answered, askingOf } from "./predicates.js"

type LineOf = (path: Path) => number

/** Refuses a matter that contradicts itself. */
export function checkContradictions(form: MatterForm, doctrine: Doctrine, shares: Matter["shares"], refuse: Refuse, lineOf: LineOf): void {
  checkEngagements(form, refuse)
  checkOrder(form, refuse, lineOf)
  checkAgainstEvents(form, doctrine, refuse, lineOf)
  checkAgainstShares(form, doctrine, shares, refuse, lineOf)
}

function checkEngagements(form: MatterForm, refuse: Refuse): void {
  for (const [n, { from, to }] of (form.engagements ?? []).entries()) {
    if (from !== undefined && to !== undefined && compareDays(latest(to), from) < 0) {
      refuse(["engagements", n, "to"], `ends on ${to}, before it begins on ${from}`, "Dates must be in order.")
    }
  }
}

/** Surely earlier, whatever the missing parts of the days are. */
const isBefore = (one: Day, other: Day): boolean => compareDays(latest(one), earliest(other)) < 0

/** A suit against an adviser comes after the engagement began, a settlement after its suit, the claim after the suit against the claimant. */
function checkOrder(form: MatterForm, refuse: Refuse, lineOf: LineOf): void {
  const order = "Dates must be in order."
  for (const [n, suit] of (form.suits ?? []).entries()) {
    for (const who of [suit.against].flat()) {
      const own = (form.engagements ?? []).filter((one) => one.who === who && one.for === suit.by)
      const [first] = own.flatMap(({ from }) => from ?? []).sort(compareDays)
      const at = (form.engagements ?? []).findIndex((one) => own.includes(one) && one.from === first)
      if (suit.date === undefined || first === undefined || own.some(({ from }) => from === undefined) || !isBefore(suit.date, first))
        continue
      refuse(
        ["suits", n, "date"],
        `is ${suit.date}, before the engagement of ${who} begins on ${first} (line ${lineOf(["engagements", at, "from"])})`,
        order,
      )
    }
  }
  for (const [n, { by, with: other, date }] of (form.settlements ?? []).entries()) {
    const sides = [by, other]
    const at = (form.suits ?? []).findIndex((suit) => sides.includes(suit.by) && [suit.against].flat().some((one) => sides.includes(one)))
    const sued = form.suits?.[at]?.date
    if (sued === undefined || date === undefined || !isBefore(date, sued)) continue
    refuse(
      ["settlements", n, "date"],
      `is ${date}, before the suit of ${sued} that it settles (line ${lineOf(["suits", at, "date"])})`,
      order,
    )
  }
  const { claimant, client } = form.parties
  const at = (form.suits ?? []).findIndex(
    ({ by, against, date }) => by === client && date !== undefined && [against].flat().includes(claimant ?? ""),
  )
  const [sued, filed] = [form.suits?.[at]?.date, form.claim?.filed]
  if (sued !== undefined && filed !== undefined && isBefore(filed, sued)) {
    refuse(
      ["claim", "filed"],
      `is ${filed}, before the suit of ${sued} against the claimant (line ${lineOf(["suits", at, "date"])})`,
      order,
    )
  }
}

/** The part of a matter that answers a question. */
const sectionOf: Readonly<Record<string, string>> = {
  is_a: "people",
  sued: "suits",
  in_suit: "suits",
  settled: "settlements",
  settled_in_good_faith: "settlements",
  waived: "waivers",
  insures: "insurance",
  insures_kind: "insurance",
  paid: "payments",
  late: "payments",
  shares_given: "shares",
}

/** A fact given outright may not contradict what the people and events of the same file show; over what is only inferred from them it prevails. */
function checkAgainstEvents(form: MatterForm, doctrine: Doctrine, refuse: Refuse, lineOf: LineOf): void {
  const asking = askingOf(doctrine)
  const asOf = form.as_of ?? "9999"
  const asked = (condition: Condition) =>
    truth(condition, (term) => (term.kind === "ask" ? answered(form, asOf, asking, term.name, term.of) : undefined))
  for (const [id, value] of Object.entries(form.facts)) {
    const fact = doctrine.facts.get(id)
    const read = fact && readValue(fact, value)
    if (!fact || !read || "allowed" in read || read.value === undefined) continue
    const way = fact.derive.find(({ when, infers }) => !infers && asked(when) === true)
    if (!way || way.value === read.value) continue
    const sections = termsOf(way.when).flatMap((term) => (term.kind === "ask" ? (sectionOf[term.name] ?? "engagements") : []))
    const lines = [...new Set(sections)].map((section) => `${section}, line ${lineOf([section])}`).join("; ")
    refuse(
      ["facts", id],
      `is given as ${String(value)}, but the people and events show ${String(way.value)} (${lines})`,
      `${way.because} Mend one of them.`,
    )
  }
}

/** A share of the fault over zero beside a fact that says there is no fault, or the reverse. */
function checkAgainstShares(form: MatterForm, doctrine: Doctrine, shares: Matter["shares"], refuse: Refuse, lineOf: LineOf): void {
  for (const [id, value] of Object.entries(form.facts)) {
    const fact = doctrine.facts.get(id)
    const party = fact?.from_share
    const share = party === undefined ? undefined : shares.get(party)
    const read = fact && readValue(fact, value)
    if (share === undefined || !read || "allowed" in read || read.value === undefined) continue
    const shown = share.from.gt(0) ? true : share.to.eq(0) ? false : undefined
    if (shown === undefined || shown === read.value) continue
    const per = share.from.mul(100).toString()
    refuse(
      ["facts", id],
      `is given as ${String(value)}, but the shares (line ${lineOf(["shares"])}) give the ${party} ${share.from.eq(share.to) ? per : `at least ${per}`} per cent`,
      "Mend one of them.",
    )
  }
}
