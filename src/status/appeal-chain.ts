/** A judgment hangs on the one above it: what a higher court did to the decision that affirmed or reversed the case reaches the case too. */
import type { Courts } from "../courts/table.js"
import type { StatusReason } from "../library/library.js"
import type { Store } from "../library/store/store.js"
import type { CaseRow } from "../library/store/tables.js"
import { kindOf } from "../treatment/kinds.js"
import { undoneBy } from "./history.js"
import { fallenAmong } from "./undermined.js"

const kept = /^affirmed$/
const setAside = /^(?:reversed|vacated)(?: and remanded)?$/

/** The direct history with what followed from the next rung: an affirmance that fell, a reversal that was itself set aside. */
export async function upTheLadder(
  store: Store,
  history: readonly StatusReason[],
  day: number,
  courts: Courts,
): Promise<readonly StatusReason[]> {
  const acts = history.filter(({ counts, treatment }) => counts && (kept.test(treatment) || setAside.test(treatment)))
  const keys = [...new Set(acts.flatMap(({ by }) => by.key ?? []))]
  if (keys.length === 0) return history
  const rows = await store.ask<CaseRow>(`select * from cases where key in ${store.listed} order by key`, [JSON.stringify(keys)])
  const fallen = new Map([...(await fallenAmong(store, rows, day, courts))].map(([key, reasons]) => [key, reasons.find(isReview)] as const))
  return history.flatMap((reason) => withNext(reason, reason.by.key === undefined ? undefined : fallen.get(reason.by.key)))
}

const isReview = ({ treatment }: StatusReason) => kindOf(treatment)?.by === "reviewing"

function withNext(reason: StatusReason, fall: StatusReason | undefined): readonly StatusReason[] {
  if (!fall || !reason.counts || fall.by.key === reason.by.key) return [reason]
  if (kept.test(reason.treatment))
    return [reason, { ...fall, weighedBy: "history.above", flag: "above", why: "It set aside the judgment that had affirmed this one." }]
  if (!setAside.test(reason.treatment) || reason.severity !== "stop") return [reason]
  return [{ ...reason, severity: "warning", weighedBy: "history.undone", why: undoneBy(fall) }]
}
