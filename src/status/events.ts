/** Fetches what bears on a case up to a day: its treatments with the cases that act, and how much of the law is held. */
import type { CaseKey } from "../library/library.js"
import { courtsAct } from "../library/store/create.js"
import type { Store } from "../library/store/store.js"
import type { TallyRow, TreatmentRow } from "../library/store/tables.js"

/** The acting side of a treatment, as far as the library knows it. */
export type Actor = {
  readonly key?: CaseKey
  readonly name?: string
  readonly citation?: string
  readonly court?: string
  readonly date?: string
}

/** A treatment with who reports it and who did it (the same, unless it is only recognized). */
export type Event = { readonly row: TreatmentRow; readonly citing?: Actor; readonly actor: Actor; readonly actorKnown: boolean }

/**
 * Treatments weighed for one answer. Those that are a court's act come first, so that no number of words in dissents and arguments can
 * hide one: those that could stop or warn, cautions, positive ones; then others' words. Of each the most serious and the latest. Direct
 * history, which every citing opinion may repeat, is read up to the latest tellings of each kind.
 */
export const most = { serious: 100, caution: 30, positive: 20, told: 15, toldFavourably: 5, ofEachKind: 24 } as const

export type Gathered = {
  readonly events: readonly Event[]
  /** More were held than were weighed. */
  readonly cut: boolean
}

/** The columns of an event: a treatment's own, and those of the citing and the acting case. */
const columns = `t.*, c.name as citing_name, c.citations as citing_at, c.court as citing_court, c.date as citing_date,
  a.name as acting_name, a.citations as acting_at, a.court as acting_court, a.date as acting_date`
const joined = "left join cases c on c.key = t.citing left join cases a on a.key = t.acting_key"

const eventsWhere = (where: string) =>
  `select ${columns} from treatments t ${joined} where t.cited = ? and ${where} and t.day <= ? order by t.weight desc, t.day desc, t.id desc`

const questions = {
  direct: `select ${columns} from (
    select cited as k, id as i, row_number() over (partition by treatment order by day desc, id desc) as nth
    from treatments where cited = ? and direct = 1 and day <= ?
  ) x join treatments t on t.cited = x.k and t.id = x.i ${joined} where x.nth <= ${most.ofEachKind} order by t.weight desc, t.day desc, t.id desc`,
  serious: `${eventsWhere(`direct = 0 and ${courtsAct} and t.weight >= 3`)} limit ${most.serious}`,
  cautions: `${eventsWhere(`direct = 0 and ${courtsAct} and t.weight = 2`)} limit ${most.caution}`,
  positive: `${eventsWhere(`direct = 0 and ${courtsAct} and t.weight = 0`)} limit ${most.positive}`,
  told: `${eventsWhere(`direct = 0 and not ${courtsAct} and t.weight >= 2`)} limit ${most.told}`,
  toldFavourably: `${eventsWhere(`direct = 0 and not ${courtsAct} and t.weight = 0`)} limit ${most.toldFavourably}`,
} as const

/** All direct history, and the citing references that a verdict is folded from. */
export async function eventsOf(store: Store, cited: CaseKey, day: number): Promise<Gathered> {
  const of = (question: keyof typeof questions) => store.ask<JoinedRow>(questions[question], [cited, day])
  const direct = await of("direct")
  const serious = await of("serious")
  const cautions = await of("cautions")
  const told = await of("told")
  const cut = serious.length === most.serious || cautions.length === most.caution || told.length === most.told
  const rows = [direct, serious, cautions, await of("positive"), told, await of("toldFavourably")].flat()
  return { events: rows.map(eventOf), cut }
}

/** Serious treatments looked at for each authority that a case rests on. */
const mostOfEach = 40

const seriousOf = (listed: string, where: string) =>
  `select ${columns} from (
    select cited as k, id as i, row_number() over (partition by cited order by weight desc, day desc, id desc) as nth
    from treatments where cited in ${listed} and ${where} and weight >= 3 and day <= ?
  ) x join treatments t on t.cited = x.k and t.id = x.i ${joined} where x.nth <= ${mostOfEach} order by t.cited, t.day, t.id`

/** What may stop each of the cases by then: serious direct history and serious acts of courts, by case and day. */
export async function seriousEventsOf(store: Store, cited: readonly CaseKey[], day: number): Promise<readonly Event[]> {
  const keys = JSON.stringify(cited)
  const direct = await store.ask<JoinedRow>(seriousOf(store.listed, "direct = 1"), [keys, day])
  const acts = await store.ask<JoinedRow>(seriousOf(store.listed, `direct = 0 and ${courtsAct}`), [keys, day])
  return [...direct, ...acts].sort((a, b) => a.cited - b.cited || a.day - b.day || a.id - b.id).map(eventOf)
}

type Joined<As extends string> = { readonly [K in `${As}_${"name" | "at" | "court" | "date"}`]: string | null }
type JoinedRow = TreatmentRow & Joined<"citing"> & Joined<"acting">

function eventOf(row: JoinedRow): Event {
  const citing =
    row.citing === null || row.citing_name === null
      ? undefined
      : actorOf(row.citing, row.citing_name, row.citing_at, row.citing_court, row.citing_date)
  const named =
    row.acting_key === null
      ? namedActor(row)
      : row.acting_name === null
        ? undefined
        : actorOf(row.acting_key, row.acting_name, row.acting_at, row.acting_court, row.acting_date)
  const actor = row.recognized === 1 || named ? named : citing
  return { row, ...(citing ? { citing } : {}), actor: actor ?? {}, actorKnown: actor !== undefined }
}

function actorOf(key: number, name: string, at: string | null, court: string | null, date: string | null): Actor {
  const citation = at?.split(";", 1)[0]
  return {
    key: Number(key),
    ...(name ? { name } : {}),
    ...(citation ? { citation } : {}),
    ...(court ? { court } : {}),
    ...(date ? { date } : {}),
  }
}

function namedActor(row: TreatmentRow): Actor | undefined {
  if (!row.acting) return undefined
  const acting = JSON.parse(row.acting) as { name?: string; citations?: string[]; court?: string; year?: number }
  const citation = acting.citations?.[0]
  return {
    ...(acting.name ? { name: acting.name } : {}),
    ...(citation ? { citation } : {}),
    ...(acting.court ? { court: acting.court } : {}),
    ...(acting.year ? { date: String(acting.year) } : {}),
  }
}

const tallyBefore = (sign: "<" | "<=") => `select year, citing from tallies where cited = ? and year ${sign} ? order by year desc limit 1`
const pairsBetween = "select count(*) as n, max(day) as latest from pairs where cited = ? and day >= ? and day <= ?"

/** How many opinions held cite the case by then, and the day of the latest. */
export async function coverageOf(store: Store, cited: CaseKey, day: number): Promise<{ readonly citing: number; readonly latest: number }> {
  const wholeYear = day % 10000 === 1231
  const [tally] = await store.ask<Pick<TallyRow, "year" | "citing">>(tallyBefore(wholeYear ? "<=" : "<"), [cited, Math.floor(day / 10000)])
  const from = tally ? (tally.year + 1) * 10000 : 0
  const [row] = await store.ask<{ n: number; latest: number | null }>(pairsBetween, [cited, from, day])
  const latest = Number(row?.latest ?? 0)
  return { citing: Number(row?.n ?? 0) + (tally?.citing ?? 0), latest: latest || (tally ? tally.year * 10000 + 1231 : 0) }
}
