/**
 * The whole of `goodlaw reason`, pure: a doctrine, a matter, a day, a court and what the library knows go in, a verdict comes out.
 *
 *     facts -> law on the day -> issues -> verdict -> reasons, distinctions, flips, hinges, timeline, recovery
 */
import { type Day, isDay, latest } from "../base/day.js"
import { Problem } from "../base/problem.js"
import { courts } from "../courts/table.js"
import { type Law, lawOn } from "./authority-status/law.js"
import { noLibrary, type PrecedentStatusSource } from "./authority-status/source.js"
import { flipsOf, openFacts, type Pattern } from "./decide/change.js"
import type { IssueAnswer } from "./decide/issue.js"
import { answersIn, carriersOf, type Decision, decide } from "./decide/question.js"
import { timelineOf } from "./decide/timeline.js"
import type { Doctrine } from "./doctrine/doctrine.js"
import { controllingIn } from "./explain/controlling.js"
import { underResultModel } from "./explain/models.js"
import { distinctionsFor, reasonsFor } from "./explain/reasons.js"
import { asOfWords, changeText, courtName, guidanceFor, hingesFrom, unverifiedIn } from "./explain/sections.js"
import { establish } from "./facts/establish.js"
import type { Matter } from "./matter/matter.js"
import { answered } from "./matter/predicates.js"
import { recover } from "./recover/recover.js"
import type { Hinge, Verdict } from "./verdict.js"

/** On which day, before which court, and with what a library knows of the precedents. */
export type ReasonAsk = { readonly asOf?: Day; readonly court?: string; readonly live?: PrecedentStatusSource }

/** Everything that a verdict is told from. */
type Worked = {
  readonly law: Law
  readonly live: PrecedentStatusSource
  readonly pattern: Pattern
  readonly decision: Decision
  readonly hinges: readonly Hinge[]
}

function work(doctrine: Doctrine, matter: Matter, ask: ReasonAsk): Worked {
  const { forum, live } = setting(doctrine, matter, ask)
  const law = lawOn(doctrine, forum, live)
  const pattern = patternOf(doctrine, matter, forum.asOf)
  const decision = decide(law, establish(doctrine, pattern.given, pattern.ask))
  return { law, live, pattern, decision, hinges: hingesFrom(doctrine, openFacts(law, pattern, decision.facts, decision.answer)) }
}

/** Answers the doctrine's question for a matter. Without a day the matter's own `as_of` counts; one of the two is needed. */
export function reason(doctrine: Doctrine, matter: Matter, ask: ReasonAsk = {}): Verdict {
  const { law, live, pattern, decision, hinges } = work(doctrine, matter, ask)
  const { answer, facts } = decision
  const carriers = carriersOf(answer)
  const because = reasonsFor(law, decision, carriers)
  const controlling = controllingIn(law, decision, carriers)
  const recoverable = recover(law, matter, facts, answer.outcome)
  return {
    question: questionFor(doctrine, matter),
    doctrine: { id: doctrine.id, title: doctrine.title },
    matter: matter.name,
    asOf: law.forum.asOf,
    court: { id: law.forum.court, name: courtName(doctrine, law.forum.court) },
    verdict: answer.outcome,
    ...(answer.leaning === undefined ? {} : { leaning: answer.leaning }),
    model: "rules with exceptions and priority; precedents under the reason model",
    resultModel: underResultModel(law, decision),
    says: asOfWords(law, answer, controlling, hinges),
    controlling,
    because,
    issues: issuesOf(doctrine, decision),
    facts: [...facts.found.values()].map((finding) => ({ ...finding, says: doctrine.facts.get(finding.fact)?.says ?? finding.fact })),
    distinctions: distinctionsFor(law, decision),
    flips: flipsOf(law, pattern, facts, answer).map((found) => changeText(doctrine, facts, found)),
    hinges,
    timeline: timelineOf(doctrine, pattern, law.forum, live),
    ...(recoverable === undefined ? {} : { recoverable }),
    guidance: guidanceFor(law, matter.form, facts, answer.outcome),
    unverified: unverifiedIn(
      law,
      [...because, ...(recoverable?.components ?? [])].flatMap(({ authorities }) => authorities),
    ),
    disagreements: [...law.standings.values()].flatMap(({ disagreement }) => disagreement ?? []),
    coverage: coverageOf(law, live, carriers),
  }
}

/** The questions that can still change the answer, those that settle it alone first. */
export function nextQuestions(doctrine: Doctrine, matter: Matter, ask: ReasonAsk = {}): readonly Hinge[] {
  return work(doctrine, matter, ask).hinges
}

function setting(
  doctrine: Doctrine,
  matter: Matter,
  { asOf = matter.asOf, court = matter.court ?? doctrine.court, live = noLibrary }: ReasonAsk,
) {
  if (asOf === undefined)
    throw new Problem("option_invalid", { option: "--as-of", value: "missing", allowed: "Give a date, here or as as_of in the matter." })
  if (!isDay(asOf)) throw new Problem("date_invalid", { value: asOf })
  return { forum: { court: courtIn(doctrine, court), asOf: latest(asOf) }, live }
}

/** A court of the doctrine or of the court table, by its id or in words. */
function courtIn(doctrine: Doctrine, asked: string): string {
  if (Object.hasOwn(doctrine.courts, asked)) return asked
  const found = courts.byId(asked) ?? courts.fromWords(asked)
  if (!found) throw new Problem("court_unknown", { value: asked })
  return found.id
}

/** The matter as a fact pattern on a day. */
export function patternOf(doctrine: Doctrine, matter: Matter, asOf: Day): Pattern {
  const parties = new Set(Object.keys(doctrine.parties))
  return { given: matter.given, ask: (name, of) => answered(matter.form, asOf, parties, name, of) }
}

function questionFor(doctrine: Doctrine, matter: Matter): string {
  return doctrine.question.replace(/\{(\w+)\}/g, (_, party: string) => {
    const person = matter.form.parties[party]
    const named = person === undefined ? undefined : matter.form.people[person]?.name
    return (
      named ??
      (matter.form.account as Readonly<Record<string, string | undefined>> | undefined)?.[party] ??
      doctrine.parties[party] ??
      party
    )
  })
}

function issuesOf(doctrine: Doctrine, decision: Decision): Verdict["issues"] {
  return answersIn(decision.answer).map((answer) => {
    const issue = doctrine.issues.get(answer.issue)
    const titled = (ids: readonly string[]) =>
      ids.filter((id) => issue?.factors?.includes(id) ?? true).map((id) => ({ id, title: doctrine.factors.get(id)?.title ?? id }))
    return {
      id: answer.issue,
      title: issue?.title ?? answer.issue,
      question: issue?.question ?? "",
      outcome: answer.outcome,
      ...(answer.leaning === undefined ? {} : { leaning: answer.leaning }),
      raised: answer.raised,
      factors: { allowed: titled(decision.shown.allowed), barred: titled(decision.shown.barred) },
    }
  })
}

function coverageOf(law: Law, live: PrecedentStatusSource, carriers: readonly IssueAnswer[]): Verdict["coverage"] {
  const cases = [...law.standings.values()].filter(({ authority, decided }) => authority.kind === "case" && decided)
  const held = cases.filter((one) => one.held)
  const latestHeld = held
    .flatMap(({ authority }) => live.of(authority.citation)?.latest ?? [])
    .sort()
    .at(-1)
  const missing = cases.filter((one) => !one.held).map(({ authority }) => authority.citation)
  return {
    library: live.name,
    held: held.length,
    authorities: cases.length,
    ...(latestHeld === undefined ? {} : { latest: latestHeld }),
    limits: [
      `The doctrine lists ${cases.length} cases decided by ${law.forum.asOf}; ${held.length === 0 ? "none of them was looked up in a library, so their status is the doctrine's own record" : `the library holds ${held.length} of them`}.`,
      ...(held.length > 0 && missing.length > 0
        ? [`Not in the library: ${missing.slice(0, 8).join("; ")}${missing.length > 8 ? `; and ${missing.length - 8} more` : ""}.`]
        : []),
      ...restsOnOne(carriers),
      "Cases that the doctrine does not list, and facts that its questions do not ask for, are not weighed.",
    ],
  }
}

/** A verdict that one precedent alone carries is only as sure as the reading of that precedent. */
function restsOnOne(carriers: readonly IssueAnswer[]): readonly string[] {
  const deciding = carriers.flatMap(({ grounds }) => grounds.filter(({ strength }) => strength === "decides"))
  const [only] = deciding
  if (deciding.length !== 1 || only?.source.kind !== "precedent") return []
  const { holding, standing } = only.source.precedent
  const narrow = holding.reason.length === 1 ? ", on a reason of one factor" : ""
  return [`The verdict rests on one precedent alone${narrow}: ${standing.authority.name}.`]
}
