/** A library's database: one Kysely instance, who may write when, and what the two databases say differently. */
import type { Kysely } from "kysely"
import type { StoreKind } from "./create.js"
import type { Tables } from "./tables.js"

export type Db = Kysely<Tables>

/** `durable`: what was written stands on the disk when `write` returns, even if the machine then loses its power. */
export type Writing = { readonly durable?: boolean }

export interface Store {
  readonly kind: StoreKind
  /** The path or address, without a password. */
  readonly where: string
  readonly db: Db
  readonly readOnly: boolean
  /** Runs `work` as the only writer, in one transaction: all of it is kept, or none. */
  write<T>(work: (db: Db) => Promise<T>, how?: Writing): Promise<T>
  /** Inserts rows that are all of one shape; rows whose key is held already are passed over. */
  insert<T extends keyof Tables>(db: Db, table: T, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void>
  /**
   * Answers a question in SQL whose `?` stand for the values. SQLite prepares it once and answers at once. A writer asks `within` its
   * own transaction, and is told what it has written.
   */
  ask<Row>(question: string, values: readonly Asked[], within?: Db): readonly Row[] | Promise<readonly Row[]>
  /** Stands for a list of keys in a question: `key in ${store.listed}`, its value being the keys as JSON. */
  readonly listed: string
  /** The same for a list of words. */
  readonly listedWords: string
  readonly words: WordIndex
  /** Changes whenever another connection has written; what is kept in memory is then read again. */
  version(): Promise<string>
  /** Where the database can answer at once (SQLite): what is kept by then, for a reader that cannot wait. */
  readonly atOnce?: <Row>(question: string, values: readonly Asked[]) => readonly Row[]
  close(): Promise<void>
}

/** A value of a question. */
export type Asked = string | number | null

export type WordTable = "opinion_words" | "case_words"

/** Full text, as each database does it. Row numbers are case keys, or opinion numbers as `opinionNumber` makes them. */
export interface WordIndex {
  add(db: Db, table: WordTable, rows: readonly { readonly rowid: number; readonly words: string }[]): Promise<void>
  remove(db: Db, table: WordTable, rowid: number): Promise<void>
  /** Forgets every row. */
  clear(db: Db, table: WordTable): Promise<void>
  /** Rows that hold the words: all of them, any of them, or in this order; best first. */
  find(
    table: WordTable,
    words: readonly string[],
    how: "all" | "any" | "phrase",
    limit: number,
    between?: readonly [number, number],
  ): Promise<readonly number[]>
  count(table: WordTable): Promise<number>
}

const opinionsInACase = 1000

/** The number by which full text and callers know an opinion. */
export function opinionNumber(caseKey: number, n: number): number {
  return caseKey * opinionsInACase + n
}

/** The case and place that `opinionNumber` was made of. */
export function placeOfOpinion(number: number): { readonly caseKey: number; readonly n: number } {
  return { caseKey: Math.floor(number / opinionsInACase), n: number % opinionsInACase }
}
