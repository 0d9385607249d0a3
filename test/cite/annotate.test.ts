/** Citations marked up as HTML. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { annotate } from "../../src/cite/annotate.js"
import { cite } from "../../src/cite/cite.js"

describe("annotate", () => {
  test("marks each citation and escapes the rest", () => {
    const text = "<b>See</b> Alder v. Birch, 1 U.S. 2 & more."
    expect(annotate(text, cite(text).citations)).toBe(
      '&lt;b&gt;See&lt;/b&gt; Alder v. Birch, <cite data-kind="case" data-authority="a1">1 U.S. 2</cite> &amp; more.',
    )
  })
  test("takes a tag, attributes and the whole span", () => {
    const text = "See Alder v. Birch, 1 U.S. 2 (1990)."
    const html = annotate(text, cite(text).citations, {
      tag: "a",
      mark: "span",
      attributes: ({ id }) => ({ href: `#${id}"`, title: undefined }),
    })
    expect(html).toBe('See <a href="#c1&quot;">Alder v. Birch, 1 U.S. 2 (1990)</a>.')
  })
  test.each(["script", "a b", "<x>", ""])("refuses the tag %j", (tag) => {
    expect(() => annotate("x", [], { tag })).toThrow("tag cannot be")
  })
  test("drops addresses that run code, and attributes that do", () => {
    const text = "1 U.S. 2"
    expect(annotate(text, cite(text).citations, { attributes: () => ({ href: "javascript:alert(1)", onclick: "x" }) })).toBe(
      "<cite>1 U.S. 2</cite>",
    )
  })
  test("text in, the same text out when tags are taken away", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (noise) => {
        const text = `${noise} Alder v. Birch, 1 U.S. 2. Id. at 3. ${noise}`
        const html = annotate(text, cite(text).citations)
        const back = html
          .replace(/<[^>]*>/g, "")
          .replace(/&lt;/g, "<")
          .replace(/&gt;/g, ">")
          .replace(/&quot;/g, '"')
          .replace(/&#39;/g, "'")
          .replace(/&amp;/g, "&")
        expect(back).toBe(text)
      }),
    )
  })
})
