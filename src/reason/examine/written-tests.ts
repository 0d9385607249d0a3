/** The tests that a doctrine carries: facts, a date, a court, and the answer that must come out. */
import type { Doctrine } from "../doctrine/doctrine.js"
import type { Matter } from "../matter/matter.js"
import { reason } from "../reason.js"
import { factsOf } from "./facts-of.js"

/** Tests whose answer is not the one written. `open` accepts an open answer that leans either way. */
export function failingTests(doctrine: Doctrine): readonly { readonly at: string; readonly why: string }[] {
  return doctrine.tests.flatMap(({ test, facts, date, court, answer }) => {
    const found = reason(doctrine, matterOf(test, doctrine, facts), { asOf: date, ...(court === undefined ? {} : { court }) })
    const told = found.leaning === undefined ? found.verdict : `${found.verdict}, leaning ${found.leaning}`
    return answer === told || answer === found.verdict ? [] : [{ at: test, why: `is ${told} on ${date}, and should be ${answer}` }]
  })
}

/** A matter of facts alone. */
function matterOf(name: string, doctrine: Doctrine, facts: Doctrine["tests"][number]["facts"]): Matter {
  const form = { matter: name, people: {}, parties: {}, shares: {}, amounts: {}, facts }
  return {
    path: name,
    name,
    form,
    given: factsOf(doctrine, facts),
    unsure: new Set(Object.keys(facts).filter((id) => facts[id] === "unknown")),
    amounts: new Map(),
    shares: new Map(),
    stated: [],
    notUnderstood: [],
  }
}
