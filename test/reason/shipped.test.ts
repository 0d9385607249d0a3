/** The doctrines that come with Goodlaw: they load, their rows' examples read as they say, their schema is the published one, and they answer worked questions. */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { expect, test } from "vitest"
import * as z from "zod"
import { caseBase } from "../../src/reason/constraint/base.js"
import { weigh } from "../../src/reason/constraint/weigh.js"
import { doctrineForm } from "../../src/reason/doctrine/form.js"
import { establish, factorsOf } from "../../src/reason/facts/establish.js"
import { readAccount } from "../../src/reason/matter/account.js"
import { readMatter } from "../../src/reason/matter/read.js"
import { reason } from "../../src/reason/reason.js"
import { doctrineFrom, shippedDoctrines } from "../../src/reason/shipped.js"
import { messageOf, told } from "./franklin.js"

const root = resolve(import.meta.dirname, "../..")
const shared = resolve(root, "../shared/data")
const indemnity = doctrineFrom("equitable-indemnity-california")
const partners = doctrineFrom("interdependent-partners-alberta")

test("the shipped doctrines load by name", () => {
  expect(shippedDoctrines()).toEqual([indemnity.id, partners.id, "personal-jurisdiction-federal"])
  expect(messageOf(() => doctrineFrom("no-such-doctrine"))).toContain("There is no file at no-such-doctrine")
})

test("data/doctrines/doctrine.schema.json is the schema that validates", () => {
  const path = resolve(root, "data/doctrines/doctrine.schema.json")
  const schema = `${JSON.stringify(z.toJSONSchema(doctrineForm, { io: "input" }), null, 2)}\n`
  if (process.env.GOODLAW_WRITE === "1") writeFileSync(path, schema)
  expect(readFileSync(path, "utf8")).toBe(schema)
})

test.each(indemnity.words.map((row) => [row.example, row] as const))("%s is read as its row says", (example, row) => {
  const stated = readAccount({ ...indemnity, words: [row] }, row.in === "account" ? { facts: example } : { [row.in]: example })
  expect(Object.fromEntries(stated.map(({ fact, value }) => [fact, value]))).toEqual(row.means)
})

test.each([
  ["account", "The client has not waived privilege.", "privilege", "kept"],
  ["claimant", "defense counsel D, sued by the insurer", "claimant", "lawyer"],
  ["claimant", "insurer H of attorney M", "claimant", "lawyers_insurer"],
  ["claimant", "the client's insurer", "claimant", "clients_insurer"],
  ["account", "There was no good-faith settlement.", "target_settled", undefined],
] as const)("in the %s, %s makes %s %s", (place, words, fact, value) => {
  const stated = readAccount(indemnity, place === "account" ? { facts: words } : { [place]: words })
  expect(stated.find((one) => one.fact === fact)?.value).toBe(value)
})

test.each([...indemnity.precedents, ...partners.precedents].map((one) => [`${one.id} on ${one.issue}`, one] as const))(
  "%s forces its own facts",
  (_, holding) => {
    const base = caseBase(
      [
        {
          id: holding.id,
          pi: holding.factors.allowed,
          delta: holding.factors.barred,
          outcome: holding.outcome === "allowed" ? "pi" : "delta",
          reason: holding.reason,
        },
      ],
      { model: "reason" },
    )
    expect(weigh(base, { pi: holding.factors.allowed, delta: holding.factors.barred }).verdict).toBe(
      holding.outcome === "allowed" ? "forced_pi" : "forced_delta",
    )
  },
)

const example = (name: string) => readFileSync(resolve(root, "examples/matters", name), "utf8")
const kroll = readMatter(example("kroll.yaml"), "kroll.yaml", indemnity)
const musser = readMatter(example("musser.yaml"), "musser.yaml", indemnity)

test.each([
  ["1980-06-30", "open"],
  ["1998-12-31", "open leaning barred"],
  ["1999-06", "barred"],
  ["2002-06-26", "barred"],
  ["2003-01-01", "open leaning barred"],
])("Kroll & Tract on its own facts, %s: %s", (asOf, expected) => {
  expect(told(reason(indemnity, kroll, { asOf })).replace(/ \[.*/, "")).toBe(expected)
})

test("Kroll & Tract is barred for its own reasons: confidences, a possible opponent, separate roles; negligence remains a defense", () => {
  const { because, guidance, distinctions } = reason(indemnity, kroll)
  expect(because.filter(({ kind, side }) => kind === "factor" && side === "barred").map(({ id }) => id)).toEqual(
    expect.arrayContaining(["F2", "F5", "F7"]),
  )
  expect(because[0]).toMatchObject({ id: "kroll", kind: "decides", side: "barred" })
  expect(guidance.map(({ title }) => title)).toContain("Comparative negligence as a defense")
  expect(distinctions.map(({ precedent }) => precedent.id)).toEqual(expect.arrayContaining(["crouse", "major_clients"]))
})

test.each([
  ["1999-12-31", "open"],
  ["2001-08-01", "allowed"],
  ["2002-06-26", "open"],
  ["2002-06", "allowed"],
])("Musser on its own facts, %s: %s", (asOf, expected) => {
  expect(reason(indemnity, musser, { asOf }).verdict).toBe(expected)
})

test("Musser recovers for the insurer as subrogee, the deductible and the waived fees, by range of fault", () => {
  const { recoverable } = reason(indemnity, musser)
  expect(recoverable?.components.map(({ id, payee, recoverable: amount }) => [id, payee, amount])).toEqual([
    ["insurer_part", "insurer", "45000.00 to 75000.00"],
    ["own_part", "attorney", "6000.00 to 10000.00"],
    ["waived", "attorney", "12000.00 to 20000.00"],
    ["defense_by_insurer", "insurer", "0.00 to 62000.00"],
  ])
})

const successor = "facts: { claim: indemnity, claimant: lawyer, target: lawyer, position: successor, one_course: yes, target_acting: no }"

test.each([
  ["1980-06-30", "calsuperct", "barred"],
  ["1985-01-01", "calsuperct", "conflict"],
  ["1999-12-31", "calsuperct", "barred"],
  ["1985-01-01", "calctapp1d", "open leaning "],
  ["2003-01-01", "calctapp1d", "barred"],
])("Parker v. Morton is a conflict to choose from, then a poor choice: %s in %s, %s", (asOf, court, expected) => {
  const found = reason(indemnity, readMatter(`matter: One right step\n${successor}`, "m", indemnity), { asOf, court })
  expect(`${told(found).replace(/ \[.*/, "")} `).toContain(expected.startsWith("open") ? "open " : expected)
})

test("an unpublished opinion and one under review are not cited", () => {
  const cites = (asOf: string) => reason(indemnity, musser, { asOf }).because.flatMap(({ authorities }) => authorities.map(({ id }) => id))
  expect(cites("2010-01-01")).not.toContain("broker_v_sc")
  expect(cites("2001-08-01")).toContain("musser_ctapp")
  expect(cites("2001-10-01")).not.toContain("musser_ctapp")
})

test.skipIf(!existsSync(resolve(shared, "precedent/aip-cases.json")))(
  "the Alberta doctrine weighs each left-out case as the vectors say (skipped without ../shared)",
  () => {
    const { precedentialConstraint, cases } = JSON.parse(readFileSync(resolve(shared, "precedent/aip-cases.json"), "utf8"))
    const forms = partners.precedents.map(({ id, factors, outcome, reason: why }) => ({
      id,
      pi: factors.allowed,
      delta: factors.barred,
      outcome: outcome === "allowed" ? ("pi" as const) : ("delta" as const),
      reason: why,
    }))
    for (const { id, verdict, forcingPi, forcingDelta } of precedentialConstraint.leaveOneOut) {
      const out = forms.find((one) => one.id === id.toLowerCase())
      const found = weigh(
        caseBase(
          forms.filter((one) => one !== out),
          { model: "result" },
        ),
        { pi: out?.pi ?? [], delta: out?.delta ?? [] },
      )
      const named = (ids: readonly string[]) => ids.map((one) => one.toLowerCase()).sort()
      expect([found.verdict.replace("open", "permitted_both"), [...found.forcingPi].sort(), [...found.forcingDelta].sort()], id).toEqual([
        verdict,
        named(forcingPi),
        named(forcingDelta),
      ])
    }
    expect(forms).toHaveLength(cases.length)
  },
)

test("a fact that is missing from a plain account is unknown, not false", () => {
  const facts = establish(indemnity, new Map())
  expect(facts.found.get("privilege")?.basis).toBe("unknown")
  expect(factorsOf(indemnity, facts).unknown).toContain("F2")
})
