/** Sections that the text says the code of, and authorities under one name for every way a code is written. */
import { expect, test } from "vitest"
import { cite } from "../../../src/cite/cite.js"

/** "authority: words, words" for each law of the text; bare sections that stay bare are left out. */
function authorities(text: string): readonly string[] {
  const { citations, authorities: found } = cite(text)
  return found.map(({ id, citations: [written] }) => {
    const words = citations.filter((one) => one.authority === id).map((one) => one.text)
    return `${written}: ${words.join(", ")}`
  })
}

const rows: readonly (readonly [text: string, found: readonly string[]])[] = [
  ["He broke 18 U.S.C. § 371 and § 1001.", ["18 U.S.C. § 371: 18 U.S.C. § 371", "18 U.S.C. § 1001: § 1001"]],
  ["See 42 U.S.C. § 1983. A claim under § 1983 fails.", ["42 U.S.C. § 1983: 42 U.S.C. § 1983, § 1983"]],
  ["See 42 U.S.C. § 5 and 29 C.F.R. § 5. Under § 5 he lost.", ["42 U.S.C. § 5: 42 U.S.C. § 5", "29 C.F.R. § 5: 29 C.F.R. § 5"]],
  ["All further statutory references are to the Labor Code. (§ 2802, subd. (a).)", ["Lab. Code § 2802: § 2802"]],
  ["Under § 12 he won.", []],
  ["42 U.S.C. § 1983; 42 USC 1983; 42 U.S.C.A. § 1983", ["42 U.S.C. § 1983: 42 U.S.C. § 1983, 42 USC 1983, 42 U.S.C.A. § 1983"]],
  [
    "Code Civ. Proc., § 877.6; Cal. Civ. Proc. Code § 877.6",
    ["Code Civ. Proc. § 877.6: Code Civ. Proc., § 877.6, Cal. Civ. Proc. Code § 877.6"],
  ],
  ["Fla. Stat. § 1.2 and Fla. Stat. Ann. § 1.2", ["Fla. Stat. § 1.2: Fla. Stat. § 1.2, Fla. Stat. Ann. § 1.2"]],
  [
    "U.S. Const. amend. XIV, § 1; Pub. L. No. 104-132",
    ["U.S. Const. amend. XIV, § 1: U.S. Const. amend. XIV, § 1", "Pub. L. 104-132: Pub. L. No. 104-132"],
  ],
  [
    "86 Harv. L. Rev. 1193 (1973); Fed. R. Civ. P. 12(b)(6)",
    ["86 Harv. L. Rev. 1193: 86 Harv. L. Rev. 1193", "Fed. R. Civ. P. 12: Fed. R. Civ. P. 12"],
  ],
]

test.each(rows)("%s", (text, found) => {
  expect(authorities(text)).toEqual(found)
})
