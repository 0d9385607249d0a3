/**
 * What a library's database holds, one type a table, the same for SQLite and PostgreSQL. Every table that grows with the
 * law is keyed by a case (or a citation) first, so that it can be partitioned by the hash of that column.
 */
import type { Generated } from "kysely"

/** How a case is held: with its text, as facts about it, or only because opinions that are held cite it. */
export const heldAs = ["cited", "facts", "text"] as const

export type CaseRow = {
  key: number
  case_id: string
  name: string
  name_full: string | null
  name_short: string | null
  court: string | null
  date: string | null
  /** The last calendar day `date` can mean, as yyyymmdd; 0 where it is not known. */
  day: number
  docket: string | null
  /** ";"-separated, first the official one. */
  citations: string
  publication: string | null
  first_page: number | null
  last_page: number | null
  /** Index in `heldAs`. */
  held: number
  verified: number
  /** JSON: how the document ends, `{kind, quote}`. */
  disposition: string | null
}

/** Where a case's facts come from; the pair of namespace and id makes ingesting twice change nothing. */
export type OriginRow = { namespace: string; id: string; case_key: number; source: number; hash: string }

/** A citation, squashed by `citationKey`, and the case printed there. Two cases at one citation are two rows. */
export type CitationRow = { citation: string; case_key: number }

/** An opinion's text, packed by `packText`; `n` counts from 0 inside the case. */
export type OpinionRow = {
  case_key: number
  n: number
  role: string
  author: string | null
  type: string | null
  /** SHA-256 of the text. */
  hash: string
  characters: number
  packed: Uint8Array
}

/** One case cites another: the compact row that every citing pair has. `day` is the citing case's. */
export type PairRow = { cited: number; day: number; citing: number; mentions: number; words: number; quoted: number }

/** What one case does to another beyond citing it, with the words that do it. `id` is made from its content. */
export type TreatmentRow = {
  cited: number
  id: number
  citing: number | null
  acting_key: number | null
  /** JSON of what else is known of the acting case: name, citation, court, date. */
  acting: string | null
  treatment: string
  /** 4 stop, 3 warning, 2 caution, 1 neutral, 0 positive. */
  weight: number
  recognized: number
  direct: number
  part: string
  voice: string
  point: string | null
  quote: string | null
  page: string | null
  opinion: number | null
  start_at: number | null
  end_at: number | null
  rule: string
  /** From when the library can know of it: the day of the act, or of the opinion that reports it (yyyymmdd, 0 unknown). `date` is the act's, as written. */
  day: number
  date: string | null
  source: string
  verified: number
  not_counted: string | null
  /** What the acting court did, in the words of a table, where there are no words of the court. */
  note: string | null
}

/** What an opinion says that a case it cites holds. */
export type StatementRow = {
  cited: number
  id: number
  citing: number
  day: number
  opinion: number
  start_at: number
  end_at: number
  part: string
  page: string | null
  quote: string
  rule: string
}

/** An ingested file: what it is and how far it has been read, in the same transaction as what was read. */
export type SourceRow = {
  id: number
  name: string
  fingerprint: string
  kind: string
  /** Records read so far; ingest goes on after them. */
  position: number
  done: number
  cases: number
  /** JSON of the account so far. */
  account: string
}

export type VolumeRow = {
  reporter: string
  volume: number
  first_year: number | null
  last_year: number | null
  last_as_of: string | null
  source: string
}
/** A reporter or court of a library's own, as JSON of its declaration. */
export type DeclaredRow = { kind: string; id: string; row: string }
export type MetaRow = { key: string; value: string }
/** Answers of an online source, kept with their day. */
export type AnswerRow = { source: string; asked: string; day: string; answer: string }
/** For cases cited very often: how many cite them by the end of a year. */
export type TallyRow = { cited: number; year: number; citing: number }

/** A person's decision about a finding, as JSON; `n` counts from 1 for each document (its SHA-256). */
export type ReviewRow = { document: string; n: number; time: string; review: string }

/** What one table of a bulk source says for another, until the source has been read. */
export type StagedRow = { kind: string; id: string; value: string }

export type Tables = {
  staged: StagedRow
  cases: CaseRow
  origins: OriginRow
  citations: CitationRow
  opinions: OpinionRow
  pairs: PairRow
  treatments: TreatmentRow
  statements: StatementRow
  sources: Omit<SourceRow, "id"> & { id: Generated<number> }
  volumes: VolumeRow
  declared: DeclaredRow
  meta: MetaRow
  answers: AnswerRow
  tallies: TallyRow
  reviews: ReviewRow
}

/** The version of this shape; a library made with another is refused with what to do. */
export const schemaVersion = 2
