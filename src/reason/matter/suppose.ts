/** Trying a matter otherwise: facts supposed over what its people and events show, while the matter itself stays as it is told. */
import { Problem } from "../../base/problem.js"
import type { Value } from "../condition/condition.js"
import type { Doctrine } from "../doctrine/doctrine.js"
import { readValue } from "../facts/value.js"
import type { Matter } from "./matter.js"

/** The matter with these facts taken as given. Throws `option_invalid` for a fact or value that the doctrine does not know. */
export function suppose(doctrine: Doctrine, matter: Matter, facts: Readonly<Record<string, Value>>): Matter {
  const supposed = Object.entries(facts).flatMap(([id, value]) => {
    const fact = doctrine.facts.get(id)
    if (!fact) throw new Problem("option_invalid", { option: "suppose", value: id, allowed: "Give facts of the doctrine." })
    const read = readValue(fact, value)
    if ("allowed" in read) throw new Problem("option_invalid", { option: `suppose.${id}`, value: String(value), allowed: read.allowed })
    return read.value === undefined ? [] : [[id, read.value] as const]
  })
  return {
    ...matter,
    given: new Map([...matter.given, ...supposed]),
    unsure: new Set([...matter.unsure].filter((id) => !Object.hasOwn(facts, id))),
  }
}
