/** Authorities as a verdict cites them: "Held v. Arant (1977) 67 Cal.App.3d 748, 752". */
import { yearOf } from "../../base/day.js"
import type { Law } from "../authority-status/law.js"
import type { Standing } from "../authority-status/standing.js"
import type { Support } from "../doctrine/form.js"
import type { Cited } from "../verdict.js"

/** An authority with its pin, how it stands and whether it was checked. */
export function cited(standing: Standing, support: Pick<Support, "pin" | "check"> & { readonly as: Cited["role"] }): Cited {
  const { authority, weight, because, held, key } = standing
  const verified = authority.check === "verified" && support.check === "verified"
  return {
    id: authority.id,
    name: authority.name,
    citation: authority.citation,
    ...(support.pin === undefined ? {} : { pin: support.pin }),
    cite: printed(authority, support.pin),
    ...(authority.court === undefined ? {} : { court: authority.court }),
    ...(authority.date === undefined ? {} : { date: authority.date }),
    weight,
    role: support.as,
    status: because,
    verified,
    inLibrary: held,
    ...(key === undefined ? {} : { key }),
  }
}

function printed({ name, citation, kind, date }: Standing["authority"], pin: string | undefined): string {
  const at = pin === undefined ? "" : `, ${pin}`
  if (kind !== "case") return `${citation}${at}`
  const neutral = /^\d{4}\b/.test(citation)
  return neutral || date === undefined ? `${name}, ${citation}${at}` : `${name} (${yearOf(date)}) ${citation}${at}`
}

/** The closing parenthesis of a reason: its authorities, the ones that were not checked marked. */
export function closing(authorities: readonly Cited[]): string {
  const parts = authorities.map((one) => {
    const lead = one.role === "see" ? "see " : one.role === "contra" ? "but see " : ""
    return `${lead}${one.cite}${one.verified ? "" : " [unverified]"}`
  })
  return parts.length === 0 ? "" : `(${sentence(parts.join("; "))}.)`
}

/** Every authority of a list of supports that has been decided by the day, whatever it weighs. */
export function citedAll(law: Law, supports: readonly Support[]): readonly Cited[] {
  return supports.flatMap((support) => {
    const standing = law.standings.get(support.authority)
    return standing?.decided && standing.weight !== "none" ? [cited(standing, support)] : []
  })
}

export function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
