/** Short names in a text that has lost its capitals: a library's case, named in full before. */
import { describe, expect, test } from "vitest"
import { shortSigns } from "../../src/cite/caseless/short-forms.js"
import { knownCases } from "../../src/cite/known.js"
import { means } from "./notation.js"

const known = knownCases([
  { caseId: "1", name: "Oakes & Tarn v. Pell & Pell", citations: ["1 Cal.App.4th 1"] },
  { caseId: "2", name: "Held v. Orrin", citations: ["2 Cal.App.3d 2"] },
  { caseId: "3", name: "Amber Machine Assn. v. Superior Court (Lusk)", citations: ["3 Cal.3d 3"] },
])
const after = (words: string) =>
  means(`we have read the cases on both sides of this question.oakes tarn pell pell th,d held orrin d.${words}`, { known }).slice(2)

describe("signs of a case", () => {
  test.each(shortSigns.map(({ example }) => example.replace("kroll", "oakes tarn")))("%s", (example) =>
    expect(after(`for the reasons given,${example} and so on.`)[0]).toMatch(/^(?:case_name|short_case): Oakes & Tarn v\. Pell & Pell$/),
  )
})

describe("hits and misses", () => {
  test.each([
    ["oakes tarn was hired by the insurer.", []],
    ["the fees of oakes tarn were paid.", []],
    ["the court held in oakes tarn,supra,that he pays.", ["supra: Oakes & Tarn v. Pell & Pell"]],
    ["the client was held,at trial,to his word.", []],
    ["it was held that he pays.the orrin court agreed.", ["case_name: Held v. Orrin"]],
    ["oakes tarn,at,d.he pays.id.at,d.", ["short_case: Oakes & Tarn v. Pell & Pell", "id: Oakes & Tarn v. Pell & Pell"]],
    [
      "in amber machine superior court cal d,ama,we said no.ama,at.our decision in ama is old.",
      [
        "case_name: Amber Machine Assn. v. Superior Court (Lusk)",
        "short_case: Amber Machine Assn. v. Superior Court (Lusk)",
        "case_name: Amber Machine Assn. v. Superior Court (Lusk)",
      ],
    ],
  ])("%s", (words, wanted) => expect(after(words)).toEqual(wanted))
})
