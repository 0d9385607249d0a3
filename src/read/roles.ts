/** Who speaks, by the types that sources give opinions: CourtListener's codes and the Harvard mark-up's words. */
import type { Role } from "../base/role.js"

export const opinionTypes: readonly { readonly type: string; readonly role: Role }[] = [
  { type: "010combined", role: "unknown" },
  { type: "015unamimous", role: "lead" },
  { type: "015unanimous", role: "lead" },
  { type: "020lead", role: "lead" },
  { type: "025plurality", role: "plurality" },
  { type: "030concurrence", role: "concurrence" },
  { type: "035concurrenceinpart", role: "concurrence_in_part" },
  { type: "040dissent", role: "dissent" },
  { type: "050addendum", role: "unknown" },
  { type: "060remittitur", role: "lead" },
  { type: "070rehearing", role: "lead" },
  { type: "080onthemerits", role: "lead" },
  { type: "090onmotiontostrike", role: "lead" },
  { type: "100trialcourt", role: "unknown" },
  { type: "majority", role: "lead" },
  { type: "unanimous", role: "lead" },
  { type: "lead", role: "lead" },
  { type: "plurality", role: "plurality" },
  { type: "per_curiam", role: "per_curiam" },
  { type: "concurrence", role: "concurrence" },
  { type: "dissent", role: "dissent" },
  { type: "concurring-in-part-and-dissenting-in-part", role: "concurrence_in_part" },
  { type: "concurrence_in_part", role: "concurrence_in_part" },
  { type: "rehearing", role: "lead" },
  { type: "remittitur", role: "lead" },
  { type: "on-the-merits", role: "lead" },
  { type: "on-motion-to-strike-cost-bill", role: "lead" },
]

const byType = new Map(opinionTypes.map(({ type, role }) => [type, role]))

/** The role that a source's type stands for; `unknown` for a type that is not in the table. */
export function roleOf(type: string | undefined): Role {
  return (type && byType.get(type.toLowerCase())) || "unknown"
}

/** The type of an opinion that may hold several opinions in one text. */
export function isCombined(type: string | undefined): boolean {
  return type === "010combined"
}
