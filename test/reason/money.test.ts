/** Money, exact to the cent: what is jointly owed, insolvent wrongdoers, caps, dates of components, whose money it was, what the defense saves. */
import { expect, test } from "vitest"
import { readMatter } from "../../src/reason/matter/read.js"
import { reason } from "../../src/reason/reason.js"
import { doctrineFrom } from "../../src/reason/shipped.js"

const indemnity = doctrineFrom("equitable-indemnity-california")
const facts = "facts: { claim: indemnity, claimant: lawyer, target: accountant, joint_injury: yes"
const recovered = (rest: string, more = "", asOf = "2004-01-01") =>
  reason(indemnity, readMatter(`matter: m\n${facts}${more} }\n${rest}`, "m", indemnity), { asOf }).recoverable

test.each([
  [
    "the client's own share is out of what was paid",
    "amounts: { settlement: 90000 }\nshares: { claimant: 30, target: 50, client: 20 }",
    "56250.00",
  ],
  ["an insolvent one's share is spread", "amounts: { settlement: 90000 }\nshares: { claimant: 30, target: 45, insolvent: 25 }", "54000.00"],
  ["a solvent other keeps its share", "amounts: { settlement: 90000 }\nshares: { claimant: 30, target: 45, others: 25 }", "40500.00"],
  ["thirds to the cent", "amounts: { settlement: 100 }\nshares: { claimant: 50, target: 25, client: 25 }", "33.33"],
  ["the actual loss caps", "amounts: { settlement: 90000, actual_damages: 60000 }\nshares: { claimant: 50, target: 50 }", "30000.00"],
  [
    "the cap is put on after fault",
    "amounts: { noneconomic: 400000, cap: 250000 }\nshares: { claimant: 25, target: 25, client: 50 }",
    "100000.00",
  ],
] as const)("%s", (_, rest, total) => {
  expect(recovered(rest)?.total).toBe(total)
})

test("noneconomic loss is several only from June 4, 1986", () => {
  const rest = "amounts: { economic: 80000, noneconomic: 20000 }\nshares: { claimant: 50, target: 50 }"
  expect([recovered(rest, "", "1986-06-03")?.total, recovered(rest, "", "1986-06-04")?.total]).toEqual(["50000.00", "40000.00"])
})

test("amounts that no figure rests on are named", () => {
  expect(recovered("amounts: { settlement: 100, trial_award: 999 }\nshares: { claimant: 50, target: 50 }")?.unread.join()).toContain(
    "999.00",
  )
})

test("where the claim is barred the defense of comparative negligence saves the target's share", () => {
  const successor =
    "matter: m\nfacts: { claim: indemnity, claimant: lawyer, target: lawyer, joint_injury: yes, position: successor, settled: no }\n"
  const matter = readMatter(`${successor}amounts: { client_damages: 300000 }\nshares: { claimant: 40, target: 60 }\n`, "m", indemnity)
  const { recoverable } = reason(indemnity, matter, { asOf: "2004-01-01" })
  expect([recoverable?.total, recoverable?.saved?.amount]).toEqual(["0.00", "180000.00"])
})
