/** Word files as programs write them, with comments put in: the body differs by the anchors only, and LibreOffice prints the comments. */
import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  Bookmark,
  CheckBox,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  EndnoteReferenceRun,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Math as Formula,
  Header,
  HeadingLevel,
  InsertedTextRun,
  InternalHyperlink,
  MathRun,
  Packer,
  PageReference,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Tab,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
} from "docx"
import { afterAll, describe, expect, test } from "vitest"
import { readBytes, type WordComment, writeWordComments } from "../../src/node.js"
import { unpack } from "../../src/read/docx/archive.js"
import { docxOf, paragraph, run } from "../read/docx-writer.js"
import { withoutAnchors } from "./word-rest.js"

const xmlOf = async (bytes: Uint8Array, part: string) => new TextDecoder().decode((await unpack(bytes, part, () => true)).get(part))

/** The copy with a comment on each of these words; all of them must stand in the text. */
async function commented(original: Uint8Array, words: readonly string[]): Promise<Uint8Array> {
  const document = await readBytes(original, "brief.docx")
  const comments = words.map((one): WordComment => {
    const start = document.text.indexOf(one)
    expect(start, `${one} in:\n${document.text}`).toBeGreaterThanOrEqual(0)
    return { start, end: start + one.length, author: "Goodlaw", paragraphs: [`About ${one}`] }
  })
  return writeWordComments(original, comments, document)
}

/** Everything of the body but the comments; every other part but those that a comment needs; and the text that is read. */
async function changesNothingElse(original: Uint8Array, copy: Uint8Array): Promise<void> {
  const [before, after] = [await unpack(original, "x", () => true), await unpack(copy, "x", () => true)]
  const comments = await xmlOf(copy, "word/comments.xml")
  const own = new Set([...comments.matchAll(/w:id="(\d+)" w:author="Goodlaw"/g)].map(([, id]) => id as string))
  expect(own.size).toBeGreaterThan(0)
  const [xml, marked] = [await xmlOf(original, "word/document.xml"), await xmlOf(copy, "word/document.xml")]
  for (const id of own)
    for (const kind of ["RangeStart", "RangeEnd", "Reference"]) expect(marked).toContain(`<w:comment${kind} w:id="${id}"/>`)
  expect(withoutAnchors(marked, own)).toBe(withoutAnchors(xml, new Set()))
  const changed = [...after]
    .filter(([name, bytes]) => Buffer.compare(bytes, before.get(name) ?? Buffer.alloc(0)) !== 0)
    .map(([name]) => name)
  const mayChange = ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml", "word/document.xml"]
  expect(changed.filter((name) => !mayChange.includes(name))).toEqual([])
  expect([...before.keys()].filter((name) => !after.has(name))).toEqual([])
  expect((await readBytes(copy, "brief.docx")).text).toBe((await readBytes(original, "brief.docx")).text)
}

const line = (...parts: readonly (string | ParagraphChild)[]) =>
  new Paragraph({ children: parts.map((part) => (typeof part === "string" ? new TextRun(part) : part)) })
const changed = { author: "A", date: "2020-01-01T00:00:00Z" }
const cell = (...children: readonly (Paragraph | Table)[]) => new TableCell({ children: [...children] })

/** A brief with everything that Word users put into briefs, as the docx library writes it. */
async function brief(): Promise<Uint8Array> {
  const nested = new Table({ rows: [new TableRow({ children: [cell(line("Nested Tolliver v. Greystone"))] })] })
  const remark = [
    new CommentRangeStart(0),
    "Okafor v. City of Lindale",
    new CommentRangeEnd(0),
    new TextRun({ children: [new CommentReference(0)] }),
  ]
  const body = [
    new TableOfContents("Contents", { hyperlink: true, headingStyleRange: "1-3" }),
    new Paragraph({ text: "What Pryor v. Lakeshore holds", heading: HeadingLevel.HEADING_1 }),
    line("See ", ...remark, ", as remarked."),
    line(
      "Linked ",
      new ExternalHyperlink({ link: "https://example.test", children: [new TextRun({ text: "Mendel v. Ironwood", style: "Hyperlink" })] }),
      ".",
    ),
    line(new Bookmark({ id: "marked", children: [new TextRun("Verlander v. Northgate here")] }), " page ", new PageReference("marked")),
    line("Also ", new InternalHyperlink({ anchor: "marked", children: [new TextRun("Sandoval v. Meridian")] })),
    line(
      "Now ",
      new InsertedTextRun({ text: "inserted Brandt v. Coastal", id: 5, ...changed }),
      new DeletedTextRun({ text: "gone", id: 6, ...changed }),
      " ends.",
    ),
    new Table({ rows: [new TableRow({ children: [cell(line("In a cell Quill v. Harborview")), cell(nested)] })] }),
    line(
      new TextRun({ text: "bold ", bold: true }),
      new TextRun({ text: "Delacroix v. Pinehurst", italics: true }),
      new TextRun({ children: [new Tab(), "tabbed"] }),
    ),
    line("With a note", new FootnoteReferenceRun(1), " and another", new EndnoteReferenceRun(1), "."),
    line(new Formula({ children: [new MathRun("2+2")] }), " beside Parker v. Morton"),
    line(new SimpleField("REF marked", "Field of Calloway v. Superior"), " x ", new CheckBox({ checked: true })),
  ]
  const made = new Document({
    features: { trackRevisions: true },
    comments: { children: [{ id: 0, author: "Ann", date: new Date(0), children: [line("Is Halloran still good?")] }] },
    footnotes: { 1: { children: [line("A note on Barlow v. Fenwick.")] } },
    endnotes: { 1: { children: [line("An endnote on Ramos v. Delgado.")] } },
    sections: [{ headers: { default: new Header({ children: [line("Header of Ostrander v. United States")] }) }, children: body }],
  })
  return new Uint8Array(await Packer.toBuffer(made))
}

const cited = [
  "Pryor v. Lakeshore",
  "Okafor v. City",
  "Mendel v. Ironwood",
  "Northgate here page",
  "Sandoval v. Meridian",
  "inserted Brandt v. Coastal ends",
  "Quill v. Harborview",
  "Tolliver",
  "Delacroix v. Pinehurst",
  "Barlow v. Fenwick",
  "Ramos v. Delgado",
  "Parker v. Morton",
  "Calloway v. Superior",
]

test("a brief of the docx library, with everything in it", async () => {
  const original = await brief()
  const copy = await commented(original, cited)
  await changesNothingElse(original, copy)
  const { text } = await readBytes(original, "brief.docx")
  for (const unread of ["Halloran", "Ostrander", "gone", "PAGEREF"]) expect(text).not.toContain(unread)
  expect(await xmlOf(copy, "word/comments.xml")).toContain("Is Halloran still good?")
})

const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

/** Odd bodies, and the words in them to comment. */
const odd: readonly (readonly [string, string, string])[] = [
  [
    "a field in a field's result",
    paragraph(run("x "), field("REF a", `${run("see ")}${field("REF b", run("Pryor v. Lake"))}`), run(" y")),
    "see Pryor",
  ],
  [
    "marks of a table of authorities",
    paragraph(
      run("Pryor v. "),
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TA \\l "Pryor"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      run("Lakeshore"),
    ),
    "Pryor v. Lakeshore",
  ],
  ["a content control", `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(run("see Pryor now"))}</w:sdtContent></w:sdt>`, "Pryor"],
  ["a smart tag", paragraph('<w:smartTag w:uri="u" w:element="e">', run("see Pryor now"), "</w:smartTag>"), "Pryor"],
  [
    "spelling marks inside a name",
    paragraph(run("Pr"), '<w:proofErr w:type="spellStart"/>', run("yor"), '<w:proofErr w:type="spellEnd"/>', run(" v.")),
    "Pryor",
  ],
  [
    "words moved here and away",
    paragraph(
      '<w:moveFrom w:id="1" w:author="A">',
      run("old Pryor "),
      "</w:moveFrom>",
      '<w:moveTo w:id="2" w:author="A">',
      run("new Pryor"),
      "</w:moveTo>",
    ),
    "new Pryor",
  ],
  [
    "a change of look that is tracked",
    paragraph(
      `<w:r><w:rPr><w:i/><w:rPrChange w:id="3" w:author="A"><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>see Pryor now</w:t></w:r>`,
    ),
    "Pryor",
  ],
  [
    "no-break hyphens and symbols",
    paragraph('<w:r><w:t>Tri</w:t><w:noBreakHyphen/><w:t>County </w:t><w:sym w:font="Symbol" w:char="F0A7"/><w:t> 5</w:t></w:r>'),
    "County",
  ],
  ["words of more than sixteen bits", paragraph(run("𝒫ryor and Pryor")), "and"],
  [
    "a ruby",
    paragraph(
      `<w:r><w:ruby><w:rubyPr/><w:rt>${run("above")}</w:rt><w:rubyBase>${run("base Pryor")}</w:rubyBase></w:ruby></w:r>`,
      run(" after"),
    ),
    "after",
  ],
  ["runs in two directions", paragraph('<w:bdo w:val="rtl">', run("see Pryor"), "</w:bdo>"), "Pryor"],
  [
    "permissions and bookmarks",
    paragraph(
      '<w:permStart w:id="9" w:edGrp="everyone"/><w:bookmarkStart w:id="4" w:name="b"/>',
      run("see Pryor"),
      '<w:bookmarkEnd w:id="4"/><w:permEnd w:id="9"/>',
    ),
    "Pryor",
  ],
]

test.each(odd)("%s", async (_, body, words) => {
  const original = await docxOf(body)
  await changesNothingElse(original, await commented(original, [words]))
})

const office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find(existsSync)
const folder = mkdtempSync(join(tmpdir(), "goodlaw-round-"))
afterAll(() => rmSync(folder, { recursive: true }))

/** Lets LibreOffice write the file in another form. */
function converted(bytes: Uint8Array, name: string, to: string): Uint8Array {
  writeFileSync(join(folder, name), bytes)
  const profile = `-env:UserInstallation=file://${folder}/profile`
  execFileSync(office ?? "", ["--headless", profile, "--convert-to", to, "--outdir", folder, join(folder, name)], { stdio: "ignore" })
  return new Uint8Array(readFileSync(join(folder, `${name.replace(/\.\w+$/, "")}.${to.split(":")[0]}`)))
}

/** Words as a pdf holds those of its notes. */
const inPdf = (words: string) => Buffer.from(words, "utf16le").swap16().toString("hex").toUpperCase()

describe.skipIf(!office)("LibreOffice (skipped where it is not installed)", () => {
  test("its own file, written from everything: only anchors are added", async () => {
    const original = converted(converted(await brief(), "brief.docx", "odt"), "brief.odt", "docx")
    const copy = await commented(original, [
      "Okafor v. City",
      "Mendel v. Ironwood",
      "inserted Brandt",
      "Quill v. Harborview",
      "Barlow v. Fenwick",
    ])
    await changesNothingElse(original, copy)
  }, 120_000)

  test("prints the comments as notes of the pdf", async () => {
    const copy = await commented(await brief(), cited)
    const pdf = Buffer.from(
      converted(copy, "copy.docx", 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}'),
    ).toString("latin1")
    for (const words of ["About Okafor", "About Tolliver", "About Parker", "In the footnote called here"])
      expect(pdf).toContain(inPdf(words))
  }, 120_000)
})
