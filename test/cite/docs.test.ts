/** Every example of docs/citations.md reads as the page says. */
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { describe, expect, test } from "vitest"
import { cite } from "../../src/cite/cite.js"
import { knownCases } from "../../src/cite/known.js"
import { shownWithMeaning } from "./shown.js"

const page = readFileSync(resolve(import.meta.dirname, "../../docs/citations.md"), "utf8")
const rows = page.split("\n").flatMap((line) => {
  const found = /^\| `(.+?)` \| (.+) \|$/.exec(line)
  return found ? [[found[1] as string, found[2] as string] as const] : []
})

describe("docs/citations.md", () => {
  test("has its examples", () => expect(rows.length).toBeGreaterThan(30))
  test.each(rows)("%s", (text, says) => {
    const read = shownWithMeaning(text).map((line) => `\`${line}\``)
    expect(read.length === 0 ? "nothing" : read.join("<br>")).toBe(says)
  })
  test("a library's cases and reporters", () => {
    const known = knownCases([{ caseId: "7", name: "Alder v. Birch", citations: ["12 Frank. 2d 34"], year: 1990 }])
    const reporters = [{ abbreviation: "Frank. 2d", variants: ["Frank.2d"], court: "franklin" }]
    expect(cite("Alder v. Birch, 12 Frank.2d 34.", { known, reporters }).authorities[0]?.caseId).toBe("7")
  })
})
