/** library_coverage: what is held, up to when, and what is known of a volume. Asked first, it tells an agent what silence means here. */
import { z } from "zod"
import { courtsHeld } from "../../node.js"
import { counted, plain } from "../say.js"
import { tool } from "../tool.js"

const mostCourts = 60

export const libraryCoverage = tool({
  name: "library_coverage",
  title: "What the library holds",
  description:
    "What this library holds: cases, opinions, courts, dates, sources; and, for a reporter and volume, whether such a volume can exist. Ask this before taking an absence for an answer.",
  input: {
    court: z.string().min(1).max(60).optional().describe("id of a court to ask about"),
    reporter: z.string().min(1).max(60).optional().describe('with volume: a reporter, such as "U.S."'),
    volume: z.number().int().min(0).max(99_999).optional(),
  },
  answer: async ({ court, reporter, volume }, library) => {
    const [info, courts] = await Promise.all([library.info(), courtsHeld(library)])
    const one = court === undefined ? undefined : courts.find(({ id }) => id === court)
    const fact = reporter !== undefined && volume !== undefined ? await library.volume(reporter, volume) : undefined
    return {
      says: [
        `This library holds decisions from ${info.earliest ?? "an unknown date"} to ${info.latest ?? "an unknown date"}, of ${courts.length} courts: ${courts
          .slice(0, 12)
          .map(({ name, cases }) => `${plain(name)} (${cases})`)
          .join("; ")}${courts.length > 12 ? "; and others" : ""}.`,
        ...(court === undefined
          ? []
          : [
              one
                ? `Of ${plain(one.name)} it holds ${counted(one.cases, "case")}.`
                : `Of "${plain(court)}" it holds no case. Any answer about that court's cases is silence, not knowledge.`,
            ]),
        ...(fact ? [`${plain(fact.note).replace(/\.{2,}$/, ".")} The volume is ${fact.answer}.`] : []),
      ],
      found: {
        earliest: info.earliest ?? "",
        latest: info.latest ?? "",
        courts: courts.slice(0, mostCourts),
        sources: info.sources.slice(-100).map(({ name, cases }) => ({ name: plain(name), cases })),
        ...(fact ? { volume: fact } : {}),
      },
    }
  },
})
