/** The browser-safe door: base, reading of text and html, citing, treating and reasoning. No Node APIs, no I/O. */
export * from "./base/because.js"
export * from "./base/day.js"
export * from "./base/problem.js"
export type { Role } from "./base/role.js"
export * from "./base/span.js"
export type { ReporterRow } from "./citation/tables/more-reporters.js"
export { type AnnotateOptions, annotate } from "./cite/annotate.js"
export type * from "./cite/citation.js"
export { type CiteOptions, cite } from "./cite/cite.js"
export { type KnownRow, knownCases } from "./cite/known.js"
export {
  type CitabilityRule,
  type Citable,
  citabilityRule,
  type ReviewEffect,
  reviewEffect,
  unpublishedWeight,
} from "./courts/citability.js"
export type { Court, Level } from "./courts/court.js"
export { type Binding, bindingOf, binds, type Relation, relation, type Weight } from "./courts/rank.js"
export { type Courts, courtById, courtFromWords, courts, withCourts } from "./courts/table.js"
export type * from "./read/document.js"
export { readHtml } from "./read/html/html.js"
export { type LimitName, type Limits, limits } from "./read/limits.js"
export { readMarkdown } from "./read/markdown.js"
export { readingSaid } from "./read/passed-over.js"
export { type Places, placesOf } from "./read/places.js"
export { givenId, type ReadOpinion, readOpinions, readRecord } from "./read/record.js"
export { readText } from "./read/text.js"
export { noLibrary, type PrecedentEvent, type PrecedentEvidence, type PrecedentStatusSource } from "./reason/authority-status/source.js"
export { type Citing, citings, relevantDifferences } from "./reason/constraint/analogy.js"
export { type CaseBase, caseBase, type Model, type Reading } from "./reason/constraint/base.js"
export { type Inconsistency, inconsistencies, tainted } from "./reason/constraint/consistency.js"
export {
  type Bench,
  binding,
  bindingBase,
  type Decided,
  type Moment,
  type TieBreaks,
  tieBreaks,
  timeline,
} from "./reason/constraint/court.js"
export { admits, minimalReasons, type Policy, type Proposal, propose, type Reasons } from "./reason/constraint/decision.js"
export { type Dimensions, type Measured, type MeasuredWeighing, type Values, weighDimensions } from "./reason/constraint/dimensions.js"
export { type Flip, type FlipBounds, flips, type Goal } from "./reason/constraint/flips.js"
export { type Findings, type Found, type Hierarchy, type Settled, settle } from "./reason/constraint/hierarchy.js"
export { type IssueTree, type IssueWeighing, weighIssues } from "./reason/constraint/issues.js"
export type { Decision, Precedent, Side, Situation } from "./reason/constraint/precedent.js"
export { type Prospect, prospects } from "./reason/constraint/unknown.js"
export { type Constraint, type Distinction, distinctions, type Weighing, weigh } from "./reason/constraint/weigh.js"
export type { Doctrine } from "./reason/doctrine/doctrine.js"
export { readDoctrine } from "./reason/doctrine/read.js"
export { type Check, checks, type Examination, examine, type Fault } from "./reason/examine/examine.js"
export { type Account, readAccount } from "./reason/matter/account.js"
export type { Matter } from "./reason/matter/matter.js"
export { readMatter } from "./reason/matter/read.js"
export { suppose } from "./reason/matter/suppose.js"
export { nextQuestions, type ReasonAsk, reason } from "./reason/reason.js"
export type {
  Cited,
  Distinction as ReasonDistinction,
  Flip as ReasonFlip,
  Hinge,
  Moment as ReasonMoment,
  Reason,
  Recovery,
  Verdict as ReasonVerdict,
} from "./reason/verdict.js"
export { type Explanation, explain, type Passage } from "./treat/explain.js"
export { selfIn, selfOf } from "./treat/judge/citing-opinion.js"
export type { Self } from "./treat/reading.js"
export { type TreatOptions, topOf, treat } from "./treat/treat.js"
export { type Kind, kinds } from "./treatment/kind-rows.js"
export { kindOf, rankOf, severities, severityOf } from "./treatment/kinds.js"
export type * from "./treatment/treatment.js"
