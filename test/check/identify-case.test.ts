/** Which case a person means: rows of what is asked, beside what is found. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { caseNamed } from "../../src/node.js"
import { type Franklin, franklin } from "../server/running.js"

let held: Franklin
beforeAll(async () => {
  held = await franklin()
})
afterAll(() => held.close())

const rows = [
  ["41 Frank. 2d 210", "one: Halloran v. Tri-County Freight Co."],
  ["Halloran v. Tri-County Freight Co.", "one: Halloran v. Tri-County Freight Co."],
  ["Halloran v. Tri-County", "one: Halloran v. Tri-County Freight Co."],
  ["Halloran", "one: Halloran v. Tri-County Freight Co."],
  ["Halloran v. Tri-County Freight Co., 41 Frank. 2d 210 (1979)", "one: Halloran v. Tri-County Freight Co."],
  ["the Halloran case", "one: Halloran v. Tri-County Freight Co."],
  ["HALLORAN V. TRI-COUNTY", "one: Halloran v. Tri-County Freight Co."],
  ["Halloran v. Tri-Cnty. Frgt. Co.", "one: Halloran v. Tri-County Freight Co."],
  ["Quill v. Harborview Hosp. Dist., 75 Frank. 2d at 502", "one: Quill v. Harborview Hospital District"],
  ["Halloran, 41 Frank. 2d at 211", "one: Halloran v. Tri-County Freight Co."],
  ["Halloran, 41 Frank. 2d at 12", "none: Halloran v. Tri-County Freight Co."],
  ["Smith v. Halloran", "none"],
  ["Halloran v. Smith", "none"],
  ["Smith v. Jones, 41 Frank. 2d 210", "otherwise: Halloran v. Tri-County Freight Co."],
  ["Halloran v. Tri-County Freight Co., 41 Frank. 2d 999", "none"],
  ["999 Frank. 2d 1", "none"],
  ["", "none"],
  ["v.", "none"],
] as const

test.each(rows)("%j is %s", async (asked, found) => {
  const named = await caseNamed(held.library, asked)
  const cases = named.kind === "one" ? [named.case] : named.kind === "none" ? named.near : named.cases
  expect([named.kind, cases.map(({ name }) => name).join("; ")].filter(Boolean).join(": ")).toBe(found)
})
