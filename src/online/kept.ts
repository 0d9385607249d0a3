/** Answers of online sources, kept in the library with the day they were given on. */
import type { Day } from "../base/day.js"
import { citationKey } from "../citation/storage-key.js"
import type { Store } from "../library/store/store.js"
import type { OnlineAnswer } from "./online.js"

/** Days for which an answer is taken as it is; an older one is asked for again. What was not found may be added any day. */
const goodFor: Readonly<Record<OnlineAnswer["answer"], number>> = { found: 180, inside: 30, "not found": 30, "not understood": 30 }

const daysBetween = (from: Day, to: Day) => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** Is the answer recent enough to stand for today's? */
export function isRecent({ answer, day }: OnlineAnswer, today: Day): boolean {
  return daysBetween(day, today) <= goodFor[answer]
}

const atOnce = 400

/** The answers kept for these citations, by the citation as it is given. */
export async function keptAnswers(store: Store, source: string, citations: readonly string[]): Promise<Map<string, OnlineAnswer>> {
  const kept = new Map<string, OnlineAnswer>()
  const byKey = new Map(citations.map((citation) => [citationKey(citation), citation]))
  const keys = [...byKey.keys()]
  for (let from = 0; from < keys.length; from += atOnce) {
    const rows = await store.db
      .selectFrom("answers")
      .selectAll()
      .where("source", "=", source)
      .where("asked", "in", keys.slice(from, from + atOnce))
      .execute()
    for (const { asked, answer } of rows) kept.set(byKey.get(asked) as string, JSON.parse(answer) as OnlineAnswer)
  }
  return kept
}

/** Keeps the answers, each in the place of an older one. */
export async function keepAnswers(store: Store, answers: readonly OnlineAnswer[]): Promise<void> {
  if (answers.length === 0) return
  await store.write(async (db) => {
    for (const one of answers) {
      const row = { source: one.source, asked: citationKey(one.asked), day: one.day, answer: JSON.stringify(one) }
      await db
        .insertInto("answers")
        .values(row)
        .onConflict((on) => on.columns(["source", "asked"]).doUpdateSet({ day: row.day, answer: row.answer }))
        .execute()
    }
  })
}
