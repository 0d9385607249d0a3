/** Court ids in answers are read by people too: every object that has a `court` also gets the name that a person knows the court by. */
import { type Courts, type StoredLibrary, withCourts } from "../node.js"

/** `{court: "cand"}` becomes `{court: "cand", courtName: "N.D. Cal."}`, at any depth. Given objects stay as they are. */
export function withCourtNames(answer: unknown, table: Courts): unknown {
  if (Array.isArray(answer)) return answer.map((one) => withCourtNames(one, table))
  if (typeof answer !== "object" || answer === null) return answer
  const named = Object.fromEntries(Object.entries(answer).map(([field, value]) => [field, withCourtNames(value, table)]))
  const name = typeof named.court === "string" && named.courtName === undefined ? knownAs(named.court, table) : undefined
  return name === undefined ? named : { ...named, courtName: name }
}

/** "cand" -> "N.D. Cal.". A highest court, which citations abbreviate to its state alone, goes by its name; an unknown one by nothing. */
export function knownAs(id: string, table: Courts): string | undefined {
  const court = table.byId(id)
  return court?.level === 1 ? court.name : court?.abbreviations[0] || court?.name
}

/** A route's last step before its answer is written: the courts in it are named. */
export function namingCourts(library: StoredLibrary): (request: unknown, reply: unknown, answer: unknown) => Promise<unknown> {
  return async (_request, _reply, answer) => withCourtNames(answer, withCourts((await library.declared()).courts))
}
