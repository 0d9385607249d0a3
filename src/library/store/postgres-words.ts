/**
 * Full text on PostgreSQL. A tsvector keeps at most 256 places of a word, none beyond the 16,383rd word and no more than 1 MB, so a text
 * is indexed in pieces that overlap: every word and every phrase of it is found, however long it is.
 *
 *     piece 1  [we hold that the … of the court]
 *     piece 2                     [of the court below … is affirmed]
 */
import { sql } from "kysely"
import type { Db, WordIndex } from "./store.js"

/** Words of a piece, and of its overlap with the next: the longest phrase that is looked up. */
const pieceWords = 4000
const overlap = 60

/** Times that one word may stand in a piece, and the longest word, in characters. */
const mostPlaces = 250
const longestWord = 500

/**
 * Words only, as `searchWords` sees them. Vectors and queries are written out here, word for word: the server's own parser would keep
 * e-mail addresses and paths whole, and takes most of the time of indexing.
 */
function wordsOf(text: string): readonly string[] {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return words?.map((word) => word.slice(0, longestWord)) ?? []
}

type Piece = { readonly end: number; readonly places: ReadonlyMap<string, readonly number[]> }

/** The pieces of a text as tsvectors are written; one empty piece where it has no words. */
export function vectorsOf(text: string): readonly string[] {
  const words = wordsOf(text)
  const vectors: string[] = []
  for (let from = 0; ; ) {
    const { end, places } = pieceFrom(words, from)
    vectors.push([...places].map(([word, at]) => `'${word}':${at.join(",")}`).join(" "))
    if (end >= words.length) return vectors
    from = Math.max(from + 1, end - overlap)
  }
}

/** The words of a piece with their places in it, from 1. */
function pieceFrom(words: readonly string[], from: number): Piece {
  const places = new Map<string, number[]>()
  const most = Math.min(words.length, from + pieceWords)
  for (let n = from; n < most; n++) {
    const word = words[n] as string
    const held = places.get(word)
    if (!held) places.set(word, [n - from + 1])
    else if (held.length < mostPlaces) held.push(n - from + 1)
    else return { end: n, places }
  }
  return { end: most, places }
}

const quoted = (word: string) => `'${word}'`

/** What stands between the words of a query. */
const joining = { phrase: " <-> ", all: " & ", any: " | " } as const

/** A long phrase as phrases that each fit into one piece, one word of each in the next. */
function phrasesOf(words: readonly string[]): readonly string[] {
  const phrases: string[] = []
  for (let from = 0; from < words.length - 1; from += overlap - 1)
    phrases.push(
      words
        .slice(from, from + overlap)
        .map(quoted)
        .join(joining.phrase),
    )
  return phrases
}

/** Rows of pieces inserted at once. */
const atOnce = 50

export function postgresWords(db: Db): WordIndex {
  return {
    async add(on, table, rows) {
      const pieces = rows.flatMap(({ rowid, words }) => vectorsOf(words).map((vector, piece) => ({ rowid, piece, vector })))
      for (let from = 0; from < pieces.length; from += atOnce) {
        const some = pieces
          .slice(from, from + atOnce)
          .map((one) => sql`(${one.rowid}::bigint, ${one.piece}::integer, ${one.vector}::tsvector)`)
        await sql`insert into ${sql.table(table)}("rowid", "piece", "words") values ${sql.join(some)}`.execute(on)
      }
    },
    async remove(on, table, rowid) {
      await sql`delete from ${sql.table(table)} where rowid = ${rowid}`.execute(on)
    },
    async clear(on, table) {
      await sql`delete from ${sql.table(table)}`.execute(on)
    },
    async find(table, asked, how, limit, between) {
      const words = asked.flatMap(wordsOf)
      if (words.length === 0) return []
      if (how === "phrase" && words.length > overlap) return inText(db, table, phrasesOf(words), limit, between)
      const some = how === "phrase" ? words : [...new Set(words)]
      const found = await inPieces(db, table, some.map(quoted).join(joining[how]), limit, between)
      if (how !== "all" || some.length < 2 || found.length >= limit) return found
      const apart = await inText(db, table, some.map(quoted), limit, between)
      return [...new Set([...found, ...apart])].slice(0, limit)
    },
    async count(table) {
      const found = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)} where piece = 0`.execute(db)
      return Number(found.rows[0]?.n ?? 0)
    },
  }
}

type Between = readonly [number, number] | undefined

const within = (between: Between) => (between ? sql`and rowid between ${between[0]} and ${between[1]}` : sql``)

/** Texts with a piece that fits the query, best first. */
async function inPieces(db: Db, table: string, query: string, limit: number, between: Between): Promise<readonly number[]> {
  const found = await sql<{ rowid: number }>`select rowid from ${sql.table(table)}, (select ${query}::tsquery as query) asked
    where words @@ query ${within(between)} group by rowid order by max(ts_rank(words, query)) desc, rowid limit ${limit}`.execute(db)
  return found.rows.map((row) => Number(row.rowid))
}

/** Texts that fit every query, each in some piece. */
async function inText(db: Db, table: string, queries: readonly string[], limit: number, between: Between): Promise<readonly number[]> {
  const fitting = (query: string) => sql`select rowid from ${sql.table(table)} where words @@ ${query}::tsquery ${within(between)}`
  const every = sql.join(queries.map(fitting), sql` intersect `)
  const found = await sql<{ rowid: number }>`select rowid from (${every}) every order by rowid limit ${limit}`.execute(db)
  return found.rows.map((row) => Number(row.rowid))
}
