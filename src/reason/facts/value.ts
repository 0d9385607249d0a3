/** Reads a value that a person or a file gives for a fact: yes or no, a word of the fact's list, a number, a date; `unknown` is no value. */
import { isDay } from "../../base/day.js"
import type { Value } from "../condition/condition.js"

type Typed = { readonly type: "yes or no" | "choice" | "number" | "date"; readonly values?: Readonly<Record<string, string>> | undefined }

/** The value, no value for `unknown`, or what is allowed when it is none. */
export type ReadValue = { readonly value: Value | undefined } | { readonly allowed: string }

export function readValue(fact: Typed, given: Value): ReadValue {
  if (given === "unknown" || given === "") return { value: undefined }
  switch (fact.type) {
    case "yes or no":
      return yesOrNo(given)
    case "choice": {
      const values = Object.keys(fact.values ?? {})
      return values.includes(String(given)) ? { value: String(given) } : { allowed: `Allowed: ${values.join(", ")}, unknown.` }
    }
    case "number": {
      const number = Number(given)
      return typeof given !== "boolean" && Number.isFinite(number) ? { value: number } : { allowed: "Give a number, or unknown." }
    }
    case "date":
      return isDay(String(given)) ? { value: String(given) } : { allowed: "Give YYYY, YYYY-MM or YYYY-MM-DD, or unknown." }
    default:
      return fact.type satisfies never
  }
}

function yesOrNo(given: Value): ReadValue {
  if (given === true || given === "yes" || given === "true") return { value: true }
  if (given === false || given === "no" || given === "false") return { value: false }
  return { allowed: "Allowed: yes, no, unknown." }
}
