/** Writes the opinions of a case: packed text, its hash, and its words into the full-text index. */
import type { FoundOpinion } from "../record.js"
import { packText } from "../store/codec.js"
import { opinionNumber } from "../store/store.js"
import { type Session, textHash } from "./session.js"

/**
 * A case's opinions are numbered from 0; those of other texts of the case stand by hundreds behind them: kept, not shown, and not in the
 * index of words. Their acts count as the others do.
 */
export const asideFrom = 100

/** Keeps the opinions in the order given, numbered from `first` on; only a source that gives them one by one adds to a case's first ones. */
export async function writeOpinions(session: Session, key: number, opinions: readonly FoundOpinion[], first = 0): Promise<void> {
  if (opinions.length === 0) return
  await session.store.insert(
    session.db,
    "opinions",
    opinions.map((one, n) => ({
      case_key: key,
      n: first + n,
      role: one.role,
      author: one.author ?? null,
      type: one.type ?? null,
      hash: one.hash ?? textHash(one.text),
      characters: one.text.length,
      packed: Buffer.from(one.packed ?? packText(one.text, one.zones)),
    })),
  )
  if (first >= asideFrom) return
  session.change.opinions += opinions.length
  if (session.indexLater) return session.indexLater(opinions.map((_, n) => ({ case_key: key, n: first + n })))
  await session.store.words.add(
    session.db,
    "opinion_words",
    opinions.map((one, n) => ({ rowid: opinionNumber(key, first + n), words: one.words ?? wordsOf(one) })),
  )
}

/** The text without its marks (star pages, footnote calls), which would break words and sentences for the index. */
export function wordsOf(one: Pick<FoundOpinion, "text" | "zones">): string {
  let from = 0
  let words = ""
  for (const zone of one.zones) {
    if (zone.kind !== "mark" || zone.start < from) continue
    words += one.text.slice(from, zone.start)
    from = zone.end
  }
  return from === 0 ? one.text : words + one.text.slice(from)
}
