/** read_passage: the words of an opinion, by page, by place, or nearest to some words. */
import { z } from "zod"
import { type Case, nearestParagraphs, type Opinion, type StoredLibrary } from "../../node.js"
import { caseFacts, cited, counted, quoted } from "../say.js"
import { caseAsked, theCase } from "../the-case.js"
import { type Answer, tool } from "../tool.js"

const longest = 6000

export const readPassage = tool({
  name: "read_passage",
  title: "Read a passage",
  description:
    "Words of a case's own opinion: a printed page, the paragraphs nearest to some words, or a stretch from an offset. Says which opinion (lead, concurrence, dissent) speaks. A dissent is not the court.",
  input: {
    case: caseAsked,
    page: z.string().max(12).optional().describe("a printed page, as in a pin cite"),
    words: z.string().max(2000).optional().describe("paragraphs nearest to these words, by full-text rank"),
    opinion: z.number().int().min(0).optional().describe("which opinion, from 0; the first where left out"),
    start: z.number().int().min(0).optional().describe("an offset into that opinion"),
  },
  answer: async (asked, library) => {
    const named = await theCase(library, asked.case)
    if ("answer" in named) return named.answer
    const opinions = await library.opinions(named.case.key)
    if (opinions.length === 0) return withoutText(named.case)
    if (asked.page !== undefined) return onPage(named.case, opinions, asked.page)
    if (asked.words !== undefined) return nearest(library, named.case, asked.words)
    return stretch(named.case, opinions, asked.opinion ?? 0, asked.start ?? 0)
  },
})

function withoutText(one: Case): Answer {
  return {
    says: [`${cited(one)} is known to this library, but no text of its opinions is held, so nothing can be read or quoted from it.`],
    found: { case: caseFacts(one), answer: "no text held", passages: [] },
  }
}

type Passage = {
  readonly role: string
  readonly author?: string | undefined
  readonly page?: string | undefined
  readonly opinion: number
  readonly start: number
  readonly end: number
  readonly text: string
}

function passages(one: Case, found: readonly Passage[], says: string): Answer {
  const words = ({ text, page, role, author }: Passage) =>
    quoted(text, { from: cited(one), page, by: author ? `${role}, ${author}` : role })
  return {
    says: [says, ...found.map(words)],
    found: {
      case: caseFacts(one),
      passages: found.map(({ text: _, ...passage }, n) => ({ ...passage, words: words(found[n] as Passage) })),
    },
    limits: ["Only the text held is shown; it may have errors of scanning. Check the words against the reporter before quoting them."],
  }
}

function onPage(one: Case, opinions: readonly Opinion[], page: string): Answer {
  const found = opinions.flatMap((opinion, n) =>
    opinion.zones
      .filter((zone) => zone.kind === "page" && zone.label === page)
      .map(({ start, end }) => ({
        opinion: n,
        role: opinion.role,
        author: opinion.author,
        page,
        start,
        end,
        text: opinion.text.slice(start, Math.min(end, start + longest)),
      })),
  )
  if (found.length > 0) return passages(one, found.slice(0, 6), `${cited(one)}, page ${page}:`)
  const labels = opinions.flatMap(({ zones }) => zones.flatMap((zone) => (zone.kind === "page" ? [zone.label] : [])))
  return {
    says: [
      `${cited(one)} has no page ${page} in the text held; ${labels.length > 0 ? `its pages run from ${labels[0]} to ${labels.at(-1)}` : "the text held has no page marks"}.`,
    ],
    found: { case: caseFacts(one), answer: "no such page in the text held", passages: [] },
  }
}

async function nearest(library: StoredLibrary, one: Case, words: string): Promise<Answer> {
  const found = await nearestParagraphs(library, one.key, words, 4)
  const says =
    found.length > 0
      ? `Paragraphs of ${cited(one)} that share the most words with the question. Likeness of words is not support:`
      : `No paragraph of ${cited(one)} shares words with the question.`
  return passages(
    one,
    found.map((near) => ({ ...near, text: near.text.slice(0, longest) })),
    says,
  )
}

function stretch(one: Case, opinions: readonly Opinion[], n: number, start: number): Answer {
  const opinion = opinions[n]
  if (!opinion || start >= opinion.text.length)
    return {
      says: [
        `${cited(one)} has ${counted(opinions.length, "opinion")} here, of ${opinions.map(({ text }) => text.length).join(", ")} characters; there is nothing at that place.`,
      ],
      found: { case: caseFacts(one), answer: "nothing at that place", passages: [] },
    }
  const end = Math.min(opinion.text.length, start + longest)
  const more = end < opinion.text.length ? ` It goes on at start ${end} (of ${opinion.text.length}).` : ""
  const passage = { opinion: n, role: opinion.role, author: opinion.author, start, end, text: opinion.text.slice(start, end) }
  return passages(
    one,
    [passage],
    `${cited(one)}, opinion ${n + 1} of ${opinions.length} (${opinion.role}), characters ${start} to ${end}.${more}`,
  )
}
