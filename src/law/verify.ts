/** Checks a library against itself: the file, keys that lead nowhere, counts, hashes, and full text in step with the opinions. */
import { sql } from "kysely"
import { citationKey } from "../citation/storage-key.js"
import { unindexed } from "../library/pending.js"
import { type SealedTable, sealOf, sealSet } from "../library/seal.js"
import { searchWords } from "../library/search.js"
import { unpackText } from "../library/store/codec.js"
import { type Db, opinionNumber, type Store, type WordTable } from "../library/store/store.js"
import { asideFrom, wordsOf } from "../library/write/opinions.js"
import { addHash, readMeta, textHash } from "../library/write/session.js"

/** One check of `verify`. */
export type Checked = {
  readonly check: string
  readonly ok: boolean
  /** What was looked at, and what is wrong where something is. */
  readonly says: string
}

/** What `verify` found. */
export type Verified = { readonly ok: boolean; readonly checks: readonly Checked[] }

/** Columns that name a row of another table. */
const links: readonly (readonly [table: string, column: string, target: string, key: string])[] = [
  ["citations", "case_key", "cases", "key"],
  ["origins", "case_key", "cases", "key"],
  ["origins", "source", "sources", "id"],
  ["opinions", "case_key", "cases", "key"],
  ["pairs", "cited", "cases", "key"],
  ["pairs", "citing", "cases", "key"],
  ["treatments", "cited", "cases", "key"],
  ["treatments", "citing", "cases", "key"],
  ["treatments", "acting_key", "cases", "key"],
  ["statements", "cited", "cases", "key"],
  ["statements", "citing", "cases", "key"],
]

/** Runs every check. Reads the whole library: some seconds for thousands of opinions. */
export async function verify(store: Store): Promise<Verified> {
  const checks = [
    await checkFile(store),
    ...(await Promise.all(links.map((link) => checkLink(store.db, ...link)))),
    ...(await checkCounts(store.db)),
    await checkSum(store.db),
    await checkCitations(store.db),
    ...(await checkOpinions(store)),
    await checkNames(store),
    ...(await checkSeal(store)),
  ]
  return { ok: checks.every((one) => one.ok), checks }
}

const passed = (check: string, ok: boolean, says: string): Checked => ({ check, ok, says })

async function checkFile(store: Store): Promise<Checked> {
  if (store.kind !== "sqlite") return passed("file", true, "The server keeps its own files.")
  const found = await sql<{ integrity_check: string }>`pragma integrity_check(5)`.execute(store.db)
  const says = found.rows.map((row) => row.integrity_check).join("; ")
  return passed("file", says === "ok", says === "ok" ? "The database file is whole." : says)
}

async function checkLink(db: Db, table: string, column: string, target: string, key: string): Promise<Checked> {
  const found = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)} a
    where a.${sql.ref(column)} is not null
    and not exists (select 1 from ${sql.table(target)} b where b.${sql.ref(key)} = a.${sql.ref(column)})`.execute(db)
  const n = Number(found.rows[0]?.n ?? 0)
  return passed(`${table}.${column}`, n === 0, n === 0 ? `Every row leads to one of ${target}.` : `${n} rows lead to no row of ${target}.`)
}

async function checkCounts(db: Db): Promise<readonly Checked[]> {
  const meta = await readMeta(db)
  const counted = {
    cases: await countOf(db, "cases", "held > 0"),
    opinions: await countOf(db, "opinions", `n < ${asideFrom}`),
    pairs: await countOf(db, "pairs", "1 = 1"),
  }
  return Object.entries(counted).map(([name, n]) => {
    const noted = Number(meta.get(name) ?? 0)
    return passed(`count of ${name}`, noted === n, noted === n ? `${n} ${name}.` : `${n} ${name} are held, but ${noted} are noted.`)
  })
}

async function countOf(db: Db, table: string, where: string): Promise<number> {
  const found = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)} where ${sql.raw(where)}`.execute(db)
  return Number(found.rows[0]?.n ?? 0)
}

const pageRows = 5000

async function checkSum(db: Db): Promise<Checked> {
  let sum = 0n
  let at: { namespace: string; id: string } = { namespace: "", id: "" }
  for (;;) {
    const rows = await db
      .selectFrom("origins")
      .select(["namespace", "id", "hash"])
      .where((e) => e.or([e("namespace", ">", at.namespace), e.and([e("namespace", "=", at.namespace), e("id", ">", at.id)])]))
      .orderBy("namespace")
      .orderBy("id")
      .limit(pageRows)
      .execute()
    for (const row of rows) sum = addHash(sum, row.hash)
    const last = rows.at(-1)
    if (!last) break
    at = last
  }
  const noted = BigInt(`0x${(await readMeta(db)).get("sum") ?? "0"}`)
  return passed(
    "hash",
    noted === sum,
    noted === sum ? "The records add up to the library's hash." : "The records do not add up to the library's hash.",
  )
}

async function checkCitations(db: Db): Promise<Checked> {
  let missing = 0
  let at = 0
  for (;;) {
    const rows = await db.selectFrom("cases").select(["key", "citations"]).where("key", ">", at).orderBy("key").limit(pageRows).execute()
    const last = rows.at(-1)
    if (!last) break
    const held = new Set(
      (await db.selectFrom("citations").selectAll().where("case_key", ">", at).where("case_key", "<=", last.key).execute()).map(
        (row) => `${row.case_key}/${row.citation}`,
      ),
    )
    for (const row of rows)
      for (const citation of row.citations.split(";").filter(Boolean)) if (!held.has(`${row.key}/${citationKey(citation)}`)) missing++
    at = Number(last.key)
  }
  return passed(
    "citations",
    missing === 0,
    missing === 0 ? "Every case is found at its citations." : `${missing} citations do not find their case.`,
  )
}

/** Rehashes every text and looks a run of its words up in the index. */
async function checkOpinions(store: Store): Promise<readonly Checked[]> {
  let changed = 0
  let unfound = 0
  let n = 0
  const later = await unindexed(store)
  const places = await store.db.selectFrom("opinions").select(["case_key", "n"]).orderBy("case_key").orderBy("n").execute()
  for (const place of places) {
    const row = await store.db
      .selectFrom("opinions")
      .selectAll()
      .where("case_key", "=", place.case_key)
      .where("n", "=", place.n)
      .executeTakeFirstOrThrow()
    const opinion = unpackText(row.packed)
    if (row.n < asideFrom) n++
    if (textHash(opinion.text) !== row.hash) changed++
    else if (row.n >= asideFrom) continue
    else if (later.has(opinionNumber(Number(row.case_key), row.n))) continue
    else if (!(await isIndexed(store, opinionNumber(Number(row.case_key), row.n), wordsOf(opinion)))) unfound++
  }
  const indexed = await store.words.count("opinion_words")
  const inStep = unfound === 0 && indexed === n - later.size
  return [
    passed("opinions", changed === 0, changed === 0 ? `${n} texts are as they were read.` : `${changed} texts are not as they were read.`),
    passed(
      "full text",
      inStep,
      inStep
        ? `${indexed} opinions are indexed${later.size === 0 ? "" : `, ${later.size} wait in the queue`}.`
        : `${indexed} opinions are indexed of ${n}; ${unfound} are not found by their words.`,
    ),
  ]
}

async function isIndexed(store: Store, rowid: number, words: string): Promise<boolean> {
  const some = searchWords(words.slice(0, 400)).slice(0, 6)
  const run = some.slice(0, -1)
  if (run.length === 0) return true
  return (await store.words.find("opinion_words", run, "phrase", 1, [rowid, rowid])).length === 1
}

/** What statuses are made of, against the seal set when the last writing ended. */
async function checkSeal(store: Store): Promise<readonly Checked[]> {
  const set = await sealSet(store.db)
  if (!set) return [passed("seal", true, "Not sealed since the last writing: treatments are not compared with what was written.")]
  const held = await sealOf(store)
  return (Object.keys(set) as SealedTable[]).map((table) => {
    const { rows, hash } = held[table]
    const was = set[table]
    const says =
      rows !== was.rows
        ? `${rows} ${table} are held, but ${was.rows} were sealed.`
        : hash === was.hash
          ? `${rows} ${table} are as they were written.`
          : `Some of ${rows} ${table} are not as they were written.`
    return passed(`seal of ${table}`, rows === was.rows && hash === was.hash, says)
  })
}

async function checkNames(store: Store): Promise<Checked> {
  const named = await countOf(store.db, "cases", "name <> ''")
  const indexed = await store.words.count("case_words" satisfies WordTable)
  return passed(
    "names",
    named === indexed,
    named === indexed ? `${indexed} names are indexed.` : `${indexed} names are indexed of ${named}.`,
  )
}
