/**
 * CourtListener's bulk tables, a folder of them or one: dockets and citations first, because clusters lean on them; then clusters,
 * opinions, who cites whom, and parentheticals. Rows that point at rows the dump does not have are counted, not refused.
 */
import { statSync } from "node:fs"
import { basename } from "node:path"
import type { Db } from "../../library/store/store.js"
import { grouped, OpinionCounts } from "../clusters.js"
import { type CsvItem, csvRows } from "../csv.js"
import { bulkTable } from "../groups.js"
import { inOrder, openPool, type Pool } from "../pool.js"
import { reasons } from "../reasons.js"
import type { Piece } from "../task.js"
import type { Step } from "../writing.js"
import { factsOfCluster, forgetStaged, opinionsStep, type TableName, tableSteps } from "./courtlistener-rows.js"
import type { Reading } from "./source.js"

type Pass = { readonly table: string; readonly as: TableName; readonly columns: readonly string[]; readonly filled?: true }
const ofOpinions = ["id", "cluster_id", "type"]

/** The tables in the order they are read, with the columns that each needs; the opinions twice, first for which cluster each is of. */
const passes: readonly Pass[] = [
  { table: "dockets", as: "dockets", columns: ["id", "court_id"] },
  { table: "citations", as: "citations", columns: ["id", "volume", "reporter", "page", "type", "cluster_id"] },
  { table: "opinion-clusters", as: "opinion-clusters", columns: ["id", "case_name", "date_filed", "docket_id"], filled: true },
  { table: "opinions", as: "opinion-places", columns: ofOpinions },
  { table: "opinions", as: "opinions", columns: ofOpinions, filled: true },
  { table: "citation-map", as: "citation-map", columns: ["depth", "cited_opinion_id", "citing_opinion_id"] },
  { table: "parentheticals", as: "parentheticals", columns: ["id", "text", "described_opinion_id", "describing_opinion_id"] },
]

/** The rows of a table, or one that is wrong in the place of a table that cannot be what its name says. */
async function* rowsOf(path: string, { columns, filled }: Pass, onRead: (bytes: number) => void): AsyncGenerator<CsvItem> {
  let n = 0
  for await (const item of csvRows(path, onRead)) {
    if (n++ === 0 && "row" in item && !columns.every((name) => name in item.row)) {
      yield { wrong: reasons.tableColumns, bytes: item.bytes }
      return
    }
    yield item
  }
  if (n === 0 && filled) yield { wrong: reasons.noRows, bytes: 0 }
}

/** One step a row, and one where the opinions begin: they are read with what the tables before them have told of their cases. */
export async function* readCourtListener(reading: Reading): AsyncGenerator<Step> {
  const { file, limits, declared, onRead } = reading
  const paths = new Map((file.parts ?? [file.path]).map((path) => [bulkTable.exec(basename(path))?.[1]?.toLowerCase() ?? "", path]))
  const pool = (reading.pool ?? openPool)({ limits, reporters: declared.reporters, courts: declared.courts }, reading.workers)
  const opinions: Opinions = { counts: new OpinionCounts(), db: reading.library.store.db, pool }
  let left = reading.from
  let before = 0
  try {
    for (const pass of passes) {
      const path = paths.get(pass.table)
      if (path === undefined) continue
      let passed = 0
      const share = pass.table === "opinions" ? 0.5 : 1
      const rows = rowsOf(path, pass, (bytes) => onRead(before + bytes * share))
      for await (const step of stepsOf(pass.as, rows, { path: basename(path), left }, opinions)) if (++passed > left) yield step
      before += statSync(path).size * share
      left = Math.max(0, left - passed)
    }
    if (!passes.some(({ table }) => paths.has(table))) yield { step: "skip", what: file.name, why: reasons.tableName, bytes: file.size }
    if (left === 0) yield { step: "write", bytes: 0, write: forgetStaged }
  } finally {
    await pool.close()
  }
}

/** What the two readings of the opinions share: how many each cluster has, where its case is found, and who reads. */
type Opinions = {
  readonly counts: OpinionCounts
  readonly db: Db
  readonly pool: Pool
}

/** The name of the table's file, for the account, and how many of its steps are in the library already. */
type Place = { readonly path: string; readonly left: number }

function stepsOf(as: TableName, rows: AsyncIterable<CsvItem>, { path, left }: Place, opinions: Opinions): AsyncIterable<Step> {
  if (as === "opinions") return opinionSteps(rows, path, left, opinions)
  return tableSteps(as, as === "opinion-places" ? counting(rows, opinions.counts) : rows, left, path)
}

async function* counting(rows: AsyncIterable<CsvItem>, counts: OpinionCounts): AsyncGenerator<CsvItem> {
  for await (const item of rows) {
    if ("row" in item) counts.add(item.row)
    yield item
  }
}

/** The opinions of a cluster are read, cited and treated together by a worker, and joined to its case. */
async function* opinionSteps(rows: AsyncIterable<CsvItem>, path: string, left: number, opinions: Opinions): AsyncGenerator<Step> {
  yield { step: "write", bytes: 0, ends: true, write: async () => undefined }
  for await (const { piece, made } of inOrder(pieces(rows, path, left - 1, opinions), opinions.pool)) yield opinionsStep(piece, made)
}

/** Pieces that were made before hold their place and are not made again. */
async function* pieces(rows: AsyncIterable<CsvItem>, path: string, left: number, { counts, db }: Opinions): AsyncGenerator<Piece> {
  let n = 0
  for await (const item of grouped(rows, counts)) {
    n++
    const at = { path, line: item.row, namespace: "courtlistener", json: "", bytes: 0 }
    if (item.is === "left") yield { ...at, passed: true, note: item.why }
    else if (item.is === "waiting" || n <= left) yield { ...at, passed: true }
    else {
      const id = `${item.cluster}:${item.opinions.map((one) => one.id).join(",")}:${item.own ? "own" : ""}`
      const facts = await factsOfCluster(db, item.cluster)
      const whole = { ...at, id, bytes: item.bytes }
      if (!facts) yield { ...whole, passed: true }
      else yield { ...whole, json: JSON.stringify({ ...facts, opinions: item.opinions.map(({ fields }) => fields) }) }
    }
  }
}
