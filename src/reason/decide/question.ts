/** The answer to the whole question: issues decided one by one, then put together as the doctrine says, all of them or any. */

import type { Law } from "../authority-status/law.js"
import { type Facts, factorsOf, type Shown } from "../facts/establish.js"
import type { Side } from "./ground.js"
import { decideIssue, type IssueAnswer, type Outcome } from "./issue.js"

export type Decision = { readonly answer: IssueAnswer; readonly facts: Facts; readonly shown: Shown }

export function decide(law: Law, facts: Facts): Decision {
  const shown = factorsOf(law.doctrine, facts)
  return { answer: answerOf(law, law.doctrine.top, facts, shown), facts, shown }
}

function answerOf(law: Law, id: string, facts: Facts, shown: Shown): IssueAnswer {
  const issue = law.doctrine.issues.get(id)
  const own = decideIssue(law, id, facts, shownOn(law, id, shown))
  if (!issue?.parts) return own
  const parts = issue.parts.map((part) => answerOf(law, part, facts, shown))
  return { ...own, ...combined(parts, issue.combine ?? "all"), raised: parts.some(({ raised }) => raised), parts }
}

/** The factors that count on an issue: those it lists, or all of them. */
export function shownOn(law: Law, issue: string, shown: Shown): Shown {
  const factors = law.doctrine.issues.get(issue)?.factors
  if (factors === undefined) return shown
  const of = (ids: readonly string[]) => ids.filter((id) => factors.includes(id))
  return { allowed: of(shown.allowed), barred: of(shown.barred), unknown: of(shown.unknown) }
}

/** All: one part barred bars the whole. Any: one part allowed allows it. Then conflict, then open; the whole leans as its open parts do. */
function combined(parts: readonly IssueAnswer[], how: "all" | "any"): { readonly outcome: Outcome; readonly leaning?: Side } {
  const [weakest, strongest]: readonly [Side, Side] = how === "all" ? ["barred", "allowed"] : ["allowed", "barred"]
  const order: readonly Outcome[] = [weakest, "conflict", "open", strongest]
  const outcome = order.find((one) => parts.some((part) => part.outcome === one)) ?? "open"
  if (outcome !== "open") return { outcome }
  const open = parts.filter((part) => part.outcome === "open").map(({ leaning }) => leaning)
  const leaning = open.includes(weakest) ? weakest : open.every((one) => one === strongest) ? strongest : undefined
  return leaning === undefined ? { outcome } : { outcome, leaning }
}

/** Every issue answered, parts after their whole. */
export function answersIn(answer: IssueAnswer): readonly IssueAnswer[] {
  return [answer, ...answer.parts.flatMap(answersIn)]
}

/** The parts that make the whole what it is: those with its outcome, down to the issues that have no parts. */
export function carriersOf(answer: IssueAnswer): readonly IssueAnswer[] {
  return answer.parts.length === 0 ? [answer] : answer.parts.filter(({ outcome }) => outcome === answer.outcome).flatMap(carriersOf)
}

/** One part has settled the whole, so that no other part can change it: a barred one of all, an allowed one of any. */
export function isClosed(law: Law, answer: IssueAnswer): boolean {
  const issue = law.doctrine.issues.get(answer.issue)
  return issue?.parts !== undefined && answer.outcome === (issue.combine === "any" ? "allowed" : "barred")
}
