/** What an ingest did, exactly: everything read is added, merged, unchanged or skipped, and every skip says why. */

export type Skipped = { readonly what: string; readonly why: string }

/** What became of every record an ingest met; the counts add up. */
export type IngestAccount = {
  /** Records met: cases, and files that are one case each. */
  readonly read: number
  readonly added: number
  /** Records of a case that was held already, from another source. */
  readonly merged: number
  /** Of cases that brought a text where another was held: how often the one held stayed, and how often what came took its place. */
  readonly texts: { readonly kept: number; readonly replaced: number }
  /** Records that the library holds just so. */
  readonly unchanged: number
  /** How many were left out; the first of them in `skips`, with reasons. */
  readonly skipped: number
  readonly skips: readonly Skipped[]
  /** Skips by reason. */
  readonly reasons: Readonly<Record<string, number>>
  /** Rows of the tables of a source that has tables, and how many of them were left out; a row of most tables is a part of a case. */
  readonly tables: Readonly<Record<string, { readonly rows: number; readonly left: number }>>
  /** Citing pairs that are new. */
  readonly references: number
  readonly files: number
  /** Of these, the files that the library has whole already, which were passed over. */
  readonly filesHeld: number
  readonly bytes: number
  readonly seconds: number
  /** Sentences a person should see: what a source lacked, what was chosen. */
  readonly notes: readonly string[]
}

export type Counting = { -readonly [K in keyof IngestAccount]: IngestAccount[K] extends readonly (infer T)[] ? T[] : IngestAccount[K] } & {
  reasons: Record<string, number>
  texts: { kept: number; replaced: number }
  tables: Record<string, { rows: number; left: number }>
}

const listed = 1000

/** An account with nothing in it. */
export function emptyAccount(): Counting {
  return {
    read: 0,
    added: 0,
    merged: 0,
    texts: { kept: 0, replaced: 0 },
    unchanged: 0,
    skipped: 0,
    skips: [],
    reasons: {},
    tables: {},
    references: 0,
    files: 0,
    filesHeld: 0,
    bytes: 0,
    seconds: 0,
    notes: [],
  }
}

/** Counts a record that is left out, and a row of a table where it was one. */
export function skip(account: Counting, what: string, why: string, table?: string): void {
  if (table !== undefined) tableOf(account, table).left++
  account.read++
  account.skipped++
  account.reasons[why] = (account.reasons[why] ?? 0) + 1
  if (account.skips.length < listed) account.skips.push({ what, why })
}

/** Counts what became of a record. */
export function count(account: Counting, outcome: "added" | "merged" | "unchanged", references: number): void {
  account.read++
  account[outcome]++
  account.references += references
}

/** The counts of one table's rows. */
export function tableOf(account: Counting, table: string): { rows: number; left: number } {
  const counts = account.tables[table] ?? { rows: 0, left: 0 }
  account.tables[table] = counts
  return counts
}

/** Counts what became of a text. */
export function countText(account: Counting, text: "first" | "kept" | "replaced" | "again" | undefined): void {
  if (text === "again") account.texts.kept++
  if (text === "kept" || text === "replaced") account.texts[text]++
}

/** Says something once. */
export function note(account: Counting, words: string): void {
  if (!account.notes.includes(words)) account.notes.push(words)
}
