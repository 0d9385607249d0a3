/** What each row of CourtListener's tables becomes: a note for a later table, a case, an opinion of a case, or a reference. */
import type { CaseRecord } from "../../record.js"
import type { CaseRow } from "../../store/tables.js"
import { writeCase } from "../../write/case.js"
import { writeOpinions } from "../../write/opinions.js"
import { writeReferences } from "../../write/references.js"
import { recordHash, type Session } from "../../write/session.js"
import type { CsvItem, CsvRow } from "../csv.js"
import { type ClusterCitation, clusterFacts, type Docket } from "../shapes/cluster.js"
import type { Made, Piece } from "../work.js"
import type { Outcome, Step } from "../writing.js"

export type TableName = "dockets" | "citations" | "opinion-clusters" | "opinion-places" | "opinions" | "citation-map" | "parentheticals"

type RowWriter = (session: Session, row: CsvRow, source: number) => Promise<Outcome | Missing | undefined>
/** A row that points at one the dump does not have. */
type Missing = { readonly missing: string }

const writers: Readonly<Record<Exclude<TableName, "opinions">, RowWriter>> = {
  dockets: (session, row) =>
    stage(session, "docket", row.id ?? "", { court: row.court_id ?? undefined, number: row.docket_number ?? undefined }),
  citations: (session, row) =>
    stage(session, "citation", `${row.cluster_id}:${row.id}`, {
      cite: `${row.volume} ${row.reporter} ${row.page}`,
      type: Number(row.type),
    }),
  "opinion-clusters": writeCluster,
  "opinion-places": (session, row) => stage(session, "opinion", row.id ?? "", { cluster: row.cluster_id, type: row.type }, row),
  "citation-map": writeEdge,
  parentheticals: writeParenthetical,
}

/** Steps of a table that needs no reading of texts. */
export async function* tableSteps(
  table: Exclude<TableName, "opinions">,
  rows: AsyncIterable<CsvItem>,
  left: number,
  path: string,
): AsyncGenerator<Step> {
  let n = 0
  for await (const item of rows) {
    n++
    if ("wrong" in item) yield { step: "skip", what: `${path}, row ${n}`, why: item.wrong, bytes: 0 }
    else if (n <= left) yield { step: "skip", what: "", why: "", bytes: item.bytes }
    else yield rowStep(writers[table], item.row, item.bytes, `${path}, row ${n}`)
  }
}

function rowStep(writer: RowWriter, row: CsvRow, bytes: number, what: string): Step {
  return {
    step: "write",
    bytes,
    what,
    write: (session, source) => writer(session, row, source),
  }
}

async function stage(session: Session, kind: string, id: string, value: object, row?: CsvRow): Promise<undefined> {
  await session.store.insert(session.db, "staged", [{ kind, id, value: JSON.stringify(value) }])
  const parts = row?.type !== undefined && row.type !== "010combined"
  if (parts) await session.store.insert(session.db, "staged", [{ kind: "parts", id: row.cluster_id ?? "", value: "1" }])
  return undefined
}

async function staged<T>(session: Session, kind: string, id: string): Promise<T | undefined> {
  const row = await session.db.selectFrom("staged").select("value").where("kind", "=", kind).where("id", "=", id).executeTakeFirst()
  return row ? (JSON.parse(row.value) as T) : undefined
}

async function writeCluster(session: Session, row: CsvRow, source: number): Promise<Outcome> {
  const docket = (await staged<Docket>(session, "docket", row.docket_id ?? "")) ?? {}
  const cites = await session.db
    .selectFrom("staged")
    .select("value")
    .where("kind", "=", "citation")
    .where("id", ">=", `${row.id}:`)
    .where("id", "<", `${row.id};`)
    .orderBy("id")
    .execute()
  const facts = clusterFacts(
    row,
    docket,
    cites.map(({ value }) => JSON.parse(value) as ClusterCitation),
  )
  const written = await writeCase(session, { facts, opinions: [], references: [] }, source, "courtlistener")
  return written.outcome
}

async function caseOfCluster(session: Session, cluster: string | null | undefined): Promise<CaseRow | undefined> {
  const row = await session.db
    .selectFrom("origins")
    .innerJoin("cases", "cases.key", "origins.case_key")
    .selectAll("cases")
    .where("origins.namespace", "=", "courtlistener")
    .where("origins.id", "=", cluster ?? "")
    .executeTakeFirst()
  return row
}

/** An opinion that a worker has read, as a step that joins it to its case. */
export function opinionStep(piece: Piece, made: Made): Step {
  const [cluster = "", type = "", id = ""] = (piece.id ?? "").split(":")
  const what = `${piece.path}, row ${piece.line}`
  if (piece.note) return { step: "skip", what, why: piece.note, bytes: piece.bytes }
  if (made.made !== "case") return { step: "skip", what, why: "the opinion holds no words", bytes: piece.bytes }
  const { record } = made
  return { step: "write", bytes: piece.bytes, what, write: (session) => joinOpinion(session, record, cluster, type, id) }
}

/** Of a cluster with separate opinions the combined text is left out: it holds the same words. */
async function joinOpinion(session: Session, record: CaseRecord, cluster: string, type: string, id: string): Promise<Missing | undefined> {
  const row = await caseOfCluster(session, cluster)
  if (!row) return { missing: "the opinion's cluster is not in the dump" }
  if (type === "010combined" && (await staged(session, "parts", cluster)))
    return { missing: "the combined text of a case whose opinions come apart" }
  const before = await session.db.selectFrom("opinions").select("n").where("case_key", "=", row.key).orderBy("n", "desc").executeTakeFirst()
  const first = before ? before.n + 1 : 0
  if (first > 0 && !(await staged(session, "joined", cluster))) return { missing: "the case's text is held from another source" }
  await session.store.insert(session.db, "staged", [{ kind: "joined", id: cluster, value: "1" }])
  await writeOpinions(session, Number(row.key), record.opinions, first)
  await session.db.updateTable("cases").set({ held: 2 }).where("key", "=", row.key).execute()
  const references = record.references.map((one) => ({
    ...one,
    treatments: one.treatments.map((found) => ({
      ...found,
      opinion: (found.opinion ?? 0) + first,
      ...(row.date ? { date: found.date ?? row.date } : {}),
    })),
    statements: (one.statements ?? []).map((found) => ({ ...found, opinion: found.opinion + first })),
  }))
  await writeReferences(session, { ...row, key: Number(row.key) }, { ...record, references }, "courtlistener")
  await noteText(session, `opinion:${id}`, record)
  return undefined
}

/** The texts are part of what the library's hash stands for. */
async function noteText(session: Session, id: string, record: CaseRecord): Promise<void> {
  const row = await session.db
    .selectFrom("origins")
    .select("hash")
    .where("namespace", "=", "courtlistener")
    .where("id", "=", record.facts.id)
    .executeTakeFirst()
  if (!row) return
  const hash = recordHash(`${row.hash}:${id}:${record.hash ?? ""}`)
  await session.db.updateTable("origins").set({ hash }).where("namespace", "=", "courtlistener").where("id", "=", record.facts.id).execute()
  session.change.sum += BigInt(`0x${hash}`) - BigInt(`0x${row.hash}`)
}

type OpinionPlace = { readonly cluster: string; readonly type: string }

async function bothEnds(session: Session, cited: string | null | undefined, citing: string | null | undefined) {
  const to = await staged<OpinionPlace>(session, "opinion", cited ?? "")
  const from = await staged<OpinionPlace>(session, "opinion", citing ?? "")
  if (!to || !from) return "one of its opinions is not in the dump"
  if (to.cluster === from.cluster) return "both opinions are of one case"
  const ends = { cited: await caseOfCluster(session, to.cluster), citing: await caseOfCluster(session, from.cluster) }
  return ends.cited && ends.citing ? { cited: ends.cited, citing: ends.citing } : "one of its clusters is not in the dump"
}

async function writeEdge(session: Session, row: CsvRow): Promise<Missing | undefined> {
  const ends = await bothEnds(session, row.cited_opinion_id, row.citing_opinion_id)
  if (typeof ends === "string") return { missing: ends }
  const { cited, citing } = ends
  const held = await session.db
    .selectFrom("pairs")
    .select("day")
    .where("citing", "=", citing.key)
    .where("cited", "=", cited.key)
    .executeTakeFirst()
  if (held) return undefined
  const pair = { cited: cited.key, day: citing.day, citing: citing.key, mentions: Math.max(1, Number(row.depth)), words: 0, quoted: 0 }
  await session.store.insert(session.db, "pairs", [pair])
  session.change.pairs++
  return undefined
}

async function writeParenthetical(session: Session, row: CsvRow): Promise<Missing | undefined> {
  const ends = await bothEnds(session, row.described_opinion_id, row.describing_opinion_id)
  if (typeof ends === "string") return { missing: ends }
  const { cited, citing } = ends
  await session.store.insert(session.db, "statements", [
    {
      cited: cited.key,
      id: Number(row.id),
      citing: citing.key,
      day: citing.day,
      opinion: 0,
      start_at: 0,
      end_at: 0,
      part: "unknown",
      page: null,
      quote: row.text ?? "",
      rule: "parenthetical.courtlistener",
    },
  ])
  return undefined
}
