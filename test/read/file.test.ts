/** Files: encodings, formats by content, limits, and every way of not being readable. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { limits, readBytes, readFile } from "../../src/node.js"
import { sizeInWords } from "../../src/read/limits.js"
import { docxOf, paragraph, run } from "./docx-writer.js"
import { column, pdfOf } from "./pdf-writer.js"

const folder = mkdtempSync(join(tmpdir(), "read-"))
afterAll(() => rmSync(folder, { recursive: true }))

const bytes = (...values: number[]) => Uint8Array.from(values)
const utf16 = (text: string, big: boolean, mark: boolean) => {
  const little = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le")
  return new Uint8Array(big ? little.swap16() : little)
}

describe("encodings", () => {
  const text = "Kroll & Tract’s § 5, “so”"
  test.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with a mark", bytes(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text))],
    ["UTF-16, little end first, with a mark", utf16(text, false, true)],
    ["UTF-16, big end first, with a mark", utf16(text, true, true)],
    ["UTF-16, little end first", utf16("Kroll & Tract is so", false, false), "Kroll & Tract is so"],
    ["UTF-16, big end first", utf16("Kroll & Tract is so", true, false), "Kroll & Tract is so"],
    ["Windows-1252", bytes(...Buffer.from("Kroll & Tract"), 0x92, 0x73, 0x20, 0xa7, ...Buffer.from(" 5, "), 0x93, 0x73, 0x6f, 0x94)],
  ])("%s", async (_, input, expected = text) => {
    expect((await readBytes(input, "brief.txt")).text).toBe(expected)
  })
})

describe("formats", () => {
  const encode = (text: string) => new TextEncoder().encode(text)
  test.each([
    ["html under the name of a text", encode("<!DOCTYPE html><html><p>a</p></html>"), "brief", "html", "a"],
    ["html by name", encode("words <i>and</i> more"), "brief.html", "html", "words and more"],
    ["xml of opinions", encode("<opinion type='dissent'><p>a</p></opinion>"), "case.txt", "xml", "a"],
    ["markdown by name", encode("# One\n\nSee *Gull*."), "brief.md", "markdown", "One\n\nSee Gull."],
    ["text that names a tag", encode("The <p> element is old."), "brief.txt", "text", "The <p> element is old."],
    ["text by name, whatever it opens with", encode("<p>is how it starts"), "a.txt", "text", "<p>is how it starts"],
    ["a pdf under another name", pdfOf([column(["One line of a brief."])]), "brief.docx", "pdf", "One line of a brief."],
  ])("%s", async (_, input, name, format, text) => {
    expect(await readBytes(input, name)).toMatchObject({ format, text })
  })

  test("a Word file under another name", async () => {
    expect(await readBytes(await docxOf(paragraph(run("a"))), "brief.txt")).toMatchObject({ format: "docx", text: "a" })
  })
})

describe("what cannot be read", () => {
  test.each([
    ["an empty file", bytes(), "brief.txt", "file_empty"],
    ["only white space", bytes(32, 10, 10), "brief.txt", "file_empty"],
    ["rich text", new TextEncoder().encode("{\\rtf1 a}"), "brief.rtf", "format_unknown"],
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3), "scan.png", "format_unknown"],
    ["an old Word file", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(512).fill(0)), "brief.doc", "format_unknown"],
  ])("%s", async (_, input, name, code) => {
    await expect(readBytes(input, name)).rejects.toMatchObject({ name: "Problem", code })
  })

  test("a file that is not there", async () => {
    await expect(readFile(join(folder, "none.txt"))).rejects.toMatchObject({ code: "file_missing" })
  })

  test("a folder", async () => {
    await expect(readFile(folder)).rejects.toMatchObject({ code: "file_unreadable" })
  })

  test("a file of two gigabytes is refused before it is read", async () => {
    const path = join(folder, "huge.txt")
    writeFileSync(path, "")
    truncateSync(path, 2 * 1024 ** 3)
    await expect(readFile(path)).rejects.toMatchObject({ code: "file_too_large", details: { name: "bytes", size: "2.1 GB" } })
  })

  test("a limit can be raised and lowered", async () => {
    const path = join(folder, "small.txt")
    writeFileSync(path, "abcdef")
    await expect(readFile(path, { limits: { bytes: 5 } })).rejects.toMatchObject({ code: "file_too_large" })
    expect((await readFile(path, { limits: { bytes: limits.bytes.most * 2 } })).text).toBe("abcdef")
  })
})

test.each([
  [12, "12 bytes"],
  [2_100, "2.1 kB"],
  [134_217_728, "134.2 MB"],
  [2_147_483_648, "2.1 GB"],
])("%d bytes in words: %s", (size, expected) => {
  expect(sizeInWords(size)).toBe(expected)
})
