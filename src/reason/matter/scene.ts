/** A matter as of a day, with the doctrine's words for capacities: what questions about people and events are put to. */
import type { Day } from "../../base/day.js"
import type { MatterForm } from "./form.js"

export type Capacities = Readonly<Record<string, { readonly words: readonly string[] }>>
export type Scene = {
  readonly matter: MatterForm
  readonly asOf: Day
  readonly capacities: Capacities
  readonly client?: string | undefined
}
