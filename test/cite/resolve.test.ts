/** Which authority a citation means. */
import { describe, expect, test } from "vitest"
import { cite } from "../../src/cite/cite.js"
import { knownCases } from "../../src/cite/known.js"
import { takingUpExamples } from "../../src/cite/scan/anaphor.js"
import { readText } from "../../src/read/text.js"
import { means } from "./notation.js"

describe("short forms", () => {
  test.each([
    ["Alder v. Birch, 1 U.S. 1. Cedar v. Dale, 1 U.S. 2. Alder, 1 U.S., at 2.", "short_case: Alder v. Birch"],
    ["Alder v. Birch, 1 U.S. 1. Cedar v. Dale, 1 U.S. 50. 1 U.S., at 52.", "short_case: Cedar v. Dale"],
    ["Alder v. Birch, 1 U.S. 1. 2 F.2d, at 2.", "short_case: -"],
    ["Alder v. Birch, 7 Wall. 700. 74 U.S., at 702.", "short_case: Alder v. Birch"],
    ["Alder v. Birch, 315 U.S. 575. Later, 315 U.S. p. 582.", "short_case: Alder v. Birch"],
  ])("%s", (text, last) => expect(means(text).at(-1)).toBe(last))
})

describe("id.", () => {
  test.each([
    ["Alder v. Birch, 1 U.S. 1. Id. Id. at 2.", "id: Alder v. Birch"],
    ["Id. at 2.", "id: -"],
    ["Alder v. Birch, 1 U.S. ___ Id. at 100.", "id: -"],
    ["Alder v. Birch, 1 U.S. 1 (quoting Cedar v. Dale, 2 U.S. 2). Id. at 3.", "id: Alder v. Birch"],
    ["Alder v. Birch, 1 U.S. 1. 42 U.S.C. § 1983. Id.", "id: 42 U.S.C. § 1983"],
    ["Alder v. Birch, 1 U.S. 1. The facts are plain. App. 32a. Id., at 33a.", "id: -"],
    ["Alder v. Birch, 1 U.S. 1; Cedar v. Dale, 2 U.S. 2. Id. at 3.", "id: Cedar v. Dale"],
    ["Elm v. Fir, 1 U.S. 700. Alder v. Birch, 5 F.2d 20. In Elm we said so. Id. at 702.", "id: Elm v. Fir"],
    ["Alder v. Birch, 1 U.S. 1, 3, overruled by Cedar v. Dale, 2 U.S. 2. Id. at 4.", "id: Alder v. Birch"],
    ["Alder v. Birch, 1 F.2d 1, cert. denied, 2 U.S. 2. Id. at 4.", "id: Alder v. Birch"],
    ["Alder v. Birch, 1 F.2d 900, aff'd, 2 U.S. 2. Id. at 904.", "id: Alder v. Birch"],
    ["Alder v. Birch, 1 F.2d 900, aff'd sub nom. Alder v. Cedar, 2 U.S. 2. Id. at 4.", "id: Alder v. Cedar"],
  ])("%s", (text, last) => expect(means(text).at(-1)).toBe(last))
})

describe("supra and names", () => {
  test.each([
    ["Alder v. Birch, 1 U.S. 1. Alder, supra, at 2.", "supra: Alder v. Birch"],
    ["Holland v. Thacher (1988) 199 Cal.App.3d 924. Holland v. Thacker, supra.", "supra: Holland v. Thacher"],
    ["Alder v. Birch, 1 U.S. 1. Alder v. Cedar, 2 U.S. 2. Alder, supra.", "supra: ? Alder v. Birch | Alder v. Cedar"],
    ["Alder v. Birch, 1 U.S. 1. In Alder the court said no.", "case_name: Alder v. Birch"],
    ["Alder v. Birch, 1 U.S. 1. The Alder court said no.", "case_name: Alder v. Birch"],
    ["Alder v. Birch, 1 U.S. 1. We follow Alder v. Birch here.", "case_name: Alder v. Birch"],
    ["Alder v. Birch Co., 1 U.S. 1. Alder v. Birch Co. is overruled.", "case_name: Alder v. Birch Co."],
    ["Alder v. Birch, 1 U.S. 1. We follow Birch at 7.", "case_name: Alder v. Birch"],
    ["United States v. Birch, 1 U.S. 1. It binds. The Birch rule stands.", "case_name: United States v. Birch"],
    ["Elm Union v. Cumis Ins. Society, Inc., 1 U.S. 1. The Cumis doctrine stands.", "case_name: Elm Union v. Cumis Ins. Society, Inc."],
    ["Elm Corp. v. Fir (1999) 5 Cal.4th 6 (Elm). Under Elm, no.", "case_name: Elm Corp. v. Fir"],
    ["Elm v. Fir (Elm I), 1 U.S. 1. Elm v. Fir (Elm II), 2 U.S. 2. Under Elm II, no.", "case_name: Elm v. Fir (Elm II)"],
    ["Elm v. US, 1 U.S. 1. Ash Lee v. US, 2 U.S. 2. The Elm and Ash Lee cases differ.", "case_name: Ash Lee v. US"],
    ["Elm v. Fir, No. 12-34 (N.D. Cal. May 1, 2020). Elm, supra, at 3.", "supra: Elm v. Fir"],
    ["Elm v. Fir, 1 U.S. 1. Id., at 4, 86 S. Ct. 1602.", "short_case: Elm v. Fir"],
  ])("%s", (text, last) => expect(means(text).at(-1)).toBe(last))

  test.each([
    ["Alder v. Birch, 1 U.S. 1. The Alder case, supra, at 3.", "supra: Alder v. Birch"],
    ["Alder v. Birch, 1 U.S. 1. See also Birch opinion, supra.", "supra: Alder v. Birch"],
    ["See supra, at 828.", "supra: -"],
    ["Compare Donovan case, supra.", "supra: -"],
    ["As discussed supra, at 5.", "supra: -"],
  ])("supra: %s", (text, last) => {
    const rows = ["See v. Seattle", "Case v. Elm", "Compare v. Discussed"].map((name, n) => ({ caseId: `${n}`, name, citations: [] }))
    expect(means(text, { known: knownCases(rows) }).at(-1)).toBe(last)
  })

  test.each([
    "Alder v. Birch, 1 U.S. 1. Mr. Alder went home.",
    "Alder v. Birch, 1 U.S. 1. John Alder testified.",
    "White v. Birch, 1 U.S. 1. WHITE, J., dissenting. White, J., dissents.",
    "Alder v. Birch, 1 U.S. 1. Alder argues that it is wrong.",
    "United States v. Birch, 1 U.S. 1. The United States has an interest.",
  ])("a person is not a case: %s", (text) => expect(means(text)).toHaveLength(1))

  test("a footnote is read where it is called", () => {
    const text =
      "Cumis1 counsel was hired.\nThe end of the story is told here at length, and it is affirmed.\n\n1 Elm v. Cumis Society (1984) 162 Cal.App.3d 358.\n"
    const at = text.indexOf("1 Elm")
    const document = {
      ...readText(text),
      zones: [
        { kind: "mark", of: "footnote", label: "1", start: 5, end: 6 },
        { kind: "footnote", label: "1", start: at, end: text.length },
      ] as const,
    }
    const { citations } = cite(document)
    expect(citations.map((one) => [one.kind, one.authority])).toEqual([
      ["case_name", "a1"],
      ["case", "a1"],
    ])
    expect(citations[1]?.footnote).toBe("1")
  })
})

describe("a library's cases", () => {
  const known = knownCases([
    { caseId: "7", name: "Alder v. Birch", citations: ["7 Wall. 700"], year: 1869 },
    { caseId: "8", name: "Packing Co. v. Haydel", citations: ["278 U.S. 1"] },
  ])
  test("by citation, by name, and in text without capitals", () => {
    expect(cite("See 74 U.S. 700.", { known }).authorities[0]?.caseId).toBe("7")
    expect(cite("We follow Alder v. Birch in this.", { known }).authorities[0]?.caseId).toBe("7")
    const stripped = cite("we think that alder birch,wall.and packing co.haydel,supra are right and that nothing else is.", { known })
    expect(stripped.citations.filter((one) => one.kind === "case_name").map((one) => one.text)).toEqual([
      "alder birch",
      "packing co.haydel",
    ])
    expect(stripped.authorities.map((one) => one.caseId)).toEqual(["7", "8"])
  })
})

describe("a library's name must be the whole name asked", () => {
  const library = knownCases([
    {
      caseId: "1",
      name: "Alder v. Oak",
      names: ["Rosa ALDER v. CITY OF OAK, Town of FIR, a Municipal Corporation, and Others, Appellees"],
      citations: ["1 U.S. 1"],
    },
    { caseId: "2", name: "United States v. Elm", citations: ["2 U.S. 2"] },
    { caseId: "3", name: "Reid v. Colorado", citations: ["3 U.S. 3"] },
    {
      caseId: "4",
      name: "New York ex rel. Ash v. Birch",
      names: ["People of the State of New York on the Relation of Ash v. Birch"],
      citations: ["4 U.S. 4"],
    },
    { caseId: "5", name: "Blue Point Oyster Co. v. Nye", citations: ["5 U.S. 5"] },
    { caseId: "6", name: "Arnold, Schwinn & Co. v. Poe", citations: ["6 U.S. 6"] },
  ])
  test.each([
    ["The rule of Alder v. Oak governs.", "case_name: Alder v. Oak"],
    ["The rule of Alder v. Fir governs.", "case_name: -"],
    ["We follow Elm v. United States.", "case_name: -"],
    ["As in State v. Reid, the court erred.", "case_name: -"],
    ["As in State v. Birch, the court erred.", "case_name: -"],
    ["As in Schwinn & Co. v. Poe, the court erred.", "case_name: Arnold, Schwinn & Co. v. Poe"],
    ["See Point II, supra.", "supra: -"],
    ["See Oyster Co., supra.", "supra: Blue Point Oyster Co. v. Nye"],
    ["We follow Reid v. Colorado. It says so. Reid, 3 U.S. at 9.", "short_case: Reid v. Colorado"],
  ])("%s", (text, last) => expect(means(text, { known: library }).at(-1)).toBe(last))
})

describe("damaged text", () => {
  test.each([
    ["Alder v. Birch, 39O U.\nS. 335", "390 U.S. 335"],
    ["Alder v. Birch, 71 F, Supp. 3", "71 F. Supp. 3"],
    ["Alder v. Birch, 345 U.\n\n42 OCTOBER TERM, 1967.\n\nS. 22", "345 U.S. 22"],
    ["Alder v. Birch, 411 U. S. *87 223", "411 U.S. 223"],
  ])("%s", (text, citation) => expect(cite(text).authorities[0]?.citations).toEqual([citation]))
  test("a caption with a slip makes both spellings known", () => {
    const { citations } = cite(
      "Parrow v. Birch, 411 U.S. 223 (1973), was such a case. In Parraw v. Birch, we granted certiorari. We overrule Parraw to the extent that it says otherwise.",
    )
    expect(citations.map(({ text, authority }) => [text, authority])).toEqual([
      ["411 U.S. 223", "a1"],
      ["Parraw v. Birch", "a1"],
      ["Parraw", "a1"],
    ])
  })
  test("the repair is shown", () => {
    expect(cite("39O U. S. 335").citations[0]?.repair).toBe("39O U. S. 335 -> 390 U. S. 335")
  })
})

describe("a case taken up", () => {
  const two = "Alder v. Birch, 1 U.S. 1, and Cedar v. Dale, 2 U.S. 2, differ."
  test.each([
    ["Alder v. Birch, 1 U.S. 1, held so. That case is old.", "case_name: Alder v. Birch"],
    ["Alder v. Birch, 1 U.S. 1. Cedar v. Dale, 2 U.S. 2, came later. That decision is ours.", "case_name: Cedar v. Dale"],
    ["Alder v. Birch, 1 U.S. 1 (quoting Cedar v. Dale, 2 U.S. 2). We follow that holding.", "case_name: Alder v. Birch"],
    ["Alder v. Birch, 1 U.S. 1, aff'd, 5 F.3d 6. That case is old.", "case_name: Alder v. Birch"],
    ["Alder v. Birch, 1 U.S. 1. The former decision is old.", "case_name: Alder v. Birch"],
    [`${two} The former case is old.`, "case_name: Alder v. Birch"],
    [`${two} The latter decision is new.`, "case_name: Cedar v. Dale"],
    [`${two} That case is old.`, "case_name: ? Alder v. Birch | Cedar v. Dale"],
    ["Elm v. A, 1 U.S. 1. Elm v. B, 2 U.S. 2. Under Elm he won. That case is old.", "case_name: ? Elm v. A | Elm v. B"],
  ])("%s", (text, last) => expect(means(text).at(-1)).toBe(last))

  test.each([
    "That case is this one.",
    "Alder v. Birch, 1 U.S. 1. The jury sat. The trial was long. That decision was hard.",
    "Alder v. Birch, 1 U.S. 1, is cited below. We affirm that decision.",
    "Alder v. Birch, 1 U.S. 1. If he pays, in that case he wins.",
    "Alder v. Birch, 1 U.S. 1. In that case ... no.",
    "Alder v. Birch, 1 U.S. 1. The latter day saints and that caseworker came.",
  ])("none in: %s", (text) => expect(means(text)).toEqual(["case: Alder v. Birch"].slice(0, text.includes("Alder") ? 1 : 0)))

  test.each(takingUpExamples)("%s", (example) =>
    expect(means(`Alder v. Birch, 1 U.S. 1. ${example} the court saw.`).at(-1)).toBe("case_name: Alder v. Birch"),
  )
})

describe("the stars of emphasis", () => {
  test.each([
    ["In *Alder v. Birch*, 1 U.S. 1 (1999), no.", ["case: Alder v. Birch"]],
    ["In **Alder v. Birch**, 1 U.S. 1, and *id.* at 2.", ["case: Alder v. Birch", "id: Alder v. Birch"]],
    ["In _Alder v. Birch_, 1 U.S. 1; _Birch_, 1 U.S. at 3.", ["case: Alder v. Birch", "short_case: Alder v. Birch"]],
    ["*Alder v. Department of\nBirch*, 1 U.S. 1.", ["case: Alder v. Department of Birch"]],
    ["*Alder v. Birch*, 2020 WL 12, at *3; *Cedar v. Dale*, 2 U.S. 2.", ["case: Alder v. Birch", "case: Cedar v. Dale"]],
    ["Alder v. Birch, 593 U.S. ___ (2021); Cedar v. Dale, 594 U.S. ___ (2021).", ["case: Alder v. Birch", "case: Cedar v. Dale"]],
  ])("%s", (text, all) => expect(means(text)).toEqual(all))
})

describe("where a name begins", () => {
  test.each([
    ["Alder v. Birch, 1 F.2d 5 (2d Cir. 1921) (Brennan, J.). Cedar v. Dale, 2 U.S. 2.", "case: Cedar v. Dale"],
    ["IN OPPOSITION TO THE MOTION\nTABLE OF AUTHORITIES\nCases\nAlder v. Birch, 1 U.S. 1 (1999)\t2", "case: Alder v. Birch"],
    ["MEMORANDUM IN OPPOSITION\nAlder v. Birch, 1 U.S. 1 (1999)", "case: Alder v. Birch"],
    ["See Department of\nBirch v. Alder, 1 U.S. 1 (1999)", "case: Department of Birch v. Alder"],
    ["See ALDER ELECTRIC COMPANY OF\nBIRCH v. CEDAR, 1 U.S. 1 (1999)", "case: ALDER ELECTRIC COMPANY OF BIRCH v. CEDAR"],
  ])("%s", (text, last) => expect(means(text).at(-1)).toBe(last))
})
