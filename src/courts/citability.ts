/** Which decisions may be cited, and with what weight: unpublished and depublished ones by system and forum, and what a grant of review does. */
import { type Day, earliest } from "../base/day.js"
import { unpublishedRows } from "./citability-rows.js"

/** What a decision that is not a published precedent may be cited for. */
export type Citable = "not citable" | "persuasive" | "precedent"

/** How a decision stands in the reports. */
export type Publication = "published" | "unpublished" | "depublished"

/** A court as these rules ask for it. */
export type CourtAsked = { readonly id: string; readonly system: string; readonly level?: 0 | 1 | 2 | 3 }

/** One system's rule for unpublished decisions. */
export type CitabilityRule = {
  /** "federal", "federal trial", a state's code, a circuit's id, or "default". */
  readonly of: string
  /** Weight of decisions on and after `from`, or of all of them where there is no `from`. */
  readonly weight: Citable
  readonly from?: Day
  /** Weight of decisions before `from`. */
  readonly before?: Citable
  readonly says: string
  readonly source: string
  /** Where the rule's words, or a published summary of them, were read for this table. */
  readonly read?: string
  /** There is a `read`; the other rows stand on the rule's usual statement. */
  readonly verified: boolean
}

const general: CitabilityRule = {
  of: "default",
  weight: "persuasive",
  says: "An unpublished decision does not bind; whether it may be cited is for the state's own rule.",
  source: "general rule of American courts",
  verified: false,
}

const weights: Readonly<Record<string, Citable>> = { "not citable": "not citable", persuasive: "persuasive", precedent: "precedent" }

function ruleOf(row: string): CitabilityRule {
  const [of = "", weight = "", from = "", before = "", says = "", source = "", read = ""] = row.split("|").map((cell) => cell.trim())
  return {
    of,
    weight: weights[weight] ?? "persuasive",
    ...(from ? { from } : {}),
    ...(weights[before] ? { before: weights[before] } : {}),
    says,
    source,
    ...(read ? { read } : {}),
    verified: read !== "",
  }
}

/** Every rule, the general one last. */
export const citabilityRules: readonly CitabilityRule[] = [...unpublishedRows.trim().split("\n").map(ruleOf), general]

const byOf = new Map(citabilityRules.map((rule) => [rule.of, rule]))

/** The rule for a court's unpublished decisions: the court's own, its system's, or the general one. */
export function citabilityRule(court: CourtAsked): CitabilityRule {
  const trial = court.level === 3 ? byOf.get(`${court.system} trial`) : undefined
  return byOf.get(court.id) ?? trial ?? byOf.get(court.system) ?? general
}

/** What an unpublished decision of the court, made on that day, may be cited for. A decision without a day is taken as a recent one. */
export function unpublishedWeight(court: CourtAsked, decided?: Day): Citable {
  const rule = citabilityRule(court)
  if (rule.from === undefined || decided === undefined) return rule.weight
  return earliest(decided) >= rule.from ? rule.weight : (rule.before ?? rule.weight)
}

/** What courts of one system make of another's unpublished decisions, where that differs from the rule of the court that decided. */
const elsewhereRead: readonly { readonly in: string; readonly of: string; readonly says: string; readonly source: string }[] = [
  {
    in: "ca",
    of: "federal",
    says: "California's rule is for California opinions; unpublished federal decisions may be cited there as persuasive.",
    source: "Haligowski v. Superior Court, 200 Cal.App.4th 983, 990, fn. 4 (2011)",
  },
  {
    in: "federal",
    of: "ca",
    says: "A federal court may look at an unpublished California opinion as a reflection of California law, though it is no precedent there.",
    source: "Employers Ins. of Wausau v. Granite State Ins. Co., 330 F.3d 1214, 1220 n.8 (9th Cir. 2003)",
  },
]

/** What a decision may be cited for, with the rule. */
export type Citability = { readonly weight: Citable; readonly says: string; readonly source: string; readonly verified: boolean }

const orderedOut: Citability = {
  weight: "not citable",
  says: "It was ordered not published, and may not be cited as precedent.",
  source: "general rule of American courts",
  verified: false,
}

/** A decision that is not published, or no longer, in its own courts or in those of `forum`; undefined for a published one. */
export function citabilityOf(
  court: CourtAsked | undefined,
  publication: Publication,
  decided?: Day,
  forum?: CourtAsked,
): Citability | undefined {
  if (publication === "published") return undefined
  const read = elsewhereRead.find((row) => row.in === forum?.system && row.of === court?.system)
  if (read) return { weight: "persuasive", says: read.says, source: read.source, verified: false }
  if (court === undefined) return publication === "depublished" ? orderedOut : general
  const { says, source, verified } = citabilityRule(court)
  if (publication === "unpublished") return { weight: unpublishedWeight(court, decided), says, source, verified }
  return court.system === "ca" ? { weight: "not citable", says, source, verified } : orderedOut
}

/** What a grant of review does to the published opinion below, while review is pending and after it is decided. */
export type ReviewEffect = {
  readonly pending: Citable
  readonly decided: Citable
  readonly says: string
  readonly source: string
}

/** The day California's rule changed: before it a grant of review took the opinion out of the reports. */
export const californiaReviewChange: Day = "2016-07-01"

const beforeChange: ReviewEffect = {
  pending: "not citable",
  decided: "not citable",
  says: "A grant of review before July 1, 2016 superseded the Court of Appeal's opinion: it is no longer published and must not be cited.",
  source: "Cal. Rules of Court, former rules 8.1105(e)(1), 8.1115(a)",
}

const sinceChange: ReviewEffect = {
  pending: "persuasive",
  decided: "precedent",
  says: "While review is pending the opinion has no binding effect and may be cited for persuasive value, and since April 21, 2021 to show a conflict that lets a trial court choose; after decision it is precedent to the extent it is not inconsistent with the Supreme Court's opinion or disapproved by it.",
  source: "Cal. Rules of Court, rule 8.1115(e); Administrative Order 2021-04-21",
}

const elsewhere: ReviewEffect = {
  pending: "precedent",
  decided: "precedent",
  says: "A grant of review alone leaves the decision below standing until the higher court acts on it.",
  source: "general rule of American courts",
}

/** The effect of review granted on a day, by the reviewed court's system. */
export function reviewEffect(system: string, granted: Day): ReviewEffect {
  if (system !== "ca") return elsewhere
  return earliest(granted) < californiaReviewChange ? beforeChange : sinceChange
}
