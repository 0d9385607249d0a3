/** Doctrines tried on themselves: every shipped one has nothing left, and each check finds its own fault. */
import { expect, test } from "vitest"
import { readDoctrine } from "../../src/reason/doctrine/read.js"
import { examine } from "../../src/reason/examine/examine.js"
import { doctrineFrom, shippedDoctrines } from "../../src/reason/shipped.js"
import { franklinYaml } from "./franklin.js"

test.each(shippedDoctrines())(
  "%s has nothing left",
  (name) => {
    expect(examine(doctrineFrom(name)).faults).toEqual([])
  },
  120_000,
)

const faultsOf = (yaml: string) => examine(readDoctrine(yaml, "franklin.yaml")).faults.map(({ check, at }) => `${check} ${at}`)

test("a fact that nothing reads, and a rule that nothing exercises, are named", () => {
  const spare = franklinYaml.replace("facts:\n", "facts:\n  spare: { says: it rained, question: Did it rain?, type: yes or no }\n")
  expect(faultsOf(spare)).toContain("unread_fact spare")
  expect(faultsOf(franklinYaml).some((fault) => fault.startsWith("unexercised"))).toBe(true)
})

test("a test of the file that does not come out as written is a fault", () => {
  const wrong = `${franklinYaml}\ntests:\n  - { test: a yard, facts: { yard: yes, locked: no, who: guest }, date: 1970-01-01, answer: conflict }\n`
  expect(faultsOf(wrong)).toContain("test a yard")
})
