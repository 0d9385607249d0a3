/**
 * The compiled case base that every question is asked of. A precedent comes down to two sets of factors:
 *
 *     ⟨ p1 p2 | d1 ; p1 → pi ⟩    among p1 p2 p3 d1 d2
 *
 *     reason   {p1}      what must be present for it to force
 *     unfaced  {d2}      what must be absent: the loser's factors that were not before that court
 *
 * for its decision says that the reason outweighs anything that stood against it. The result model (J. Horty, "The result model of
 * precedent", Legal Theory 10, 2004) takes all the winner's factors for the reason; the reason model (J. Horty, "Rules and reasons in the
 * theory of precedent", Legal Theory 17, 2011; J. Horty and T. Bench-Capon, "A factor-based definition of precedential constraint",
 * Artificial Intelligence and Law 20, 2012) the stated one.
 */
import { Problem } from "../../base/problem.js"
import { type Bits, bitsOf, has, picked, without } from "./bits.js"
import { checkDecision, opposite, type Precedent, reasonOf, type Side, type Situation } from "./precedent.js"

/** The result model (all factors of the winner bind) or the reason model (its reason binds), after Horty (2011). */
export type Model = "result" | "reason"

/** A precedent, compiled. */
export type Rule = { readonly id: string; readonly outcome: Side; readonly reason: Bits; readonly unfaced: Bits }

/** Every factor that precedents, vocabulary or situation name, numbered; `pi` and `delta` are the sets of each side, `tried` those of some precedent. */
export type Factors = {
  readonly names: readonly string[]
  readonly numbers: ReadonlyMap<string, number>
  readonly width: number
  readonly pi: Bits
  readonly delta: Bits
  readonly tried: Bits
}

/** How precedents are read. */
export type Reading = {
  readonly model: Model
  /** Factors that a situation may hold beside those the precedents name. */
  readonly factors?: Situation
  /** Ids of precedents whose rule applies whenever its reason is present: a new opposing factor does not distinguish them. */
  readonly strict?: ReadonlySet<string>
}

/** Precedents compiled once, to be asked many times. */
export type CaseBase = {
  readonly reading: Reading
  readonly precedents: readonly Precedent[]
  readonly factors: Factors
  readonly rules: readonly Rule[]
}

/** Compiles precedents under a reading. Throws `facts_invalid` for what is not a precedent, an id given twice, or a factor on both sides. */
export function caseBase(precedents: readonly Precedent[], reading: Reading): CaseBase {
  const seen = new Set<string>()
  for (const precedent of precedents) {
    checkDecision(precedent, `The precedent ${precedent.id}`)
    if (seen.has(precedent.id)) throw new Problem("facts_invalid", { what: `The precedent ${precedent.id}`, why: "its id is given twice" })
    seen.add(precedent.id)
  }
  const factors = numbered(precedents, reading.factors ? [reading.factors, ...precedents] : precedents)
  return { reading, precedents, factors, rules: precedents.map((precedent) => compiled(precedent, factors, reading)) }
}

function compiled(precedent: Precedent, factors: Factors, { model, strict }: Reading): Rule {
  const { id, outcome } = precedent
  const reason = setOf(factors, model === "reason" ? reasonOf(precedent) : precedent[outcome])
  const faced = setOf(factors, precedent[opposite(outcome)])
  const unfaced = strict?.has(id) ? bitsOf([], factors.width) : without(factors[opposite(outcome)], faced)
  return { id, outcome, reason, unfaced }
}

function numbered(precedents: readonly Precedent[], lists: readonly Situation[]): Factors {
  const sides = new Map<string, Side>()
  for (const side of ["pi", "delta"] as const) {
    for (const factor of lists.flatMap((list) => list[side])) {
      if ((sides.get(factor) ?? side) !== side) {
        throw new Problem("facts_invalid", { what: `The factor "${factor}"`, why: "it stands on both sides" })
      }
      sides.set(factor, side)
    }
  }
  const names = [...sides.keys()]
  const numbers = new Map(names.map((name, number) => [name, number]))
  const width = Math.max(1, Math.ceil(names.length / 32))
  const all = { names, numbers, width }
  const of = (side: Side) =>
    setOf(
      all,
      names.filter((name) => sides.get(name) === side),
    )
  const tried = setOf(
    all,
    precedents.flatMap(({ pi, delta }) => [...pi, ...delta]),
  )
  return { ...all, pi: of("pi"), delta: of("delta"), tried }
}

/** The set of these factors; each is known to the base. */
export function setOf(factors: Pick<Factors, "numbers" | "width">, names: readonly string[]): Bits {
  return bitsOf(
    names.map((name) => factors.numbers.get(name) as number),
    factors.width,
  )
}

/** The names of a set's factors, in the vocabulary's order. */
export function namesOf(factors: Factors, set: Bits): readonly string[] {
  return picked(factors.names, set)
}

/**
 * A situation as a set of the base's factors. Factors that no precedent and no vocabulary names are new to every court: the base is then
 * compiled again with them, so a vocabulary given once is faster.
 */
export function laid(base: CaseBase, situation: Situation): { readonly base: CaseBase; readonly facts: Bits } {
  const { numbers } = base.factors
  const known = (factor: string) => numbers.has(factor)
  if (!situation.pi.every(known) || !situation.delta.every(known)) {
    const { pi, delta } = base.reading.factors ?? { pi: [], delta: [] }
    const factors = { pi: [...pi, ...situation.pi], delta: [...delta, ...situation.delta] }
    return laid(caseBase(base.precedents, { ...base.reading, factors }), situation)
  }
  for (const side of ["pi", "delta"] as const) {
    const stray = situation[side].find((factor) => !has(base.factors[side], numbers.get(factor) as number))
    if (stray !== undefined) throw new Problem("facts_invalid", { what: "The situation", why: `"${stray}" does not favour ${side}` })
  }
  return { base, facts: setOf(base.factors, [...situation.pi, ...situation.delta]) }
}
