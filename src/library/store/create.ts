/** Makes the tables of a new library. Columns are written once; the two databases differ in type names and in full text only. */
import type { Kysely } from "kysely"
import { sql } from "kysely"
import { schemaVersion, type Tables } from "./tables.js"

export type StoreKind = "sqlite" | "postgres"

type Column = "integer" | "bigint" | "text" | "bytes"
type TableShape = {
  readonly columns: Readonly<Record<string, `${Column}${"" | "?"}`>>
  readonly primary: readonly string[]
  readonly indexes?: readonly (readonly string[] | Partial)[]
}
/** An index of some rows only; a question that says the same words finds them there. */
type Partial = { readonly called: string; readonly columns: readonly string[]; readonly where: string }

/** What a treatment's own row says of whether it is the court's act: the rules of weighing count no other. */
export const courtsAct =
  "(coalesce(not_counted, 'recognized') = 'recognized' and voice = 'own' and part not in ('concurrence', 'concurrence_in_part', 'dissent'))"
/** What a case rests on: it follows or adopts it, in the words of the court. */
export const restsOn =
  "(direct = 0 and weight = 0 and voice = 'own' and not_counted is null and part in ('lead', 'per_curiam', 'unknown', 'plurality'))"

const shapes: Record<keyof Tables, TableShape> = {
  cases: {
    columns: {
      key: "bigint",
      case_id: "text",
      name: "text",
      name_full: "text?",
      name_short: "text?",
      court: "text?",
      date: "text?",
      day: "integer",
      docket: "text?",
      citations: "text",
      publication: "text?",
      first_page: "integer?",
      last_page: "integer?",
      held: "integer",
      verified: "integer",
      disposition: "text?",
    },
    primary: ["key"],
  },
  origins: {
    columns: { namespace: "text", id: "text", case_key: "bigint", source: "integer", hash: "text" },
    primary: ["namespace", "id"],
    indexes: [["case_key"]],
  },
  citations: { columns: { citation: "text", case_key: "bigint" }, primary: ["citation", "case_key"], indexes: [["case_key"]] },
  opinions: {
    columns: {
      case_key: "bigint",
      n: "integer",
      role: "text",
      author: "text?",
      type: "text?",
      hash: "text",
      characters: "integer",
      packed: "bytes",
    },
    primary: ["case_key", "n"],
  },
  pairs: {
    columns: { cited: "bigint", day: "integer", citing: "bigint", mentions: "integer", words: "integer", quoted: "integer" },
    primary: ["cited", "day", "citing"],
    indexes: [["citing", "cited"]],
  },
  treatments: {
    columns: {
      cited: "bigint",
      id: "bigint",
      citing: "bigint?",
      acting_key: "bigint?",
      acting: "text?",
      treatment: "text",
      weight: "integer",
      recognized: "integer",
      direct: "integer",
      part: "text",
      voice: "text",
      point: "text?",
      quote: "text?",
      page: "text?",
      opinion: "integer?",
      start_at: "integer?",
      end_at: "integer?",
      rule: "text",
      day: "integer",
      date: "text?",
      source: "text",
      verified: "integer",
      not_counted: "text?",
      note: "text?",
    },
    primary: ["cited", "id"],
    indexes: [
      { called: "acts", columns: ["cited", "weight", "day"], where: `direct = 0 and ${courtsAct}` },
      { called: "tellings", columns: ["cited", "weight", "day"], where: `direct = 0 and not ${courtsAct}` },
      { called: "direct", columns: ["cited", "treatment", "day"], where: "direct = 1" },
      { called: "resting", columns: ["citing", "cited", "id"], where: restsOn },
      { called: "acting", columns: ["acting_key"], where: "acting_key is not null" },
      ["citing"],
    ],
  },
  statements: {
    columns: {
      cited: "bigint",
      id: "bigint",
      citing: "bigint",
      day: "integer",
      opinion: "integer",
      start_at: "integer",
      end_at: "integer",
      part: "text",
      page: "text?",
      quote: "text",
      rule: "text",
    },
    primary: ["cited", "id"],
    indexes: [["cited", "day"], ["citing"]],
  },
  sources: {
    columns: {
      id: "integer",
      name: "text",
      fingerprint: "text",
      kind: "text",
      position: "integer",
      done: "integer",
      cases: "integer",
      account: "text",
    },
    primary: ["id"],
    indexes: [["fingerprint"]],
  },
  volumes: {
    columns: {
      reporter: "text",
      volume: "integer",
      first_year: "integer?",
      last_year: "integer?",
      last_as_of: "text?",
      source: "text",
    },
    primary: ["reporter", "volume"],
  },
  declared: { columns: { kind: "text", id: "text", row: "text" }, primary: ["kind", "id"] },
  meta: { columns: { key: "text", value: "text" }, primary: ["key"] },
  answers: { columns: { source: "text", asked: "text", day: "text", answer: "text" }, primary: ["source", "asked"] },
  tallies: { columns: { cited: "bigint", year: "integer", citing: "integer" }, primary: ["cited", "year"] },
  staged: { columns: { kind: "text", id: "text", value: "text" }, primary: ["kind", "id"] },
  reviews: { columns: { document: "text", n: "integer", time: "text", review: "text" }, primary: ["document", "n"] },
}

/** Tables whose rows are found by rowid in SQLite; the others are stored in the order of their primary key. */
const byRowid: ReadonlySet<string> = new Set(["cases", "opinions", "sources"])

const typeNames: Record<StoreKind, Record<Column, string>> = {
  sqlite: { integer: "integer", bigint: "integer", text: "text", bytes: "blob" },
  postgres: { integer: "integer", bigint: "bigint", text: "text", bytes: "bytea" },
}

function definition(table: string, shape: TableShape, kind: StoreKind): string {
  const columns = Object.entries(shape.columns).map(([name, type]) => {
    const optional = type.endsWith("?")
    return `"${name}" ${typeNames[kind][(optional ? type.slice(0, -1) : type) as Column]}${optional ? "" : " not null"}`
  })
  const primary = `primary key (${shape.primary.map((name) => `"${name}"`).join(", ")})`
  const order = kind === "sqlite" && !byRowid.has(table) ? " without rowid" : ""
  return `create table "${table}" (${[...columns, primary].join(", ")})${order}`
}

/** The full-text tables: contentless in SQLite, so that a text is stored once. */
const fullText: Record<StoreKind, readonly string[]> = {
  sqlite: [
    "create virtual table opinion_words using fts5(words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')",
    "create virtual table case_words using fts5(words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')",
  ],
  postgres: ["opinion_words", "case_words"].flatMap((table) => [
    `create table "${table}" ("rowid" bigint, "piece" integer, "words" tsvector not null, primary key ("rowid", "piece"))`,
    `create index "${table}_gin" on "${table}" using gin ("words")`,
  ]),
}

/** The column by whose hash a table that grows with the law can be partitioned; the others stay small. */
const hashedBy: Readonly<Record<string, string>> = {
  cases: "key",
  origins: "id",
  citations: "citation",
  opinions: "case_key",
  pairs: "cited",
  treatments: "cited",
  statements: "cited",
  tallies: "cited",
  opinion_words: "rowid",
  case_words: "rowid",
}

/** The table in so many partitions: `create table … partition by hash`, and one table for each remainder. */
function inPartitions(statement: string, partitions: number): readonly string[] {
  const table = /^create table "(\w+)"/.exec(statement)?.[1]
  const column = table && hashedBy[table]
  if (!column || partitions < 2) return [statement]
  const parts = Array.from(
    { length: partitions },
    (_, n) => `create table "${table}_p${n}" partition of "${table}" for values with (modulus ${partitions}, remainder ${n})`,
  )
  return [`${statement} partition by hash ("${column}")`, ...parts]
}

/** Statements that make an empty library, in order; on PostgreSQL its large tables may lie in hash partitions. */
export function createStatements(kind: StoreKind, partitions = 0): readonly string[] {
  const tables = Object.entries(shapes).flatMap(([table, shape]) => [
    definition(table, shape, kind),
    ...(shape.indexes ?? []).map((index) => indexOf(table, index)),
  ])
  return [...tables, ...fullText[kind]].flatMap((statement) => inPartitions(statement, kind === "postgres" ? partitions : 0))
}

function indexOf(table: string, index: readonly string[] | Partial): string {
  const { called, columns, where } = "where" in index ? index : { called: index.join("_"), columns: index, where: undefined }
  const on = `create index "${table}_${called}" on "${table}" (${columns.map((name) => `"${name}"`).join(", ")})`
  return where === undefined ? on : `${on} where ${where}`
}

/** Makes the tables and writes the first facts of the library: its schema and its empty counts. */
export async function createTables(db: Kysely<Tables>, kind: StoreKind, partitions = 0): Promise<void> {
  for (const statement of createStatements(kind, partitions)) await sql.raw(statement).execute(db)
  await db
    .insertInto("meta")
    .values([
      { key: "schema", value: String(schemaVersion) },
      { key: "starter", value: "due" },
      { key: "sum", value: "0" },
      { key: "cases", value: "0" },
      { key: "opinions", value: "0" },
      { key: "pairs", value: "0" },
    ])
    .execute()
}
