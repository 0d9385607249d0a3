/** Conditions over facts, as doctrines write them: a small language with three truth values, because what is not known is not false. */

/** What a condition speaks of: a fact by name, or a question put to the matter's people and events. */
export type Term =
  | { readonly kind: "fact"; readonly name: string }
  | { readonly kind: "ask"; readonly name: string; readonly of: readonly string[] }

export type Condition =
  | { readonly kind: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition }
  | { readonly kind: "is"; readonly term: Term; readonly values: readonly string[] }
  | { readonly kind: "over" | "under" | "at least" | "at most"; readonly term: Term; readonly amount: number }
  | { readonly kind: "true"; readonly term: Term }

/** The value of a fact: a word of its list, yes or no, a number. */
export type Value = string | number | boolean

/** Gives the value of a term, or nothing when it is not known. */
export type Lookup = (term: Term) => Value | undefined

/** True, false, or unknown. */
export type Truth = boolean | undefined

/** Strong Kleene logic: an unknown part leaves the whole unknown only when the known parts do not settle it. */
export function truth(condition: Condition, lookup: Lookup): Truth {
  switch (condition.kind) {
    case "all":
      return both(condition.of.map((part) => truth(part, lookup)))
    case "any":
      return either(condition.of.map((part) => truth(part, lookup)))
    case "not":
      return not(truth(condition.of, lookup))
    case "is": {
      const value = lookup(condition.term)
      return value === undefined ? undefined : condition.values.includes(String(value))
    }
    case "true": {
      const value = lookup(condition.term)
      return value === undefined ? undefined : value === true
    }
    default:
      return compared(condition.kind, lookup(condition.term), condition.amount)
  }
}

export function not(value: Truth): Truth {
  return value === undefined ? undefined : !value
}

export function both(values: readonly Truth[]): Truth {
  return values.includes(false) ? false : values.includes(undefined) ? undefined : true
}

export function either(values: readonly Truth[]): Truth {
  return values.includes(true) ? true : values.includes(undefined) ? undefined : false
}

function compared(kind: "over" | "under" | "at least" | "at most", value: Value | undefined, amount: number): Truth {
  if (typeof value !== "number") return undefined
  switch (kind) {
    case "over":
      return value > amount
    case "under":
      return value < amount
    case "at least":
      return value >= amount
    case "at most":
      return value <= amount
    default:
      return kind satisfies never
  }
}

/** Every term of a condition, in order, with repeats. */
export function termsOf(condition: Condition): readonly Term[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap(termsOf)
    case "not":
      return termsOf(condition.of)
    default:
      return [condition.term]
  }
}
