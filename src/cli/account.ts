/** The account of an ingest in sentences: what was read, what became of it, and why something was left out. */
import type { IngestAccount } from "../node.js"

/** What became of second texts of a case. */
function textsInWords({ kept, replaced }: IngestAccount["texts"]): readonly string[] {
  const cases = (n: number) => (n === 1 ? "1 merged case" : `${n} merged cases`)
  return [
    ...(kept > 0 ? [`  ${cases(kept)} kept the text held, the better of two.`] : []),
    ...(replaced > 0 ? [`  ${cases(replaced)} took the text read, the better or newer of two.`] : []),
  ]
}

/** How many rows each table had, and how many were left out. */
function tablesInWords(tables: IngestAccount["tables"]): readonly string[] {
  return Object.entries(tables).map(
    ([table, { rows, left }]) => `  ${table}: ${rows} ${rows === 1 ? "row" : "rows"}, ${rows - left} taken in, ${left} left out.`,
  )
}

/** Names that are printed for one reason. */
const named = 5

/** Each reason once, with the first of what was left out for it. */
function leftOutInWords({ reasons, skips }: IngestAccount): readonly string[] {
  return Object.entries(reasons).flatMap(([why, times]) => {
    const names = skips.filter((one) => one.why === why).map(({ what }) => what)
    const more = times - Math.min(named, names.length)
    return [
      `  ${times} left out: ${why}`,
      ...names.slice(0, named).map((name) => `    ${name}`),
      ...(more > 0 ? [`    and ${more} more`] : []),
    ]
  })
}

/** The sentences, the last one with the rate. */
export function accountInWords(account: IngestAccount): string {
  const { read, added, merged, unchanged, skipped, references, files, bytes, seconds } = account
  return [
    `${read} read from ${files} ${files === 1 ? "file" : "files"}: ${added} added, ${merged} merged, ${unchanged} held already, ${skipped} left out; ${references} new citing references.`,
    ...textsInWords(account.texts),
    ...tablesInWords(account.tables),
    ...leftOutInWords(account),
    ...account.notes.map((note) => `  ${note}`),
    `${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s (${(bytes / 1e6 / Math.max(seconds, 0.001)).toFixed(1)} MB/s).`,
    "",
  ].join("\n")
}
