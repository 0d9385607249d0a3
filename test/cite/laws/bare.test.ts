/** Laws that a sentence speaks of without their code: sections, rules, amendments. */
import { expect, test } from "vitest"
import { cite } from "../../../src/cite/cite.js"
import { sets } from "../../../src/cite/laws/rule-sets.js"

/** The law citations of a text, "words = authority", or "words = -" where none is told. */
function laws(text: string): readonly string[] {
  const { citations, authorities } = cite(text)
  const written = new Map(authorities.map((one) => [one.id, one.citations[0]]))
  return citations.map((one) => `${one.text} = ${one.authority === null ? "-" : written.get(one.authority)}`)
}

const rows: readonly (readonly [text: string, ...found: readonly string[]])[] = [
  ["Under the Fourteenth Amendment, no.", "Fourteenth Amendment = U.S. Const. amend. XIV"],
  [
    "the First, Fourth, and Twenty-First Amendments",
    "First = U.S. Const. amend. I",
    "Fourth = U.S. Const. amend. IV",
    "Twenty-First Amendments = U.S. Const. amend. XXI",
  ],
  ["the 14th Amendment; Amendment V", "14th Amendment = U.S. Const. amend. XIV", "Amendment V = U.S. Const. amend. V"],
  ["the Fourteenth Amendment, § 5", "Fourteenth Amendment, § 5 = U.S. Const. amend. XIV, § 5"],
  ["the First Amendment to the Constitution", "First Amendment = U.S. Const. amend. I"],
  ["A motion under Rule 12(b)(6) was made.", "Rule 12 = -"],
  ["See Fed. R. Civ. P. 11. Rule 12(b)(6) is next.", "Fed. R. Civ. P. 11 = Fed. R. Civ. P. 11", "Rule 12 = Fed. R. Civ. P. 12"],
  ["The Federal Rules of Civil Procedure govern. Rule 56 is one.", "Rule 56 = Fed. R. Civ. P. 56"],
  [
    "Fed. R. Civ. P. 12 and Fed. R. Evid. 403. Rule 404(b) differs from Rule 56.",
    "Fed. R. Civ. P. 12 = Fed. R. Civ. P. 12",
    "Fed. R. Evid. 403 = Fed. R. Evid. 403",
    "Rule 404 = Fed. R. Evid. 404",
    "Rule 56 = Fed. R. Civ. P. 56",
  ],
  [
    "Fed. R. Civ. P. 12; Fed. R. Crim. P. 12. Rule 14(a) is of one.",
    "Fed. R. Civ. P. 12 = Fed. R. Civ. P. 12",
    "Fed. R. Crim. P. 12 = Fed. R. Crim. P. 12",
    "Rule 14 = -",
  ],
  [
    "Code of Civil Procedure section 877.6 governs. Under section 877.6 it is barred; section 877 is older.",
    "Code of Civil Procedure section 877.6 = Code Civ. Proc. § 877.6",
    "section 877.6 = Code Civ. Proc. § 877.6",
    "section 877 = Code Civ. Proc. § 877",
  ],
  [
    "Cal. Civ. Proc. Code § 877. Section 877.6 is newer. Code Civ. Proc., § 877.6.",
    "Cal. Civ. Proc. Code § 877 = Cal. Civ. Proc. Code § 877",
    "Section 877.6 = Cal. Civ. Proc. Code § 877.6",
    "Code Civ. Proc., § 877.6 = Cal. Civ. Proc. Code § 877.6",
  ],
  [
    "See 42 U.S.C. § 1983. Sections of other acts differ, as section 1985 does, and as section 2 did.",
    "42 U.S.C. § 1983 = 42 U.S.C. § 1983",
    "section 1985 = 42 U.S.C. § 1985",
  ],
  ["Civ. Code, § 1; Evid. Code, § 2. In this, section 3 says no.", "Civ. Code, § 1 = Civ. Code § 1", "Evid. Code, § 2 = Evid. Code § 2"],
  [
    "Alder v. Birch, 1 U.S. 1. The Fourth Amendment applies. Id. at 3.",
    "1 U.S. 1 = 1 U.S. 1",
    "Fourth Amendment = U.S. Const. amend. IV",
    "Id. = 1 U.S. 1",
  ],
]

test.each(rows)("%s", (text, ...found) => {
  expect(laws(text)).toEqual(found)
})

test.each([
  "Section 5 of the report is on page 12.",
  "section 3 of the lease, § 4 of the policy",
  "A settlement under section 877.6 bars it.",
  "Rule 12 is hard, and so is Rule 56.",
  "the First Amendment to the Lease; the Second Amendment to the Agreement",
  "the First Amendment Agreement and the Third Amended Complaint",
  "The First Department sat on the Fourth of July.",
])("no law in: %s", (text) => {
  expect(laws(text).filter((one) => !one.startsWith("§"))).toEqual([])
})

test.each(sets)("$name holds $example", ({ name, code, example }) => {
  expect(laws(`The ${name} apply. ${example} is one.`).at(-1)).toBe(
    `${example.replace(/\(.*/, "")} = ${code} ${/[\d.]+/.exec(example)?.[0]}`,
  )
})
