/** Names of cases: what a caption in a brief may change, and what it may not. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { writtenForms } from "../../src/caption/abbreviations.js"
import { captionOf, prefixExamples } from "../../src/caption/caption.js"
import { compareNames } from "../../src/caption/compare.js"
import { likeness } from "../../src/caption/word-likeness.js"

const word = (written: string) => captionOf(written).sides[0]?.[0] ?? { word: "", short: false, capitals: false }

test.each(writtenForms.flatMap(([short, words]) => words.map((long) => [short, long] as const)))("%s is short for %s", (short, long) => {
  const one = captionOf(`${short} v. Ash`).sides[0]?.[0] ?? word("")
  expect(likeness(one, { word: long, short: false, capitals: false })).toBe("same")
})

test.each(prefixExamples)("%s is the case of Ash", (example) => {
  expect(compareNames(example, ["Ash"])).toBe("same")
  expect(compareNames(example, ["Birch"])).toBe("other")
})

const same: readonly (readonly [string, string])[] = [
  ["Orchard Bd. of Educ. v. Pell", "Orchard Board of Education v. Pell"],
  ["Int'l Bhd. of Millers v. Crane Mfg. Co.", "International Brotherhood of Millers v. Crane Manufacturing Company"],
  ["Nat'l Ass'n of Weirs v. Dep't of Rivers", "National Association of Weirs v. Department of Rivers"],
  ["Crane et al. v. Moss", "Crane v. Moss"],
  ["Moss v. Crane", "Crane v. Moss"],
  ["Crane v. Franklin ex rel. Moss", "Crane v. State ex rel. Moss"],
  ["Moss v. Crane", "Franklin ex rel. Moss v. Crane"],
  ["In re Penhallow", "Ex parte Penhallow"],
  ["Estate of Penhallow v. Moss", "Penhallow v. Moss"],
  ["United States v. Moss", "U.S. v. Moss"],
  ["U. S. v. Moss", "United States v. Moss"],
  ["People v. Moss", "People of the State of California v. Moss"],
  ["State v. Moss", "Ohio v. Moss"],
  ["N.L.R.B. v. Crane Mills", "National Labor Relations Board v. Crane Mills, Inc."],
  ["NLRB v. Crane Mills", "National Labor Relations Board v. Crane Mills, Inc."],
  ["Crane v. B. & O. R. Co.", "Crane v. Baltimore & Ohio Railroad"],
  ["Commissioner v. Moss", "Commissioner of Internal Revenue v. Moss"],
  ["Crane v. Superior Court", "Crane v. Superior Court (Moss)"],
  ["Louis K. Crane Co. v. Moss", "Crane Co. v. Moss"],
  ["The Pinar Verde", 'Moss v. S. S. "Pinar Verde"'],
  ["New York v. Moss", "People of N.Y. v. Moss"],
  ["Crâne v. Moss", "Crane v. Moss"],
]

const near: readonly (readonly [string, string])[] = [
  ["Holland v. Thacker", "Holland v. Thacher"],
  ["Pemberton v. Moss", "Pernberton v. Moss"],
  ["Halvorson v. Moss", "Halvorsen v. Moss"],
]

const other: readonly (readonly [string, string])[] = [
  ["Crane v. Moss", "Crane v. Birch"],
  ["Ash v. Moss", "Oak v. Moss"],
  ["Ash v. Moss", "Ast v. Moss"],
  ["United States v. Moss", "United States v. Birch"],
  ["United States v. Moss", "United States Steel Corp. v. Moss"],
  ["Smith v. Moss", "United States v. Moss"],
  ["Ohio v. Moss", "Iowa v. Moss"],
  ["In re Penhallow", "In re Delacroix"],
  ["First Bank of Orchard v. Moss", "First Bank of Vale v. Moss"],
  ["Crane v. Crane", "Moss v. Crane"],
]

describe("compareNames", () => {
  test.each(same)("%s = %s", (cited, held) => expect(compareNames(cited, [held])).toBe("same"))
  test.each(near)("%s ~ %s", (cited, held) => expect(["near", "same"]).toContain(compareNames(cited, [held])))
  test.each(other)("%s is not %s", (cited, held) => expect(compareNames(cited, [held])).toBe("other"))
  test("a popular name cannot be compared", () => expect(compareNames("The Weir Cases", ["Crane v. Moss"])).toBe("unknown"))
  test("a consolidated case goes by each of its captions", () => {
    expect(compareNames("Birch v. Vale", ["Crane v. Moss", "CRANE v. MOSS; BIRCH v. VALE"])).toBe("same")
  })
  test("a short name does not vouch for the other party", () => {
    expect(compareNames("Birch v. Crane", ["Crane v. Moss", "Crane"])).toBe("other")
    expect(compareNames("Crane", ["Crane v. Moss", "Crane"])).toBe("same")
  })
})

const surname = fc.constantFrom("Kestrel", "Barrow", "Ondine", "Quarrel", "Thistle", "Vantage", "Lindqvist", "Mabry", "Osgood", "Yarrow")

describe("properties", () => {
  test("a name is itself, and order does not matter", () => {
    fc.assert(
      fc.property(surname, surname, (a, b) => {
        expect(compareNames(`${a} v. ${b}`, [`${a} v. ${b}`])).toBe("same")
        expect(compareNames(`${b} v. ${a}`, [`${a} v. ${b}`])).toBe("same")
        expect(compareNames(`${a} Mfg. Co., et al. v. ${b}`, [`${a} Manufacturing Company v. ${b}`])).toBe("same")
      }),
      { seed: 11, verbose: 1 },
    )
  })
  test("another party is never forgiven", () => {
    fc.assert(
      fc.property(fc.uniqueArray(surname, { minLength: 3, maxLength: 3 }), ([a, b, c]) => {
        expect(compareNames(`${a} v. ${b}`, [`${a} v. ${c}`])).toBe("other")
        expect(compareNames(`${b} v. ${a}`, [`${a} v. ${c}`])).toBe("other")
      }),
      { seed: 12, verbose: 1 },
    )
  })
  test("odd text never throws", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(["same", "near", "other", "unknown"]).toContain(compareNames(a, [b]))
      }),
      { seed: 13, verbose: 1 },
    )
  })
})
