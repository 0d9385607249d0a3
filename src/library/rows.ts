/** Reads cases, opinions and references out of a library's tables. */
import type { Role } from "../base/role.js"
import type { Case, CaseKey, CitingReference, Opinion } from "./library.js"
import { severityOf } from "./record.js"
import { unpackText } from "./store/codec.js"
import { type Db, opinionNumber, type Store } from "./store/store.js"
import { type CaseRow, heldAs, type OpinionRow, type PairRow, type TreatmentRow } from "./store/tables.js"

/** A row as the rest of Goodlaw sees it. */
export function caseOf(row: CaseRow, provenance: readonly string[]): Case {
  return {
    key: Number(row.key),
    caseId: row.case_id,
    name: row.name,
    ...(row.name_full ? { nameFull: row.name_full } : {}),
    ...(row.name_short ? { nameShort: row.name_short } : {}),
    ...(row.court ? { court: row.court } : {}),
    ...(row.date ? { date: row.date } : {}),
    ...(row.docket ? { docket: row.docket } : {}),
    citations: row.citations === "" ? [] : row.citations.split(";"),
    ...(row.publication ? { publication: row.publication as NonNullable<Case["publication"]> } : {}),
    ...(row.first_page ? { firstPage: row.first_page } : {}),
    ...(row.last_page ? { lastPage: row.last_page } : {}),
    held: heldAs[row.held] ?? "cited",
    hasText: row.held === 2,
    ...(row.disposition ? { disposition: JSON.parse(row.disposition) } : {}),
    provenance,
    verified: row.verified === 1,
  }
}

/** A case's row, where the library has it. */
export async function caseRow(store: Store, key: CaseKey): Promise<CaseRow | undefined> {
  return (await store.ask<CaseRow>("select * from cases where key = ?", [key]))[0]
}

/** The names of the sources that a case comes from, in the order they were read. */
export async function sourcesOf(store: Store, key: CaseKey): Promise<readonly string[]> {
  const question = "select distinct s.id, s.name from origins o join sources s on s.id = o.source where o.case_key = ? order by s.id"
  return [...new Set((await store.ask<{ name: string }>(question, [key])).map(({ name }) => name))]
}

/** Cases by key, in the order of the keys given. */
export async function casesByKey(db: Db, keys: readonly CaseKey[]): Promise<readonly Case[]> {
  if (keys.length === 0) return []
  const rows = await db.selectFrom("cases").selectAll().where("key", "in", keys).execute()
  const origins = await db
    .selectFrom("origins")
    .innerJoin("sources", "sources.id", "origins.source")
    .select(["origins.case_key", "sources.name"])
    .where("origins.case_key", "in", keys)
    .orderBy("sources.id")
    .execute()
  const sources = new Map<number, string[]>()
  for (const { case_key, name } of origins) {
    const list = sources.get(Number(case_key)) ?? []
    if (!list.includes(name)) list.push(name)
    sources.set(Number(case_key), list)
  }
  const byKey = new Map(rows.map((row) => [Number(row.key), caseOf(row, sources.get(Number(row.key)) ?? [])]))
  return keys.flatMap((key) => byKey.get(key) ?? [])
}

/** An opinion's row with its text unpacked. */
export function opinionOf(row: OpinionRow): Opinion {
  return {
    key: opinionNumber(Number(row.case_key), row.n),
    case: Number(row.case_key),
    role: row.role as Role,
    ...(row.author ? { author: row.author } : {}),
    ...(row.type ? { type: row.type } : {}),
    ...unpackText(row.packed),
  }
}

type Acting = NonNullable<CitingReference["acting"]>

/** A treatment's row; `acting` is the acting case's own row, where the library has it. */
export function referenceOf(row: TreatmentRow, pair?: PairRow, acting?: CaseRow): CitingReference {
  return {
    cited: Number(row.cited),
    ...(row.citing === null ? {} : { citing: Number(row.citing) }),
    ...actingOf(row, acting),
    treatment: row.treatment,
    severity: severityOf(row.weight),
    recognized: row.recognized === 1,
    direct: row.direct === 1,
    part: row.part as Role,
    voice: row.voice as CitingReference["voice"],
    ...(row.point ? { point: row.point } : {}),
    ...(row.quote ? { quote: row.quote } : {}),
    ...(row.page ? { page: row.page } : {}),
    ...(row.opinion === null || row.citing === null ? {} : { opinion: opinionNumber(Number(row.citing), row.opinion) }),
    ...(row.start_at === null ? {} : { start: row.start_at }),
    ...(row.end_at === null ? {} : { end: row.end_at }),
    rule: row.rule,
    ...(row.date ? { date: row.date } : {}),
    source: row.source,
    verified: row.verified === 1,
    ...(row.not_counted ? { notCounted: row.not_counted } : {}),
    ...(row.note ? { note: row.note } : {}),
    ...(pair ? { depth: depthOf(pair) } : {}),
  }
}

function actingOf(row: TreatmentRow, acting?: CaseRow): { acting?: Acting } {
  if (acting) {
    const citation = acting.citations.split(";")[0]
    return {
      acting: {
        key: Number(acting.key),
        name: acting.name,
        ...(citation ? { citation } : {}),
        ...(acting.court ? { court: acting.court } : {}),
        ...(acting.date ? { date: acting.date } : {}),
      },
    }
  }
  if (!row.acting) return {}
  const words = JSON.parse(row.acting) as { name?: string; citations?: string[]; court?: string; date?: string; year?: number }
  return {
    acting: {
      ...(words.name ? { name: words.name } : {}),
      ...(words.citations?.[0] ? { citation: words.citations[0] } : {}),
      ...(words.court ? { court: words.court } : {}),
      ...(words.year ? { date: String(words.year) } : {}),
    },
  }
}

/** A pair of which nothing more is known than that one cites the other. */
export function plainReference(pair: PairRow, date: string | undefined): CitingReference {
  return {
    cited: Number(pair.cited),
    citing: Number(pair.citing),
    treatment: "cited",
    severity: "neutral",
    recognized: false,
    direct: false,
    part: "unknown",
    voice: "own",
    rule: "cited",
    ...(date ? { date } : {}),
    source: "text",
    verified: false,
    depth: depthOf(pair),
  }
}

function depthOf(pair: PairRow): NonNullable<CitingReference["depth"]> {
  return { mentions: pair.mentions, words: pair.words, quoted: pair.quoted === 1 }
}
