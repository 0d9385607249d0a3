/** Facts as a file writes them, as values. */
import type { Value } from "../condition/condition.js"
import type { Doctrine } from "../doctrine/doctrine.js"
import { readValue } from "../facts/value.js"

/** Facts by name as values; what is unknown is left out. */
export function factsOf(doctrine: Doctrine, given: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(
    Object.entries(given).flatMap(([id, value]) => {
      const fact = doctrine.facts.get(id)
      const read = fact && readValue(fact, value)
      return read && "value" in read && read.value !== undefined ? [[id, read.value] as const] : []
    }),
  )
}
