/**
 * A doctrine tried on itself: its precedents against what would follow without them, its rules against the cases they cite, its facts, conditions and
 * components against their use, its case base against itself, and the tests that it carries.
 */
import type { Doctrine } from "../doctrine/doctrine.js"
import { badComponents, unreadFacts } from "./dead-parts.js"
import { contradictions, departures } from "./precedents.js"
import { unexercisedRules, widerRules } from "./rules.js"
import { failingTests } from "./written-tests.js"

/** What is wrong, by the check that found it. */
export type Fault = { readonly check: Check; readonly at: string; readonly why: string }

/** The checks, in the order in which they are made. */
export const checks = [
  "left_out",
  "inconsistent",
  "wider_than_cases",
  "unexercised",
  "unread_fact",
  "component_without_authority",
  "test",
] as const
/** One of the checks. */
export type Check = (typeof checks)[number]

/** The result: what was looked at, by check, and every fault. */
export type Examination = {
  readonly doctrine: string
  readonly looked: Readonly<Record<Check, number>>
  readonly faults: readonly Fault[]
}

/** Makes every check. No fault means that the doctrine bears itself out; it does not mean that it states the law rightly. */
export function examine(doctrine: Doctrine): Examination {
  const found: Readonly<Record<Check, readonly Omit<Fault, "check">[]>> = {
    left_out: departures(doctrine),
    inconsistent: contradictions(doctrine),
    wider_than_cases: widerRules(doctrine),
    unexercised: unexercisedRules(doctrine),
    unread_fact: unreadFacts(doctrine),
    component_without_authority: badComponents(doctrine),
    test: failingTests(doctrine),
  }
  return {
    doctrine: doctrine.id,
    looked: {
      left_out: doctrine.precedents.length,
      inconsistent: doctrine.issues.size,
      wider_than_cases: doctrine.rules.length,
      unexercised: doctrine.rules.length,
      unread_fact: doctrine.facts.size,
      component_without_authority: doctrine.recovery.length,
      test: doctrine.tests.length,
    },
    faults: checks.flatMap((check) => found[check].map((fault) => ({ check, ...fault }))),
  }
}
