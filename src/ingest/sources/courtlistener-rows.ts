/** What each row of CourtListener's tables becomes: a note for a later table, a case, an opinion of a case, or a reference. */
import type { CaseRecord } from "../../library/record.js"
import type { Db } from "../../library/store/store.js"
import type { CaseRow } from "../../library/store/tables.js"
import { isOnlySource, writeCase, writeText } from "../../library/write/case.js"
import { mergedRow } from "../../library/write/merge.js"
import { asideFrom, writeOpinions } from "../../library/write/opinions.js"
import { writeReferences } from "../../library/write/references.js"
import { addHash, recordHash, type Session, subtractHash } from "../../library/write/session.js"
import { decideText, type TextOutcome } from "../../library/write/texts.js"
import type { CsvItem, CsvRow } from "../csv.js"
import { reasons } from "../reasons.js"
import { type ClusterCitation, clusterFacts, type Docket } from "../shapes/cluster.js"
import type { Made, Piece } from "../task.js"
import type { Joined, Missing, Outcome, Step } from "../writing.js"

export type TableName = "dockets" | "citations" | "opinion-clusters" | "opinion-places" | "opinions" | "citation-map" | "parentheticals"

type RowWriter = (session: Session, row: CsvRow, source: number) => Promise<Outcome | Missing | undefined>

const writers: Readonly<Record<Exclude<TableName, "opinions">, RowWriter>> = {
  dockets: (session, row, source) =>
    stage(session, source, "docket", row.id, { court: row.court_id ?? undefined, number: row.docket_number ?? undefined }),
  citations: stageCitation,
  "opinion-clusters": writeCluster,
  "opinion-places": (session, row, source) => stage(session, source, "opinion", row.id, { cluster: row.cluster_id, type: row.type }),
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
    const places = table === "opinion-places"
    const of = places ? {} : { table }
    if ("wrong" in item && !places) yield { step: "skip", what: `${path}, row ${n}`, why: item.wrong, bytes: 0, ...of }
    else if ("wrong" in item) yield { step: "write", bytes: 0, write: async () => undefined }
    else if (n <= left) yield { step: "skip", what: "", why: "", bytes: 0 }
    else yield rowStep(writers[table], places ? { ...item, bytes: 0 } : item, `${path}, row ${n}`, of)
  }
}

function rowStep(writer: RowWriter, { row, bytes }: { readonly row: CsvRow; readonly bytes: number }, what: string, of: object): Step {
  return { step: "write", bytes, what, ...of, write: (session, source) => writer(session, row, source) }
}

/** What one table says for another is kept under the number of its source, so that two dumps do not mix. */
async function stage(session: Session, source: number, kind: string, id: string | null | undefined, value: unknown): Promise<undefined> {
  await session.db
    .insertInto("staged")
    .values({ kind, id: `${source}/${id}`, value: JSON.stringify(value) })
    .onConflict((on) => on.columns(["kind", "id"]).doUpdateSet((e) => ({ value: e.ref("excluded.value") })))
    .execute()
  return undefined
}

async function staged<T>(session: Session, source: number, kind: string, id: string | null | undefined): Promise<T | undefined> {
  const row = await session.db
    .selectFrom("staged")
    .select("value")
    .where("kind", "=", kind)
    .where("id", "=", `${source}/${id}`)
    .executeTakeFirst()
  return row ? (JSON.parse(row.value) as T) : undefined
}

/** Forgets what the tables of a source have said for one another. */
export async function forgetStaged(session: Session, source: number): Promise<undefined> {
  await session.db.deleteFrom("staged").where("id", "like", `${source}/%`).execute()
  return undefined
}

async function stageCitation(session: Session, row: CsvRow, source: number): Promise<undefined> {
  const before = (await staged<readonly ClusterCitation[]>(session, source, "citation", row.cluster_id)) ?? []
  const one: ClusterCitation = { cite: `${row.volume} ${row.reporter} ${row.page}`, type: Number(row.type) }
  return stage(session, source, "citation", row.cluster_id, [...before, one])
}

async function writeCluster(session: Session, row: CsvRow, source: number): Promise<Outcome> {
  const docket = (await staged<Docket>(session, source, "docket", row.docket_id)) ?? {}
  const cites = (await staged<readonly ClusterCitation[]>(session, source, "citation", row.id)) ?? []
  const facts = clusterFacts(row, docket, cites)
  const written = await writeCase(session, { facts, opinions: [], references: [] }, source, "courtlistener")
  return written.outcome
}

async function caseOfCluster(db: Db, cluster: string | null | undefined): Promise<CaseRow | undefined> {
  const row = await db
    .selectFrom("origins")
    .innerJoin("cases", "cases.key", "origins.case_key")
    .selectAll("cases")
    .where("origins.namespace", "=", "courtlistener")
    .where("origins.id", "=", cluster ?? "")
    .executeTakeFirst()
  return row && { ...row, key: Number(row.key) }
}

/** The case of a cluster as it is told to the reader of its opinions: whose text it is, and which pages it begins with. */
export async function factsOfCluster(db: Db, cluster: string): Promise<object | undefined> {
  const row = await caseOfCluster(db, cluster)
  if (!row) return undefined
  return {
    cluster_id: cluster,
    case_name: row.name,
    citations: row.citations.split(";").filter(Boolean),
    ...(row.court ? { court: row.court } : {}),
    ...(row.date ? { date_filed: row.date } : {}),
  }
}

/** Opinions of one cluster that a worker has read together, as a step that joins them to its case; or what became of a row before that. */
export function opinionsStep(piece: Piece, made: Made): Step {
  const { bytes, note, path, line } = piece
  const what = `${path}, row ${line}`
  const [cluster = "", ids = "", own = ""] = (piece.id ?? "").split(":")
  const table = "opinions"
  if (note) return { step: "skip", what, why: note, bytes, table }
  if (piece.id === undefined) return { step: "write", bytes, what, table, write: async () => undefined }
  const rows = ids.split(",").length
  const write = async (session: Session, source: number): Promise<Missing | Joined> => {
    if (made.made === "case") return joinOpinions(session, made.record, { source, cluster, ids })
    return { missing: piece.passed || made.made !== "nothing" ? reasons.noCluster : made.why, rows }
  }
  return { step: "write", bytes, what, table, write, ...(own === "own" ? {} : { counted: true }) }
}

/** Opinions that have come: with which source, of which cluster, by which numbers. */
type Come = { readonly source: number; readonly cluster: string; readonly ids: string }

/** Joins opinions to their cluster's case; a text that another source brought stays where it is the better one. */
async function joinOpinions(session: Session, record: CaseRecord, { source, cluster, ids }: Come): Promise<Missing | Joined> {
  const row = await caseOfCluster(session.db, cluster)
  if (!row) return { missing: reasons.noCluster, rows: ids.split(",").length }
  let text: TextOutcome = "first"
  if (await staged(session, source, "joined", cluster)) await addPart(session, row, record)
  else {
    const only = await isOnlySource(session, { namespace: "courtlistener", id: cluster }, row.key)
    text = row.held === 2 ? await decideText(session, row.key, record.opinions, only) : "first"
    if (text === "again") return { text: "kept" }
    if (text === "kept") {
      await writeText(session, row, record, { text, source: "courtlistener" })
      return { text }
    }
    const merged = mergedRow(row, { ...record.facts, citations: row.citations.split(";").filter(Boolean) }, text, [])
    await updateCase(session, merged)
    await writeText(session, merged, record, { text, source: "courtlistener" })
  }
  await stage(session, source, "joined", cluster, 1)
  await noteText(session, `opinions:${ids}`, record)
  return { text }
}

/** Opinions that come after others of their case were joined stand after those. */
async function addPart(session: Session, row: CaseRow, record: CaseRecord): Promise<void> {
  const last = await session.db
    .selectFrom("opinions")
    .select("n")
    .where("case_key", "=", row.key)
    .where("n", "<", asideFrom)
    .orderBy("n", "desc")
    .executeTakeFirst()
  const first = last ? last.n + 1 : 0
  await writeOpinions(session, row.key, record.opinions, first)
  const references = record.references.map((one) => ({
    ...one,
    treatments: one.treatments.map((found) => ({ ...found, opinion: (found.opinion ?? 0) + first })),
    statements: (one.statements ?? []).map((found) => ({ ...found, opinion: found.opinion + first })),
  }))
  await writeReferences(session, row, { ...record, references }, "courtlistener")
}

async function updateCase({ db }: Session, { key, ...values }: CaseRow): Promise<void> {
  await db.updateTable("cases").set(values).where("key", "=", key).execute()
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
  session.change.sum = subtractHash(addHash(session.change.sum, hash), row.hash)
}

type OpinionPlace = { readonly cluster: string; readonly type: string }

async function bothEnds(session: Session, source: number, cited: string | null | undefined, citing: string | null | undefined) {
  const to = await staged<OpinionPlace>(session, source, "opinion", cited)
  const from = await staged<OpinionPlace>(session, source, "opinion", citing)
  if (!to || !from) return reasons.noEnds
  if (to.cluster === from.cluster) return reasons.oneCase
  const ends = { cited: await caseOfCluster(session.db, to.cluster), citing: await caseOfCluster(session.db, from.cluster) }
  return ends.cited && ends.citing ? { cited: ends.cited, citing: ends.citing } : reasons.noCaseEnds
}

async function writeEdge(session: Session, row: CsvRow, source: number): Promise<Missing | undefined> {
  const ends = await bothEnds(session, source, row.cited_opinion_id, row.citing_opinion_id)
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

async function writeParenthetical(session: Session, row: CsvRow, source: number): Promise<Missing | undefined> {
  const ends = await bothEnds(session, source, row.described_opinion_id, row.describing_opinion_id)
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
