/** The table of authorities: groups, order, both styles, pages with passim, and its three forms. */
import { describe, expect, test } from "vitest"
import { authoritiesAs, type CheckResult, readBytes, tableOfAuthorities } from "../../src/node.js"
import { bluebookCode, californiaCodes, manualCode } from "../../src/report/authorities/codes.js"
import { entryWords } from "../../src/report/authorities/entry.js"

type Authority = CheckResult["authorities"][number]

const authority = (more: Partial<Authority>): Authority => ({
  id: "a",
  kind: "case",
  citations: [],
  mentions: ["c"],
  pages: [],
  passim: false,
  ...more,
})

const roe = authority({
  name: "Roe v. Wade",
  citations: ["410 U.S. 113", "93 S. Ct. 705"],
  year: 1973,
  court: "scotus",
  pages: ["12", "3"],
})
const doe = authority({
  name: "People v. Doe",
  citations: ["72 Cal. App. 4th 1537", "85 Cal. Rptr. 2d 644"],
  year: 1999,
  court: "calctapp",
  pages: ["4"],
})
const docketed = authority({ name: "Doe v. Birch, No. 12-cv-1234", citations: ["2015 WL 12345"], year: 2015, court: "cand" })
const unpublished = authority({ name: "Ramos v. Delgado (Mar. 4, 2015, B251234) [nonpub. opn.]", citations: ["2015 WL 67890"], year: 2015 })
const ninth = authority({
  name: "Alder v. Birch",
  citations: ["12 F.3d 34"],
  year: 1993,
  court: "ca9",
  pages: ["1", "2", "3", "4", "5"],
  passim: true,
})
const all: readonly Authority[] = [
  roe,
  doe,
  ninth,
  authority({ kind: "statute", citations: ["Evid. Code § 1040"], pages: ["2"] }),
  authority({ kind: "statute", citations: ["Evid. Code § 952"], pages: ["2"] }),
  authority({ kind: "constitution", citations: ["Cal. Const. art. I, § 7"], pages: ["1"] }),
  authority({ kind: "court_rule", citations: ["Cal. Rules of Court 8.1115"], pages: ["9"] }),
  authority({ kind: "treatise", name: "Prosser, Law of Torts", citations: ["Prosser, Law of Torts (4th ed. 1971)"], pages: ["7"] }),
]

describe("entries", () => {
  test.each([
    ["bluebook", roe, "Roe v. Wade", ", 410 U.S. 113, 93 S. Ct. 705 (1973)"],
    ["california", roe, "Roe v. Wade", " (1973) 410 U.S. 113 [93 S.Ct. 705]"],
    ["bluebook", doe, "People v. Doe", ", 72 Cal. App. 4th 1537, 85 Cal. Rptr. 2d 644 (1999)"],
    ["california", doe, "People v. Doe", " (1999) 72 Cal.App.4th 1537 [85 Cal.Rptr.2d 644]"],
    ["bluebook", ninth, "Alder v. Birch", ", 12 F.3d 34 (9th Cir. 1993)"],
    ["california", ninth, "Alder v. Birch", " (9th Cir. 1993) 12 F.3d 34"],
    ["california", authority({ kind: "statute", citations: ["Evid. Code § 952"] }), undefined, "Evid. Code, § 952"],
    ["bluebook", authority({ kind: "statute", citations: ["28 U.S.C. § 1331"] }), undefined, "28 U.S.C. § 1331"],
    ["bluebook", authority({ name: "In re Lee" }), "In re Lee", ""],
    ["california", authority({ kind: "statute", citations: ["Cal. Civ. Proc. Code § 877.6"] }), undefined, "Code Civ. Proc., § 877.6"],
    ["bluebook", authority({ kind: "statute", citations: ["Code Civ. Proc. § 877.6"] }), undefined, "Cal. Civ. Proc. Code § 877.6"],
    [
      "california",
      authority({ kind: "court_rule", citations: ["Cal. Rules of Court 8.204"] }),
      undefined,
      "Cal. Rules of Court, rule 8.204",
    ],
    ["bluebook", authority({ kind: "court_rule", citations: ["Cal. Rules of Court 8.204"] }), undefined, "Cal. R. Ct. 8.204"],
    ["california", authority({ kind: "constitution", citations: ["Cal. Const. art. I, § 7"] }), undefined, "Cal. Const., art. I, § 7"],
    [
      "bluebook",
      authority({ kind: "journal", citations: ["95 Frank. L. Rev. 100"], year: 1981 }),
      undefined,
      "95 Frank. L. Rev. 100 (1981)",
    ],
    [
      "bluebook",
      authority({ citations: ["72 Cal.App.4th 1537", "85 Cal.Rptr.2d 644"] }),
      undefined,
      "72 Cal. App. 4th 1537, 85 Cal. Rptr. 2d 644",
    ],
    ["bluebook", docketed, "Doe v. Birch", ", No. 12-cv-1234, 2015 WL 12345 (N.D. Cal. 2015)"],
    ["california", unpublished, "Ramos v. Delgado", " (Mar. 4, 2015, B251234) [nonpub. opn.] 2015 WL 67890"],
    ["bluebook", unpublished, "Ramos v. Delgado", ", 2015 WL 67890 (Mar. 4, 2015, B251234) [nonpub. opn.]"],
    [
      "bluebook",
      authority({ name: "Smith (John) v. Jones", citations: ["3 Cal.4th 5"], year: 1992 }),
      "Smith (John) v. Jones",
      ", 3 Cal. 4th 5 (1992)",
    ],
    ["california", authority({ citations: ["3 Cal. 4th 5"] }), undefined, "3 Cal.4th 5"],
  ] as const)("%s: $1.name $1.citations", (style, one, name, rest) => {
    expect(entryWords(one, style)).toEqual(name === undefined ? { rest } : { name, rest })
  })
})

describe("the table", () => {
  test.each(californiaCodes)("$manual", ({ example: [manual, bluebook] }) => {
    expect([bluebookCode(manual), manualCode(bluebook)]).toEqual([bluebook, manual])
  })

  test("groups in order, entries by name and number, pages by size, passim", () => {
    const { sections, notes } = tableOfAuthorities({ authorities: all })
    expect(sections.map(({ title }) => title)).toEqual([
      "Cases",
      "Constitutional Provisions",
      "Statutes",
      "Rules and Regulations",
      "Other Authorities",
    ])
    expect(sections[0]?.entries.map(({ name, pages }) => [name, pages])).toEqual([
      ["Alder v. Birch", "passim"],
      ["People v. Doe", "4"],
      ["Roe v. Wade", "3, 12"],
    ])
    expect(sections[2]?.entries.map(({ rest }) => rest)).toEqual(["Cal. Evid. Code § 952", "Cal. Evid. Code § 1040"])
    expect(notes).toEqual([])
  })

  test("one entry for authorities that are written alike", () => {
    const { sections } = tableOfAuthorities({ authorities: [roe, { ...roe, id: "b", pages: ["3", "7"] }] })
    expect(sections[0]?.entries.map(({ pages }) => pages)).toEqual(["3, 7, 12"])
  })

  test("a file without pages is said to be so", () => {
    const { sections, notes } = tableOfAuthorities({ authorities: [authority({ name: "In re Lee" })] })
    expect([sections[0]?.entries[0]?.pages, notes.length]).toEqual(["", 1])
  })
})

describe("forms", () => {
  test("text with leader dots, 78 wide, long entries wrapped", async () => {
    const long = authority({ name: `Estate of ${"Quill ".repeat(14)}`.trim(), citations: ["3 Cal. 4th 5"], year: 2001, pages: ["8"] })
    const text = String(await authoritiesAs({ authorities: [...all, long] }, ".txt", "california"))
    expect(text).toContain("Roe v. Wade (1973) 410 U.S. 113 [93 S.Ct. 705] ")
    expect(text.split("\n").every((line) => line.length <= 78)).toBe(true)
    expect(
      text
        .split("\n")
        .filter((line) => /\.{3} \S/.test(line))
        .every((line) => line.length === 78),
    ).toBe(true)
  })

  test("markdown", async () => {
    const text = String(await authoritiesAs({ authorities: all }, ".md", "bluebook"))
    expect(text).toContain("| *Roe v. Wade*, 410 U.S. 113, 93 S. Ct. 705 (1973) | 3, 12 |")
  })

  test("a Word file, the same bytes each time", async () => {
    const bytes = (await authoritiesAs({ authorities: all }, ".docx", "bluebook")) as Uint8Array
    expect(await authoritiesAs({ authorities: all }, ".docx", "bluebook")).toEqual(bytes)
    const document = await readBytes(bytes, "table.docx")
    expect(document.text.split("\n").slice(0, 4)).toEqual([
      "TABLE OF AUTHORITIES",
      "Page(s)",
      "Cases",
      "Alder v. Birch, 12 F.3d 34 (9th Cir. 1993)\tpassim",
    ])
    expect(document.zones.filter(({ kind }) => kind === "emphasis").map(({ start, end }) => document.text.slice(start, end))).toContain(
      "Roe v. Wade",
    )
  })

  test("another ending is a problem", async () => {
    await expect(authoritiesAs({ authorities: all }, ".odt", "bluebook")).rejects.toMatchObject({ code: "option_invalid" })
  })
})
