/** Words broken at a line's end: drawn together where the hyphen is the line's, kept where it is the word's, and never longer or shorter. */
import fc from "fast-check"
import { expect, test } from "vitest"
import { withWholeWords } from "../../src/read/hyphens.js"

const read = (text: string) => withWholeWords(text).replace(/\s+/g, " ").trim()

test.each([
  ["at a line's end", "we over-\nrule Wood", "we overrule Wood"],
  ["with a sign behind it", "is disap-\nproved.", "is disapproved."],
  ["with an indent", "we va-\n      cate it", "we vacate it"],
  ["a soft hyphen", "we va\u00ad\ncate it", "we vacate it"],
  ["within a line", "is hereby over- ruled.", "is hereby overruled."],
  ["a word that the text writes so", "the cross-claim and the cross-\nclaim", "the cross-claim and the cross-claim"],
  ["a first part that keeps it", "a self-\nserving tale", "a self-serving tale"],
  ["a name", "the Mid-\nAtlantic rule", "the Mid-Atlantic rule"],
  ["a range", "at 120-\n25 and", "at 120-25 and"],
  ["Windows line ends", "we over-\r\nrule it", "we overrule it"],
])("%s", (_, text, whole) => {
  expect(read(text)).toBe(whole)
  expect(withWholeWords(text)).toHaveLength(text.length)
})

test.each([
  ["a hyphen that waits", "pre- and post-trial motions"],
  ["a hyphen that waits at a line's end", "over-\nor under-stated"],
  ["a dash", "so -\nthen they left"],
  ["two dashes", "so--\nthen they left"],
  ["a blank line between", "the over-\n\nrule of it"],
  ["a list", "- one\n- two"],
  ["initials", "J- Smith came"],
])("%s is left alone", (_, text) => expect(withWholeWords(text)).toBe(text))

test("no text grows or shrinks (seed 13)", () => {
  const piece = fc.constantFrom(
    "over-\nruled",
    "the ",
    "-\n",
    "- ",
    "12-\n13",
    "\n\n",
    "self-\nmade",
    "a-b ",
    ". ",
    "\u00ad\n",
    "Wood v. Elm ",
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("")
      expect(withWholeWords(text)).toHaveLength(text.length)
    }),
    { seed: 13 },
  )
})
