/** A doctrine as read: the file's own fields, with conditions and formulas in a form that can be asked. */
import type { Condition, Value } from "../condition/condition.js"
import type { Formula } from "../recover/formula.js"
import type { AuthorityForm, DoctrineForm, FactForm, RuleForm, Support } from "./form.js"

export type Authority = AuthorityForm & { readonly id: string }

/** A typed fact with the question a person is asked, and the ways it follows from others. */
export type Fact = Omit<FactForm, "derive" | "presume" | "ask_when"> & {
  readonly id: string
  readonly derive: readonly { readonly when: Condition; readonly value: Value; readonly because: string; readonly infers: boolean }[]
  readonly presume?: { readonly value: Value; readonly because: string; readonly unless?: Condition }
  readonly askWhen?: Condition
}

/** A kind of fact that favours one side. */
export type Factor = Omit<DoctrineForm["factors"][string], "when"> & { readonly id: string; readonly when: Condition }

export type Rule = Omit<RuleForm, "when"> & { readonly id: string; readonly when: Condition; readonly words: string }

export type Issue = DoctrineForm["issues"][string] & { readonly id: string }

/** A decided case on one issue: facts found, and the factors that follow from them. */
export type Holding = Omit<DoctrineForm["precedents"][number], "factors" | "reason"> & {
  readonly id: string
  readonly factors: { readonly allowed: readonly string[]; readonly barred: readonly string[] }
  readonly reason: readonly string[]
}

export type Component = Omit<DoctrineForm["recovery"][string], "amount" | "share" | "when"> & {
  readonly id: string
  readonly amount: Formula
  readonly share: Formula
  readonly when?: Condition
}

export type Guidance = Omit<DoctrineForm["guidance"][string], "when"> & { readonly id: string; readonly when?: Condition }

export type Amount = Omit<DoctrineForm["amounts"][string], "else"> & { readonly id: string; readonly else: readonly Formula[] }

/** A doctrine as it was read: its authorities, facts, factors, issues, precedents and rules. */
export type Doctrine = {
  readonly path: string
  readonly id: string
  readonly title: string
  readonly about: string
  readonly question: string
  readonly sides: { readonly allowed: string; readonly barred: string }
  readonly system: string
  readonly court: string
  readonly courts: DoctrineForm["courts"]
  readonly parties: DoctrineForm["parties"]
  readonly kinds: DoctrineForm["kinds"]
  readonly capacities: DoctrineForm["capacities"]
  readonly theories?: NonNullable<DoctrineForm["theories"]>
  readonly governing?: NonNullable<DoctrineForm["governing"]>
  readonly burdens: DoctrineForm["burdens"]
  readonly authorities: ReadonlyMap<string, Authority>
  readonly facts: ReadonlyMap<string, Fact>
  readonly factors: ReadonlyMap<string, Factor>
  readonly issues: ReadonlyMap<string, Issue>
  readonly top: string
  readonly rules: readonly Rule[]
  readonly precedents: readonly Holding[]
  readonly amounts: ReadonlyMap<string, Amount>
  readonly recovery: readonly Component[]
  readonly guidance: readonly Guidance[]
  readonly words: DoctrineForm["words"]
  readonly passes: DoctrineForm["passes"]
  readonly tests: DoctrineForm["tests"]
}

export type { Support }
