/** The matters in examples/matters, each with the answers it is there to show. */
import { readdirSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { expect, test } from "vitest"
import { parse } from "yaml"
import { readMatter } from "../../src/reason/matter/read.js"
import { reason } from "../../src/reason/reason.js"
import { doctrineFrom } from "../../src/reason/shipped.js"
import { told } from "./franklin.js"

const folder = resolve(import.meta.dirname, "../../examples/matters")

function ask(file: string, asOf?: string) {
  const yaml = readFileSync(resolve(folder, file), "utf8")
  const doctrine = doctrineFrom((parse(yaml) as { doctrine: string }).doctrine)
  return reason(doctrine, readMatter(yaml, file, doctrine), asOf === undefined ? {} : { asOf })
}

const rows = [
  ["kroll.yaml", undefined, "barred [kroll]"],
  ["musser.yaml", undefined, "allowed [musser]"],
  ["partners.yaml", undefined, "allowed [c14, c32]"],
  ["successor.yaml", "2000-01-01", "barred [held_v_arant, gibson_dunn, goldfisher, holland_v_thacher, austin_v_sc]"],
  ["successor.yaml", undefined, "conflict [held_v_arant, gibson_dunn, goldfisher, parker_v_morton]"],
  ["lost-fee.yaml", "1990-12-31", "allowed [pollack_v_lytle]"],
  ["lost-fee.yaml", undefined, "conflict [pollack_v_lytle, saunders]"],
  ["lost-fee.yaml", "2003-01-01", "barred [saunders, beck_v_wecht]"],
  ["jurisdiction.yaml", undefined, "allowed [international_shoe, burger_king, ford]"],
  ["jurisdiction.yaml", "2018-01-01", "allowed [international_shoe, burger_king]"],
  ["expert.yaml", "2003-01-01", "open leaning barred"],
  ["expert.yaml", undefined, "allowed [forensis]"],
] as const

test.each(rows)("%s on %s: %s", (file, asOf, expected) => {
  expect(told(ask(file, asOf))).toContain(expected)
})

test("every example is in the table", () => {
  expect(readdirSync(folder).filter((file) => !rows.some(([name]) => name === file))).toEqual([])
})

test("the amounts of the examples come out to the cent", () => {
  expect(ask("expert.yaml").recoverable).toMatchObject({
    total: "30000.00",
    components: [{ formula: "40,000.00 × 75% = 30,000.00", payee: "claimant" }],
  })
  expect(ask("lost-fee.yaml").recoverable).toMatchObject({ total: "0.00", components: [{ id: "lost", claimed: "120000.00" }] })
})

test("a verdict that one precedent carries alone says so", () => {
  expect(ask("kroll.yaml").coverage.limits).toContain("The verdict rests on one precedent alone: Kroll & Tract v. Paris & Paris.")
})
