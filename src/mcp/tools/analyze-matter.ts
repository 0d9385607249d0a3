/** analyze_matter: what live precedent compels, allows or forbids on a matter's facts. */
import { z } from "zod"
import { doctrineFrom, precedentsFrom, type ReasonVerdict, readMatter, reason, type StoredLibrary, shippedDoctrines } from "../../node.js"
import { plain } from "../say.js"
import { type Answer, tool } from "../tool.js"
import { asOfAsked, courtAsked, statusAsk } from "./case-status.js"

export const analyzeMatter = tool({
  name: "analyze_matter",
  title: "Analyze a matter",
  description:
    "Applies a doctrine (rules, precedents, factors, as data) to a matter's facts as of a date: allowed, barred, open or conflict, with numbered reasons, distinctions, what would change the answer, and what is not known. Without a matter it lists the doctrines and the facts each asks for. Missing facts stay unknown; they are never taken as false.",
  input: {
    doctrine: z
      .string()
      .regex(/^[\w-]{1,80}$/)
      .optional(),
    matter: z
      .union([z.string().max(1_000_000), z.record(z.string(), z.unknown())])
      .optional()
      .describe("the matter as YAML text or an object: {matter, people, parties, facts, …}; see docs/matters.md"),
    as_of: asOfAsked,
    court: courtAsked,
  },
  answer: async ({ doctrine, matter, as_of, court }, library) => {
    if (doctrine === undefined || matter === undefined || !shippedDoctrines().includes(doctrine)) return listed(doctrine)
    return analysed(doctrine, typeof matter === "string" ? matter : JSON.stringify(matter, null, 1), as_of, court, library)
  },
})

function listed(asked: string | undefined): Answer {
  const doctrines = shippedDoctrines().map((name) => ({ name, doctrine: doctrineFrom(name) }))
  const unknown = asked !== undefined && !doctrines.some(({ name }) => name === asked)
  return {
    says: [
      unknown
        ? `There is no doctrine "${asked}" here. These are held:`
        : "The doctrines held here. Ask again with one of them and a matter:",
      ...doctrines.map(({ name, doctrine }) => `- ${name}: ${doctrine.title}. Question: ${doctrine.question}`),
    ],
    found: {
      doctrines: doctrines.map(({ name, doctrine }) => ({
        name,
        title: doctrine.title,
        question: doctrine.question,
        parties: doctrine.parties,
        facts: [...doctrine.facts.values()].map(({ id, question, type, values }) => ({
          id,
          question,
          type,
          ...(values ? { values } : {}),
        })),
      })),
    },
  }
}

async function analysed(
  name: string,
  yaml: string,
  asOf: string | undefined,
  court: string | undefined,
  library: StoredLibrary,
): Promise<Answer> {
  const doctrine = doctrineFrom(name)
  const matter = readMatter(yaml, "the matter", doctrine)
  const { latest } = await library.info()
  const verdict = reason(doctrine, matter, {
    ...statusAsk(asOf ?? matter.asOf ?? latest, court),
    live: await precedentsFrom(library, doctrine),
  })
  return {
    says: inWords(verdict),
    found: {
      verdict: verdict.verdict,
      ...(verdict.leaning ? { leaning: verdict.leaning } : {}),
      as_of: verdict.asOf,
      court: verdict.court,
      question: verdict.question,
      controlling: verdict.controlling,
      because: verdict.because,
      distinctions: verdict.distinctions,
      flips: verdict.flips,
      asks: verdict.hinges,
      timeline: verdict.timeline,
      ...(verdict.recoverable ? { recoverable: verdict.recoverable } : {}),
      coverage_of_precedents: verdict.coverage,
      unverified: verdict.unverified,
    },
    limits: [
      ...verdict.coverage.limits.map(plain),
      "Only the rules and precedents that the doctrine lists were weighed. Statements marked unverified were not checked against their source.",
    ],
  }
}

function inWords(verdict: ReasonVerdict): readonly string[] {
  return [
    `${plain(verdict.question)} ${verdict.verdict.toUpperCase()}${verdict.leaning ? ` (leaning ${verdict.leaning})` : ""}, as of ${verdict.asOf}, in ${verdict.court.name}.`,
    ...verdict.says.map(plain),
    ...verdict.because.map(({ n, text, authorities }) => `${n}. ${plain(text)} [${authorities.map(({ cite }) => plain(cite)).join("; ")}]`),
    ...verdict.flips.map(({ text }) => `Would change it: ${plain(text)}`),
    ...verdict.hinges.map(({ question }) => `Not known and matters: ${plain(question)}`),
  ]
}
