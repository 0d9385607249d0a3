/** Pdf: reading order, furniture, hyphens, notes; made in the test, without files. */
import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { describe, expect, test } from "vitest"
import { readBytes, readFile } from "../../src/node.js"
import { column, type Print, pdfOf } from "./pdf-writer.js"

const read = async (...pages: readonly (readonly Print[])[]) => (await readBytes(pdfOf(pages), "brief.pdf")).text

const left = [
  "The carrier answers for the loss of",
  "goods without proof of fault, and the",
  "ferry is a carrier like any other. It",
  "took the harp at the gate, gave a tag",
  "for it, and sailed. Nothing that came",
  "after changes what it promised there,",
  "for a promise made at the gate is one",
  "that binds until the far shore, as we",
  "held in Halloran and have said again.",
]
const right = [
  "The escrow holder is another matter.",
  "He keeps what two sides hand to him,",
  "and he gives it up when both of them",
  "say so. He does not weigh the claims,",
  "nor does he choose between the sides.",
  "What he owes is obedience, and where",
  "the orders clash he goes to court, as",
  "Verlander tells him, and waits there",
  "until a judge has said who takes it.",
]

test.each([0, 1.4, 2.4])("a capital and its small capitals are one word, %f points apart", async (gap) => {
  const put = (text: string, x: number, size: number) => ({ x, y: 700, text, size })
  const line = [
    put("E", 72, 12),
    put("DDIE", 79.3 + gap, 9.6),
    put("T", 107.3 + gap, 12),
    put("ARDY", 114.6 + gap * 2, 9.6),
    put("v. Elm", 146 + gap * 2, 12),
  ]
  expect(await read(line)).toBe("EDDIE TARDY v. Elm")
})

describe("raised marks and what is passed over", () => {
  test("a raised number a little smaller than its line is a mark", async () => {
    const document = await readBytes(
      pdfOf([
        [
          { x: 90, y: 700, text: "Alder v. Birch, 380 U.S. 609" },
          { x: 240, y: 704.8, text: "4", size: 10 },
          { x: 250, y: 700, text: "and so on." },
        ],
      ]),
      "brief.pdf",
    )
    expect(document.text).toBe("Alder v. Birch, 380 U.S. 609 and so on.")
    expect(document.zones.flatMap((zone) => (zone.kind === "mark" ? [zone.label] : []))).toEqual(["4"])
  })

  test("heads and page numbers are counted and listed with their pages", async () => {
    const page = (number: number) => [{ x: 90, y: 760, text: "Brief of Alder" }, ...column(left), { x: 300, y: 40, text: String(number) }]
    const document = await readBytes(pdfOf([page(1), page(2), page(3)]), "brief.pdf")
    expect(document.passedOver).toContainEqual({ as: "running head", words: "Brief of Alder", page: 2 })
    expect(document.notes.join()).toMatch(/^\d+ lines were read as running heads, page numbers or stamps and passed over\.$/)
  })
})

describe("reading order", () => {
  test("lines become a paragraph, an indent starts another", async () => {
    const lines = column(left).map((print, index) => (index === 5 ? { ...print, x: print.x + 24 } : print))
    expect(await read(lines)).toBe(`${left.slice(0, 5).join(" ")}\n${left.slice(5).join(" ")}`)
  })

  test("two columns are read one after the other, a line across both first", async () => {
    const title: Print = { x: 140, y: 730, text: "OF CARRIERS AND OF THOSE WHO KEEP FOR OTHERS", size: 12 }
    const text = await read([title, ...column(left, { x: 72 }), ...column(right, { x: 330 })])
    expect(text).toBe(`${title.text}\n${left.join(" ")} ${right.join(" ")}`)
  })

  test("a hyphen at a line's end is taken back, unless the word has it elsewhere", async () => {
    const text = await read(
      column(["The claim for indem-", "nity is a cross-", "complaint; a cross-complaint is filed at 944-", "945 of the roll."]),
    )
    expect(text).toBe("The claim for indemnity is a cross-complaint; a cross-complaint is filed at 944-945 of the roll.")
  })
})

describe("furniture", () => {
  test("running heads and page numbers are left out", async () => {
    const page = (number: number): readonly Print[] => [
      { x: 90, y: 760, text: `Chen v. Lakeshore Ferry Co. No. 26-${number}` },
      ...column(left, { top: 720 }).slice(0, 3 + number),
      { x: 300, y: 40, text: String(number) },
    ]
    const text = await read(page(1), page(2), page(3))
    expect(text).not.toContain("Lakeshore Ferry")
    expect(text).not.toMatch(/\d/)
  })

  test("the numbers of pleading paper are left out, citations are not", async () => {
    const numbers = Array.from(
      { length: 28 },
      (_, index): Print => ({ x: index < 9 ? 58 : 52, y: 720 - index * 24, text: String(index + 1) }),
    )
    const lines = column([...left, "Halloran v. Tri-County Freight Co. (1971)", "41 Frank. 2d 210, 211; see also the note."], {
      x: 100,
      top: 720,
      gap: 24,
    })
    expect(await read([...numbers, ...lines])).toBe(
      `${left.join(" ")} Halloran v. Tri-County Freight Co. (1971) 41 Frank. 2d 210, 211; see also the note.`,
    )
  })
})

describe("places", () => {
  test("each physical page is a zone, and the source names the page", async () => {
    const document = await readBytes(pdfOf([column(left), column(right)]), "brief.pdf")
    const pages = document.zones.filter((zone) => zone.kind === "page")
    expect(pages.map((page) => page.kind === "page" && [page.label, page.physical])).toEqual([
      ["1", true],
      ["2", true],
    ])
    const at = document.text.indexOf("escrow")
    expect(document.toSource?.({ start: at, end: at + 6 })).toEqual({ kind: "pdf", page: 2 })
  })

  test("a note at the foot is gathered behind the text, its call is no part of the words", async () => {
    const first = [
      ...column(left),
      { x: 90 + 200, y: 700 + 5, text: "1", size: 7 },
      { x: 90, y: 120 + 3, text: "1", size: 6 },
      { x: 96, y: 120, text: "Halloran, supra, at p. 212.", size: 9 },
    ]
    const document = await readBytes(pdfOf([first, column(right)]), "brief.pdf")
    expect(document.text.endsWith("Halloran, supra, at p. 212.")).toBe(true)
    expect(document.text).not.toMatch(/\b1\b/)
    const note = document.zones.find((zone) => zone.kind === "footnote")
    expect(note).toMatchObject({ kind: "footnote", label: "1" })
    expect(document.zones.find((zone) => zone.kind === "mark")).toMatchObject({ of: "footnote", label: "1" })
  })
})

describe("columns with notes", () => {
  test("a note at the foot of the first column goes behind the text, a raised call in the second stays with its line", async () => {
    const first: readonly Print[] = [
      ...column(left, { x: 72 }),
      { x: 72, y: 120, text: "1", size: 6 },
      { x: 76, y: 117, text: "Halloran, at 212.", size: 9 },
    ]
    const second: readonly Print[] = [...column(right, { x: 330, top: 704 }), { x: 512, y: 708, text: "1", size: 7 }]
    const document = await readBytes(pdfOf([[...first, ...second]]), "brief.pdf")
    expect(document.text).toBe(`${left.join(" ")} ${right.join(" ")}\nHalloran, at 212.`)
    const call = document.zones.find(({ kind }) => kind === "mark")
    expect(document.text.slice(0, call?.start).endsWith(right[0] ?? "")).toBe(true)
  })
})

const office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find(existsSync)

test.skipIf(!office)(
  "a Word file reads like its own print (skipped where LibreOffice is not installed)",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "pdf-"))
    const brief = resolve(import.meta.dirname, "../../examples/brief.docx")
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync(office ?? "", ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, brief], { stdio: "ignore" })
    const [word, print] = [await readFile(brief), await readFile(join(folder, "brief.pdf"))]
    rmSync(folder, { recursive: true })
    expect(print.text.split(/\s+/)).toEqual(word.text.split(/\s+/))
    const notes = (zones: typeof word.zones) => zones.flatMap((zone) => (zone.kind === "footnote" ? [zone.label] : []))
    expect(notes(print.zones)).toEqual(notes(word.zones))
  },
  60_000,
)

describe("what cannot be read", () => {
  test.each([
    ["a scan", pdfOf([[], []]), "pdf_without_text"],
    ["a torn file", pdfOf([column(left)]).slice(0, 60), "file_damaged"],
  ])("%s is said to be so", async (_, bytes, code) => {
    await expect(readBytes(bytes, "brief.pdf")).rejects.toMatchObject({ code })
  })

  test("more pages than the limit are refused", async () => {
    const bytes = pdfOf([column(left), column(right)])
    await expect(readBytes(bytes, "brief.pdf", { limits: { pages: 1 } })).rejects.toMatchObject({ code: "file_too_large" })
  })

  test("a blank page among others is a note", async () => {
    const document = await readBytes(pdfOf([column(left), []]), "brief.pdf")
    expect(document.notes).toEqual(["1 page holds no text (page 2): it may be scanned."])
  })
})
