/** Controls and escapes in names and opinions never reach a terminal, whatever command prints them; JSON carries them as escapes. */
import { beforeAll, expect, test } from "vitest"
import { place } from "./run.js"

const { at, file, goodlaw } = place()
const library = at("l.goodlaw")

const hostile = "Crane\u001b]52;c;QUFB\u0007 v. \u001b[31mMoss\u202e\u009b2J"
const rows = [
  {
    id: "1",
    case_name: hostile,
    citations: ["91 F.2d 1"],
    court: "ca9",
    date: "1950-01-01",
    opinions: [{ type: "010combined", text: "A rule \u001b[8mhidden." }],
  },
  {
    id: "2",
    case_name: "Elm v. Fir",
    citations: ["92 F.2d 2"],
    court: "ca9",
    date: "1960-01-01",
    opinions: [{ type: "010combined", text: "We overrule Crane v. Moss, 91 F.2d 1 (9th Cir. 1950) \u001b[2K." }],
  },
]

beforeAll(() => {
  file("x.jsonl", rows.map((row) => JSON.stringify(row)).join("\n"))
  file("brief.txt", "See Crane\u001b[31m v. Moss, 91 F.2d 1 (9th Cir. 1951).")
  expect(goodlaw(["ingest", "x.jsonl", "--library", library]).status).toBe(0)
})

const commands: readonly (readonly string[])[] = [
  ["status", "91 F.2d 1"],
  ["status", "91 F.2d 1", "--json"],
  ["history", "91 F.2d 1"],
  ["history", "91 F.2d 1", "--citing"],
  ["search", "crane"],
  ["search", "hidden", "--json"],
  ["check", "brief.txt"],
  ["check", "brief.txt", "--json"],
  ["cite", "brief.txt", "--json"],
  ["treat", "brief.txt"],
  ["library", "relied-on"],
  ["status", "no such \u001b[31m case"],
]

test.each(commands.map((command) => [command.join(" "), command] as const))("%j", (_, command) => {
  const { stdout, stderr } = goodlaw([...command, "--library", library])
  expect(stdout + stderr).not.toBe("")
  expect(stdout + stderr).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
})
