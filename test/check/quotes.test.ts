/** Quotations: which citation they belong to, and what may differ from the words held. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { compareQuotation } from "../../src/check/quotes/compare.js"
import { misprint } from "../../src/check/quotes/misprint.js"
import { hashOf, heldWords, wordAt } from "../../src/check/quotes/opinion-words.js"
import { quotedWords } from "../../src/check/quotes/quoted.js"
import { attribute, sourceRules } from "../../src/check/quotes/source.js"
import { cite } from "../../src/cite/cite.js"
import type { Zone } from "../../src/read/document.js"
import { readText } from "../../src/read/text.js"

const opinion =
  "The miller's right to the flow of the river is settled by long use. We hold that a weir which turns the stream from its bed, whether by " +
  "night or by day, is a public nuisance unless the riparian owners have given their written consent. The attomey for the county argued " +
  "otherwise. See Crane v. Moss, 2 Frank. Rep. 10 (1950). But consent once given cannot be with-\ndrawn without notice, and the burden of " +
  "proof rests on the owner who withdraws it.1 A gate left standing open in the spring is no defense to the action."

function compare(quotation: string, held = opinion, zones: readonly Zone[] = [], omissions = false) {
  return compareQuotation(quotedWords(quotation, { start: 0, end: quotation.length }), heldWords(held, zones), { omissions })
}

describe("what may differ", () => {
  test.each([
    ["word for word", "a weir which turns the stream from its bed, whether by night or by day, is a public nuisance"],
    ["capital letters in brackets", "[A] weir which turns the stream from its bed"],
    ["a bracket that scanning spoiled", "[cjonsent once given cannot be withdrawn without notice"],
    ["an article in brackets for another", "[a] stream from its bed, whether by night or by day"],
    ["a word cut at the end of a numbered line", "a weir which turns the stream from its bed, whe-\n 4   ther by night or by day"],
    ["an ending in brackets", "a weir which turn[ed] the stream from its bed"],
    ["words put in brackets", "[the dam] which turns the stream from its bed, whether by night or by day"],
    ["an ellipsis", "a weir which turns the stream from its bed . . . is a public nuisance unless the riparian owners have given"],
    ["a single word before an ellipsis", "[C]onsent . . . cannot be withdrawn without notice, and the burden of proof rests on the owner"],
    ["asterisks", "a weir which turns the stream from its bed * * * is a public nuisance unless the riparian owners"],
    ["nested marks and curly apostrophes", "The miller’s ‘right to the flow’ of the river is settled by long use."],
    ["a hyphen at the end of a held line", "consent once given cannot be withdrawn without notice"],
    ["a misprint of the held text", "The attorney for the county argued otherwise."],
    ["the number of a note", "the burden of proof rests on the owner who withdraws it. A gate left standing open"],
    ["[sic] and notes", "a weir which turns [sic] the stream from its bed [emphasis added], whether by night or by day"],
    ["two words written as one", "a weir which turns the stream from its bed, whether by night or by day, is a pub-lic nuisance"],
  ])("%s", (_, quotation) => expect(compare(quotation)?.answer).toBe("exact"))

  test("a citation left out, where the brief says so", () => {
    const quotation = "The attorney for the county argued otherwise. But consent once given cannot be withdrawn without notice"
    expect(compare(quotation)?.answer).toBe("altered")
    expect(compare(quotation, opinion, [], true)?.answer).toBe("exact")
  })

  test("a star page inside", () => {
    const held = "a weir which turns the *12 stream from its be*13d is a nuisance"
    const zones: Zone[] = [
      { kind: "mark", of: "page", start: 23, end: 26 },
      { kind: "mark", of: "page", start: held.indexOf("*13"), end: held.indexOf("*13") + 3 },
    ]
    expect(compare("a weir which turns the stream from its bed is a nuisance", held, zones)?.answer).toBe("exact")
  })
})

describe("what is altered", () => {
  test.each([
    ["a word changed", "a weir which turns the stream from its course, whether by night or by day", "course", "bed"],
    ["a word put in", "a weir which never turns the stream from its bed, whether by night or by day", "never", ""],
    ["a word left out", "a weir which turns the stream, whether by night or by day, is a public nuisance", "", "from its bed"],
    ["a negation dropped", "consent once given can be withdrawn without notice, and the burden of proof", "can", "cannot"],
    ["a small word", "consent once given cannot be withdrawn with notice, and the burden of proof", "with", "without"],
  ])("%s", (_, quotation, quoted, held) => {
    const found = compare(quotation)
    expect(found?.answer).toBe("altered")
    const words = (op: string) => found?.difference.filter((one) => one.op === op).map((one) => one.words) ?? []
    expect(words("quoted").join(" ")).toBe(quoted)
    expect(words("held").join(" ").replace(/-\n/, "")).toBe(held)
  })
})

describe("what is not there", () => {
  test.each([
    "Courts look to the plain meaning of the charter and to nothing else at all.",
    "The owner of the river has the right to the use of the day and of the night.",
    "is a public record which the county has given to the owners of the mill",
  ])("%s", (quotation) => expect(compare(quotation)).toBeUndefined())
})

test.each([
  ["attomey", "attorney", true],
  ["tlie", "the", true],
  ["bat", "hat", false],
  ["counsel1", "counsel", true],
  ["modem", "modern", false],
  ["cannot", "can", false],
  ["affect", "effect", false],
])("the held %s for %s is a misprint: %s", (held, quoted, expected) => expect(misprint(held, quoted)).toBe(expected))

function sources(text: string): readonly string[] {
  const document = readText(text)
  const { citations } = cite(document)
  return attribute(document, citations).map(({ sources }) => sources.map(({ citation, rule }) => `${rule} ${citation.text}`).join(" | "))
}

describe("which citation a quotation belongs to", () => {
  const quote = '"the weir must stand open in the spring"'
  test.each([
    [`${quote} Crane v. Moss, 410 U.S. 113, 120 (1973).`, ["source.after 410 U.S. 113"]],
    [`As the Court explained in Crane v. Moss, 410 U.S. 113, 120 (1973), ${quote}.`, ["source.before 410 U.S. 113"]],
    [`In Crane v. Moss, 410 U.S. 113 (1973), the Court held that ${quote}. Id. at 120.`, ["source.after Id. | source.before 410 U.S. 113"]],
    [
      `In Crane v. Moss, 410 U.S. 113, 120 (1973), the Court held that ${quote}. Ash v. Birch, 411 U.S. 5 (1973) is to the same effect.`,
      ["source.before 410 U.S. 113"],
    ],
    [
      `In Crane v. Moss, 410 U.S. 113, 120 (1973), the Court held that ${quote}. See Ash v. Birch, 411 U.S. 5 (1973).`,
      ["source.before 410 U.S. 113"],
    ],
    [`See Crane v. Moss, 410 U.S. 113, 120 (1973) (${quote}).`, ["source.parenthetical 410 U.S. 113"]],
    [`The rule is old: ${quote} But see Crane v. Moss, 410 U.S. 113, 120 (1973).`, [""]],
    [`See Crane v. Moss, 410 U.S. 113 (1973). The clerk wrote ${quote} and left.`, [""]],
    ['The "open weir" rule is old. Crane v. Moss, 410 U.S. 113 (1973).', []],
    [`In Crane v. Moss, 410 U.S. 113 (1973), the Court erred, for ${quote}, ante, at 12.`, [""]],
    [`The clerk wrote ${quote}\n\nCrane v. Moss, 410 U.S. 113 (1973), was never cited.`, [""]],
    [`The rule is ${quote} (Quarrel, J., dissenting in Crane v. Moss, 410 U.S. 113, 120 (1973)).`, ["source.after 410 U.S. 113"]],
  ])("%s", (text, expected) => expect(sources(text)).toEqual(expected))

  test.each(sourceRules)("$rule reads its example", ({ rule, example }) => {
    const text = `Crane v. Moss, 410 U.S. 113 (1973). ${example.replaceAll("2 Frank. Rep. 10", "410 U.S. 113")}`
    expect(sources(text)[0]?.split(" ")[0]).toBe(rule)
  })
})

const words = fc.array(fc.constantFrom("weir", "river", "mill", "gate", "stream", "owner", "grant", "ford", "bank", "toll"), {
  minLength: 30,
  maxLength: 80,
})

describe("properties", () => {
  test("every run of an opinion's own words is exact, wherever it stands", () => {
    fc.assert(
      fc.property(words, fc.nat(20), fc.integer({ min: 6, max: 25 }), (text, from, length) => {
        const quotation = text.slice(from, from + length).join(" ")
        expect(compare(quotation, text.join(" "))?.answer).toBe("exact")
      }),
      { seed: 21, verbose: 1 },
    )
  })
  test("a strange word among them is always named", () => {
    fc.assert(
      fc.property(words, fc.nat(10), fc.nat(9), (text, from, at) => {
        const quotation: string[] = text.slice(from, from + 14)
        quotation[at + 2] = "xylophone"
        const found = compare(quotation.join(" "), text.join(" "))
        expect(found?.answer).toBe("altered")
        expect(found?.difference.some(({ op, words }) => op === "quoted" && words.includes("xylophone"))).toBe(true)
      }),
      { seed: 22, verbose: 1 },
    )
  })
  test("words are where they are said to be, and odd text never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.string({ maxLength: 60 }), (text, quotation) => {
        const held = heldWords(text)
        for (let at = 0; at < held.count; at++) expect(hashOf(wordAt(held, at))).toBe(held.hashes[at])
        compare(quotation, text)
      }),
      { seed: 23, verbose: 1 },
    )
  })
})
