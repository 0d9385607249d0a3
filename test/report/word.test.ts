/** Word comments: the user's own file, changed by anchors and cut runs only, and read again the same. */
import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { FootnoteReferenceRun, Document as Made, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx"
import fc from "fast-check"
import { afterAll, describe, expect, test } from "vitest"
import { readBytes, type WordComment, writeWordComments } from "../../src/node.js"
import { unpack } from "../../src/read/docx/archive.js"
import { docxOf, paragraph, run, zipOf } from "../read/docx-writer.js"

const xmlOf = async (bytes: Uint8Array, part: string) => {
  const found = (await unpack(bytes, "brief.docx", () => true)).get(part)
  return found ? new TextDecoder().decode(found) : ""
}

/** Adds one comment for each of these words, and returns the copy. */
async function commented(original: Uint8Array, ...words: readonly string[]): Promise<Uint8Array> {
  const document = await readBytes(original, "brief.docx")
  const comments = words.map((one): WordComment => {
    const start = document.text.indexOf(one)
    return { start, end: start + one.length, author: "Goodlaw", paragraphs: [`About ${one}`, "Second <line> & more"] }
  })
  return writeWordComments(original, comments, document)
}

/** What each comment of a copy is anchored to, by its number: the words of the runs between its start and its end. */
async function anchors(copy: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const xml = await xmlOf(copy, "word/document.xml")
  const found: Record<string, string> = {}
  for (const [, id] of xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)) {
    const inside = xml.slice(xml.indexOf(`<w:commentRangeStart w:id="${id}"/>`), xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`))
    const words = [...inside.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)].map(([, text, mark]) =>
      mark === "tab" ? "\t" : mark ? "\n" : text,
    )
    found[id ?? ""] = words.join("").replaceAll("&amp;", "&").replaceAll("&lt;", "<")
  }
  return found
}

/** The xml without what a comment adds: anchors, and the cuts between halves of a run. */
function withoutComments(xml: string): string {
  return xml
    .replace(/<w:r><w:commentReference w:id="\d+"\/><\/w:r>/g, "")
    .replace(/<w:commentRange(?:Start|End) w:id="\d+"\/>/g, "")
    .replace(/<\/w:t><\/w:r>(<w:r(?:\s[^>]*)?>)(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">/g, "‖$1$2‖")
}

describe("anchors", () => {
  test.each([
    ["a whole run", paragraph(run("See "), run("Pryor"), run(".")), "Pryor"],
    ["within a run", paragraph(run("See Pryor, at 3.")), "Pryor"],
    ["across runs", paragraph(run("See Pry"), run("or v. ", "<w:i/>"), run("Lakeshore.")), "ryor v. Lake"],
    ["across paragraphs", paragraph(run("one two")) + paragraph(run("three four")), "two\nthree"],
    ["with entities", paragraph(run("Kroll &amp; Tract &#167; 5")), "Tract"],
    ["beside tabs and breaks", paragraph("<w:r><w:t>a</w:t><w:tab/><w:t>bc</w:t><w:br/><w:t>d</w:t></w:r>"), "bc"],
    ["in a link", paragraph(run("a "), `<w:hyperlink r:id="rId9">${run("Pryor here")}</w:hyperlink>`), "Pryor"],
    ["in inserted words", paragraph(`<w:ins w:id="5" w:author="A">${run("see Pryor now")}</w:ins>`), "Pryor"],
    ["in a cell", `<w:tbl><w:tr><w:tc>${paragraph(run("see Pryor"))}</w:tc></w:tr></w:tbl>`, "Pryor"],
    ["where white space is not kept", paragraph("<w:r><w:t> see Pryor now </w:t></w:r>"), "Pryor"],
  ])("%s", async (_, body, words) => {
    const original = await docxOf(body)
    const copy = await commented(original, words)
    expect(Object.values(await anchors(copy))).toEqual([words.replace("\n", "")])
    expect((await readBytes(copy, "brief.docx")).text).toBe((await readBytes(original, "brief.docx")).text)
  })

  test("properties go with both halves of a run", async () => {
    const copy = await commented(await docxOf(paragraph(run("See Pryor.", '<w:i/><w:color w:val="FF0000"/>'))), "Pryor")
    const xml = await xmlOf(copy, "word/document.xml")
    expect(xml.match(/<w:rPr><w:i\/><w:color w:val="FF0000"\/><\/w:rPr>/g)).toHaveLength(3)
  })

  test("comments that touch, nest and overlap", async () => {
    const copy = await commented(await docxOf(paragraph(run("one two three four"))), "one two", "two three", "two", "three four")
    expect(Object.values(await anchors(copy)).toSorted()).toEqual(["one two", "three four", "two", "two three"])
    expect((await readBytes(copy, "brief.docx")).text).toBe("one two three four")
  })

  test("words in a note are anchored at the note's call, and the comment says so", async () => {
    const call = '<w:r><w:footnoteReference w:id="4"/></w:r>'
    const copy = await commented(await docxOf(paragraph(run("One"), call, run(" two")), { 4: paragraph(run("See Pryor.")) }), "Pryor")
    expect(await xmlOf(copy, "word/document.xml")).toMatch(
      /<w:commentRangeStart w:id="0"\/><w:r><w:footnoteReference w:id="4"\/><\/w:r><w:commentRangeEnd/,
    )
    expect(await xmlOf(copy, "word/comments.xml")).toContain("In the footnote called here")
  })

  test("words in a text box are anchored around the box", async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run("see Pryor"))}</w:txbxContent></mc:Choice></mc:AlternateContent></w:r>`
    const copy = await commented(await docxOf(paragraph(run("a"), box, run("b"))), "Pryor")
    expect(await xmlOf(copy, "word/document.xml")).toContain(`<w:commentRangeStart w:id="0"/>${box}<w:commentRangeEnd w:id="0"/>`)
  })
})

describe("the rest of the file", () => {
  test("every other part is the same, and the body but for the anchors", async () => {
    const picture = Uint8Array.from({ length: 300 }, (_, index) => index % 256)
    const parts = { "word/media/image1.png": picture, "customXml/item1.xml": "<x/>", "word/settings.xml": "<w:settings/>" }
    const body = paragraph(run("See "), "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>", run("Pryor v. Lakeshore", "<w:b/>"))
    const base = await unpack(await docxOf(body), "x", () => true)
    const original = await zipOf({ ...Object.fromEntries(base), ...parts })
    const copy = await commented(original, "Pryor")
    const [before, after] = [await unpack(original, "x", () => true), await unpack(copy, "x", () => true)]
    const changed = [...after].filter(([name, bytes]) => Buffer.compare(Buffer.from(bytes), Buffer.from(before.get(name) ?? [])) !== 0)
    expect(changed.map(([name]) => name).toSorted()).toEqual([
      "[Content_Types].xml",
      "word/_rels/document.xml.rels",
      "word/comments.xml",
      "word/document.xml",
    ])
    expect([...before.keys()].every((name) => after.has(name))).toBe(true)
    const cut = withoutComments(await xmlOf(copy, "word/document.xml")).replace(/‖<w:r><w:rPr><w:b\/><\/w:rPr>‖/g, "")
    expect(cut).toBe(await xmlOf(original, "word/document.xml"))
  })

  test("comments that are there already stay, with their numbers", async () => {
    const once = await commented(await docxOf(paragraph(run("one two three"))), "two")
    const twice = await commented(once, "three")
    const xml = await xmlOf(twice, "word/comments.xml")
    expect([...xml.matchAll(/<w:comment w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(["0", "1"])
    expect(await anchors(twice)).toEqual({ 0: "two", 1: "three" })
    expect((await xmlOf(twice, "[Content_Types].xml")).match(/comments\+xml/g)).toHaveLength(1)
  })

  test("the same comments give the same bytes; none gives the file itself", async () => {
    const original = await docxOf(paragraph(run("one two")))
    expect(await commented(original, "two")).toEqual(await commented(original, "two"))
    expect(await commented(original)).toEqual(original)
  })

  test("a part in UTF-16 stays in UTF-16", async () => {
    const base = await unpack(await docxOf(paragraph(run("one two"))), "x", () => true)
    const xml = new TextDecoder().decode(base.get("word/document.xml")).replace("UTF-8", "UTF-16")
    const original = await zipOf({
      ...Object.fromEntries(base),
      "word/document.xml": new Uint8Array(Buffer.from(`\ufeff${xml}`, "utf16le")),
    })
    const copy = await unpack(await commented(original, "two"), "x", () => true)
    expect([...(copy.get("word/document.xml") ?? [])].slice(0, 2)).toEqual([0xff, 0xfe])
  })

  test("property: any spans over any runs; the words between the anchors are the span's, the text is the same", async () => {
    const runs = fc.array(fc.stringMatching(/^[a-z&][a-z &]{0,6}$/), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(runs, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }), async (words, spans) => {
        const original = await docxOf(paragraph(...words.map((one) => run(one.replaceAll("&", "&amp;")))))
        const document = await readBytes(original, "brief.docx")
        const comments = spans.map(([a, b]): WordComment => {
          const start = a % document.text.length
          return { start, end: start + 1 + (b % (document.text.length - start)), author: "G", paragraphs: ["x"] }
        })
        const copy = await writeWordComments(original, comments, document)
        expect((await readBytes(copy, "brief.docx")).text).toBe(document.text)
        expect(await anchors(copy)).toEqual(Object.fromEntries(comments.map(({ start, end }, id) => [id, document.text.slice(start, end)])))
      }),
      { numRuns: 60 },
    )
  })
})

const office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find(existsSync)
const brief = resolve(import.meta.dirname, "../../examples/brief.docx")
const folder = mkdtempSync(join(tmpdir(), "word-"))
afterAll(() => rmSync(folder, { recursive: true }))

/** Lets LibreOffice write the file anew in another form. */
function converted(bytes: Uint8Array, from: string, to: string): Uint8Array {
  writeFileSync(join(folder, from), bytes)
  const profile = `-env:UserInstallation=file://${folder}/profile`
  execFileSync(office ?? "", ["--headless", profile, "--convert-to", to, "--outdir", folder, join(folder, from)], { stdio: "ignore" })
  return new Uint8Array(readFileSync(join(folder, `${from.replace(/\.\w+$/, "")}.${to.split(":")[0]}`)))
}

async function library(): Promise<Uint8Array> {
  const made = new Made({
    footnotes: { 1: { children: [new Paragraph("See Halloran in the note.")] } },
    sections: [
      {
        children: [
          new Paragraph({
            children: [
              new TextRun({ text: "See Pryor v. Lakeshore", italics: true }),
              new FootnoteReferenceRun(1),
              new TextRun(" and after."),
            ],
          }),
          new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph("Okafor in a cell")] })] })] }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(made))
}

describe.skipIf(!office)("LibreOffice (skipped where it is not installed)", () => {
  test("opens a copy of a library's file, keeps its comments when it saves, and prints it", async () => {
    const copy = await commented(await library(), "Pryor", "Okafor", "Halloran")
    expect(new TextDecoder("latin1").decode(converted(copy, "copy.docx", "pdf").slice(0, 5))).toBe("%PDF-")
    const saved = converted(converted(copy, "copy.docx", "odt"), "copy.odt", "docx")
    const xml = await xmlOf(saved, "word/comments.xml")
    for (const words of ["About Pryor", "About Okafor", "About Halloran", "Second &lt;line&gt; &amp; more"]) expect(xml).toContain(words)
  }, 120_000)

  test("a file that LibreOffice wrote, with fields, tracked changes, tables and notes", async () => {
    const made = await docxOf(
      paragraph(
        run("Before "),
        '<w:ins w:id="1" w:author="A" w:date="2020-01-01T00:00:00Z">',
        run("inserted Pryor"),
        "</w:ins>",
        '<w:del w:id="2" w:author="A" w:date="2020-01-01T00:00:00Z"><w:r><w:delText>gone</w:delText></w:r></w:del>',
        run(" after."),
      ) +
        paragraph(
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
          run("1"),
          '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
          run(" of Halloran"),
          '<w:r><w:footnoteReference w:id="2"/></w:r>',
        ) +
        `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${paragraph(run("Okafor in a cell"))}</w:tc></w:tr></w:tbl>${paragraph()}`,
      { 2: paragraph("<w:r><w:footnoteRef/></w:r>", run(" Verlander in a note.")) },
    )
    const original = converted(converted(made, "own.docx", "odt"), "own.odt", "docx")
    const copy = await commented(original, "Pryor", "Halloran", "Okafor", "Verlander")
    expect((await readBytes(copy, "own.docx")).text).toBe((await readBytes(original, "own.docx")).text)
    const [before, after] = [await xmlOf(original, "word/document.xml"), await xmlOf(copy, "word/document.xml")]
    const words = (xml: string) =>
      [
        ...withoutComments(xml)
          .replace(/‖[^‖]*‖/g, "")
          .matchAll(/<w:(?:ins|del|fldChar|instrText|footnoteReference|tbl|pStyle|rFonts|delText)\b[^>]*>/g),
      ].join("")
    expect(words(after)).toBe(words(before))
    expect(words(before)).toMatch(/w:ins.*w:del/)
    const saved = await xmlOf(converted(copy, "copy2.docx", "docx:MS Word 2007 XML"), "word/comments.xml").catch(() => "")
    const again = saved || (await xmlOf(converted(converted(copy, "copy2.docx", "odt"), "copy2.odt", "docx"), "word/comments.xml"))
    for (const name of ["Pryor", "Halloran", "Okafor", "Verlander"]) expect(again).toContain(`About ${name}`)
  }, 120_000)

  test("the example brief", async () => {
    const original = new Uint8Array(readFileSync(brief))
    const copy = await commented(original, "Halloran v. Tri-County Freight Co.")
    const saved = converted(converted(copy, "brief.docx", "odt"), "brief.odt", "docx")
    expect(await xmlOf(saved, "word/comments.xml")).toContain("About Halloran")
  }, 120_000)
})
