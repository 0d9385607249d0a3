/**
 * A court outside the doctrine's system decides by this law only where it governs. A federal court that sits in the state takes the state's law, and the
 * state's choice of it (Erie R. Co. v. Tompkins, 304 U.S. 64 (1938); Klaxon Co. v. Stentor Mfg. Co., 313 U.S. 487 (1941)); anywhere else the question
 * comes first.
 */
import { courts } from "../../courts/table.js"
import type { Doctrine } from "../doctrine/doctrine.js"
import type { Matter } from "../matter/matter.js"
import type { Hinge } from "../verdict.js"
import type { Answer } from "./change.js"

/** How a court outside the system stands to the law: another law governs, or it must be asked which. Nothing for a court of the system. */
export type ChoiceOfLaw = { readonly other: boolean; readonly asked: boolean }

export function choiceOfLaw(doctrine: Doctrine, matter: Matter, court: string): ChoiceOfLaw | undefined {
  const { governing } = doctrine
  if (governing === undefined) return undefined
  const given = matter.given.get(governing.fact)
  if (given !== undefined && given !== governing.value) return { other: true, asked: false }
  if (isOfSystem(doctrine, court)) return undefined
  return { other: false, asked: given === undefined && !sitsIn(doctrine, court) }
}

function isOfSystem({ system, courts: own, court: home }: Doctrine, court: string): boolean {
  const found = courts.byId(court)
  return found === undefined ? court === home || (Object.hasOwn(own, court) && courts.byId(home) === undefined) : found.system === system
}

/** A federal trial court, or the circuit above it, whose place is the system's own. */
function sitsIn({ system }: Doctrine, court: string): boolean {
  return new RegExp(`^${system}[nsewcm]?d$|^${system}[nsewcm]b$`).test(court)
}

/** The question of the governing law, with what each answer makes of the verdict. */
export function lawHinge(doctrine: Doctrine, now: Answer): Hinge {
  const { fact = "", value = "" } = doctrine.governing ?? {}
  const row = doctrine.facts.get(fact)
  const others = Object.keys(row?.values ?? {}).filter((one) => one !== value)
  const leaning = now.leaning === undefined ? {} : { leaning: now.leaning }
  return {
    fact,
    question: row?.question ?? "Which law governs?",
    decisive: true,
    reverses: true,
    answers: [
      { value, means: row?.values?.[value] ?? value, verdict: now.outcome, ...leaning },
      ...others.map((one) => ({ value: one, means: row?.values?.[one] ?? one, verdict: "open" as const })),
    ],
  }
}
