/** The answer of `goodlaw reason`: a verdict with its reasons, what each side can say against it, what would change it, and what could be recovered. */
import type { Day } from "../base/day.js"
import type { Weight } from "./authority-status/standing.js"
import type { Value } from "./condition/condition.js"
import type { Side } from "./decide/ground.js"
import type { Outcome } from "./decide/issue.js"
import type { Finding } from "./facts/establish.js"

/** An authority as a verdict cites it. */
export type Cited = {
  readonly id: string
  readonly name: string
  readonly citation: string
  readonly pin?: string
  /** As a brief would print it: "Held v. Arant (1977) 67 Cal.App.3d 748, 752". */
  readonly cite: string
  readonly court?: string
  readonly date?: Day
  readonly weight: Weight
  /** What it does here: it holds, it supports, it is against, or it is a precedent on the facts. */
  readonly role: "holds" | "see" | "contra" | "precedent"
  /** What has happened to it, in sentences; empty when nothing known has. */
  readonly status: readonly string[]
  readonly verified: boolean
  /** Whether the statement that it is cited for was compared with it. */
  readonly statement?: "verified" | "unverified"
  readonly inLibrary: boolean
  /** Its number in the library, where it is held. */
  readonly key?: number
}

/** A fact that a reason rests on, with where its value comes from; an unknown one has no value. */
export type FactBehind = {
  readonly fact: string
  readonly says: string
  /** In the doctrine's words. */
  readonly value?: string
  readonly basis: Finding["basis"]
  readonly because?: string
}

/** A factor that a reason speaks of, with the facts that show it or fail to. */
export type FactorBehind = {
  readonly id: string
  readonly title: string
  readonly side: Side
  readonly here: "shown" | "not shown" | "not known"
  /** For a precedent: part of what that court rested on, before it but not rested on, or new here. */
  readonly there?: "rested on" | "faced" | "not faced"
  readonly facts: readonly FactBehind[]
}

/** One numbered reason in plain words, ending in its authorities. */
export type Reason = {
  readonly n: number
  readonly issue: string
  readonly kind: "decides" | "leans" | "general" | "factor" | "defeated" | "nearly"
  readonly side: Side | "open"
  /** The rule, or the precedent's authority. */
  readonly id: string
  readonly text: string
  readonly authorities: readonly Cited[]
  /** The same in symbols, for those who ask. */
  readonly formal?: string
  /** What a precedent's holding, or a factor, is made of. */
  readonly factors: readonly FactorBehind[]
  /** The facts that a rule's condition speaks of. */
  readonly facts: readonly FactBehind[]
}

/** The same question under the result model, where a precedent forces only on all the factors its winner had. */
export type UnderResultModel = {
  readonly verdict: Outcome
  readonly leaning?: Side
  /** Precedents that force under the reason model alone, each with what it had that is not shown here. */
  readonly loose: readonly {
    readonly issue: string
    readonly precedent: Cited
    readonly lacking: readonly { readonly factor: string; readonly title: string }[]
    readonly text: string
  }[]
}

/** How a precedent differs from the matter, and whom that helps. */
export type Distinction = {
  readonly precedent: Cited
  readonly outcome: Side
  /** The side that this distinction helps. */
  readonly helps: Side
  readonly missing: readonly { readonly factor: string; readonly title: string }[]
  readonly opposing: readonly { readonly factor: string; readonly title: string }[]
  /** One step away from forcing. */
  readonly near: boolean
  readonly text: string
}

/** Facts that, if otherwise, would give another verdict. */
export type Flip = {
  readonly change: readonly { readonly fact: string; readonly says: string; readonly from?: Value; readonly to: Value }[]
  readonly verdict: Outcome
  readonly leaning?: Side
  readonly text: string
}

/** An unknown fact, the question to ask, and what each answer would make of the verdict. */
export type Hinge = {
  readonly fact: string
  readonly question: string
  readonly answers: readonly { readonly value: Value; readonly means: string; readonly verdict: Outcome; readonly leaning?: Side }[]
  /** Some answer changes the verdict by itself; otherwise only together with another. */
  readonly decisive: boolean
  /** Some answer turns the verdict round, alone or with another: this is why an answer that leans is not decided. */
  readonly reverses: boolean
}

/** One step of an argument, with what it rests on. */
export type Ply = { readonly text: string; readonly authorities: readonly Cited[] }

/** An argument for one side in three plies. */
export type Argument = { readonly side: Side; readonly point: Ply; readonly response: Ply; readonly rebuttal: Ply }

/** A rule of the doctrine that has no force on the day, and why. */
export type OutOfForce = { readonly id: string; readonly title: string; readonly why: string }

/** A day on which the answer turned, or could have. */
export type Moment = {
  readonly date: Day
  readonly verdict: Outcome
  readonly leaning?: Side
  readonly changed: boolean
  readonly events: readonly string[]
}

export type RecoveredComponent = {
  readonly id: string
  readonly title: string
  /** Decimal amounts to the cent, or ranges "40000.00 to 50000.00". */
  readonly claimed: string
  readonly share: string
  readonly recoverable: string
  readonly payee: string
  /** With the figures put in: "75,000.00 × 60% = 45,000.00". */
  readonly formula: string
  readonly because: string
  readonly authorities: readonly Cited[]
}

/** What may be recovered, component by component. */
export type Recovery = {
  readonly components: readonly RecoveredComponent[]
  readonly total: string
  /** Set where the figures stand only if indemnity is allowed, or where some figure is missing. */
  readonly notes: readonly string[]
  /** Amounts that the matter gives and no figure rests on. */
  readonly unread: readonly string[]
  /** What the defense of comparative negligence saves where the claim is barred. */
  readonly saved?: { readonly amount: string; readonly formula: string; readonly because: string }
}

export type IssueVerdict = {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly outcome: Outcome
  readonly leaning?: Side
  readonly raised: boolean
  readonly factors: {
    readonly allowed: readonly { readonly id: string; readonly title: string }[]
    readonly barred: readonly { readonly id: string; readonly title: string }[]
  }
}

/** The answer of `reason`, with everything it rests on. */
export type Verdict = {
  readonly question: string
  readonly doctrine: { readonly id: string; readonly title: string }
  readonly matter: string
  readonly asOf: Day
  readonly court: { readonly id: string; readonly name: string }
  readonly verdict: Outcome
  readonly leaning?: Side
  readonly model: string
  readonly resultModel: UnderResultModel
  /** The theory of the claim that is answered, where the doctrine tells several apart. */
  readonly theory?: { readonly id: string; readonly title: string }
  /** The answer in one or two sentences. */
  readonly says: readonly string[]
  readonly controlling: readonly Cited[]
  readonly because: readonly Reason[]
  readonly issues: readonly IssueVerdict[]
  readonly facts: readonly (Finding & { readonly says: string })[]
  readonly distinctions: readonly Distinction[]
  readonly flips: readonly Flip[]
  readonly hinges: readonly Hinge[]
  readonly timeline: readonly Moment[]
  readonly recoverable?: Recovery
  readonly guidance: readonly { readonly title: string; readonly text: string; readonly authorities: readonly Cited[] }[]
  /** For either side its best point, the response and the rebuttal. */
  readonly arguments: readonly Argument[]
  /** Who must show what at the stage that the matter names. */
  readonly burden?: { readonly title: string; readonly text: string; readonly authorities: readonly Cited[] }
  readonly unverified: readonly string[]
  /** Words of the matter that were not understood, and amounts without a place. */
  readonly notUnderstood: readonly string[]
  /** Rules of the doctrine that the matter's issues could use, were they in force. */
  readonly outOfForce: readonly OutOfForce[]
  /** Where the library and the doctrine differ about an authority: both views. */
  readonly disagreements: readonly string[]
  readonly coverage: {
    readonly library: string
    readonly held: number
    readonly authorities: number
    readonly latest?: Day
    readonly limits: readonly string[]
  }
}
