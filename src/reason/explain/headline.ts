/** The answer in sentences: what, on which theory, where and when; on whose authority, checked or not; and what must be asked first. */
import type { Law } from "../authority-status/law.js"
import type { Answer } from "../decide/change.js"
import type { Outcome } from "../decide/issue.js"
import type { Doctrine } from "../doctrine/doctrine.js"
import type { Facts } from "../facts/establish.js"
import type { Cited, Hinge, Verdict } from "../verdict.js"
import { courtName } from "./sections.js"
import { listed, outcomeWords } from "./words.js"

/** The theory that the facts plead, where the doctrine tells several apart. */
export function theoryOf(doctrine: Doctrine, facts: Facts): Verdict["theory"] {
  const { theories } = doctrine
  const value = theories && facts.found.get(theories.of)?.value
  const row = value === undefined ? undefined : theories?.values[String(value)]
  return row === undefined ? undefined : { id: String(value), title: row.title }
}

/** The doctrine with the words of the theory that is pleaded for its two sides. */
export function inTheory(doctrine: Doctrine, theory: Verdict["theory"]): Doctrine {
  const row = theory && doctrine.theories?.values[theory.id]
  return row === undefined ? doctrine : { ...doctrine, sides: { allowed: row.allowed, barred: row.barred } }
}

export function headline(
  law: Law,
  answer: Answer,
  theory: Verdict["theory"],
  controlling: readonly Cited[],
  hinges: readonly Hinge[],
): readonly string[] {
  const doctrine = inTheory(law.doctrine, theory)
  const first = controlling.slice(0, 3).map((one) => `${one.cite}${mark(one)}`)
  const more = controlling.length > 3 ? `; and ${controlling.length - 3} more` : ""
  const on = theory === undefined ? "" : ` On ${theory.title}:`
  return [
    `As of ${law.forum.asOf}, in the ${courtName(doctrine, law.forum.court)}:${on.toLowerCase()} ${outcomeWords(doctrine, answer.outcome, answer.leaning)}.`,
    ...(first.length > 0 ? [`${answer.outcome === "open" ? "Nearest" : "Controlling"}: ${first.join("; ")}${more}.`] : []),
    ...askFirst(doctrine, answer.outcome, hinges),
  ]
}

function mark({ verified, statement }: Cited): string {
  return verified ? (statement === "unverified" ? " [statement unverified]" : "") : " [unverified]"
}

/** The fact to ask first with what its answers would make of the verdict; and the others that it hangs on. */
function askFirst(doctrine: Doctrine, outcome: Outcome, hinges: readonly Hinge[]): readonly string[] {
  const [first, ...others] = hinges.filter(({ decisive, reverses }) => decisive || reverses)
  if (first === undefined) return []
  const says = (one: Hinge) => whether(doctrine.facts.get(one.fact)?.says ?? one.fact)
  const ifs = first.answers
    .filter(({ verdict, leaning }) => verdict !== outcome || leaning !== undefined)
    .map(({ means, verdict, leaning }) => `if ${means}, ${outcomeWords(doctrine, verdict, leaning)}`)
  const rest = others.slice(0, 3).map(says)
  return [
    `Ask first: ${first.question}${ifs.length > 0 ? ` ${capital(ifs.join("; "))}.` : ""}`,
    ...(rest.length > 0 ? [`It hangs too on ${listed(rest)}${others.length > 3 ? `, and ${others.length - 3} more` : ""}.`] : []),
  ]
}

/** A fact's words as a question: "whether the target acts for the client now". A fact that names a thing is left as a thing. */
export function whether(says: string): string {
  return /^(?:who|whom|what|how|which|where|when|whether)\b|^the [\w']+(?: [\w']+){0,4}'s |^the \w+ (?:of|in) /i.test(says)
    ? says
    : `whether ${says}`
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
