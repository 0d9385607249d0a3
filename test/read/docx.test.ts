/** Word files: what is read, what is not, and the way back from every character to its run. */
import { FootnoteReferenceRun, Document as Made, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readBytes } from "../../src/node.js"
import { docxOf, paragraph, partsOf, run, zipOf } from "./docx-writer.js"

const read = async (body: string, notes = {}) => readBytes(await docxOf(body, notes), "brief.docx")
const textOf = async (body: string, notes = {}) => (await read(body, notes)).text

describe("marks, signs and hidden words", () => {
  const raised = '<w:vertAlign w:val="superscript"/>'

  test("a raised number behind a word is a note's mark, an ordinal is not", async () => {
    const document = await read(paragraph(run("412 U.S. 88"), run("4", raised), run(" on the 9"), run("th", raised), run(" of May")))
    expect(
      document.zones.flatMap((zone) => (zone.kind === "mark" ? [[zone.label, document.text.slice(zone.start, zone.end)]] : [])),
    ).toEqual([["4", "4"]])
  })

  test("hidden words are told, not read", async () => {
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="character" w:styleId="Draft"><w:name w:val="Draft"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>'
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>'
    const body = paragraph(
      run("412 "),
      run("CHECK ", "<w:vanish/>"),
      run("THIS ", "<w:vanish/>"),
      run("U.S. "),
      run("so ", '<w:rStyle w:val="Draft"/>'),
      run("88", '<w:vanish w:val="0"/>'),
    )
    const document = await readBytes(
      await docxOf(body, {}, { "word/styles.xml": styles, "word/_rels/document.xml.rels": rels }),
      "brief.docx",
    )
    expect(document.text).toBe("412 U.S. 88")
    expect(document.passedOver?.map(({ as, words }) => `${as}: ${words}`)).toEqual(["hidden text: CHECK THIS", "hidden text: so"])
    expect(document.notes).toContain("2 stretches of hidden text were not read.")
  })

  test("the signs of WordPerfect", async () => {
    const sign = (char: string) => `<w:r><w:sym w:font="WP TypographicSymbols" w:char="${char}"/></w:r>`
    const body = paragraph(
      run("42 U.S.C. "),
      sign("0027"),
      run(" 1983 "),
      sign("0041"),
      run("A", '<w:rFonts w:ascii="WP TypographicSymbols"/>'),
      sign("0040"),
      sign("0043"),
    )
    expect(await textOf(body)).toBe("42 U.S.C. § 1983 ““”—")
  })
})

describe("what is read", () => {
  test.each([
    ["runs", paragraph(run("Pryor v. "), run("Lakeshore", "<w:i/>"), run(", at 3.")), "Pryor v. Lakeshore, at 3."],
    ["entities", paragraph(run("Kroll &amp; Tract &#8220;x&#8221;")), "Kroll & Tract “x”"],
    [
      "tabs, breaks, hyphens",
      paragraph("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>"),
      "a\tb\nc-d",
    ],
    ["a tab stop is no tab", `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${run("a")}</w:p>`, "a"],
    [
      "deleted words are not read",
      paragraph(run("We "), `<w:del>${"<w:r><w:delText>do not </w:delText></w:r>"}</w:del>`, run("agree.")),
      "We agree.",
    ],
    ["inserted words are read", paragraph(run("We "), `<w:ins>${run("do not ")}</w:ins>`, run("agree.")), "We do not agree."],
    [
      "moved words are read where they went",
      paragraph(`<w:moveFrom>${run("x")}</w:moveFrom>`, run("a"), `<w:moveTo>${run("x")}</w:moveTo>`),
      "ax",
    ],
    [
      "a field's result, not its code",
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TA \\l "Pryor" </w:instrText></w:r><w:r><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        run("12"),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        run(" pages"),
      ),
      "12 pages",
    ],
    [
      "content controls and links",
      paragraph(`<w:sdt><w:sdtContent>${run("a")}</w:sdtContent></w:sdt>`, `<w:hyperlink r:id="rId9">${run("b")}</w:hyperlink>`),
      "ab",
    ],
    [
      "paragraphs and cells are lines",
      `${paragraph(run("a"))}<w:tbl><w:tr><w:tc>${paragraph(run("b"))}</w:tc><w:tc>${paragraph(run("c"))}</w:tc></w:tr></w:tbl>`,
      "a\nb\nc",
    ],
    ["empty paragraphs leave no line", `${paragraph(run("a"))}${paragraph()}${paragraph(run(" "))}${paragraph(run("b"))}`, "a\nb"],
    [
      "a text box once, behind its paragraph",
      paragraph(
        run("a"),
        `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run("box"))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run("box"))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
        run("b"),
      ),
      "ab\nbox",
    ],
    ["white space that is not kept", paragraph("<w:r><w:t>\n  a </w:t></w:r>", run(" b")), "a b"],
  ])("%s", async (_, body, text) => {
    expect(await textOf(body)).toBe(text)
  })

  test("footnotes stand behind the body in the order of their calls", async () => {
    const call = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const document = await read(paragraph(run("One"), call(7), run(" and two"), call(3), run(".")), {
      3: paragraph(run("second")),
      7: paragraph(run(" first")) + paragraph(run("more")),
      9: paragraph(run("never called")),
    })
    expect(document.text).toBe("One and two.\n first\nmore\nsecond")
    const zones = document.zones.filter(({ kind }) => kind === "footnote" || kind === "mark")
    expect(zones.map((zone) => [zone.kind, "label" in zone && zone.label, document.text.slice(zone.start, zone.end)])).toEqual([
      ["mark", "1", ""],
      ["mark", "2", ""],
      ["footnote", "1", "first\nmore"],
      ["footnote", "2", "second"],
    ])
  })

  test("pages are those that Word laid out", async () => {
    const document = await read(
      paragraph(run("one "), '<w:r><w:br w:type="page"/></w:r>', "<w:r><w:lastRenderedPageBreak/><w:t>two</w:t></w:r>") +
        paragraph("<w:r><w:t>still </w:t><w:lastRenderedPageBreak/><w:t>three</w:t></w:r>"),
    )
    const pages = document.zones.filter(({ kind }) => kind === "page")
    expect(pages.map((zone) => document.text.slice(zone.start, zone.end))).toEqual(["one", "two\nstill", "three"])
  })

  test("headings, block quotations, emphasis and links are zones", async () => {
    const document = await read(
      `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${run("The Claim")}</w:p>` +
        `<w:p><w:pPr><w:ind w:left="720" w:right="720"/></w:pPr>${run("Nothing is lost.")}</w:p>` +
        paragraph(
          run("See "),
          run("Pryor", "<w:i/>"),
          run(" v. Lakeshore", "<w:i/>"),
          `<w:hyperlink r:id="rId9">${run("here")}</w:hyperlink>`,
        ),
    )
    const words = (kind: string) =>
      document.zones.filter((zone) => zone.kind === kind).map(({ start, end }) => document.text.slice(start, end))
    expect(words("heading")).toEqual(["The Claim"])
    expect(words("quotation")).toEqual(["Nothing is lost."])
    expect(words("emphasis")).toEqual(["Pryor v. Lakeshore"])
    expect(words("link")).toEqual(["here"])
  })
})

describe("the way back", () => {
  test("a span leads to its runs and the places within their text", async () => {
    const document = await read(paragraph(run("See "), run("Pryor", "<w:i/>"), run(" v. Lakeshore.")))
    const start = document.text.indexOf("yor v.")
    expect(document.toSource?.({ start, end: start + 6 })).toEqual({
      kind: "docx",
      part: "word/document.xml",
      runs: [
        { run: 1, start: 2, end: 5 },
        { run: 2, start: 0, end: 3 },
      ],
    })
  })

  test("runs are counted through deleted words and text boxes", async () => {
    const document = await read(paragraph(run("a"), "<w:del><w:r><w:delText>b</w:delText></w:r></w:del>", run("c")))
    expect(document.toSource?.({ start: 1, end: 2 })).toMatchObject({ runs: [{ run: 2, start: 0, end: 1 }] })
  })

  test("a span in a footnote leads to its part", async () => {
    const document = await read(paragraph(run("x"), '<w:r><w:footnoteReference w:id="1"/></w:r>'), { 1: paragraph(run("note")) })
    expect(document.toSource?.({ start: 2, end: 6 })).toEqual({
      kind: "docx",
      part: "word/footnotes.xml",
      runs: [{ run: 1, start: 0, end: 4 }],
    })
  })

  test("property: the runs of every span spell its words", async () => {
    const pieces = fc.array(fc.array(fc.stringMatching(/^[a-z][a-z .,]{0,7}$/), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(pieces, fc.nat(), fc.nat(), async (paragraphs, a, b) => {
        const flat = paragraphs.flat()
        const { text, toSource } = await read(paragraphs.map((runs) => paragraph(...runs.map((one) => run(one)))).join(""))
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        const place = toSource?.({ start, end })
        const words = place?.kind === "docx" ? place.runs.map((one) => flat[one.run]?.slice(one.start, one.end)).join("") : ""
        expect(words).toBe(text.slice(start, end).replaceAll("\n", ""))
      }),
      { numRuns: 60 },
    )
  })
})

describe("files of other makers", () => {
  test("the docx library's", async () => {
    const made = new Made({
      footnotes: { 1: { children: [new Paragraph("A note.")] } },
      sections: [
        {
          children: [
            new Paragraph({ children: [new TextRun("Before"), new FootnoteReferenceRun(1), new TextRun(" and after.")] }),
            new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph("cell")] })] })] }),
          ],
        },
      ],
    })
    const document = await readBytes(new Uint8Array(await Packer.toBuffer(made)), "made.docx")
    expect(document.text.split("\n").map((line) => line.trim())).toEqual(["Before and after.", "cell", "A note."])
  })
})

describe("hostile files", () => {
  const cases: readonly (readonly [string, () => Promise<Uint8Array>, string])[] = [
    ["a zip bomb", () => docxOf(paragraph(run("a".repeat(3_000_000)))), "archive_too_large"],
    [
      "external entities",
      () =>
        zipOf({
          ...partsOf(paragraph(run("a"))),
          "word/document.xml":
            '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body>&x;</w:body></w:document>',
        }),
      "external_entities",
    ],
    ["nesting", () => docxOf(`${"<w:sdt>".repeat(6000)}${"</w:sdt>".repeat(6000)}`), "nesting_too_deep"],
    ["another archive", () => zipOf({ "content.xml": "<office:document-content/>" }), "format_unknown"],
    ["a torn archive", async () => (await docxOf(paragraph(run("a")))).slice(0, 400), "file_damaged"],
    ["no words", () => docxOf(paragraph()), "file_empty"],
    ["too many entries", () => zipOf(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`a${index}`, ""]))), "archive_too_large"],
  ]
  test.each(cases)("%s", async (_, make, code) => {
    const limits = { unpacked: 2_000_000, entries: 20 }
    await expect(make().then((bytes) => readBytes(bytes, "brief.docx", { limits }))).rejects.toMatchObject({ code })
  })

  test("a size that the archive lies about is not believed", async () => {
    const bytes = await docxOf(paragraph(run("a".repeat(500_000))))
    const view = new DataView(bytes.buffer)
    for (let at = 0; at + 4 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 400_000) view.setUint32(at + 24, 100, true)
    await expect(readBytes(bytes, "brief.docx")).rejects.toMatchObject({ code: "file_damaged" })
  })

  test("an OLE container that holds an encrypted package", async () => {
    const bytes = new Uint8Array(4096)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    bytes.set(Buffer.from("EncryptedPackage", "utf16le"), 1024)
    await expect(readBytes(bytes, "brief.docx")).rejects.toMatchObject({ code: "file_encrypted" })
  })
})
