/** Files that cannot be read: each is one sentence on stderr, nothing on stdout, and status 3. */
import { truncateSync } from "node:fs"
import { expect, test } from "vitest"
import { docxOf, paragraph, run, zipOf } from "../read/docx-writer.js"
import { oneClearLine, place } from "./run.js"

const { at, file, goodlaw, shell } = place()

const words = "The rule of Abernathy v. Pell, 12 F.3d 345 (1993), governs.\n"
const compound = (name: string) =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(504), Buffer.from(name, "utf16le"), Buffer.alloc(4096)])
const docx = await docxOf(paragraph(run(words)))

file("empty.txt", "")
file("blank.txt", " \n\n ")
file("words.txt", words)
file("deep.html", "<div>".repeat(100_000) + words + "</div>".repeat(100_000))
file("cut.docx", docx.slice(0, docx.length / 2))
file("stub.docx", docx.slice(0, 60))
file("locked.docx", compound("EncryptedPackage"))
file("old.doc", compound("WordDocument"))
file("broken.pdf", "%PDF-1.4\nnothing that a page could be made of")
file(
  "bytes.dat",
  Uint8Array.from({ length: 4096 }, (_, n) => n % 256),
)
file("bomb.docx", await zipOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": Buffer.alloc(300_000_000, "A") }))
file(
  "entities.docx",
  await zipOf({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><w>&x;</w>',
  }),
)
file("huge.txt", "")
truncateSync(at("huge.txt"), 2 ** 31)

test.each([
  ["none.txt", "There is no file"],
  [".", "it is a folder"],
  ["empty.txt", "holds no text"],
  ["blank.txt", "holds no text"],
  ["huge.txt", "over the limit"],
  ["deep.html", "nests its elements"],
  ["cut.docx", "damaged or cut off"],
  ["stub.docx", "damaged or cut off"],
  ["locked.docx", "password"],
  ["old.doc", "not a kind of file"],
  ["broken.pdf", "damaged or cut off"],
  ["bytes.dat", "not a kind of file"],
  ["bomb.docx", "zip bomb"],
  ["entities.docx", "external entities"],
])("%s", (name, says) => {
  const { status, stdout, stderr } = goodlaw(["cite", name])
  expect(stderr).toMatch(oneClearLine)
  expect(stderr).toContain(says)
  expect({ status, stdout }).toEqual({ status: 3, stdout: "" })
})

test("a file of another user", (context) => {
  context.skip(process.getuid?.() === 0, "the root user may read every file")
  const { status, stderr } = shell("chmod 000 words.txt; $GOODLAW cite words.txt; s=$?; chmod 644 words.txt; exit $s")
  expect(stderr).toContain("permission denied")
  expect(status).toBe(3)
})

test("a limit can be raised and lowered", () => {
  expect(goodlaw(["cite", "words.txt", "--limit", "bytes=10"]).stderr).toContain("--limit bytes=")
  expect(goodlaw(["cite", "words.txt", "--limit", "bytes=100"]).status).toBe(0)
})

test("a pipe is read to its end, one without an end only up to the limit", () => {
  expect(shell(`$GOODLAW cite <(cat words.txt)`).stdout).toContain("12 F.3d 345")
  const endless = goodlaw(["cite", "/dev/zero", "--limit", "bytes=100000"])
  expect(endless.stderr).toContain("is over 100.0 kB")
  expect(endless.status).toBe(3)
})

test("a brief is read from standard input", () => {
  const { status, stdout } = goodlaw(["check", "-"], words)
  expect(stdout).toContain("standard input: 1 citation")
  expect(status).toBeLessThan(2)
})

test.each(["cite", "treat", "check"])("%s --ndjson names the line that is wrong, and keeps the answers before it", (command) => {
  const lines = [
    { id: "a", text: words },
    { id: "b", text: words },
  ].map((line) => JSON.stringify(line))
  const { status, stdout, stderr } = goodlaw([command, "--ndjson"], [...lines, "{no json", lines[0]].join("\n"))
  expect(
    stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id),
  ).toEqual(["a", "b"])
  expect(stderr).toMatch(/^goodlaw: Line 3 of standard input [^\n]+\n$/)
  expect(status).toBe(3)
})

test.each(["cite", "treat", "check"])("%s --ndjson reads the files named, and names the file and line that is wrong", (command) => {
  const lines = (id: string) => `${JSON.stringify({ id, text: words })}\n\n`
  file("one.jsonl", `${lines("a")}${lines("b")}`)
  file("two.jsonl", `${lines("c")}{"id":"d"}`)
  const { status, stdout, stderr } = goodlaw([command, "--ndjson", "one.jsonl", "two.jsonl"])
  const ids = stdout.trim().split("\n")
  expect(ids.map((line) => JSON.parse(line).id)).toEqual(["a", "b", "c"])
  expect(stderr).toMatch(/^goodlaw: Line 3 of two.jsonl [^\n]+ no "text"[^\n]+\n$/)
  expect(status).toBe(3)
  expect(goodlaw([command, "--ndjson", "none.jsonl"])).toMatchObject({ status: 3, stdout: "" })
  expect(goodlaw([command, "--ndjson", "."]).stderr).toContain("it is a folder")
})

test.each(["cite", "treat", "check"])("%s --ndjson gives ids back as they came", (command) => {
  const lines = [7, "7", "a"].map((id) => JSON.stringify({ id, text: words }))
  const { stdout } = goodlaw([command, "--ndjson"], lines.join("\n"))
  const ids = stdout.trim().split("\n")
  expect(ids.map((line) => JSON.parse(line).id)).toEqual([7, "7", "a"])
})

test("an ingest in which everything was left out could not be done, and says so again", () => {
  for (const _ of ["first", "again"]) {
    const { status, stdout } = goodlaw(["ingest", "locked.docx"])
    expect(stdout).toContain("protected by a password")
    expect(status).toBe(3)
  }
  const some = goodlaw(["ingest", "locked.docx", "words.txt"])
  expect(some.stdout).toContain("1 left out")
  expect(some.status).toBe(1)
})
