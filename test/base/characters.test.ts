/** What a screen would obey is shown; what it only shows stays. */
import fc from "fast-check"
import { expect, test } from "vitest"
import { inertJson, shown, shownWithin } from "../../src/base/characters.js"

test.each([
  ["a\u001b[31mb", "a␛[31mb"],
  ["\u001b]52;c;AA==\u0007", "␛]52;c;AA==␇"],
  ["\u009b2J", "�2J"],
  ["v.\u202eevil", "v.�evil"],
  ["a\u200bb\ufeff", "a�b�"],
  ["x\u{e0041}y", "x�y"],
  ["\u007f\r", "␡␍"],
])("%j is shown as %j", (text, says) => expect(shown(text)).toBe(says))

test.each(["Muñoz v. O’Brien — § 5\n\ttab", "日本 “quoted” é", ""])("%j stays", (text) => expect(shown(text)).toBe(text))

test("within a value, and the value itself where nothing changes", () => {
  const clean = { name: "Elm v. Fir", citations: ["1 U.S. 1"], date: undefined, n: 3 }
  expect(shownWithin(clean)).toBe(clean)
  expect(shownWithin({ name: "a\u001bb", list: [{ deep: "\u202e" }] })).toEqual({ name: "a␛b", list: [{ deep: "�" }] })
})

test("JSON comes back the same, and holds nothing that is obeyed", () => {
  fc.assert(
    fc.property(fc.json({ stringUnit: "binary" }), (json) => {
      const inert = inertJson(json)
      expect(JSON.parse(inert)).toEqual(JSON.parse(json))
      expect(shown(inert.replace(/\r/g, ""))).toBe(inert.replace(/\r/g, ""))
    }),
    { seed: 17, numRuns: 500 },
  )
})
