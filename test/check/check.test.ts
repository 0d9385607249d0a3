/** Checking a brief: one row a finding, hits and misses, in the words of the State of Franklin. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { check } from "../../src/check/check.js"
import type { FindingKind } from "../../src/check/finding.js"
import { rules } from "../../src/check/rules.js"
import { pinPages } from "../../src/check/survey/pages.js"
import { readText } from "../../src/read/text.js"
import { notHeldInWords, wantsAPerson } from "../../src/report/words.js"
import { fakeLibrary, type Row } from "./fake-library.js"

const weir =
  "The miller's right to the flow of the river is settled by long use. *101 A weir which turns the stream from its bed is a public nuisance " +
  "unless the owners below have given their written consent. *102 Consent once given cannot be withdrawn without notice. The judgment is affirmed."
const dissent = "*103 I would hold that the river belongs to no one and that every owner may draw from it what he needs. *104 I dissent."

const cases: readonly Row[] = [
  {
    name: "Crane v. Moss",
    citations: ["400 U.S. 100", "27 L. Ed. 2d 300"],
    date: "1970-12-07",
    opinions: [{ text: weir }, { role: "dissent", author: "Quarrel, J.", text: dissent }],
  },
  {
    name: "Pemberton Mills v. Orchard County",
    citations: ["401 U.S. 200"],
    date: "1971-02-01",
    opinions: [
      { text: "A gate left standing open in the spring is no defense to an action for the loss of the crop that the water took." },
    ],
  },
  {
    name: "Holloway v. Vale",
    citations: ["402 U.S. 300"],
    date: "1971-05-03",
    verdict: "stop",
    because: [{ by: { name: "Ondine v. Vale", citation: "410 U.S. 5", date: "1973-01-22" }, quote: "Holloway is overruled." }],
  },
  { name: "Osgood v. Yarrow", citations: ["403 U.S. 400"], date: "1971", rests: [{ name: "Holloway v. Vale", citation: "402 U.S. 300" }] },
  {
    name: "Thistle v. Superior Court",
    citations: ["90 Cal.App.4th 50"],
    court: "calctapp",
    date: "2001-07-10",
    publication: "depublished",
  },
  { name: "Mabry v. Lindqvist", citations: ["404 U.S. 500"], date: "1972-01-10", cited: true },
  { name: "Kestrel v. Barrow", citations: ["800 F.2d 10"], court: "ca9", date: "1986-09-01" },
]
const library = fakeLibrary(cases, { "U.S.": { last: 608, years: (volume) => [1570 + volume, 1571 + volume] } })

async function finds(text: string, options: Parameters<typeof check>[2] = {}): Promise<readonly string[]> {
  const result = await check(readText(text), library, options)
  return result.findings.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)
}

const clean: readonly string[] = [
  "See Crane v. Moss, 400 U.S. 100, 101 (1970).",
  "Crane v. Moss, 400 U.S. 100, 27 L. Ed. 2d 300, 101 (1970).",
  'The rule is settled: "A weir which turns the stream from its bed is a public nuisance . . . ." Crane v. Moss, 400 U.S. 100, 101 (1970).',
  'As the Court said in Crane v. Moss, 400 U.S. 100, 102 (1970), "[c]onsent once given cannot be withdrawn without notice."',
  'Crane v. Moss, 400 U.S. 100 (1970). Id. at 102 ("Consent once given cannot be withdrawn without notice.").',
  'Crane v. Moss, 400 U.S. 100, 103 (1970) (Quarrel, J., dissenting) ("the river belongs to no one").',
  "Holloway v. Vale, 402 U.S. 300 (1971), overruled by Ondine v. Vale, 410 U.S. 5 (1973).",
  "Ondine v. Vale, 410 U.S. 5 (1973), overruling Holloway v. Vale, 402 U.S. 300 (1971).",
  "Ondine v. Vale, 410 U.S. 5 (1973) (overruling in part Holloway v. Vale, 402 U.S. 300 (1971)).",
  "In Ondine v. Vale, 410 U.S. 5 (1973), the Court overruled Holloway v. Vale, 402 U.S. 300 (1971).",
  "Pemberton Mills v. Orchard Cnty., 401 U.S. 200 (1971).",
  "Quill v. Sparrow was argued on May 4, 2015 (a Monday).",
  "Crane v. Moss, 400 U.S. 100 (1970), published by order of the court.",
]

describe("what the library lacks", () => {
  test("is counted once for an authority, and is no finding that needs attention", async () => {
    const text =
      "Quill v. Sparrow, 300 U.S. 7 (1870). The rent was paid. Quill v. Sparrow, 300 U.S. 7 (1870). Mabry v. Lindqvist, 404 U.S. 500 (1974)."
    const result = await check(readText(text), library)
    expect(result.findings.map(({ kind, severity }) => `${severity} ${kind}`)).toEqual(["neutral not_in_library", "neutral not_in_library"])
    expect(result.citations.map(({ answer }) => answer)).toEqual(Array.from({ length: 3 }, () => "not in this library"))
    expect(result.counts).toMatchObject({ attention: 0, notHeld: { authorities: 2, cited: 1 } })
    expect(notHeldInWords(result.counts.notHeld)).toBe(
      "2 authorities are not in this library: nothing of them was checked. Ingest them, or ask with --online courtlistener. Opinions held here, or the source asked, know 1. Nobody here knows one of them: make sure that it exists.",
    )
    expect(wantsAPerson(result)).toBe(true)
  })

  test("wants nobody where opinions held cite it", async () => {
    expect(wantsAPerson(await check(readText("Mabry v. Lindqvist, 404 U.S. 500 (1974)."), library))).toBe(false)
  })

  test("is a warning where the case stands at another number of the series", async () => {
    const result = await check(readText("Crane v. Moss, 399 U.S. 100 (1970)."), library)
    expect(result.findings.map(({ kind, severity }) => `${severity} ${kind}`)).toEqual(["warning not_in_library"])
  })
})

describe("clean citations", () => {
  test.each(clean)("%s", async (text) => {
    const result = await check(readText(text), library)
    const about = result.findings.filter(({ citation, severity }) => {
      const name = result.citations.find((row) => row.citation.id === citation)?.citation.name ?? ""
      return severity !== "neutral" && !name.startsWith("Ondine")
    })
    expect(about).toEqual([])
  })
})

const rows: readonly (readonly [FindingKind, string, string])[] = [
  ["not_in_library", "Quill v. Sparrow, 300 U.S. 7 (1870).", "300 U.S. 7"],
  ["not_in_library", "Mabry v. Lindqvist, 404 U.S. 500 (1974).", "404 U.S. 500"],
  ["impossible_citation", "Quill v. Sparrow, 999 U.S. 12 (1980).", "999 U.S. 12"],
  ["name_mismatch", "Quill v. Sparrow, 400 U.S. 100 (1970).", "Quill v. Sparrow, 400 U.S. 100"],
  ["name_mismatch", "Crane v. Moss, 401 U.S. 200 (1971).", "Crane v. Moss, 401 U.S. 200"],
  ["year_mismatch", "Crane v. Moss, 400 U.S. 100 (1975).", "400 U.S. 100"],
  ["year_mismatch", "Crane v. Moss, 400 U.S. 100 (1971).", "400 U.S. 100"],
  ["year_mismatch", "Quill v. Sparrow, 300 U.S. 7 (1980).", "300 U.S. 7"],
  ["court_mismatch", "Kestrel v. Barrow, 800 F.2d 10 (2d Cir. 1986).", "800 F.2d 10"],
  ["pin_out_of_range", "Crane v. Moss, 400 U.S. 100, 231 (1970).", "400 U.S. 100, 231"],
  ["pin_out_of_range", "Crane v. Moss, 400 U.S. 100 (1970). Id. at 250.", "Id. at 250"],
  [
    "quote_altered",
    '"A weir which turns the stream from its course is a public nuisance." Crane v. Moss, 400 U.S. 100, 101 (1970).',
    '"A weir which turns the stream from its course is a public nuisance."',
  ],
  [
    "quote_not_found",
    '"No rule of this court has ever favored the heron." Crane v. Moss, 400 U.S. 100, 101 (1970).',
    '"No rule of this court has ever favored the heron."',
  ],
  [
    "quote_elsewhere",
    '"A gate left standing open in the spring is no defense to an action." Crane v. Moss, 400 U.S. 100 (1970).',
    '"A gate left standing open in the spring is no defense to an action."',
  ],
  [
    "quote_from_dissent",
    'In Crane v. Moss, 400 U.S. 100 (1970), the Court held that "every owner may draw from it what he needs."',
    '"every owner may draw from it what he needs."',
  ],
  ["negative_treatment", "Holloway v. Vale, 402 U.S. 300 (1971).", "402 U.S. 300"],
  ["undermined", "Osgood v. Yarrow, 403 U.S. 400 (1971).", "403 U.S. 400"],
  ["not_citable", "Thistle v. Superior Court (2001) 90 Cal.App.4th 50.", "90 Cal.App.4th 50"],
  ["not_citable", "Quill v. Sparrow (Mar. 4, 2015, B251234) [nonpub. opn.] 2015 WL 1234567.", "2015 WL 1234567"],
  ["not_citable", "Quill v. Sparrow (Mar. 4, 2015, B251234) [nonpub. opn.].", "Quill v. Sparrow"],
  ["not_citable", "Quill v. Sparrow (1995) 41 Cal.App.4th 99, review granted and opinion ordered nonpublished.", "41 Cal.App.4th 99"],
  ["not_citable", "Quill v. Sparrow (1995) 41 Cal.App.4th 99, ordered not published.", "41 Cal.App.4th 99"],
  ["not_in_library", "Quill v. Sparrow, 612 F.5th 1402 (9th Cir. 2023).", "Quill v. Sparrow"],
  ["not_in_library", "*Quill v. Sparrow*, 612 F.5th 1402 (9th Cir. 2023).", "Quill v. Sparrow"],
  ["not_in_library", "Quill v. Sparrow, 12 Nw. Pac. 3d 45, 47 (1999).", "Quill v. Sparrow"],
  ["unresolved_short_form", "Id. at 5.", "Id. at 5"],
  ["form", "Osgood v. Yarrow, 403 U.S. 400 (1972).", "403 U.S. 400"],
  ["form", "Pembarton Mills v. Orchard County, 401 U.S. 200 (1971).", "Pembarton Mills v. Orchard County"],
]

describe("findings", () => {
  test.each(rows)("%s: %s", async (kind, text, at) => expect(await finds(text)).toContain(`${kind} ${at}`))

  test("every kind has a rule and a row", () => {
    const kinds = new Set(rules.flatMap((rule) => rule.finds))
    expect([...kinds].filter((kind) => !rows.some(([shown]) => shown === kind))).toEqual([])
  })

  test("a case is not said to have fallen by what it did to another", async () => {
    const { findings } = await check(
      readText("Holloway v. Vale, 402 U.S. 300 (1971), overruling Crane v. Moss, 400 U.S. 100 (1970)."),
      library,
    )
    expect(findings.filter(({ kind }) => kind === "negative_treatment").map(({ severity }) => severity)).not.toContain("neutral")
  })

  test("a table of authorities cites nothing itself", async () => {
    const list =
      "Table of Authorities\n\nCases\n\nHolloway v. Vale, 402 U.S. 300 (1971) ........ 3, 4\n\nStatutes of the United States and rules of court ........ 5\n\n"
    const told =
      "ARGUMENT\n\nIt was once otherwise. Holloway v. Vale, 402 U.S. 300 (1971), overruled by Ondine v. Vale, 410 U.S. 5 (1973).\n"
    const { findings } = await check(readText(list + told), library)
    expect(findings.filter(({ kind }) => kind === "negative_treatment").map(({ severity }) => severity)).toEqual(["neutral"])
    expect(await finds(list)).toContain("negative_treatment 402 U.S. 300")
  })

  test("the right page is told when the pin is another's", async () => {
    const result = await check(
      readText('"The miller\'s right to the flow of the river is settled by long use." Crane v. Moss, 400 U.S. 100, 104 (1970).'),
      library,
    )
    expect(result.findings.map(({ kind, suggestion }) => [kind, suggestion])).toEqual([["quote_elsewhere", "100"]])
  })

  test("a name held elsewhere is told with its citation", async () => {
    const result = await check(readText("Crane v. Moss, 401 U.S. 200 (1971)."), library)
    expect(result.findings[0]?.suggestion).toBe("Crane v. Moss, 400 U.S. 100")
  })

  test("a difference stands side by side", async () => {
    const result = await check(
      readText('"Consent once given can be withdrawn without notice." Crane v. Moss, 400 U.S. 100, 102 (1970).'),
      library,
    )
    expect(result.findings[0]?.difference).toEqual([
      { op: "same", words: "Consent once given" },
      { op: "quoted", words: "can" },
      { op: "held", words: "cannot" },
      { op: "same", words: "be withdrawn without notice" },
    ])
  })

  test("the law is that of the day asked for", async () => {
    expect(await finds("Holloway v. Vale, 402 U.S. 300 (1971).", { asOf: "1972-06-30" })).toEqual([])
  })

  test("what the brief says of a case itself is for information", async () => {
    const result = await check(readText(clean[6] as string), library)
    expect(result.findings.find(({ kind }) => kind === "negative_treatment")?.severity).toBe("neutral")
  })
})

describe("the result", () => {
  test("has a row for every citation and points at its findings", async () => {
    const text = "Crane v. Moss, 400 U.S. 100 (1970); 42 U.S.C. § 1983; Quill v. Sparrow, 999 U.S. 12 (1980). Id. at 14."
    const result = await check(readText(text), library, { name: "brief.txt" })
    const answers = result.citations.map(({ citation, answer }) => `${citation.kind} ${answer}`)
    expect(answers.filter((answer) => answer.startsWith("case"))).toEqual(["case found", "case cannot exist"])
    expect(result.counts.citations).toBe(result.citations.length)
    for (const [at, finding] of result.findings.entries()) {
      expect(result.citations.filter((row) => row.findings.includes(at)).map(({ citation }) => citation.id)).toEqual([finding.citation])
    }
    expect(result.document.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(result.asOf).toBe("2020-12-31")
  })

  test("is the same for the same input", async () => {
    const text = rows.map(([, one]) => one).join("\n\n")
    expect(JSON.stringify(await check(readText(text), library))).toBe(JSON.stringify(await check(readText(text), library)))
  })
})

test.each([
  ["at 767", [[767, 767]]],
  ["767-68", [[767, 768]]],
  ["1132-1133, 1135", [[1132, 1133], [1135, 1135]]],
  ["257 n. 3", [[257, 257]]],
  ["at pp. 12, 15, fn. 4", [[12, 12], [15, 15]]],
  ["¶ 12", []],
  ["at *3", []],
  ["at 106a, 110a", []],
] as const)("the pages of the pin %s", (pin, pages) => expect(pinPages(pin)).toEqual(pages)) // biome-ignore format: rows

test("odd text never throws, and every finding lies in the text", async () => {
  const piece = fc.constantFrom(
    ...rows.map(([, text]) => text),
    "“",
    '"',
    "(",
    ")",
    "[",
    "Id. at 7.",
    "\n\n",
    "supra",
    "§",
    "v.",
    "400 U.S.",
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const text = pieces.join(" ")
      const result = await check(readText(text), library)
      for (const { start, end } of result.findings) expect(start >= 0 && start < end && end <= text.length).toBe(true)
    }),
    { seed: 31, numRuns: 60, verbose: 1 },
  )
})
