/**
 * One-line notation for cases: the factors of each side around a bar, then what was decided on which reason.
 *
 *     c1: p1 p2 | d1; p1 -> pi        decided for pi because of p1
 *     c1: p1 p2 | d1 -> pi            no reason stated
 *     p1 | d1 d2                      a situation
 */
import type { Precedent, Side, Situation } from "../../../src/reason/constraint/precedent.js"

const words = (text: string | undefined): string[] => (text ?? "").split(" ").filter((word) => word !== "")

export function situation(line: string): Situation {
  const [pi, delta] = line.split("|")
  return { pi: words(pi), delta: words(delta) }
}

export function precedent(line: string): Precedent {
  const [id, rest] = line.split(": ")
  const [before, outcome] = (rest ?? "").split(" -> ")
  const [facts, reason] = (before ?? "").split(";")
  return {
    id: id as string,
    ...situation(facts as string),
    outcome: outcome as Side,
    ...(reason === undefined ? {} : { reason: words(reason) }),
  }
}

/** Precedents, one a line or parted by slashes. */
export function precedents(text: string): readonly Precedent[] {
  return text
    .split("/")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(precedent)
}
