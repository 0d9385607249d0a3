/** The check report for a terminal: findings first, then one line per citation, readable in ten seconds. */
import { shownWithin } from "../../base/characters.js"
import type { CheckResult, Finding } from "../../check/finding.js"
import type { Severity } from "../../treatment/treatment.js"
import { evidenceOf } from "../evidence.js"
import { bySeverity, needsAttention } from "../order.js"
import { answerWords, citationWords, countsInWords, disclaimer, findingWords, limitsOf, number } from "../words.js"
import type { Ink } from "./ink.js"
import { wrap } from "./wrap.js"

const signs: Readonly<Record<Severity, string>> = { stop: "STOP", warning: "WARN", caution: "NOTE", neutral: "info", positive: "ok" }

/** The whole report as text. `text` is the document's; `width` the terminal's columns. */
export function checkOnTerminal(checked: CheckResult, text: string, ink: Ink, width = 100): string {
  const result = shownWithin(checked)
  return [
    ...heading(result, ink, width),
    ...findings(result, text, ink, width),
    ...rows(result, text, ink, width),
    "",
    ink.dim(disclaimer),
    "",
  ].join("\n")
}

function heading(result: CheckResult, ink: Ink, width: number): readonly string[] {
  const { counts, document } = result
  const name = document.name ?? document.id
  const verdict =
    counts.attention === 0
      ? ink.positive("Nothing found that needs attention.")
      : ink.stop(
          `${number(counts.attention)} ${counts.attention === 1 ? "finding needs" : "findings need"} attention: ${countsInWords(result.findings)}.`,
        )
  return [
    `${ink.bold(name)}: ${number(counts.citations)} citations, ${number(counts.found)} found. ${verdict}`,
    ...limitsOf(result).flatMap((line) => wrap(line, width, "  ").map(ink.dim)),
    "",
  ]
}

function findings(result: CheckResult, text: string, ink: Ink, width: number): readonly string[] {
  const wanted = bySeverity(result.findings.filter(needsAttention))
  return wanted.flatMap((finding, at) => [...oneFinding(finding, at + 1, result, text, ink, width), ""])
}

/** The worst come first; a terminal shows so many. */
const mostEvidence = 4

function oneFinding(finding: Finding, at: number, result: CheckResult, text: string, ink: Ink, width: number): readonly string[] {
  const row = result.citations.find((candidate) => candidate.citation.id === finding.citation)
  const words = row
    ? citationWords(text, row, width - 12)
    : text
        .slice(finding.start, finding.end)
        .replace(/\s+/g, " ")
        .slice(0, width - 12)
  const page = row?.page === undefined ? "" : ink.dim(` (page ${row.page})`)
  const all = evidenceOf(finding, words)
  const more = all.length - mostEvidence
  const evidence = all.slice(0, mostEvidence).flatMap(({ quote, note }) => {
    const said = [quote === undefined ? undefined : `“${quote}”`, note].filter(Boolean).join(" ")
    return said === "" ? [] : wrap(said, width, "         ")
  })
  return [
    `${String(at).padStart(3)} ${ink[finding.severity](signs[finding.severity].padEnd(4))} ${ink.bold(findingWords[finding.kind])}${page}`,
    `         ${words}`,
    ...wrap(finding.message, width, "         "),
    ...difference(finding, ink),
    ...evidence.map(ink.dim),
    ...(more > 0 ? [ink.dim(`         ${more} more ${more === 1 ? "passage stands" : "passages stand"} in the report (--html).`)] : []),
    ...(finding.suggestion === undefined ? [] : wrap(`Suggested: ${finding.suggestion}`, width, "         ").map(ink.positive)),
  ]
}

function difference(finding: Finding, ink: Ink): readonly string[] {
  if (!finding.difference?.some((piece) => piece.op !== "same")) return []
  const shown = (skip: "quoted" | "held", mark: (words: string) => string) =>
    (finding.difference ?? [])
      .filter((piece) => piece.op !== skip)
      .map((piece) => (piece.op === "same" ? piece.words : mark(`[${piece.words.trim()}]`)))
      .join(" ")
      .replace(/\s+/g, " ")
  return [`         brief: ${shown("held", ink.stop)}`, `         case:  ${shown("quoted", ink.positive)}`]
}

function rows(result: CheckResult, text: string, ink: Ink, width: number): readonly string[] {
  const wide = Math.max(30, width - 34)
  const lines = result.citations.map((row, at) => {
    const worst = bySeverity(row.findings.map((index) => result.findings[index]).filter((finding) => finding !== undefined))[0]
    const answer = answerWords(row)
    const tint = worst && needsAttention(worst) ? ink[worst.severity] : row.answer === "found" ? ink.plain : ink.dim
    return `${String(at + 1).padStart(4)}  ${citationWords(text, row, wide).padEnd(wide)}  ${tint(answer)}`
  })
  return lines.length === 0 ? ["No citations were found in this document."] : [ink.bold("Every citation"), ...lines]
}
