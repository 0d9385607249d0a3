/** The engine never decides over what it does not know, and a rule reaches no further than its authority: matters with invented names, in a few lines each. */
import { expect, test } from "vitest"
import { readMatter } from "../../src/reason/matter/read.js"
import { reason } from "../../src/reason/reason.js"
import { doctrineFrom } from "../../src/reason/shipped.js"
import { messageOf } from "./franklin.js"

const indemnity = doctrineFrom("equitable-indemnity-california")
const head = `matter: Ash v. Birch
people: { a: { name: Ash, is: lawyer }, b: { name: Birch, is: lawyer }, c: { name: Cedar, is: client } }
parties: { claimant: a, target: b, client: c }
suits: [{ by: c, against: a, for: malpractice, date: 2001-06-01 }]
`
const both = (a: string, b: string) => `engagements: [{ who: a, for: c, by: c${a} }, { who: b, for: c, by: c${b} }]\n`
const told = (rest: string, asOf = "2004-01-01", court = "calsuperct") => {
  const { verdict, leaning } = reason(indemnity, readMatter(head + rest, "m", indemnity), { asOf, court })
  return leaning === undefined ? verdict : `${verdict}, leaning ${leaning}`
}
const years = [", from: 1998-01, to: 2000-06", ", from: 1998-03, to: 2000-06"] as const

test.each([
  ["undated engagements settle nothing", both("", ""), "open"],
  ["the privilege is not known", both(...years), "open, leaning allowed"],
  ["the client waived", `${both(...years)}waivers: [{ by: c, as_to: b }]\n`, "allowed"],
  ["a waiver by another than the holder opens nothing", `${both(...years)}waivers: [{ by: a, as_to: b }]\n`, "open, leaning allowed"],
  [
    "whether the target still acts is not known",
    `${both(years[0], ", from: 1998-03")}waivers: [{ by: c, as_to: b }]\n`,
    "open, leaning allowed",
  ],
  ["a successor by days", both(", from: 1996, to: 1997", ", from: 1999, to: 2000"), "barred"],
  ["a successor by capacity, whatever days overlap", both(years[0], ", as: successor counsel, from: 1998-03, to: 2000-06"), "barred"],
  ["what is stated goes before what days suggest", `${both(...years)}facts: { position: successor }\n`, "barred"],
  [
    "two kinds of work may be two losses",
    `${both(", as: injury lawyer, from: 1998, to: 1999", ", as: lease lawyer, from: 1998, to: 1999")}waivers: [{ by: c, as_to: b }]\n`,
    "open, leaning allowed",
  ],
  ["in-house counsel who still serves", both(years[0], ", as: in-house general counsel, from: 1998-03, ended: no"), "open, leaning barred"],
] as const)("%s", (_, rest, expected) => {
  expect(told(rest)).toBe(expected)
})

test("Musser does not reach present counsel, whom it did not have before it", () => {
  const counsel = head.replace("for: malpractice,", "for: malpractice, counsel: b,")
  const found = reason(indemnity, readMatter(`${counsel}${both(years[0], ", from: 1998-03, ended: no")}`, "m", indemnity), {
    asOf: "2004-01-01",
  })
  expect(found.verdict).toBe("barred")
  expect(found.controlling.map(({ id }) => id)).toContain("austin_v_sc")
})

test("what is said to be unknown is not presumed", () => {
  const rest = `${both(...years)}waivers: [{ by: c, as_to: b }]\nfacts: { adversity: unknown }\n`
  expect(told(rest)).toBe("open, leaning allowed")
})

test("a court in another state asks first which law governs", () => {
  const matter = readMatter(`${head}${both(...years)}waivers: [{ by: c, as_to: b }]\n`, "m", indemnity)
  const found = reason(indemnity, matter, { asOf: "2004-01-01", court: "nvd" })
  expect([found.verdict, found.leaning, found.hinges[0]?.fact]).toEqual(["open", "allowed", "law"])
  expect(told(`${both(...years)}waivers: [{ by: c, as_to: b }]\n`, "2004-01-01", "cand")).toBe("allowed")
})

test.each([
  ["claim: { filed: 2001-01-01 }", "claim.filed is 2001-01-01, before the suit of 2001-06-01 against the claimant (line 4)"],
  ["engagements: [{ who: a, for: c, from: 2002-01-01 }]", "suits.0.date is 2001-06-01, before the engagement of a begins on 2002-01-01"],
  [
    "shares: { claimant: 30, target: 70 }\nfacts: { claimant_at_fault: no }",
    "facts.claimant_at_fault is given as no, but the shares (line 5) give the claimant 30 per cent",
  ],
] as const)("%s is refused, with both lines", (rest, message) => {
  expect(messageOf(() => readMatter(`${head}${rest}\n`, "m.yaml", indemnity))).toContain(message)
})

test("words of an account that are not understood are listed", () => {
  const account = "matter: m\naccount: { claimant: attorney A, target: cocounsel B, facts: The moon was full. Client sued A only. }\n"
  expect(readMatter(account, "m", indemnity).notUnderstood).toEqual(['"The moon was full"'])
})

test("a headline names the theory, and marks a statement that was not compared with its authority", () => {
  const fee = reason(indemnity, readMatter(`${head}facts: { claim: lost_fees }\n`, "m", indemnity), { asOf: "1990-01-01" })
  expect(fee.says[0]).toContain("breach of an agent's duty in the fee")
  expect(fee.says.join(" ")).toContain("[statement unverified]")
  expect(fee.recoverable).toBeUndefined()
})

test("either side has an argument in three plies, and the stage says who must show what", () => {
  const found = reason(indemnity, readMatter(`${head}posture: demurrer\n${both(...years)}`, "m", indemnity), { asOf: "2004-01-01" })
  expect(found.arguments.map(({ side }) => side)).toEqual(["allowed", "barred"])
  expect(found.arguments.every(({ point, response, rebuttal }) => [point, response, rebuttal].every(({ text }) => text !== ""))).toBe(true)
  expect(found.burden?.title).toBe("On demurrer")
})
