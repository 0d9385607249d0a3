/**
 * Who cites a case, or what it cites, a page at a time: one row for each citing pair, with the most serious treatment first. A case cited
 * sixty thousand times is read through its indexes; only its treatments, which are few beside its pairs, are weighed in memory.
 */
import { sql } from "kysely"
import { isDay, latest } from "../../base/day.js"
import { Problem } from "../../base/problem.js"
import type { CaseKey, CitingReference } from "../../library/library.js"
import { dayNumber, severityOf } from "../../library/record.js"
import { plainReference, referenceOf } from "../../library/rows.js"
import type { Db } from "../../library/store/store.js"
import type { CaseRow, PairRow, TreatmentRow } from "../../library/store/tables.js"
import type { StoredLibrary } from "../../library/stored-library.js"
import { weights } from "../../treatment/kinds.js"
import type { Severity } from "../../treatment/treatment.js"
import { type CaseLine, caseLines, type PageAsk, pageOf } from "./rows.js"

/** Which citing references, in which order. */
export type CitingAsk = PageAsk & {
  readonly sort?: "severity" | "date" | "depth"
  /** Words of the other case's name, or of the evidence. */
  readonly words?: string
  readonly severity?: Severity
  /** Only what the library could know by then. */
  readonly asOf?: string
}

/** One case that cites (or is cited), its most serious treatment, and the others it gives. */
export type CitingRow = CitingReference & { readonly case: CaseLine; readonly others: readonly CitingReference[] }

/** A page of citing references. */
export type CitingPage = {
  readonly total: number
  /** Rows by the severity of their most serious treatment, before any filter. */
  readonly counts: Readonly<Record<Severity, number>>
  readonly items: readonly CitingRow[]
}

type Side = "cited" | "citing"
const opposite = { cited: "citing", citing: "cited" } as const

/** The day of the ask as a number; all days where there is none. Throws `date_invalid`. */
function upTo({ asOf }: CitingAsk): number {
  if (asOf === undefined) return 99991231
  if (!isDay(asOf)) throw new Problem("date_invalid", { value: asOf })
  return dayNumber(latest(asOf))
}

/** Cases that cite this one. */
export function citedByPage(library: StoredLibrary, key: CaseKey, ask: CitingAsk = {}): Promise<CitingPage> {
  return page(library.store.db, "cited", key, ask)
}

/** Cases that this one cites. */
export function authoritiesPage(library: StoredLibrary, key: CaseKey, ask: CitingAsk = {}): Promise<CitingPage> {
  return page(library.store.db, "citing", key, ask)
}

/** The treatments that one other case gives; `other` is 0 where no citing case is held, only the act. */
type Group = { readonly other: CaseKey; readonly rows: readonly TreatmentRow[]; readonly weight: number; readonly day: number }

async function page(db: Db, side: Side, key: CaseKey, ask: CitingAsk): Promise<CitingPage> {
  const day = upTo(ask)
  const treatments = db.selectFrom("treatments").selectAll().where(side, "=", key).where("day", "<=", day)
  const groups = grouped(await treatments.orderBy("id").execute(), side)
  const pairs = await countPairs(db, side, key, day)
  const treated = groups.filter((group) => group.other > 0).length
  const counts = countsOf(groups, Math.max(0, pairs - treated))
  const fits = await matching(db, side, key, groups, ask)
  const keys =
    ask.sort === "date" || ask.sort === "depth" ? await inOrder(db, side, key, fits, ask) : await bySeverity(db, side, key, fits, ask)
  return { total: fits.groups.length + fits.plain, counts, items: await rowsOf(db, side, key, keys) }
}

function grouped(rows: readonly TreatmentRow[], side: Side): readonly Group[] {
  const byOther = new Map<string, TreatmentRow[]>()
  for (const row of rows) {
    const other = side === "cited" ? row.citing : row.cited
    const name = other === null ? `act ${row.id}` : String(other)
    const list = byOther.get(name)
    if (list) list.push(row)
    else byOther.set(name, [row])
  }
  return [...byOther.values()].map((list) => {
    const ordered = [...list].sort((a, b) => heaviness(b) - heaviness(a) || a.id - b.id)
    const first = ordered[0] as TreatmentRow
    return {
      other: Number((side === "cited" ? first.citing : first.cited) ?? 0),
      rows: ordered,
      weight: heaviness(first),
      day: Number(first.day),
    }
  })
}

/** Seriousness for the order of a list: what counts before what does not, and the positive before the plain. */
function heaviness(row: TreatmentRow): number {
  const onlyReported = row.not_counted === "recognized" && (row.direct === 1 || row.weight === weights.stop)
  if (row.not_counted !== null && !onlyReported) return 0.25
  return row.weight === weights.positive ? 1.5 : row.weight
}

async function countPairs(db: Db, side: Side, key: CaseKey, day: number): Promise<number> {
  const row = await db
    .selectFrom("pairs")
    .select((e) => e.fn.countAll<number>().as("n"))
    .where(side, "=", key)
    .where("day", "<=", day)
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}

const severityOfGroup = (group: Group): Severity =>
  group.weight === 1.5 ? "positive" : group.weight >= 2 ? severityOf(group.weight) : "neutral"

function countsOf(groups: readonly Group[], plain: number): Record<Severity, number> {
  const counts: Record<Severity, number> = { stop: 0, warning: 0, caution: 0, neutral: plain, positive: 0 }
  for (const group of groups) counts[severityOfGroup(group)]++
  return counts
}

/** What is left by the filters: groups of treatments, and how many plain pairs; `names` where names were asked for. */
type Fits = { readonly groups: readonly Group[]; readonly plain: number; readonly name?: string }

async function matching(db: Db, side: Side, key: CaseKey, groups: readonly Group[], ask: CitingAsk): Promise<Fits> {
  const severe = ask.severity === undefined ? groups : groups.filter((group) => severityOfGroup(group) === ask.severity)
  const withPlain = ask.severity === undefined || ask.severity === "neutral"
  const words = ask.words?.trim().toLowerCase()
  if (!words) return { groups: severe, plain: withPlain ? await countPlain(db, side, key, ask, undefined) : 0 }
  const lines = await caseLines(
    db,
    severe.map((group) => group.other).filter((other) => other > 0),
  )
  const has = (text: string | null | undefined) => text?.toLowerCase().includes(words) ?? false
  const kept = severe.filter((group) => has(lines.get(group.other)?.name) || group.rows.some((row) => has(row.quote) || has(row.acting)))
  return { groups: kept, plain: withPlain ? await countPlain(db, side, key, ask, words) : 0, name: words }
}

/** Pairs without any treatment, named so where a name is asked for. */
function plainPairs(db: Db, side: Side, key: CaseKey, ask: CitingAsk, name: string | undefined) {
  const query = db
    .selectFrom("pairs")
    .where(`pairs.${side}`, "=", key)
    .where("pairs.day", "<=", upTo(ask))
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom("treatments")
            .select("treatments.id")
            .whereRef("treatments.cited", "=", "pairs.cited")
            .whereRef("treatments.citing", "=", "pairs.citing"),
        ),
      ),
    )
  if (name === undefined) return query
  const like = `%${name.replace(/[\\%_]/g, "\\$&")}%`
  return query.where((e) =>
    e.exists(
      e
        .selectFrom("cases")
        .select("cases.key")
        .whereRef("cases.key", "=", `pairs.${opposite[side]}`)
        .where(sql<boolean>`lower(cases.name) like ${like} escape '\\'`),
    ),
  )
}

async function countPlain(db: Db, side: Side, key: CaseKey, ask: CitingAsk, name: string | undefined): Promise<number> {
  const row = await plainPairs(db, side, key, ask, name)
    .select((e) => e.fn.countAll<number>().as("n"))
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}

type Wanted = Group | PairRow

/** Treated pairs by seriousness and date; the plain ones follow, the latest first. */
async function bySeverity(db: Db, side: Side, key: CaseKey, fits: Fits, ask: CitingAsk): Promise<readonly Wanted[]> {
  const { skip, take } = pageOf(ask)
  const ordered = [...fits.groups].sort((a, b) => b.weight - a.weight || b.day - a.day || a.other - b.other)
  const treated = ordered.slice(skip, skip + take)
  if (treated.length === take || fits.plain === 0) return treated
  const passed = Math.max(0, skip - ordered.length)
  return [...treated, ...(await plainRows(db, side, key, ask, fits, passed, take - treated.length))]
}

function plainRows(db: Db, side: Side, key: CaseKey, ask: CitingAsk, fits: Fits, skip: number, take: number): Promise<PairRow[]> {
  const rows = plainPairs(db, side, key, ask, fits.name).selectAll("pairs").offset(skip).limit(take)
  return ask.sort === "depth"
    ? rows.orderBy("mentions", "desc").orderBy("words", "desc").orderBy(opposite[side]).execute()
    : rows.orderBy("day", "desc").orderBy(opposite[side]).execute()
}

/** All rows by date or depth: two ordered lists, merged as far as the page reaches. */
async function inOrder(db: Db, side: Side, key: CaseKey, fits: Fits, ask: CitingAsk): Promise<readonly Wanted[]> {
  const { skip, take } = pageOf(ask)
  const plain =
    fits.plain === 0 ? [] : await plainRows(db, side, key, ask, fits, Math.max(0, skip - fits.groups.length), take + fits.groups.length)
  const depths = ask.sort === "depth" ? await depthsOf(db, side, key) : undefined
  const rank = (one: Wanted) => (depths ? (isGroup(one) ? (depths.get(one.other) ?? 0) : one.mentions) : one.day)
  const passed = Math.max(0, skip - fits.groups.length)
  const merged = [...fits.groups, ...plain].sort((a, b) => rank(b) - rank(a) || otherOf(a, side) - otherOf(b, side))
  return merged.slice(skip - passed, skip - passed + take)
}

const isGroup = (one: Wanted): one is Group => "rows" in one
const otherOf = (one: Wanted, side: Side) => (isGroup(one) ? one.other : Number(one[opposite[side]]))

async function depthsOf(db: Db, side: Side, key: CaseKey): Promise<ReadonlyMap<CaseKey, number>> {
  const other = opposite[side]
  const rows = await db
    .selectFrom("pairs")
    .select([other, "mentions"])
    .where(side, "=", key)
    .where(other, "in", (e) =>
      e
        .selectFrom("treatments")
        .select(sql<number>`${sql.ref(other)}`.as("n"))
        .where(side, "=", key),
    )
    .execute()
  return new Map(rows.map((row) => [Number(row[other as keyof typeof row]), Number(row.mentions)]))
}

async function rowsOf(db: Db, side: Side, key: CaseKey, wanted: readonly Wanted[]): Promise<readonly CitingRow[]> {
  const others = wanted.map((one) => otherOf(one, side)).filter((other) => other > 0)
  const acting = wanted.flatMap((one) => (isGroup(one) ? one.rows.flatMap((row) => row.acting_key ?? []) : [])).map(Number)
  const lines = await caseLines(db, others)
  const actors = await actorRows(db, acting)
  const pairs = await pairsOf(db, side, key, others)
  return wanted.flatMap((one) => {
    const line = lines.get(otherOf(one, side))
    if (!isGroup(one)) return line ? [{ ...plainReference(one, line.date), case: line, others: [] }] : []
    const [first, ...rest] = one.rows.map((row) => referenceOf(row, pairs.get(one.other), actors.get(Number(row.acting_key ?? 0))))
    return first ? [{ ...first, case: line ?? actor(first), others: rest }] : []
  })
}

async function actorRows(db: Db, keys: readonly number[]): Promise<ReadonlyMap<number, CaseRow>> {
  const wanted = [...new Set(keys)]
  if (wanted.length === 0) return new Map()
  const rows = await db.selectFrom("cases").selectAll().where("key", "in", wanted).execute()
  return new Map(rows.map((row) => [Number(row.key), row]))
}

async function pairsOf(db: Db, side: Side, key: CaseKey, others: readonly CaseKey[]): Promise<ReadonlyMap<CaseKey, PairRow>> {
  if (others.length === 0) return new Map()
  const other = opposite[side]
  const rows = await db
    .selectFrom("pairs")
    .selectAll()
    .where(side, "=", key)
    .where(other, "in", [...new Set(others)])
    .execute()
  return new Map(rows.map((row) => [Number(row[other]), row]))
}

/** Where no citing case is held, the row is the acting court's own. */
function actor(reference: CitingReference): CaseLine {
  const { acting } = reference
  return {
    ...(acting?.key === undefined ? {} : { key: acting.key }),
    name: acting?.name ?? reference.source,
    ...(acting?.citation ? { citation: acting.citation } : {}),
    ...(acting?.court ? { court: acting.court } : {}),
    ...((acting?.date ?? reference.date) ? { date: acting?.date ?? (reference.date as string) } : {}),
  }
}
