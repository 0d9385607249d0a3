/** What holds of any text: spans stand inside it, parts say what they show, work is bounded, nothing throws. */
import fc from "fast-check"
import { expect, test } from "vitest"
import { lawsIn } from "./notation.js"

const pieces = fc.constantFrom(
  "42 U.S.C. § 1983", "Code Civ. Proc., § 877.6", "(a)(1)", "et seq.", "Cal. Const., art. I, § 7", "86 Harv. L. Rev. 1193", "§", "§§ ", " ", ", ", ".", "(", ")",
  "Stats. 1998, ch. 5", "Rule 12", "section 10(b) of the", "Sherman Act", "Wright", "No. 5", "N.Y.", "Rev. Stat.", "Ann.", "12", "1999", "tit. 4", "\n", "’", "Law", "and", "&",
) // biome-ignore format: a list
const anyText = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 300 }),
)

test("spans stand inside the text, in order, and hold what they say", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0
      for (const law of lawsIn(text)) {
        expect(law.start).toBeGreaterThanOrEqual(last)
        expect(law.end).toBeGreaterThan(law.start)
        expect(law.spanEnd).toBeLessThanOrEqual(text.length)
        if (law.pinStart !== undefined && law.pinEnd !== undefined)
          expect(text.slice(law.pinStart, law.pinEnd).replace(/\s+/g, " ")).toBe(law.pin)
        last = law.end
      }
    }),
    { seed: 20240611, numRuns: 2000 },
  )
})

test("reading twice is the same, and text before never changes what comes after", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const bare = lawsIn(text).map((law) => [law.kind, law.code, law.section, law.page, law.end - law.start])
      const behind = lawsIn(`Nothing here. ${text}`).map((law) => [law.kind, law.code, law.section, law.page, law.end - law.start])
      expect(behind).toEqual(bare)
    }),
    { seed: 20240612, numRuns: 500 },
  )
})

test.each([
  "A",
  "A ",
  "A. ",
  "12 A",
  "§ 1 of the A ",
  "Wright ",
  "N.Y. Law ",
  "(a)",
  "Cal. ",
  "1 L. Rev. ",
  "Title I of the Act ",
  "§ 1, ",
  "No. 1, ",
])("a long run of %j is read to its end; more than linear work would not finish in time", (piece) => {
  for (const law of lawsIn(piece.repeat(20_000))) expect(law.spanEnd - law.start).toBeLessThan(2_000)
})
