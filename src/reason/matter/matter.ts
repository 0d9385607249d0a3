/** A matter as read: people and events, facts given outright, and amounts and shares as exact numbers or ranges. */
import type { Day } from "../../base/day.js"
import type { Value } from "../condition/condition.js"
import type { Range } from "../recover/range.js"
import type { Stated } from "./account.js"
import type { MatterForm } from "./form.js"

/** A matter as it was read: who did what, when, and what is asked. */
export type Matter = {
  readonly path: string
  readonly name: string
  readonly form: MatterForm
  readonly court?: string
  readonly asOf?: Day
  readonly given: ReadonlyMap<string, Value>
  /** Facts given as unknown: nothing is presumed of them. */
  readonly unsure: ReadonlySet<string>
  readonly amounts: ReadonlyMap<string, Range>
  /** Shares of fault as fractions of one, by party. */
  readonly shares: ReadonlyMap<string, Range>
  /** What a plain account was read to state. */
  readonly stated: readonly Stated[]
  /** Words that say something and were not understood, and amounts that have no place. */
  readonly notUnderstood: readonly string[]
}
