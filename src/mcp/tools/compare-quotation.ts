/** compare_quotation: are these words in that case, who says them, and what is changed? */
import { z } from "zod"
import { type Case, checkQuotation, type QuotationAnswer, type QuotationPlace } from "../../node.js"
import { caseFacts, cited, counted, quoted } from "../say.js"
import { caseAsked, theCase } from "../the-case.js"
import { tool } from "../tool.js"

export const compareQuotationTool = tool({
  name: "compare_quotation",
  title: "Compare a quotation",
  description:
    "Whether quoted words stand in a case, exactly or altered, on which page and in whose opinion; where they are not there, whether another case of this library has them. Brackets and ellipses are understood.",
  input: { quotation: z.string().min(3).max(20_000).describe("the words, without the outer quotation marks"), case: caseAsked },
  answer: async (asked, library) => {
    const named = await theCase(library, asked.case)
    if ("answer" in named) return named.answer
    const answer = await checkQuotation(library, named.case, asked.quotation.replace(/^["“”\s]+|["“”\s]+$/g, ""))
    return {
      says: inWords(answer, named.case),
      found: facts(answer, named.case),
      limits: ["Compared with the text held only; the text may have errors of scanning.", ...shortness(asked.quotation)],
    }
  },
})

/** Below this many words, finding them tells little. */
const telling = 5

function shortness(quotation: string): readonly string[] {
  const words = quotation.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return words < telling
    ? [`${counted(words, "word")} can stand in many opinions: that they stand here does not show that they were taken from here.`]
    : []
}

function inWords({ answer, place, difference, turns }: QuotationAnswer, one: Case): readonly string[] {
  const name = cited(one)
  switch (answer) {
    case "exact":
      return [`EXACT: the words stand in ${name}${where(place)}.`, ...speaks(place), ...words(place)]
    case "edited":
      return [
        `EDITED: the words stand in ${name}${where(place)}, around the ellipses and brackets shown; read what is left out or replaced.`,
        ...speaks(place),
        ...turnsInWords(turns),
        ...words(place),
      ]
    case "altered":
      return [
        `ALTERED: words like these stand in ${name}${where(place)}, but not as quoted.`,
        ...speaks(place),
        ...turnsInWords(turns),
        ...(difference ?? []).flatMap(({ op, words: piece }) =>
          op === "same" ? [] : [`- ${op === "quoted" ? "the quotation has" : "the case has"}: ${quoted(piece, { from: op })}`],
        ),
        ...words(place),
      ]
    case "elsewhere":
      return [
        `ELSEWHERE: the words are not in ${name}; they stand in ${place ? cited(place.case) : "another case"}${where(place)}.`,
        ...speaks(place),
        ...words(place),
      ]
    case "not found":
      return [
        `NOT FOUND: the words stand neither in the text held of ${name} nor, as a phrase, in any other opinion of this library. They may be in a source that is not held.`,
      ]
    case "could not be checked":
      return [
        `COULD NOT BE CHECKED: no opinion text of ${name} is held, or the quotation has no words to compare. This says nothing about whether the quotation is right.`,
      ]
    default:
      return answer satisfies never
  }
}

function turnsInWords(turns: QuotationAnswer["turns"]): readonly string[] {
  return (turns ?? []).map(
    ({ how, word, held }) =>
      `- TURNS THE MEANING? ${how}${word ? `: ${quoted(word, { from: "held" })}` : ""}; the case has: ${quoted(held, { from: "held" })}`,
  )
}

const where = (place: QuotationPlace | undefined) =>
  place?.pages ? `, at ${place.pages[0]}${place.pages[1] === place.pages[0] ? "" : `-${place.pages[1]}`}` : ""

const separate: ReadonlySet<string> = new Set(["dissent", "concurrence", "concurrence_in_part"])

function speaks(place: QuotationPlace | undefined): readonly string[] {
  return place && separate.has(place.role) ? [`They are the words of a ${place.role.replaceAll("_", " ")}, NOT of the court.`] : []
}

function words(place: QuotationPlace | undefined): readonly string[] {
  return place ? [quoted(place.held.slice(0, 4000), { from: cited(place.case), by: place.role })] : []
}

function facts({ answer, agreement, place, difference }: QuotationAnswer, one: Case) {
  return {
    answer,
    case: caseFacts(one),
    ...(agreement === undefined ? {} : { agreement }),
    ...(place ? { stands_in: caseFacts(place.case), part: place.role, pages: place.pages ?? [], words: words(place)[0] } : {}),
    ...(answer === "altered"
      ? { difference: (difference ?? []).map(({ op, words: piece }) => ({ op, words: quoted(piece, { from: op }) })) }
      : {}),
  }
}
