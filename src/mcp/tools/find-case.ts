/** find_case: cases by citation, name or words. */
import { z } from "zod"
import { type FoundCase, findCases } from "../../node.js"
import { caseFacts, cited, counted, plain, quoted } from "../say.js"
import { tool } from "../tool.js"

export const findCase = tool({
  name: "find_case",
  title: "Find cases",
  description:
    "Cases of this library by citation, name, or words of their opinions (a quotation in quotation marks is looked for as it stands). Nothing found means: not in this library, never that there is no such case.",
  input: {
    query: z.string().trim().min(1).max(1000),
    court: z.string().min(1).max(60).optional().describe('id of a court: "scotus", "ca9", "calctapp"'),
    from: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .optional(),
    to: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .optional(),
    limit: z.number().int().min(1).max(50).optional(),
  },
  answer: async ({ query, court, from, to, limit = 10 }, library) => {
    const ask = { words: query, size: limit, ...(court ? { court } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}) }
    const { total, more, items } = await findCases(library, ask)
    if (items.length === 0)
      return {
        says: [`Nothing in this library fits ${plain(query)}. That does not mean that there is no such case.`],
        found: { answer: "not in this library", total: 0, cases: [] },
      }
    return {
      says: [
        `${more ? "More than " : ""}${counted(total, "case")} of this library ${total === 1 ? "fits" : "fit"} ${plain(query)}; the first ${items.length}:`,
        ...items.map((item) => `- ${inWords(item)}`),
      ],
      found: { total, more, cases: items.map(facts) },
      limits: ["The status beside each case is as of the library's newest date; ask case_status for the reasons."],
    }
  },
})

function inWords({ case: one, verdict, snippet }: FoundCase): string {
  return `${cited(one)} [key:${one.key}]; status here: ${verdict}${snippet ? ` ${quoted(snippet, { from: one.name })}` : ""}`
}

function facts({ case: one, verdict, snippet }: FoundCase) {
  return { ...caseFacts(one), status: verdict, ...(snippet ? { words: quoted(snippet, { from: one.name }) } : {}) }
}
