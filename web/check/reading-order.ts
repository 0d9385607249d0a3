/** The findings of a check in the order of the brief, each with the number of its citation. */
import type { CheckResult, Finding } from "../../src/node.js"
import { severities } from "../../src/report/order.js"

export type Row = { readonly id: number; readonly row: number; readonly finding: Finding }

/** Where two stand at one place, the more serious comes first. `id` is the finding's number in the result. */
export function inReadingOrder(result: CheckResult): readonly Row[] {
  return result.citations
    .flatMap(({ findings }, row) =>
      findings.flatMap((id) => (result.findings[id] ? [{ id, row, finding: result.findings[id] as Finding }] : [])),
    )
    .sort((a, b) => a.finding.start - b.finding.start || severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity))
}

/** The citation with findings after (or before) this one; the first or last of them when none is at hand. */
export function nextRow(rows: readonly Row[], from: number | undefined, step: 1 | -1): number | undefined {
  const numbers = [...new Set(rows.map(({ row }) => row))].sort((a, b) => a - b)
  if (from === undefined) return step === 1 ? numbers[0] : numbers.at(-1)
  return step === 1 ? numbers.find((row) => row > from) : numbers.findLast((row) => row < from)
}
