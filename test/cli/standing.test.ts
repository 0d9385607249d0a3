/** What the command line says of a case: its status in sentences, its history with the lists asked for, and the ranks of a library. */
import { resolve } from "node:path"
import { beforeAll, expect, test } from "vitest"
import { place } from "./run.js"

const examples = resolve(import.meta.dirname, "../../examples")
const { goodlaw } = place()
const library = ["--library", "franklin.db"]

beforeAll(() => {
  expect(goodlaw(["ingest", `${examples}/opinions`, ...library]).status).toBe(0)
})

test("a status is sentences first, with courts by name", () => {
  const { stdout, status } = goodlaw(["status", "41 Frank. 2d 210", ...library])
  expect(status).toBe(1)
  const [name, verdict] = stdout.split("\n")
  expect(name).toContain("Halloran v. Tri-County Freight Co., 41 Frank. 2d 210")
  expect(verdict).toMatch(/^STOP as of /)
  const [ordered, appeal, later] = [
    "\n\nWhat the court ordered: ",
    "\nWhat happened on appeal: ",
    "\nWhat later courts said: Verlander v.",
  ].map((words) => stdout.indexOf(words))
  expect(ordered).toBeGreaterThan(0)
  expect(appeal).toBeGreaterThan(ordered ?? 0)
  expect(later).toBeGreaterThan(appeal ?? 0)
  expect(stdout).not.toMatch(/\bfranklinctapp\b/)
})

test("a court that asks is named, and what binds it", () => {
  const { stdout } = goodlaw(["status", "163 U.S. 537", "--in", "ca9", ...library])
  expect(stdout).toContain("asked in the United States Court of Appeals for the Ninth Circuit")
  expect(stdout).toContain("it would be binding, were it still law")
})

test("a history lists who cites the case, as of a day, in the order asked for", () => {
  const { stdout } = goodlaw(["history", "41 Frank. 2d 210", "--citing", "--cites", "--stated", "--sort", "date", ...library])
  expect(stdout).toMatch(/\nCited by: \d+ \(.*1 stop/)
  expect(stdout).toMatch(/\nCites: \d+/)
  expect(stdout).toContain("\nAs others state it\n")
  expect(goodlaw(["history", "41 Frank. 2d 210", "--citing", "--as-of", "1980", ...library]).stdout).not.toContain("stop")
  expect(goodlaw(["history", "41 Frank. 2d 210", "--sort", "size", ...library]).status).toBe(2)
  expect(goodlaw(["history", "41 Frank. 2d 210", "--limit-to", "0", ...library]).status).toBe(2)
})

test("a library ranks what it relies on", () => {
  const { stdout, status } = goodlaw(["library", "relied-on", "--limit-to", "3", ...library])
  expect(status).toBe(0)
  expect(stdout.trim().split("\n")).toHaveLength(3)
  expect(stdout).toMatch(/^ *\d+\.\d{3} % {2}\S.*; cited by \d+\n/)
  expect(goodlaw(["library", "relied-on", "--as-of", "soon", ...library]).status).toBe(2)
})
