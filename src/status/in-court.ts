/** A status asked in a court: whether the case binds it, what may be cited there, and what another court's refusal to follow means there. */
import { Problem } from "../base/problem.js"
import { type Citability, citabilityOf, reviewEffect } from "../courts/citability.js"
import type { Court } from "../courts/court.js"
import { type Binding, bindingOf } from "../courts/rank.js"
import type { Courts } from "../courts/table.js"
import type { Case, StatusReason } from "../library/library.js"

/** The court that asks, and what the case is to it. */
export type InCourt = { readonly id: string; readonly name: string; readonly binding: Binding; readonly citability?: Citability }

/** Throws `court_unknown` for words that name no court. */
export function courtAsked(asked: string | undefined, subject: Case, own: Court | undefined, courts: Courts): InCourt | undefined {
  if (asked === undefined) return undefined
  const court = courts.byId(asked) ?? courts.fromWords(asked)
  if (!court) throw new Problem("court_unknown", { value: asked })
  const binding = bindingOf(subject.court ?? "", court.id, subject.date ?? "", courts)
  const citability = citabilityOf(own, subject.publication ?? "published", subject.date, court)
  return {
    id: court.id,
    name: court.name,
    binding: citability ? bound(binding, citability) : binding,
    ...(citability ? { citability } : {}),
  }
}

/** A published opinion under review binds nobody where the state's rule says so. */
export function underReview(asked: InCourt | undefined, history: readonly StatusReason[], system: string | undefined): InCourt | undefined {
  const grant = history.find(({ counts, flag }) => counts && flag === "grant")
  if (!asked || !grant || asked.binding.weight !== "binding") return asked
  const { says, source } = reviewEffect(system ?? "", grant.by.date ?? "0001")
  return { ...asked, binding: { weight: "persuasive", rule: "binds.under_review", says, source } }
}

/** What is not precedent in that court does not bind it. */
function bound(binding: Binding, { weight, says, source }: Citability): Binding {
  return weight === "precedent" ? binding : { weight: "persuasive", rule: "binds.unpublished", says, source }
}

/** In a court that is asked about, a refusal to follow by a court that binds it weighs as a warning: there the question is settled. */
export function bindingReasons(reasons: readonly StatusReason[], inCourt: InCourt | undefined, courts: Courts): readonly StatusReason[] {
  if (!inCourt) return reasons
  return reasons.map((reason) => {
    if (!reason.counts || reason.severity !== "caution" || reason.treatment === "distinguished" || !reason.by.court) return reason
    const binding = bindingOf(reason.by.court, inCourt.id, reason.by.date ?? "", courts)
    if (binding.weight !== "binding" || inCourt.binding.weight === "binding") return reason
    return {
      ...reason,
      severity: "warning",
      weighedBy: "weigh.in_court",
      why: `${reason.why} In the ${inCourt.name} that court binds, and this case does not.`,
    }
  })
}
