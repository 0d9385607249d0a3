/** Plain text: untouched, with its zones found in the words. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Document, readText, type ZoneKind } from "../../src/index.js"
import { headingRows } from "../../src/read/find/headings.js"
import { concurrersOf, signOf, signRows } from "../../src/read/find/opinion-signs.js"

const words = (document: Document, kind: ZoneKind) =>
  document.zones.filter((zone) => zone.kind === kind).map(({ start, end }) => document.text.slice(start, end))
const found = (text: string, kind: ZoneKind) => words(readText(text), kind)

describe("pages", () => {
  const pages = (text: string) =>
    readText(text).zones.flatMap((zone) =>
      zone.kind === "page" ? [`${zone.label}${zone.inferred ? "?" : ""}: ${text.slice(zone.start, zone.end).trim()}`] : [],
    )

  test.each([
    ["glued to the word behind", "one on *1541behalf of *1542the firm", ["1540?: one on *1541", "1541: behalf of *1542", "1542: the firm"]],
    ["standing free", "one *212 two *213 three", ["211?: one *212", "212: two *213", "213: three"]],
    [
      "in brackets",
      "one [41 Frank. 2d 211] two [41 Frank. 2d 212] three",
      ["210?: one [41 Frank. 2d 211]", "211: two [41 Frank. 2d 212]", "212: three"],
    ],
    ["a single one", "one *212 two", ["211?: one *212", "212: two"]],
    ["a page that is missing", "a *12 b *14 c", ["11?: a *12", "12: b *14", "14: c"]],
    ["a stray number between", "a *12 b *99 c *13 d", ["11?: a *12", "12: b *99 c *13", "13: d"]],
  ])("%s", (_, text, expected) => {
    expect(pages(text)).toEqual(expected)
  })

  test("two numberings run side by side", () => {
    const streams = readText("a *10 b **480 c *11 d **481 e").zones.flatMap((zone) =>
      zone.kind === "page" && !zone.inferred ? [[zone.stream, zone.label]] : [],
    )
    expect(streams).toEqual([
      [0, "10"],
      [1, "480"],
      [0, "11"],
      [1, "481"],
    ])
  })

  test("form feeds part physical pages", () => {
    const text = "one\ftwo\f"
    const zones = readText(text).zones.flatMap((zone) =>
      zone.kind === "page" ? [[zone.label, zone.physical, text.slice(zone.start, zone.end)]] : [],
    )
    expect(zones).toEqual([
      ["1", true, "one"],
      ["2", true, "two"],
    ])
  })

  test.each([
    "2014 WL 41257, at *3 and at *4",
    "Halloran v. Tri-County (1971) 41 Frank. 2d 210 [66 Cal.Rptr. 123]; Pryor (2001) 66 Frank. App. 2d 245 [66 Cal.Rptr. 124].",
    "* 1 first * 2 second",
    "a 5*3 b",
  ])("no pages in: %s", (text) => {
    expect(pages(text)).toEqual([])
  })
})

describe("double-spaced text", () => {
  const typed = [
    "The tenant paid the rent for the month of May and then",
    "left the house without a word to the owner, who found it",
    "empty in June. That decision rests on a statute that is",
    "gone, and today we therefore over-",
    "rule the older cases in all their parts, and hold that a",
    "lease binds the heirs.",
  ].join("\n\n")

  test("a blank line between two lines ends no paragraph, two do, and words go on over it", () => {
    const found1 = found(`${typed}\n\n\nThe judgment is affirmed, and\n\nthe costs are the owner's.\n`, "paragraph")
    expect(found1).toHaveLength(2)
    expect(found1[0]?.replace(/\s+/g, " ")).toContain("we therefore overrule the older cases")
  })

  test("paragraphs of one line each stay apart", () => {
    const lines = Array.from({ length: 12 }, (_, at) => `The rule of case ${at} is that the owner answers for it.`)
    expect(found(lines.join("\n\n"), "paragraph")).toHaveLength(12)
  })
})

describe("opinions", () => {
  test.each([
    ["DISSENT BY: HARROW", "dissent", "HARROW"],
    ["Separate Opinion of Justice Harrow, concurring.", "concurrence", "Justice Harrow"],
    ["Opinion of HARROW, J., dissenting", "dissent", "HARROW, J."],
    ["BRYANT, Circuit Judge, dissenting, with whom NEWLAND, Circuit Judge, joins.", "dissent", "BRYANT, Circuit Judge"],
    ["Statement of JUSTICE HARROW, dissenting from the denial of certiorari.", "dissent", "JUSTICE HARROW"],
    ["KESTREL, Circuit Judge, with whom Judges HARROW and VANE join, dissenting:", "dissent", "KESTREL, Circuit Judge"],
    ["HARROW, Circuit Judge, concurring and dissenting:", "concurrence_in_part", "HARROW, Circuit Judge"],
    ["STEPHENS, Senior Circuit Judge, dissenting in part and concurring in part:", "concurrence_in_part", "STEPHENS, Senior Circuit Judge"],
    ["HARROW, J. (concurring in result).", "concurrence", "HARROW, J."],
  ])("%s", (words, role, author) => expect(signOf(words)).toMatchObject({ role, author }))
  test.each([
    "Statement of Facts",
    "Opinion of the Court",
    "Dissent by numbers is no dissent",
    "Statement of the Case, dissenting from nothing",
  ])("%s is no sign", (words) => expect(signOf(words)).toBeUndefined())
  test.each(signRows.map((row) => [row.rule, row] as const))("%s: its example", (_, row) => {
    expect(signOf(row.example)).toMatchObject({ rule: row.rule, role: row.role, ...(row.author ? { author: row.author } : {}) })
  })

  test.each([
    [
      "Justice Vane, with whom Justice Harrow and Justice Ashdown join, dissenting.",
      "dissent",
      "Justice Vane",
      ["Justice Harrow", "Justice Ashdown"],
    ],
    ["MR. JUSTICE VANE, with whom concurred MR. JUSTICE ASHDOWN, dissenting.", "dissent", "MR. JUSTICE VANE", ["MR. JUSTICE ASHDOWN"]],
    ["Justice Vane and Justice Harrow, concurring.", "concurrence", "Justice Vane and Justice Harrow", undefined],
    ["THE CHIEF JUSTICE delivered the opinion of the Court.", "lead", "THE CHIEF JUSTICE", undefined],
    ["VANE, J., concurring specially:", "concurrence", "VANE, J.", undefined],
    ["Vane, J. (dissenting). I would reverse.", "dissent", "Vane, J.", undefined],
    ["JUSTICE VANE, concurring in the judgment in part and dissenting in part.", "concurrence_in_part", "JUSTICE VANE", undefined],
    ["VANE, Circuit Judge.", "lead", "VANE, Circuit Judge", undefined],
    ["¶ 1 VANE, C. J. The city appeals.", "lead", "VANE, C. J.", undefined],
  ])("%s", (line, role, author, joined) => {
    const sign = signOf(line)
    expect([sign?.role, sign?.author, sign?.joined]).toEqual([role, author, joined])
  })

  test.each([
    "Justice Vane, dissenting in Halloran, argued that the rule was new.",
    "Judge Vane, dissenting below, pointed out that the majority erred.",
    "Vane, J., in delivering the opinion of the court, makes these observations:",
    "Before VANE, Chief Judge, and HARROW and ASHDOWN, Circuit Judges.",
    "Justice Vane took no part in the decision of this case.",
    "Justice Vane expressed the rationale in these words:",
    "The dissent says otherwise.",
    "J. R. Vane, for the appellant.",
  ])("no sign: %s", (line) => {
    expect(signOf(line)).toBeUndefined()
  })

  test.each([
    ["Harrow, J., and Vane, J., concurred.", ["Harrow", "Vane"]],
    ["We concur: HARROW, J., VANE, J.", ["HARROW", "VANE"]],
    ["Harrow, Acting P. J., concurs.", ["Harrow"]],
    ["I concur in the result but write to say why it is not the rule.", undefined],
    ["The parties concur.", undefined],
  ])("concurring without a word: %s", (line, names) => {
    expect(concurrersOf(line)).toEqual(names)
  })

  const case_ = `No. 14. Argued in May.
Ada Quill for the ferry; Ben Marsh for the passenger.
HARROW, C. J. The ferry is liable. ${"It took the harp. ".repeat(30)}
Vane, J., concurred.
ASHDOWN, J., dissenting.
I would hold otherwise.`

  test("a case is parted into the reporter's words, the court's and the dissent", () => {
    const document = readText(case_)
    const zones = document.zones.filter(({ kind }) => kind === "opinion" || kind === "syllabus")
    expect(zones.map((zone) => (zone.kind === "opinion" ? [zone.role, zone.author, zone.joined] : [zone.kind]))).toEqual([
      ["syllabus"],
      ["lead", "HARROW, C. J.", ["Vane"]],
      ["dissent", "ASHDOWN, J.", undefined],
    ])
    expect(words(document, "opinion")[1]).toBe("ASHDOWN, J., dissenting.\nI would hold otherwise.")
  })

  test("a bare name takes its role from the first words", () => {
    const document = readText(`HARROW, J. ${"It is so. ".repeat(60)}\nVANE, J.\nI dissent.\nIt is not so.`)
    expect(document.zones.flatMap((zone) => (zone.kind === "opinion" ? [zone.role] : []))).toEqual(["lead", "dissent"])
  })

  test("what stands before a dissent is the court's", () => {
    const document = readText(`${"The ferry is liable for the harp. ".repeat(20)}\nVANE, J., dissenting.\nNo.`)
    expect(document.zones.flatMap((zone) => (zone.kind === "opinion" ? [zone.role] : []))).toEqual(["lead", "dissent"])
  })
})

describe("footnotes", () => {
  test("calls glued to words, notes behind with their numbers", () => {
    const text = `A ferry1 took a harp.2 It was 3d Street.\n${"More is said. ".repeat(8)}\n1 The Gull.\n2 A small one.`
    expect(found(text, "footnote")).toEqual(["The Gull.", "A small one."])
    expect(
      readText(text)
        .zones.filter((zone) => zone.kind === "mark")
        .map((zone) => text.slice(zone.start, zone.end)),
    ).toEqual(["1", "2", "1 ", "2 "])
  })

  test("calls and notes in brackets; a note may have several paragraphs", () => {
    const text = "A ferry[1] took a harp.[2]\nMore.\nNOTES\n[1] The Gull.\nShe was old.\n[2] A small one."
    expect(found(text, "footnote")).toEqual(["The Gull.\nShe was old.", "A small one."])
  })

  test("notes without numbers behind the line of concurrence", () => {
    const text = "HARROW, J. A ferry1 took a harp.2\nVane, J., concurred.\nThe Gull.\nA small one."
    const document = readText(text)
    expect(words(document, "footnote")).toEqual(["The Gull.", "A small one."])
    expect(document.notes).toHaveLength(1)
  })

  test("the majority's notes behind a dissent stay the majority's", () => {
    const text =
      "JUSTICE HARROW delivered the opinion of the Court.\nA ferry[1] sails.\nJUSTICE VANE, dissenting.\nIt sinks.[1]\n[1] The Gull.\n[1] Not the Gull."
    const opinions = readText(text).zones.flatMap((zone) =>
      zone.kind === "opinion" ? [[zone.role, text.slice(zone.start, zone.end).trim()]] : [],
    )
    expect(opinions.slice(2)).toEqual([
      ["lead", "[1] The Gull."],
      ["dissent", "[1] Not the Gull."],
    ])
  })

  test.each(["See section 2.1 and No.1 of the code.", "He wrote “[1] is so” and went.", "1. First.\n2. Second.\nThird."])(
    "no footnotes in: %s",
    (text) => {
      expect(found(text, "footnote")).toEqual([])
    },
  )
})

describe("quotations", () => {
  test.each([
    ["curly", "We say “it is so” here.", ["“it is so”"]],
    ["straight", 'We say "it is so" here.', ['"it is so"']],
    ["nested, curly", "She said “he said ‘no’ and left.”", ["“he said ‘no’ and left.”", "‘no’"]],
    ["nested thrice", "“a ‘b “c” d’ e”", ["“a ‘b “c” d’ e”", "‘b “c” d’", "“c”"]],
    ["nested, straight", "She said \"he said 'no' and left.\"", ["\"he said 'no' and left.\"", "'no'"]],
    ["apostrophes are no quotations", "“the client’s lawyers’ duty”", ["“the client’s lawyers’ duty”"]],
    ["two in a line", '"a" and "b"', ['"a"', '"b"']],
    ["after a bracket", '("a")', ['"a"']],
    ["across no paragraph", "He said “it is so.\nNext.", ["“it is so."]],
    ["a closing mark alone", "it is so” he said.", []],
    ["inches", 'a board of 5" by 4"', []],
  ])("%s", (_, text, expected) => {
    expect(found(text, "quotation")).toEqual(expected)
  })

  test("one that nobody closes says so, one that goes on does not", () => {
    const unclosed = (text: string) => readText(text).zones.flatMap((zone) => (zone.kind === "quotation" ? [zone.unclosed ?? false] : []))
    expect(unclosed("“one.\ntwo.")).toEqual([true])
    expect(unclosed("“one.\n“two.”")).toEqual([false, false])
  })

  test("a block set in from the margin", () => {
    const text = `     The statute leaves no room for any doubt at all, and it says
what it has said for ninety years, in words that all of us know:

          A carrier answers for the loss of what it takes in
          charge, without proof of fault.

The ferry replies that a harp is not goods, but we held otherwise in
Halloran, and we hold so again today, for nothing has been changed
since then that would lead us to another view of what goods may be,
and so the judgment stands.`
    expect(found(text, "quotation").map((quote) => quote.replace(/\s+/g, " "))).toEqual([
      "A carrier answers for the loss of what it takes in charge, without proof of fault.",
    ])
  })
})

describe("headings", () => {
  test.each(headingRows.map((row) => [row.rule, row] as const))("%s: its example", (_, row) => {
    expect(found(`Words before.\n${row.example}\nWords behind it.`, "heading")).toEqual([row.example])
    expect(headingRows.find(({ form }) => form.test(row.example))?.rule).toBe(row.rule)
  })

  test.each(["It is so ordered.", "Affirmed.", "See id., at 12;"])("no heading: %s", (line) => {
    expect(found(`Words before.\n${line}\nWords behind it.`, "heading")).toEqual([])
  })
})

describe("properties", () => {
  const pieces = fc.constantFrom(
    "A",
    "b",
    " ",
    "\n",
    ".",
    ",",
    "“",
    "”",
    '"',
    "‘",
    "’",
    "'",
    "*12",
    "*13",
    "[1]",
    "1",
    "2",
    "J.",
    "MR. JUSTICE ",
    "dissenting",
    "concurred.",
    "[4 A. 5]",
    "I.",
    "¶",
    "\u00a0",
    "\f",
  )
  const texts = fc.array(pieces, { maxLength: 80 }).map((all) => all.join(""))

  test("the text is untouched; zones lie within it, in order; reading twice is the same", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = readText(text)
        expect(document.text).toBe(text)
        for (const [index, { start, end }] of document.zones.entries()) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(document.zones[index - 1]?.start ?? 0).toBeLessThanOrEqual(start)
        }
        expect(readText(text)).toEqual(document)
      }),
    )
  })
})

test("controls that stand for signs of Windows-1252 are read as those, one for one", () => {
  const given = "We overrule Crain \u0097 \u0093that case\u0094 \u0097 today."
  const { text } = readText(given)
  expect(text).toBe("We overrule Crain — “that case” — today.")
  expect(text.length).toBe(given.length)
  expect(readText("a\u0081b").text).toBe("a\u0081b")
})
