/** Precedents of a doctrine, with the factors that follow from the facts their courts found; a reason that those facts do not show is refused. */
import type { Value } from "../condition/condition.js"
import { establish, factorsOf } from "../facts/establish.js"
import { readValue } from "../facts/value.js"
import type { Refuse } from "../refuse.js"
import type { Doctrine, Holding } from "./doctrine.js"
import type { DoctrineForm } from "./form.js"

export function holdings(doctrine: Doctrine, form: DoctrineForm, refuse: Refuse): readonly Holding[] {
  return form.precedents.map((row, at) => {
    const shown = factorsOf(doctrine, establish(doctrine, given(doctrine, row.facts)))
    const added = row.factors.map(
      (id) => doctrine.factors.get(id) ?? refuse(["precedents", at, "factors"], `names "${id}"`, "It is not a factor of this doctrine."),
    )
    const of = (side: "allowed" | "barred") => [
      ...new Set([...shown[side], ...added.filter((one) => one.side === side).map(({ id }) => id)]),
    ]
    const factors = { allowed: of("allowed"), barred: of("barred") }
    const winner = factors[row.outcome]
    const reason = row.reason ?? winner
    const stray = reason.find((id) => !winner.includes(id))
    if (stray !== undefined) {
      refuse(
        ["precedents", at, "reason"],
        `rests on ${stray}, which its facts do not show`,
        `They show for ${row.outcome}: ${winner.join(", ") || "nothing"}.`,
      )
    }
    if (reason.length === 0) refuse(["precedents", at], "has no reason for its outcome", "Give facts that show a factor for the winner.")
    return { ...row, id: row.authority, factors, reason }
  })
}

/** The facts of a precedent as values; what is `unknown` there is left out. */
function given(doctrine: Doctrine, facts: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(
    Object.entries(facts).flatMap(([id, value]) => {
      const fact = doctrine.facts.get(id)
      const read = fact ? readValue(fact, value) : undefined
      return read && "value" in read && read.value !== undefined ? [[id, read.value] as const] : []
    }),
  )
}
