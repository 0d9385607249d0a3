/** Citations that start with their reporter: those of one volume, and those whose year and number follow. */

import type { Edition, ReporterTable } from "../../citation/reporters.js"
import { type Draft, draftAt } from "../draft.js"
import type { Reading } from "../reading.js"
import { ends, lists, walkReporter } from "./reporter.js"

/** A citation that starts with its reporter: "T.C. Summary Opinion 2018-133", "Taney, 72". */
export function readReporterFirst(reading: Reading, table: ReporterTable, from: number): Draft | undefined {
  const { text } = reading
  for (let k = walkReporter(reading, table, from) - 1; k >= 0; k--) {
    const end = ends[k] as number
    const editions = (table.lists[lists[k] as number] as readonly number[]).filter((index) =>
      /[ft]/.test((table.editions[index] as Edition).shape),
    )
    if (editions.length === 0) continue
    const form = /\.?,?\s{1,2}(?:(\d{4})-)?(\d{1,5})(?![\dA-Za-z-]|\.\d)/y
    form.lastIndex = end
    const found = form.exec(text)
    if (!found) continue
    const byYear = editions.some((index) => (table.editions[index] as Edition).shape.includes("t"))
    if (byYear !== (found[1] !== undefined)) continue
    if (!byYear && !/[.\s]/.test(text.slice(from, end))) continue
    const draft = draftAt("case", from, form.lastIndex)
    if (found[1]) draft.volume = found[1]
    draft.editions = editions
    draft.written = text.slice(from, end)
    draft.page = found[2] as string
    return draft
  }
  return undefined
}
