/** What happened to the case itself up the ladder, in order: later events end pending ones, and some states give a grant of review its own effect. */
import { compareDays } from "../../base/day.js"
import type { Severity } from "../../treat/treatment.js"
import type { StatusReason } from "../library.js"

/** Events that only say that a court will look at the case; what that court then does takes their place. */
const pending: ReadonlySet<string> = new Set(["review granted", "cert. granted", "rehearing granted"])
const ending: ReadonlySet<string> = new Set([
  "affirmed",
  "reversed",
  "reversed and remanded",
  "reversed in part",
  "vacated",
  "vacated and remanded",
  "vacated in part",
  "affirmed in part and reversed in part",
  "affirmed in part and vacated in part",
  "modified",
  "remanded",
  "dismissed",
  "review denied",
  "cert. denied",
])

/** What a grant of review does by itself, in the states that say so. Each row with its source. */
export const grantsOfReview: readonly {
  readonly system: string
  readonly from: string
  readonly before: string
  readonly severity: Severity
  readonly lasting: boolean
  readonly says: string
  readonly source: string
}[] = [
  {
    system: "ca",
    from: "0001-01-01",
    before: "2016-07-01",
    severity: "stop",
    lasting: true,
    says: "A grant of review by the California Supreme Court before July 1, 2016 took the published opinion off the books: it may not be cited.",
    source: "Cal. Rules of Court, former rule 8.1105(e)(1)",
  },
  {
    system: "ca",
    from: "2016-07-01",
    before: "9999-12-31",
    severity: "warning",
    lasting: false,
    says: "Since July 1, 2016 a published opinion under review may be cited, with the grant noted, for persuasive value only, and to a superior court for the existence of a conflict.",
    source: "Cal. Rules of Court, rules 8.1105(e)(1)(B), 8.1115(e)(1)",
  },
]

/** The direct history in order of date; `system` is the system of the case's court. */
export function directHistory(reasons: readonly StatusReason[], system: string | undefined): readonly StatusReason[] {
  const ordered = [...reasons].sort((a, b) => compareDays(a.by.date ?? "0001", b.by.date ?? "0001"))
  return ordered.map((reason, n) => {
    const granted = reason.counts && reason.treatment === "review granted" ? grantOf(reason, system) : undefined
    const ruled = granted
      ? { ...reason, severity: granted.severity, why: `${granted.says} (${granted.source}.)`, weighedBy: "history.grant" }
      : reason
    if (granted?.lasting || !ruled.counts || !pending.has(ruled.treatment)) return ruled
    const end = ordered.slice(n + 1).find((later) => later.counts && ending.has(later.treatment))
    return end
      ? {
          ...ruled,
          counts: false,
          weighedBy: "history.ended",
          why: `That review has ended: ${end.treatment}${end.by.date ? ` (${end.by.date})` : ""}.`,
        }
      : ruled
  })
}

function grantOf(reason: StatusReason, system: string | undefined) {
  const date = reason.by.date ?? "0001"
  return grantsOfReview.find((row) => row.system === system && compareDays(row.from, date) <= 0 && compareDays(date, row.before) < 0)
}
