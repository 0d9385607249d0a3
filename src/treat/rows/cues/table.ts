/** All cue rows, in one table, compiled once. */
import { type CueRow, compileCues } from "../../grammar/cue.js"
import { disapprovedRows } from "./disapproved.js"
import { distinguishedRows } from "./distinguished.js"
import { historyRows } from "./history.js"
import { limitedRows } from "./limited.js"
import { overruledRows } from "./overruled.js"
import { passageRows } from "./passages.js"
import { positiveRows } from "./positive.js"

/** Every way of treating a case that Goodlaw reads. */
export const cueRows: readonly CueRow[] = [
  ...overruledRows,
  ...disapprovedRows.map((row) => (row.name.startsWith("disapproved.") ? row : close(row))),
  ...limitedRows.map(close),
  ...distinguishedRows.map(close),
  ...positiveRows,
  ...historyRows,
]

function close(row: CueRow): CueRow {
  return { ...row, close: true }
}

/** The rows and those of passages, filed under the words that start them. */
export const cues = compileCues([...cueRows, ...passageRows.map(close)])

const passages: ReadonlySet<string> = new Set(passageRows.map(({ name }) => name))

/** Does the row only open a passage, so that what follows it must be read? */
export function opensPassage(name: string): boolean {
  return passages.has(name)
}
