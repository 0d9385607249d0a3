/** Slips of form: a reporter that had to be mended to be read, a misprinted party, a wrong parallel citation, a year one off. */

import { yearOf } from "../../base/day.js"
import { partsOf } from "../../citation/storage-key.js"
import type { Examined, Survey } from "../survey/facts.js"
import { numberOf } from "../survey/find-case.js"
import { finding, type Rule } from "./rule.js"
import { caseInWords, numberInWords } from "./words.js"

export const form: Rule = {
  finds: ["form"],
  look: (one, survey) => [...mended(one), ...misprinted(one), ...wrongParallel(one, survey), ...yearBeside(one)],
}

function mended(one: Examined): ReturnType<Rule["look"]> {
  const { repair } = one.citation
  if (repair === undefined) return []
  return [
    finding(one, {
      kind: "form",
      severity: "caution",
      message: `“${one.citation.text}” was read as ${numberInWords(one.citation)}.`,
      because: [{ rule: "form.repair", note: repair }],
      suggestion: numberOf(one.citation),
    }),
  ]
}

function misprinted(one: Examined): ReturnType<Rule["look"]> {
  const held = one.located?.case
  if (!held || !one.located?.leads || one.located.name !== "near" || one.citation.name === undefined) return []
  return [
    finding(one, {
      kind: "form",
      severity: "caution",
      message: `The library writes ${held.name}; the brief writes ${one.citation.name}.`,
      because: [{ rule: "name.spelling", quote: held.name }],
      at: one.citation.nameSpan ?? one.citation,
      suggestion: held.name,
    }),
  ]
}

/** A parallel citation in a reporter in which the library knows the case at another number. */
function wrongParallel(one: Examined, { byId }: Survey): ReturnType<Rule["look"]> {
  const { located, citation } = one
  if (!located || located.leads || located.case || citation.reporter === undefined) return []
  const case_ = (citation.parallel ?? []).map((id) => byId.get(id)?.located).find((other) => other?.by === "citation")?.case
  const right = case_?.citations.find((number) => squash(partsOf(number)?.reporter ?? "") === squash(citation.reporter ?? ""))
  if (!case_ || right === undefined) return []
  return [
    finding(one, {
      kind: "form",
      severity: "caution",
      message: `${caseInWords(case_)} is at ${right}, not at ${numberInWords(citation)}.`,
      because: [{ rule: "form.parallel", quote: right }],
      suggestion: right,
    }),
  ]
}

/** The year before or after, where the library knows no day: it may be the year of the term or of the argument. */
function yearBeside(one: Examined): ReturnType<Rule["look"]> {
  const { located, citation } = one
  const held = located?.case
  if (citation.kind !== "case" || citation.year === undefined || !located?.leads || !held?.date || held.date.length >= 10) return []
  const right = yearOf(held.date)
  if (Math.abs(right - citation.year) !== 1 || located.name === "other") return []
  return [
    finding(one, {
      kind: "form",
      severity: "caution",
      message: `The library dates ${caseInWords(held)}; the brief has ${citation.year}. It may be the year of the term or of the argument; check it.`,
      because: [{ rule: "form.year_beside", note: `The library has the year ${held.date} and no day.` }],
      suggestion: String(right),
    }),
  ]
}

function squash(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")
}
