/** Ellipses, brackets and ends that turn what an opinion says, and those that do not. */
import { describe, expect, test } from "vitest"
import { compareQuotation, verdictOf } from "../../src/check/quotes/compare.js"
import { heldWords } from "../../src/check/quotes/opinion-words.js"
import { quotedWords } from "../../src/check/quotes/quoted.js"

const opinion =
  "The ferry master is not required to open the gate before dawn. A shipper may recover only where the goods were tagged and the tag was kept. " +
  "The toll must be paid within thirty days, in coin or by note, before the goods are given up. We do not say that every late tide is a defense. " +
  "There is no duty to wait where the shipper has left the pier. The owner shall never be charged twice for one crossing. Neither side was heard, " +
  "and the note was lost. The rule does not forbid the master from selling goods that spoil. Notice is given by bell. Payment is made at the gate."

/** The quotation stands between the first and the last straight mark; the rest is the brief. */
function turned(brief: string) {
  const span = { start: brief.indexOf('"') + 1, end: brief.lastIndexOf('"') }
  const found = compareQuotation(quotedWords(brief, span), heldWords(opinion), { omissions: false })
  return { verdict: found && verdictOf(found), turns: found?.turns?.map(({ how, word }) => (word ? `${how}: ${word}` : how)) ?? [] }
}

describe("what turns the meaning", () => {
  test.each([
    ["an ellipsis over not", '"The ferry master is . . . required to open the gate before dawn."', "altered", "left out: not"],
    ["an ellipsis over only", '"A shipper may recover . . . where the goods were tagged"', "altered", "left out: only"],
    ["an ellipsis over do not", '"We . . . say that every late tide is a defense."', "altered", "left out: not"],
    ["an ellipsis over never", '"The owner shall . . . be charged twice for one crossing."', "altered", "left out: never"],
    ["an ellipsis over a number", '"The toll must be paid within . . . days, in coin or by note"', "altered", "left out: thirty"],
    ["a bracket for not", '"The ferry master is [now] required to open the gate before dawn."', "altered", "replaced: not"],
    ["a bracket for no", '"There is [a] duty to wait where the shipper has left the pier."', "altered", "replaced: no"],
    ["not in a bracket", '"The toll must [not] be paid within thirty days, in coin or by note"', "altered", "put in: not"],
    ["a prefix in a bracket", '"the goods were [un]tagged and the tag was kept"', "altered", "put in: un"],
    ["pieces in another order", '"Payment is made at the gate . . . Notice is given by bell"', "altered", "order"],
    ["behind a negation", 'The master is "required to open the gate before dawn."', "edited", "begins behind: not"],
    ["behind no", 'There is a "duty to wait where the shipper has left the pier."', "edited", "begins behind: no"],
    ["before a condition", 'The court held: "A shipper may recover." It', "edited", "ends before: only"],
    ["before where", 'It said: "There is no duty to wait."', "edited", "ends before: where"],
  ])("%s", (_, brief, verdict, turn) => expect(turned(brief)).toEqual({ verdict, turns: [turn] }))
})

describe("what does not", () => {
  test.each([
    ["word for word", '"The ferry master is not required to open the gate before dawn."', "exact"],
    ["a capital in brackets", '"[T]he ferry master is not required to open the gate"', "exact"],
    ["words left out that limit nothing", '"The toll must be paid within thirty days . . . before the goods are given up."', "edited"],
    ["a name in brackets", '"The [defendant] is not required to open the gate before dawn."', "edited"],
    ["a denial in the brief itself", 'The master was not "required to open the gate before dawn."', "exact"],
    ["a brief that refuses", 'The court refused to hold the master "required to open the gate before dawn."', "exact"],
    ["a negation of another sentence", '"the note was lost . . . . Notice is given by bell."', "edited"],
    ["a negation taken back", 'The State may stop "the master from selling goods that spoil."', "exact"],
    ["a negation in a bracket for a negation", '"We [would not] say that every late tide is a defense."', "edited"],
    ["an end with an ellipsis", '"There is no duty to wait . . . ."', "exact"],
    ["an end without a full stop", 'With "no duty to wait" the case ends', "exact"],
  ])("%s", (_, brief, verdict) => expect(turned(brief)).toEqual({ verdict, turns: [] }))
})

test("a citation left out without a word is told as that", () => {
  const text = "The gate is plain to see, see Oak v. Pine, 12 U.S. 5, 9 (1815), and the shippers may not be bound by it."
  const quotation = "The gate is plain to see, and the shippers may not be bound by it."
  const compare = (omissions: boolean) =>
    compareQuotation(quotedWords(quotation, { start: 0, end: quotation.length }), heldWords(text), { omissions })
  expect(compare(false)).toMatchObject({ answer: "altered", citationLeftOut: true })
  expect(compare(true)?.answer).toBe("exact")
})

test("single words between ellipses and brackets are found in order", () => {
  expect(turned('"The toll . . . [if] paid . . . [buys] goods . . . given up."').verdict).toBe("edited")
})
