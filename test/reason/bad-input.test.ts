/** Faults in doctrines and matters: each is named with its line, its field, why, and what is allowed. A row is a change and the message it gives. */
import { expect, test } from "vitest"
import { readDoctrine } from "../../src/reason/doctrine/read.js"
import { readMatter } from "../../src/reason/matter/read.js"
import { franklin, franklinYaml, messageOf } from "./franklin.js"

test.each([
  ["top: claim", "top: claims", 'top names "claims", which is not an issue of this doctrine. Allowed: claim, time, duty.'],
  [
    "court: county\n",
    "court: moon\n",
    'franklin.yaml, line 7: court names "moon", which is not a court of this doctrine. Allowed: high, appeals, county.',
  ],
  ["when: who is guest and not yard", "when: who is ghost", 'rules.inside.when compares who with "ghost". Allowed: guest, insurer.'],
  [
    "when: who is guest and not yard",
    "when: who is guest and garden",
    'rules.inside.when speaks of "garden", which is not a fact of this doctrine. Allowed: who, yard, locked, warned, days, careless.',
  ],
  ["when: who is guest and not yard", "when: who is guest and", "rules.inside.when is not a condition: it stops where a name is expected."],
  ['"is_a(claimant, guest)"', '"was_a(claimant, guest)"', 'asks "was_a", which cannot be asked of a matter. Allowed: is_a,'],
  ['"is_a(claimant, guest)"', '"is_a(claimant)"', "asks is_a of 1. It is asked of 2."],
  ['"is_a(claimant, guest)"', '"is_a(thief, guest)"', 'asks is_a of "thief", which is not a party. Allowed: claimant, target.'],
  [
    "reason: [outside]",
    "reason: [warning]",
    "precedents.0.reason rests on warning, which its facts do not show. They show for barred: outside.",
  ],
  [
    "amount: worth - cash",
    "amount: worth - gold",
    'recovery.goods.amount speaks of "gold", which is neither an amount nor a share. Allowed: worth, cash, claimant_share, target_share, others_share, insolvent_share.',
  ],
  ["amount: worth - cash", "amount: worth -", "recovery.goods.amount is not a formula: it stops where a name or a number is expected."],
  [
    "outcome: barred,\n      priority: 5",
    "outcome: maybe,\n      priority: 5",
    "rules.late.outcome has a value that is not one of the allowed ones. Allowed: allowed, barred, open.",
  ],
  ["priority: 5", "priority: 5, weight: 3", "rules.late.weight is not a field here. Remove it or mend its name."],
  ["date: 1950-03-01", "date: 1950-13-01", "authorities.ash.date is not right: a date is YYYY, YYYY-MM or YYYY-MM-DD."],
  ["by: fir, check", "by: oak, check", 'names "oak", which is not an authority of this doctrine.'],
  ["parts: [time, duty]", "parts: [time, duty, claim]", "issues.claim.parts is part of itself."],
  [
    "presume: { value: no,",
    "presume: { value: perhaps,",
    'facts.warned.presume.value gives "perhaps" for warned. Allowed: yes, no, unknown.',
  ],
  ["means: { yard: true }", "means: { yard: 7 }", 'words.1.means.yard gives "7" for yard. Allowed: yes, no, unknown.'],
  ["top: claim", "top: [claim", "is not YAML"],
  ["top: claim", "top: claim\ntop: duty", "is not YAML (Map keys must be unique)"],
] as const)("a doctrine with %s as %s", (from, to, message) => {
  expect(franklinYaml).toContain(from)
  expect(messageOf(() => readDoctrine(franklinYaml.replace(from, to), "franklin.yaml"))).toContain(message)
})

const matter = `matter: A lost chest
doctrine: lost-luggage-franklin
people:
  pine: { name: P. Pine, is: guest }
  inn: { name: The Inn, is: keeper }
parties: { claimant: pine, target: inn }
engagements:
  - { who: inn, for: pine, from: 1981-01-01, to: 1981-01-05 }
suits:
  - { by: pine, against: inn, for: luggage, date: 1981-03-01 }
settlements:
  - { by: pine, with: inn, date: 1981-04-01 }
payments:
  - { by: inn, to: pine, amount: 100, for: luggage }
shares: { claimant: 40, target: 60 }
facts:
  yard: yes
`

test("the matter of the rows below is sound", () => {
  expect(messageOf(() => readMatter(matter, "chest.yaml", franklin))).toBe("nothing was thrown")
})

test.each([
  [
    "yard: yes",
    "garden: yes",
    "chest.yaml, line 17: facts.garden is not a fact of this doctrine. Allowed: who, yard, locked, warned, days, careless.",
  ],
  ["yard: yes", "yard: perhaps", 'chest.yaml, line 17: facts.yard cannot be "perhaps". Allowed: yes, no, unknown.'],
  ["yard: yes", "days: many", 'facts.days cannot be "many". Give a number, or unknown.'],
  [
    "yard: yes",
    "who: insurer",
    "facts.who is given as insurer, but the people and events show guest (people, line 3). The claimant was a guest. Mend one of them.",
  ],
  ["is: guest", "is: ghost", 'line 4: people.pine.is is "ghost". Allowed: guest, keeper, insurer.'],
  ["target: inn }", "target: pine }", "parties.target is pine, who is also the claimant. One person cannot stand in two of these places."],
  ["target: inn }", "witness: inn }", "parties.witness is not a place in this doctrine. Allowed: claimant, target."],
  ["target: inn }", "target: tavern }", 'parties.target names "tavern", who is not among the people. Allowed: pine, inn.'],
  [
    "to: 1981-01-05",
    "to: 1980-01-05",
    "line 8: engagements.0.to ends on 1980-01-05, before it begins on 1981-01-01. Dates must be in order.",
  ],
  ["date: 1981-04-01", "date: 1981-02-01", "settlements.0.date is 1981-02-01, before the suit of 1981-03-01 that it settles (line 10)."],
  ["date: 1981-04-01", "date: last spring", "is not right: a date is YYYY, YYYY-MM or YYYY-MM-DD."],
  [
    "claimant: 40, target: 60",
    "claimant: 50, target: 60",
    "line 15: shares come to 110 per cent or more. All shares together are at most 100.",
  ],
  ["claimant: 40, target: 60", "claimant: 40, target: 50", "shares come to 90 per cent. They must add up to 100; give the rest as others."],
  ["claimant: 40, target: 60", "claimant: 140", "shares.claimant is 140 per cent. A share is at most 100."],
  [
    "claimant: 40, target: 60",
    "keeper: 60",
    "shares.keeper is not a party of this doctrine. Allowed: claimant, target, others, insolvent.",
  ],
  ["claimant: 40, target: 60", "target: most", 'shares.target cannot be "most".'],
  ["amount: 100", "amount: lots", 'line 14: payments.0.amount cannot be "lots". Give an amount.'],
  ["amount: 100", "amount: -100", "payments.0.amount"],
  ["doctrine: lost-luggage-franklin", "doctrine: other", "line 2: doctrine is other. The doctrine at hand is lost-luggage-franklin."],
  [
    "matter: A lost chest",
    "matter: A lost chest\namounts: { gold: 5 }",
    "line 2: amounts.gold is not an amount of this doctrine. Allowed: worth, cash.",
  ],
  [
    "matter: A lost chest",
    "matter: A lost chest\namounts: { worth: 5, value: 6 }",
    "amounts.value gives worth a second time. Give it once.",
  ],
  ["matter: A lost chest", "case: A lost chest", "chest.yaml, line 1: matter should be text. Give text. There are 1 more."],
  ["facts:", "facts: {", "is not YAML"],
] as const)("a matter with %s as %s", (from, to, message) => {
  expect(matter).toContain(from)
  expect(messageOf(() => readMatter(matter.replace(from, to), "chest.yaml", franklin))).toContain(message)
})
