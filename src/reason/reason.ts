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
import { type Answer, flipsOf, openFacts, type Pattern, pullsBothWays } from "./decide/change.js"
import { choiceOfLaw, lawHinge } from "./decide/choice-of-law.js"
import { answersIn, carriersOf, type Decision, decide } from "./decide/question.js"
import { timelineOf } from "./decide/timeline.js"
import type { Doctrine } from "./doctrine/doctrine.js"
import { argumentsFor } from "./explain/arguments.js"
import { controllingIn } from "./explain/controlling.js"
import { coverageOf, outOfForceIn } from "./explain/coverage.js"
import { headline, inTheory, theoryOf } from "./explain/headline.js"
import { underResultModel } from "./explain/models.js"
import { distinctionsFor, reasonsFor } from "./explain/reasons.js"
import { burdenFor, changeText, courtName, guidanceFor, hingesFrom, unverifiedIn } from "./explain/sections.js"
import { establish } from "./facts/establish.js"
import type { Matter } from "./matter/matter.js"
import { answered, askingOf } from "./matter/predicates.js"
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
  /** The court by whose lights authorities weigh: the doctrine's own, where a court elsewhere decides by its law. */
  readonly weighed: string
}

function work(doctrine: Doctrine, matter: Matter, ask: ReasonAsk): Worked {
  const { forum, live } = setting(doctrine, matter, ask)
  const abroad = choiceOfLaw(doctrine, matter, forum.court)
  const weighed = abroad === undefined || abroad.other ? forum.court : doctrine.court
  const law = { ...lawOn(doctrine, { ...forum, court: weighed }, live, { otherLaw: abroad?.other === true }), forum }
  const pattern = patternOf(doctrine, matter, forum.asOf)
  const decision = decide(law, establish(doctrine, pattern.given, pattern.ask, pattern.unsure))
  const hinges = hingesFrom(doctrine, openFacts(law, pattern, decision.facts, answerOf(decision)))
  return {
    law,
    live,
    pattern,
    decision,
    weighed,
    hinges: abroad?.asked === true ? [lawHinge(doctrine, answerOf(decision)), ...hinges] : hinges,
  }
}

/** Answers the doctrine's question for a matter. Without a day the matter's own `as_of` counts; one of the two is needed. */
export function reason(doctrine: Doctrine, matter: Matter, ask: ReasonAsk = {}): Verdict {
  const { law, live, pattern, decision, hinges, weighed } = work(doctrine, matter, ask)
  const { facts } = decision
  const answer = told(decision, hinges)
  const carriers = carriersOf(decision.answer)
  const because = reasonsFor(law, decision, carriers)
  const controlling = controllingIn(law, decision, carriers)
  const recoverable = recover(law, matter, facts, answer)
  const theory = theoryOf(doctrine, facts)
  const named = inTheory(doctrine, theory)
  const burden = burdenFor(law, matter.form)
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
    ...(theory === undefined ? {} : { theory }),
    says: headline(law, answer, theory, controlling, hinges),
    controlling,
    because,
    issues: issuesOf(doctrine, decision),
    facts: [...facts.found.values()].map((finding) => ({ ...finding, says: doctrine.facts.get(finding.fact)?.says ?? finding.fact })),
    distinctions: distinctionsFor(law, decision),
    flips: flipsOf(law, pattern, facts, answerOf(decision)).map((found) => changeText(named, facts, found)),
    hinges,
    timeline: timelineOf(doctrine, pattern, { ...law.forum, court: weighed }, live),
    ...(recoverable === undefined ? {} : { recoverable }),
    arguments: argumentsFor({ ...law, doctrine: named }, decision),
    ...(burden === undefined ? {} : { burden }),
    guidance: guidanceFor(law, matter.form, facts, answer.outcome),
    unverified: unverifiedIn(
      law,
      [...because, ...(recoverable?.components ?? [])].flatMap(({ authorities }) => authorities),
    ),
    notUnderstood: matter.notUnderstood,
    outOfForce: outOfForceIn(law),
    disagreements: [...law.standings.values()].flatMap(({ disagreement }) => disagreement ?? []),
    coverage: coverageOf(law, live, carriers),
  }
}

function answerOf({ answer: { outcome, leaning } }: Decision): Answer {
  return leaning === undefined ? { outcome } : { outcome, leaning }
}

/** What is decided may be told as decided only where no unknown fact can reverse it; what leans, only where none pulls it both ways. */
function told(decision: Decision, hinges: readonly Hinge[]): Answer {
  const { outcome, leaning } = decision.answer
  const decided = outcome === "allowed" || outcome === "barred"
  if (decided && hinges.some(({ reverses }) => reverses)) return { outcome: "open", leaning: outcome }
  const both = leaning !== undefined && hinges.some(({ answers }) => pullsBothWays(answers.map(({ verdict }) => ({ outcome: verdict }))))
  return both ? { outcome } : answerOf(decision)
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
  const asking = askingOf(doctrine)
  return { given: matter.given, unsure: matter.unsure, ask: (name, of) => answered(matter.form, asOf, asking, name, of) }
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
