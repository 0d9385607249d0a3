/**
 * CourtListener's bulk tables, a folder of them or one: dockets and citations first, because clusters lean on them; then clusters,
 * opinions, who cites whom, and parentheticals. Rows that point at rows the dump does not have are counted, not refused.
 */
import { basename } from "node:path"
import { type CsvItem, csvRows } from "../csv.js"
import { bulkTable } from "../groups.js"
import { inOrder, openPool } from "../pool.js"
import { opinionFields } from "../shapes/cluster.js"
import type { Piece } from "../work.js"
import type { Step } from "../writing.js"
import { type TableName, tableSteps } from "./courtlistener-rows.js"
import type { Reading } from "./source.js"

/** The tables in the order they are read; the opinions twice, first for which cluster each is of. */
const passes: readonly { readonly table: string; readonly as: TableName }[] = [
  { table: "dockets", as: "dockets" },
  { table: "citations", as: "citations" },
  { table: "opinion-clusters", as: "opinion-clusters" },
  { table: "opinions", as: "opinion-places" },
  { table: "opinions", as: "opinions" },
  { table: "citation-map", as: "citation-map" },
  { table: "parentheticals", as: "parentheticals" },
]

/** One step a row. */
export async function* readCourtListener(reading: Reading): AsyncGenerator<Step> {
  const { file, limits, declared, onRead } = reading
  const paths = new Map((file.parts ?? [file.path]).map((path) => [bulkTable.exec(basename(path))?.[1]?.toLowerCase() ?? "", path]))
  const pool = openPool({ limits, reporters: declared.reporters, courts: declared.courts }, reading.workers)
  let left = reading.from
  let read = 0
  try {
    for (const { table, as } of passes) {
      const path = paths.get(table)
      if (path === undefined) continue
      const rows = rowsOf(path)
      const steps = as === "opinions" ? opinionSteps(rows, pool, left, basename(path)) : tableSteps(as, rows, left, basename(path))
      let passed = 0
      for await (const step of steps) {
        passed++
        if (passed <= left) continue
        read += step.bytes
        onRead(Math.min(file.size, read))
        yield step
      }
      left = Math.max(0, left - passed)
    }
    if (left === 0) yield { step: "write", bytes: 0, write: forgetStaged }
  } finally {
    await pool.close()
  }

  async function* rowsOf(path: string): AsyncGenerator<CsvItem> {
    yield* csvRows(path)
  }
}

const forgetStaged = async (session: Parameters<Extract<Step, { step: "write" }>["write"]>[0]) => {
  await session.db.deleteFrom("staged").execute()
  return undefined
}

/** Opinions are read, cited and treated by the workers, each by itself, and joined to their cluster's case as they come. */
async function* opinionSteps(
  rows: AsyncIterable<CsvItem>,
  pool: ReturnType<typeof openPool>,
  left: number,
  path: string,
): AsyncGenerator<Step> {
  const { opinionStep } = await import("./courtlistener-rows.js")
  for await (const { piece, made } of inOrder(pieces(rows, left, path), pool)) yield opinionStep(piece, made)
}

async function* pieces(rows: AsyncIterable<CsvItem>, left: number, path: string): AsyncGenerator<Piece> {
  let n = 0
  for await (const item of rows) {
    n++
    const at = { path, line: n, namespace: "courtlistener", bytes: item.bytes }
    if ("wrong" in item) yield { ...at, json: "", note: item.wrong }
    else if (n <= left) yield { ...at, json: "{}" }
    else {
      const fields = opinionFields(item.row)
      const { id, cluster_id } = item.row
      const json = fields ? { cluster_id, case_name: `cluster ${cluster_id}`, opinions: [fields], opinion_id: id } : {}
      yield { ...at, json: JSON.stringify(json), id: `${cluster_id}:${item.row.type ?? ""}:${id}` }
    }
  }
}
