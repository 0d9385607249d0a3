/** The court named is not the one that decided the case. */
import { neverPrints } from "../../courts/printed-courts.js"
import type { Courts } from "../../courts/table.js"
import type { Examined } from "../survey/facts.js"
import { toldOf } from "./authority-record.js"
import { finding, type Rule } from "./rule.js"
import { caseInWords, numberInWords } from "./words.js"

export const courtMismatch: Rule = {
  finds: ["court_mismatch"],
  look: (one, { courts }) => {
    const { located, citation } = one
    const told = toldOf(one)
    const held = told?.one
    if (!told && one.answer !== "found") return unprinted(one, courts)
    if (citation.kind !== "case" || !located?.leads || told?.name === "other" || !held?.court || citation.court === undefined) return []
    if (!told?.direct || sameCourt(citation.court, held.court, courts)) return []
    const [cited, right] = [courts.byId(citation.court)?.name ?? citation.court, courts.byId(held.court)?.name ?? held.court]
    return [
      finding(one, {
        kind: "court_mismatch",
        severity: "warning",
        message: `${caseInWords(held)} was decided by the ${right}, not by the ${cited}.${told.says}`,
        source: told.source,
        because: [{ rule: "court.case", note: `${told.who} has the court as ${right}.` }],
        suggestion: courts.byId(held.court)?.abbreviations[0],
      }),
    ]
  },
}

/** No case is known there; but the reporter prints no decisions of the court named. */
function unprinted(one: Examined, courts: Courts): ReturnType<Rule["look"]> {
  const { located, citation } = one
  const { court: id, reporter, volume } = citation
  const court = id === undefined ? undefined : courts.byId(id)
  if (citation.kind !== "case" || !located?.leads || !court || reporter === undefined) return []
  const prints = neverPrints(reporter, Number(volume ?? 0), court)
  if (prints === undefined) return []
  return [
    finding(one, {
      kind: "court_mismatch",
      severity: "warning",
      message: `${numberInWords(citation)} cannot be of the ${court.name}: ${reporter} prints ${prints}.`,
      because: [{ rule: "court.printed", note: `${reporter} prints ${prints}.` }],
    }),
  ]
}

/** One court, or one a district or division of the other. */
function sameCourt(a: string, b: string, courts: Courts): boolean {
  const line = (id: string): readonly string[] => {
    const ids: string[] = []
    for (let at: string | undefined = id; at !== undefined && ids.length < 8; at = courts.byId(at)?.within) ids.push(at)
    return ids
  }
  return line(a).includes(b) || line(b).includes(a)
}
