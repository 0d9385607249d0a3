/** Records of NDJSON: a text, an html, or a case whose opinions follow one another. */
import { createReadStream, existsSync } from "node:fs"
import { resolve } from "node:path"
import { createInterface } from "node:readline"
import { createGunzip } from "node:zlib"
import { describe, expect, test } from "vitest"
import { type Document, placesOf, readMarkdown, readOpinions, readRecord, readText } from "../../src/index.js"
import { roleOf } from "../../src/read/roles.js"

const opinionsOf = (document: Document) =>
  document.zones.flatMap((zone) =>
    zone.kind === "opinion" ? [[zone.role, zone.author, zone.type, document.text.slice(zone.start, zone.end).trim()]] : [],
  )

describe("records", () => {
  test("a text and an html", () => {
    expect(readRecord({ id: 5, text: "a <i>b</i>" })).toMatchObject({ id: "5", format: "text", text: "a <i>b</i>" })
    expect(readRecord({ id: "x", html: "a <i>b</i>" })).toMatchObject({ id: "x", format: "html", text: "a b" })
  })

  const lead = { type: "020lead", html: "<opinion type='majority'><author>Harrow, J.</author><p>Yes.</p></opinion>" }
  const dissent = {
    type: "040dissent",
    html: "<opinion type='dissent'><author>Justice Vane,</author><p>dissenting.</p><p>No.</p></opinion>",
  }

  test("the opinions of a case in order, each a zone", () => {
    const document = readRecord({ cluster_id: 7, case_name: "Gull v. Ferry", citations: [], opinions: [lead, dissent] })
    expect(document).toMatchObject({ id: "7", text: "Harrow, J.\n\nYes.\n\nJustice Vane,\n\ndissenting.\n\nNo." })
    expect(opinionsOf(document)).toEqual([
      ["lead", "Harrow, J.", "020lead", "Harrow, J.\n\nYes."],
      ["dissent", "Justice Vane", "040dissent", "Justice Vane,\n\ndissenting.\n\nNo."],
    ])
  })

  test("a combined text beside its parts is left out, and a note says so", () => {
    const combined = { type: "010combined", html: "<p>Harrow, J. Yes.</p><p>Justice Vane, dissenting. No.</p>" }
    const document = readRecord({ id: 1, opinions: [combined, lead, dissent] })
    expect(opinionsOf(document).map(([role]) => role)).toEqual(["lead", "dissent"])
    expect(document.notes.join()).toMatch(/combined text .* left out/)
  })

  test("parts that hold much less than the combined text are left out", () => {
    const combined = { type: "010combined", html: `<p>HARROW, J.</p><p>${"Yes. ".repeat(60)}</p>` }
    const document = readRecord({ id: 1, opinions: [dissent, combined] })
    expect(opinionsOf(document).map(([role]) => role)).toEqual(["lead"])
    expect(document.notes.join()).toMatch(/separate opinions .* left out/)
  })

  test("opinions apart, as a library keeps them", () => {
    const [first, second] = readOpinions({ id: 1, opinions: [lead, dissent] })
    expect([first?.role, first?.author, first?.document.text]).toEqual(["lead", "Harrow, J.", "Harrow, J.\n\nYes."])
    expect([second?.role, second?.author, second?.type]).toEqual(["dissent", "Justice Vane", "040dissent"])
  })

  test("an author that the record names, and empty opinions", () => {
    const read = readOpinions({
      id: 1,
      opinions: [
        { type: "majority", text: "Yes.", author: "Harrow" },
        { type: "dissent", html: " " },
      ],
    })
    expect(read.map(({ role, author }) => [role, author])).toEqual([["lead", "Harrow"]])
  })

  test.each([[[]], ["words"], [null], [{ id: 1 }], [{ id: 1, opinions: ["words"] }]])("not a record: %j", (record) => {
    expect(() => readRecord(record, { path: "in.ndjson", line: 3 })).toThrow(/^Line 3 of in.ndjson is not what is expected/)
  })

  test("types that nobody knows are unknown", () => {
    expect([roleOf("020lead"), roleOf("Dissent"), roleOf("999new"), roleOf(undefined)]).toEqual(["lead", "dissent", "unknown", "unknown"])
  })
})

describe("places", () => {
  test("page, opinion, footnote and quotation at an offset", () => {
    const text = "HARROW, J. A ferry1 *12took “a ‘fine’ harp”.2 And *13more.\nVane, J., concurred.\nThe Gull.\nA small one."
    const places = placesOf(readText(text))
    const at = (words: string) => text.indexOf(words)
    expect(places.page(at("ferry"))?.label).toBe("11")
    expect(places.page(at("took"))?.label).toBe("12")
    expect(places.page(at("more"))?.label).toBe("13")
    expect(places.opinion(at("took"))?.author).toBe("HARROW, J.")
    expect(places.innermost("quotation", at("fine"))).toMatchObject({ start: at("‘fine") })
    expect(places.footnote(at("Gull"))?.label).toBe("1")
    expect(places.footnote(at("took"))).toBeUndefined()
    expect(places.within("quotation", { start: 0, end: at("fine") }).map(({ start }) => start)).toEqual([at("“a"), at("‘fine")])
  })

  test("a note stands on the page of its call", () => {
    const text = "HARROW, J. A ferry1 *12took a harp.2 And *13more.\nVane, J., concurred.\nThe Gull.\nA small one."
    const places = placesOf(readText(text))
    expect(places.page(text.indexOf("Gull"))?.label).toBe("11")
    expect(places.page(text.indexOf("small"))?.label).toBe("12")
  })
})

describe("markdown", () => {
  test.each([
    [
      "emphasis and links",
      "See *Gull v. Ferry*, [41 Frank. 2d](https://x.test) and __more__.",
      "See Gull v. Ferry, 41 Frank. 2d and more.",
    ],
    ["star pages are no emphasis", "one *12 two *13 three", "one *12 two *13 three"],
    ["words with underscores", "a_b_c", "a_b_c"],
    ["escapes", "5 \\* 3", "5 * 3"],
    ["headings", "## One\nTwo", "One\n\nTwo"],
    ["lines of a paragraph and blank lines", "a\nb\n\nc", "a\nb\n\nc"],
    ["block quotations", "a\n> b\n> c\n\nd", "a\nb\nc\n\nd"],
    ["footnotes", "a[^1] b\n\n[^1]: Note.", "a b\n\nNote."],
  ])("%s", (_, source, text) => {
    expect(readMarkdown(source).text).toBe(text)
  })

  test("zones", () => {
    const document = readMarkdown("# One\n\nSee *Gull*.[^1]\n\n> Quoted\n> words.\n\n[^1]: Note.")
    const words = (kind: string) =>
      document.zones.filter((zone) => zone.kind === kind).map(({ start, end }) => document.text.slice(start, end))
    expect([words("heading"), words("emphasis"), words("quotation"), words("footnote")]).toEqual([
      ["One"],
      ["Gull"],
      ["Quoted\nwords."],
      ["Note."],
    ])
  })
})

const corpus = resolve(import.meta.dirname, "../../../shared/data/scotus/corpus.jsonl.gz")

test.skipIf(!existsSync(corpus))(
  "the separate opinions found in combined texts are those that the source parts (skipped where ../shared is absent)",
  async () => {
    let same = 0
    let all = 0
    const plain = (role: string) => (role === "plurality" || role === "per_curiam" ? "lead" : role)
    for await (const line of createInterface({ input: createReadStream(corpus).pipe(createGunzip()) })) {
      const { opinions } = JSON.parse(line) as { opinions: { type: string; html: string }[] }
      const combined = opinions.filter(({ type }) => type === "010combined")
      const parts = opinions.filter(({ type }) => type !== "010combined").map(({ type }) => plain(roleOf(type)))
      if (combined.length !== 1 || parts.length === 0) continue
      const found = readRecord({ id: 1, opinions: combined }).zones.flatMap((zone) =>
        zone.kind === "opinion" && !zone.continued ? [plain(zone.role)] : [],
      )
      all += parts.length
      for (const role of parts) {
        const at = found.indexOf(role)
        if (at >= 0) same += found.splice(at, 1).length
      }
    }
    expect(same / all).toBeGreaterThan(0.94)
  },
  120_000,
)
