/** Wrong usage: status 2, a sentence and the way to help. */
import { expect, test } from "vitest"
import { place } from "./run.js"

const { file, goodlaw, at } = place()
file("words.txt", "See Abernathy v. Pell, 12 F.3d 345 (1993).\n")
file("matter.yaml", "matter: Pell\nfacts:\n  weather_was_fine: true\n")

test("nothing asked, and help", () => {
  expect(goodlaw([])).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("Usage: goodlaw") })
  expect(goodlaw(["--help"])).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("Usage: goodlaw") })
})

test.each([
  [["frobnicate"], "unknown command"],
  [["cite", "--frobnicate"], "unknown option"],
  [["ingest"], "missing required argument"],
  [["ingest", "words.txt", "--from", "stone"], "Allowed choices"],
  [["cite", "words.txt", "--limit", "many"], "--limit cannot be many"],
  [["cite", "words.txt", "--limit", "bytes=many"], "--limit cannot be bytes=many"],
  [["check", "words.txt", "--as-of", "2001-13-45"], "is not a date"],
  [["check", "words.txt", "--as-of", "yesterday"], "is not a date"],
  [["check", "words.txt", "--in", "court of owls"], "is not a court"],
  [["check", "words.txt", "--docx", "out.docx"], "needs a .docx brief"],
  [["check", "words.txt", "words.txt", "--html", "out.html"], "one brief at a time"],
  [["search", "pell", "--limit-to", "-5"], "--limit-to cannot be -5"],
  [["serve", "--port", "abc"], "--port cannot be abc"],
  [["library", "burn"], "Write info, verify, export"],
  [["reason"], "Name a matter file"],
])("%j", (args, says) => {
  const { status, stdout, stderr } = goodlaw(args)
  expect(stderr).toContain(says)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
})

test("a matter with a fact that its doctrine does not know", () => {
  const { status, stderr } = goodlaw(["reason", at("matter.yaml")])
  expect(stderr).toMatch(/^goodlaw: [^\n]*matter\.yaml, line 3: [^\n]*weather_was_fine[^\n]*\n$/)
  expect(status).toBe(3)
})
