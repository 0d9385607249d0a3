/** Html and the xml of opinions: words as a browser shows them, marks taken out, zones from the mark-up. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Document, readHtml, type ZoneKind } from "../../src/index.js"
import { elementOf, elements } from "../../src/read/html/elements.js"

const words = (document: Document, kind: ZoneKind) =>
  document.zones.filter((zone) => zone.kind === kind).map(({ start, end }) => document.text.slice(start, end))

describe("words", () => {
  test.each([
    ["blocks part paragraphs", "<p>one</p><p>two</p>", "one\n\ntwo"],
    ["white space is folded", "<p> one\n\t two </p>\n<p>three</p>", "one two\n\nthree"],
    ["inline elements leave no gap", "<p>Mus<i>s</i>er <b>v. </b> P.</p>", "Musser v. P."],
    ["line breaks", "a<br>b<br/><br>c", "a\nb\n\nc"],
    ["entities", "<p>A &amp; B &sect;&nbsp;5 &#8220;x&#x201d; &lt;i&gt;</p>", "A & B §\u00a05 “x” <i>"],
    ["soft hyphens are not seen", "inde&shy;mni\u00adty", "indemnity"],
    ["scripts and styles are not read", "<style>p{}</style><p>a</p><script>alert('<p>b</p>')</script>c", "a\n\nc"],
    ["comments are not read", "a<!-- <p>b</p> -->c", "ac"],
    ["tags that are not closed", "<p>one<p>two<b>three<p>four", "one\n\ntwothree\n\nfour"],
    ["tags that cross or close nothing", "</p><b>one</i></b></div><p>two</section></p>", "one\n\ntwo"],
    ["verbatim text", "<pre>a  b\r\n c</pre>", "a  b\n c"],
    ["cells and rows", "<table><tr><td>a</td> <td>b</td></tr><tr><td>c</td></tr></table>", "a\n\nb\n\nc"],
    ["a prolog and unknown elements", '<?xml version="1.0"?><opinion><weird>a</weird> b</opinion>', "a b"],
    ["capital tags", "<P>one</P><P>two</P>", "one\n\ntwo"],
    ["nothing", "", ""],
  ])("%s", (_, html, text) => {
    expect(readHtml(html).text).toBe(text)
  })
})

describe("pages", () => {
  const pages = (html: string) => {
    const document = readHtml(html)
    return document.zones.flatMap((zone) =>
      zone.kind === "page" ? [`${zone.label}${zone.inferred ? "?" : ""}: ${document.text.slice(zone.start, zone.end)}`] : [],
    )
  }

  test.each([
    ["Harvard", '<p>im<page-number citation-index="1" label="758">*758</page-number>probable</p>', ["757?: im", "758: probable"]],
    ["CourtListener", '<p>a <span class="star-pagination">*41</span> b</p>', ["40?: a", "41: b"]],
    ["Columbia", '<p>a <span class="star-pagination">*Page 62</span> \nb</p>', ["61?: a", "62: b"]],
    ["merged", '<p>a <span citation-index="1" class="star-pagination" label="176"> \n *176\n </span> b</p>', ["175?: a", "176: b"]],
    [
      "CAP",
      '<p>a <a id="p457" href="#p457" data-label="457" data-citation-index="1" class="page-label">*457</a>b</p>',
      ["456?: a", "457: b"],
    ],
    ["roman", '<p>a <page-number label="iv">*iv</page-number>b</p>', ["iv: b"]],
    ["one that is not closed", '<p>a <span class="star-pagination">*41</p><p>b</p>', ["40?: a", "41: b"]],
  ])("%s", (_, html, expected) => {
    expect(pages(html)).toEqual(expected)
  })

  test("words in a page element that are no label stay words", () => {
    expect(readHtml('<p><span class="star-pagination">not a page at all</span> b</p>').text).toBe("not a page at all b")
  })

  test("a page that turns within a note does not turn the page of the text", () => {
    const html =
      '<p>a<page-number label="2">*2</page-number>b</p><footnote label="1"><p>n<page-number label="2">*2</page-number>m</p></footnote><p>c</p>'
    expect(pages(html)).toEqual(["1?: a", "2: b\n\nnm\n\nc", "2: m"])
  })
})

describe("footnotes", () => {
  test.each([
    ["Harvard", '<p>one<footnotemark>1</footnotemark>.</p><footnote label="1"><p>Note.</p></footnote>'],
    [
      "CAP",
      '<p>one<a class="footnotemark" href="#footnote_1_1" id="ref_footnote_1_1">1</a>.</p><aside data-label="1" class="footnote" id="footnote_1_1"><a href="#ref_footnote_1_1">1</a><p>. Note.</p></aside>',
    ],
    [
      "CourtListener",
      '<p>one<a class="footnote" href="#fn1" id="fn1_ref"> 1 </a>.</p><div class="footnotes"><div class="footnote" id="fn1" label="1"><a class="footnote" href="#fn1_ref">1</a><p>Note.</p></div></div>',
    ],
    [
      "Columbia",
      '<p>one<sup id="ref-fn1"><a href="#fn1">1</a></sup>.</p><p><footnote_body><sup id="fn1"><a href="#ref-fn1">1</a></sup> Note.</footnote_body></p>',
    ],
    ["Lawbox", "<p>one<sup>[1]</sup>.</p><h2>NOTES</h2><p>[1]  Note.</p>"],
  ])("%s", (_, html) => {
    const document = readHtml(html)
    expect(words(document, "footnote")).toEqual(["Note."])
    const call = document.zones.find((zone) => zone.kind === "mark")
    expect(call).toMatchObject({ of: "footnote", label: "1", start: 3 })
  })
})

describe("raised marks", () => {
  test.each([
    ["behind a page", "<p>300 U.S. 5<sup>4</sup> stands</p>", "300 U.S. 5 stands", ["4"]],
    ["behind a sentence", "<p>rent.<sup>12</sup> Walker paid</p>", "rent. Walker paid", ["12"]],
    ["a link within the page", '<p>5, 12<a href="#f1">1</a> (1937)</p>', "5, 12 (1937)", ["1"]],
    ["an ordinal", "<p>the 9<sup>th</sup> of May</p>", "the 9th of May", []],
    ["a number in a link that stands apart", '<p>see <a href="#p12">12</a> there</p>', "see 12 there", []],
    ["the head of a note", "<p><sup>1</sup> See there</p>", "1 See there", []],
  ])("%s", (_, html, text, labels) => {
    const document = readHtml(html)
    expect(document.text).toBe(text)
    expect(document.zones.flatMap((zone) => (zone.kind === "mark" ? [zone.label] : []))).toEqual(labels)
  })
})

describe("opinions", () => {
  test("parts of a Harvard text with their authors", () => {
    const document = readHtml(
      '<opinion type="majority"><author>Harrow, J.</author><p>Yes.</p></opinion><opinion type="dissent"><author>Mr. Justice Vane,</author><p>dissenting.</p><p>No.</p></opinion>',
    )
    expect(document.format).toBe("xml")
    expect(document.zones.flatMap((zone) => (zone.kind === "opinion" ? [[zone.role, zone.author, zone.type]] : []))).toEqual([
      ["lead", "Harrow, J.", "majority"],
      ["dissent", "Mr. Justice Vane", "dissent"],
    ])
  })

  test("a lead opinion that announces the judgment only is a plurality's", () => {
    const document = readHtml(
      '<opinion type="majority"><author>Justice Vane</author><p>announced the judgment of the Court and delivered an opinion.</p></opinion>',
    )
    expect(document.zones.find(({ kind }) => kind === "opinion")).toMatchObject({ role: "plurality", author: "Justice Vane" })
  })

  test("plain-text signs in a combined text", () => {
    const document = readHtml(
      `<center>GULL<br>v.<br>FERRY</center><p>Ada Quill, for the ferry, and another for the passenger.</p><p>MR. JUSTICE HARROW delivered the opinion of the Court.</p><p>Yes.</p><p>MR. JUSTICE VANE, dissenting.</p><p>No.</p>`,
    )
    expect(
      document.zones.flatMap((zone) => (zone.kind === "opinion" ? [zone.role] : zone.kind === "syllabus" ? ["syllabus"] : [])),
    ).toEqual(["syllabus", "lead", "dissent"])
  })
})

describe("zones", () => {
  test("headings, quotations, emphasis, links", () => {
    const document = readHtml(
      '<h2>I. Facts</h2><p>See <i>Gull</i>, <a href="/opinion/5/gull/">41 Frank. 2d 210</a>.</p><blockquote><p>One.</p><p>Two.</p></blockquote>',
    )
    expect(words(document, "heading")).toEqual(["I. Facts"])
    expect(words(document, "emphasis")).toEqual(["Gull"])
    expect(document.zones.find((zone) => zone.kind === "link")).toMatchObject({ href: "/opinion/5/gull/" })
    expect(words(document, "quotation")).toEqual(["One.\n\nTwo."])
  })

  test.each(elements.filter(({ className }) => className))("a row with a class wins: $name.$className", (row) => {
    expect(elementOf(row.name, `x ${row.className}`)).toBe(row)
    expect(elementOf(row.name, "x")).not.toBe(row)
  })
})

describe("hostile html", () => {
  test("nesting beyond the limit is a problem, unless the limit is raised", () => {
    const deep = `${"<div>".repeat(100_000)}x`
    expect(() => readHtml(deep)).toThrow(/nests its elements more than/)
    expect(readHtml(deep, { limits: { nesting: 200_000 } }).text).toBe("x")
  })

  test("property: any soup of tags is read, the same each time, and leads back to the source", () => {
    const pieces = fc.constantFrom(
      "<p>",
      "</p>",
      "<i>",
      "</i>",
      "<div>",
      "</div>",
      "<br>",
      "a",
      "b ",
      "\n",
      "&amp;",
      "&",
      "<",
      ">",
      '<a href="#fn1">',
      "</a>",
      "1",
      '<span class="star-pagination">',
      "</span>",
      "*12",
      "<footnote label=1>",
      "</footnote>",
      "<pre>",
      "</pre>",
      "<!--",
      "-->",
      "<opinion type=dissent>",
      "</opinion>",
      "<author>",
      "</author>",
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (all) => {
        const html = all.join("")
        const document = readHtml(html)
        expect(JSON.stringify(readHtml(html))).toBe(JSON.stringify(document))
        for (let at = 0; at < document.text.length; at++) {
          const character = document.text[at] ?? ""
          const place = document.toSource?.({ start: at, end: at + 1 })
          if (/[ab]/.test(character) && place?.kind === "offset") expect(html[place.start]).toBe(character)
        }
        for (const { start, end } of document.zones) expect(start >= 0 && end >= start && end <= document.text.length).toBe(true)
      }),
    )
  })
})
