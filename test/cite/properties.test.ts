/** What holds for every text: spans say what they slice, reading twice is the same, what comes after changes nothing before, nothing throws. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { cite } from "../../src/cite/cite.js"

const seed = Number(process.env.SEED ?? 20261120)

const pieces = fc.constantFrom(
  "Alder v. Birch, 1 U.S. 2, 3 (1990). ",
  "Id. at 4. ",
  "Alder, supra, at 5. ",
  "In Alder the court held so. ",
  "42 U.S.C. § 1983 (a). ",
  "See Cedar Co. v. Dale & Sons (1999) 72 Cal.App.4th 1537, 1541 [85 Cal.Rptr.2d 644]. ",
  "(quoting 5 F.3d 6 (9th Cir. 1993)) ",
  "1 U.S., at 9. ",
  "Ibid. ",
  "*1541 ",
  "\n\n42 OCTOBER TERM, 1967.\n\n",
  "39O U. S. l2. ",
  "Dale, 72 Cal.App.4th at p. 1540. ",
  "12 U.S. ___ ",
  "( [ “ ” ‘ § ¶ — ",
  "Evid. Code, § 952; ",
  "86 Harv. L. Rev. 1193. ",
  "The and of v. vs. In re ",
  "5 F. Supp. ",
  "é\u{1F600}ß ",
)
const soup = fc
  .array(fc.oneof({ weight: 6, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) }), {
    maxLength: 30,
  })
  .map((parts) => parts.join(""))

describe(`properties (seed ${seed})`, () => {
  test("spans lie in the text and slice to what they say", () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { citations, authorities } = cite(text)
        const ids = new Set(authorities.map((one) => one.id))
        let before = 0
        for (const one of citations) {
          expect(text.slice(one.start, one.end)).toBe(one.text)
          expect(one.start).toBeLessThan(one.end)
          expect(one.start).toBeGreaterThanOrEqual(before)
          before = one.start
          for (const span of [one.span, one.nameSpan, one.pinSpan, one.parentheticalSpan]) {
            if (!span) continue
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.start).toBeLessThanOrEqual(span.end)
            expect(span.end).toBeLessThanOrEqual(text.length)
          }
          expect(one.span.start).toBeLessThanOrEqual(one.start)
          expect(one.span.end).toBeGreaterThanOrEqual(one.end)
          if (one.authority !== null) expect(ids.has(one.authority)).toBe(true)
        }
      }),
      { seed, numRuns: 400 },
    )
  })

  test("reading twice is the same", () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(cite(text)).toEqual(cite(text))
      }),
      { seed, numRuns: 100 },
    )
  })

  test("text after never changes what came before", () => {
    const close = ". The rest is about something else entirely. "
    fc.assert(
      fc.property(soup, soup, (first, second) => {
        const start = `${first.slice(0, first.length - (first.length % 2 === 0 ? 0 : 1))}${close}`
        const alone = cite(start).citations.filter((one) => one.span.end < start.length - close.length)
        const together = cite(start + second).citations.slice(0, alone.length)
        const told = (list: typeof alone): unknown =>
          list.map(({ kind, start: from, end, authority, name, pin }) => [kind, from, end, authority, name, pin])
        expect(told(together)).toEqual(told(alone))
      }),
      { seed, numRuns: 300 },
    )
  })

  test("no text throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        cite(text)
      }),
      { seed, numRuns: 400 },
    )
  })
})

test.each(["Smith,v.", "v.", "A.B.C.", "In re"])(
  "a long run of %j is read to its end; more than linear work would not finish in time",
  (piece) => {
    expect(cite(piece.repeat(20_000)).citations).toEqual([])
  },
)
