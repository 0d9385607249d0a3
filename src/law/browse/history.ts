/** A case's route through the courts: the decisions below that it acted on, itself, and what happened to it above. */
import { compareDays, latest } from "../../base/day.js"
import { courtsWith } from "../../library/declarations.js"
import type { CaseKey, StatusReason } from "../../library/library.js"
import { dayNumber } from "../../library/record.js"
import type { StoredLibrary } from "../../library/stored-library.js"
import { type CaseLine, caseLines } from "./rows.js"

/** One step of a case's direct history. */
export type HistoryStep = {
  /** `below`: this case did it to that one. `itself`: this decision. `above`: that court did it to this case. */
  readonly place: "below" | "itself" | "above"
  readonly case: CaseLine
  /** The name of the court, and its level: 1 last resort, 2 intermediate, 3 trial, 0 beside the ladder. */
  readonly courtName?: string
  readonly level?: 0 | 1 | 2 | 3
  readonly treatment?: string
  readonly severity?: StatusReason["severity"]
  readonly counts?: boolean
  readonly why?: string
  readonly quote?: string
  readonly page?: string
  /** Where the words can be read. */
  readonly at?: StatusReason["at"]
  readonly date?: string
  /** On a further rung of the ladder: above, the decision that was acted on; below, the decision that acted. */
  readonly on?: CaseLine
}

/** Rungs followed above and below a case. */
const mostRungs = 3

/** The steps in order of date, those without one last; nothing after `asOf`. */
export async function historyOf(
  library: StoredLibrary,
  key: CaseKey,
  ask: { readonly asOf?: string } = {},
): Promise<readonly HistoryStep[]> {
  const status = await library.status(key, ask)
  const table = courtsWith(await library.declared())
  const court = (id: string | undefined) => {
    const found = id === undefined ? undefined : table.byId(id)
    return found ? { courtName: found.name, level: found.level } : {}
  }
  const own = (await caseLines(library.store.db, [key])).get(key)
  const itself: HistoryStep = {
    place: "itself",
    case: own ?? { key, name: status.case.name },
    ...court(status.case.court),
    ...(status.case.date ? { date: status.case.date } : {}),
    ...(status.case.disposition ? { treatment: status.case.disposition.kind, quote: status.case.disposition.quote } : {}),
  }
  const above = await higherActs(library, { key, line: itself.case, history: status.history }, ask, court)
  const below = (await lowerActs(library, key, status.asOf)).map((step) => ({ ...step, ...court(step.case.court) }))
  const order = (step: HistoryStep) => step.date ?? "9999"
  return [...below, itself, ...above].sort((a, b) => compareDays(order(a), order(b)))
}

type Rung = { readonly key: CaseKey; readonly line: CaseLine; readonly history: readonly StatusReason[] }
type CourtOf = (id: string | undefined) => Pick<HistoryStep, "courtName" | "level">

/** What was done to the case above it, then to the decisions that did it, rung by rung. */
async function higherActs(
  library: StoredLibrary,
  first: Rung,
  ask: { readonly asOf?: string },
  court: CourtOf,
): Promise<readonly HistoryStep[]> {
  const steps: HistoryStep[] = []
  const seen = new Set([first.key])
  let rungs: readonly Rung[] = [first]
  for (let up = 0; up < mostRungs && rungs.length > 0; up++) {
    const next: Rung[] = []
    for (const { key, line, history } of rungs)
      for (const reason of history) {
        if (reason.flag === "above") continue
        steps.push({ place: "above", ...court(reason.by.court), ...stepOf(reason), ...(key === first.key ? {} : { on: line }) })
        const { by } = reason
        if (by.key === undefined || seen.has(by.key) || !reason.counts) continue
        seen.add(by.key)
        next.push({ key: by.key, line: { ...by, name: by.name ?? "" }, history: (await library.status(by.key, ask)).history })
      }
    rungs = next
  }
  return steps
}

/** What the case did to decisions below it, and what those did to others below them. */
async function lowerActs(library: StoredLibrary, key: CaseKey, asOf: string): Promise<readonly HistoryStep[]> {
  const steps: HistoryStep[] = []
  const seen = new Set([key])
  let rungs: readonly (CaseLine | undefined)[] = [undefined]
  for (let down = 0; down < mostRungs && rungs.length > 0; down++) {
    const next: CaseLine[] = []
    for (const rung of rungs)
      for (const step of await lowerDecisions(library, rung?.key ?? key, asOf)) {
        steps.push(rung === undefined ? step : { ...step, on: rung })
        if (step.case.key === undefined || seen.has(step.case.key)) continue
        seen.add(step.case.key)
        next.push(step.case)
      }
    rungs = next
  }
  return steps
}

function stepOf(reason: StatusReason): Omit<HistoryStep, "place" | "courtName" | "level"> {
  const { by, treatment, severity, counts, why, quote, page, at } = reason
  return {
    case: { ...by, name: by.name ?? "an unnamed decision" },
    treatment,
    severity,
    counts,
    why,
    ...(quote ? { quote } : {}),
    ...(page ? { page } : {}),
    ...(at ? { at } : {}),
    ...(by.date ? { date: by.date } : {}),
  }
}

/** What this case did to decisions below it, as its own text says. */
async function lowerDecisions(library: StoredLibrary, key: CaseKey, asOf: string): Promise<readonly HistoryStep[]> {
  const { db } = library.store
  const rows = await db
    .selectFrom("treatments")
    .select(["cited", "treatment", "quote", "page"])
    .where("citing", "=", key)
    .where("direct", "=", 1)
    .where("recognized", "=", 0)
    .where("not_counted", "is", null)
    .where("day", "<=", dayNumber(latest(asOf)))
    .orderBy("cited")
    .execute()
  const lines = await caseLines(
    db,
    rows.map((row) => Number(row.cited)),
  )
  return rows.flatMap((row) => {
    const line = lines.get(Number(row.cited))
    if (!line) return []
    return [
      {
        place: "below" as const,
        case: line,
        treatment: row.treatment,
        ...(row.quote ? { quote: row.quote } : {}),
        ...(row.page ? { page: row.page } : {}),
        ...(line.date ? { date: line.date } : {}),
      },
    ]
  })
}
