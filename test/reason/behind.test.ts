/** What stands behind a reason, and what the result model would make of the same precedents. */
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { readDoctrine } from "../../src/reason/doctrine/read.js"
import { readMatter } from "../../src/reason/matter/read.js"
import { reason } from "../../src/reason/reason.js"
import { doctrineFrom, shippedDoctrines } from "../../src/reason/shipped.js"
import { franklin, franklinYaml, matterWith } from "./franklin.js"

const cedar = "facts: { who: guest, yard: yes, locked: no }"
/** Cedar with a second factor for the keeper, on which that court did not rest. */
const warned = readDoctrine(franklinYaml.replace(cedar, cedar.replace("locked: no", "locked: no, warned: yes")), "warned.yaml")

function ask(doctrine: typeof franklin, facts: string, asOf = "1961-01-01") {
  return reason(doctrine, matterWith(facts), { asOf })
}

test("a precedent's factors: rested on, faced, not faced, each with its facts", () => {
  const found = ask(warned, "who: guest, yard: yes, warned: yes").because.find(({ id }) => id === "cedar")
  expect(found?.factors.map(({ id, there, here }) => `${id} ${there} ${here}`)).toEqual(["outside rested on shown", "warning faced shown"])
  expect(found?.factors[0]?.facts).toEqual([{ fact: "yard", says: "the luggage stood in the yard", value: "yes", basis: "given" }])
})

test("a factor that nothing is known of is said to be so", () => {
  const found = ask(franklin, "who: guest, locked: yes", "1970-12-31").because.find(({ id }) => id === "elm")
  expect(found?.factors.find(({ id }) => id === "outside")?.here).toBe("not known")
})

test("a rule's reason tells the facts of its condition", () => {
  const found = ask(franklin, "who: guest, yard: no", "1955-01-01").because.find(({ id }) => id === "inside")
  expect(found?.facts.map(({ fact, value }) => `${fact}: ${value}`)).toEqual(["who: a guest", "yard: no"])
})

test("what the winner had and the court did not rest on binds only under the result model", () => {
  const { verdict, resultModel } = ask(warned, "who: guest, yard: yes, warned: no")
  expect(verdict).toBe("barred")
  expect(resultModel.verdict).toBe("open")
  expect(resultModel.loose.map(({ precedent, lacking }) => [precedent.id, lacking.map(({ factor }) => factor)])).toEqual([
    ["cedar", ["warning"]],
  ])
})

test("with all of the winner's factors here the models agree", () => {
  const { verdict, resultModel } = ask(warned, "who: guest, yard: yes, warned: yes")
  expect([verdict, resultModel.verdict, resultModel.loose]).toEqual(["barred", "barred", []])
})

test.each(["musser", "kroll", "lost-fee", "successor"])(
  "the models agree on examples/matters/%s.yaml, and each reason has its tree",
  (name) => {
    const doctrine = shippedDoctrines().map(doctrineFrom)[0] as typeof franklin
    const path = `examples/matters/${name}.yaml`
    const matter = readMatter(readFileSync(path, "utf8"), path, doctrine)
    const { verdict, resultModel, because } = reason(doctrine, matter, { asOf: matter.asOf ?? "2024" })
    expect(resultModel).toMatchObject({ verdict, loose: [] })
    for (const { factors, facts, text } of because) expect(factors.length + facts.length, text).toBeGreaterThan(0)
  },
)
