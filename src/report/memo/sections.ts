/** The sections of a memo on a verdict, as headings and paragraphs; the terminal and the HTML memo print the same ones. */
import type { Cited, Reason, Verdict } from "../../reason/verdict.js"
import { disclaimer } from "../words.js"

/** One entry: its words, a label before them, and the authorities that it ends in. */
export type Entry = { readonly label?: string; readonly text: string; readonly authorities?: readonly Cited[]; readonly tone?: Tone }
export type Tone = "stop" | "positive" | "caution" | "neutral"
export type Section = { readonly title: string; readonly entries: readonly Entry[] }

/** How a memo is written. */
export type MemoOptions = { readonly formal?: boolean }

/** Precedents told in full; the others are named. */
const beforeTheFold = 3

const deciding = ["decides", "leans", "general"] as const satisfies readonly Reason["kind"][]

const isFactor = (side: Reason["side"]) => (reason: Reason) => reason.kind === "factor" && reason.side === side
const isOf = (kinds: readonly Reason["kind"][]) => (reason: Reason) => kinds.includes(reason.kind)

/** In the order a lawyer reads: why, what each side can say, what would change it, how it came about, the money, what to bear in mind, what is not known. */
export function sectionsOf(verdict: Verdict, { formal = false }: MemoOptions = {}): readonly Section[] {
  const all: readonly Section[] = [
    { title: "Reasons", entries: reasons(verdict, isOf(deciding), formal) },
    { title: "Facts that speak for it", entries: reasons(verdict, isFactor("allowed"), formal) },
    { title: "Facts that speak against it", entries: reasons(verdict, isFactor("barred"), formal) },
    { title: "What did not prevail", entries: reasons(verdict, isOf(["defeated"]), formal) },
    { title: "What is not known and matters", entries: unknown(verdict, formal) },
    { title: "Nearest cases, and how each is distinguished", entries: distinctions(verdict) },
    { title: "What would change the answer", entries: verdict.flips.map(({ text, verdict: to }) => ({ text, tone: toneOf(to) })) },
    { title: "The answer over time", entries: moments(verdict) },
    { title: "What could be recovered", entries: recovery(verdict) },
    { title: "What either side can argue", entries: argued(verdict) },
    { title: "Who must show what", entries: burden(verdict) },
    { title: "To bear in mind", entries: verdict.guidance.map(({ title, text, authorities }) => ({ label: title, text, authorities })) },
    { title: "Facts taken", entries: facts(verdict) },
    { title: "Where library and doctrine differ", entries: verdict.disagreements.map((text) => ({ text, tone: "caution" as const })) },
    { title: "Not understood", entries: verdict.notUnderstood.map((text) => ({ text, tone: "caution" as const })) },
    { title: "Rules without force on this day", entries: verdict.outOfForce.map(({ title, why }) => ({ label: `${title}:`, text: why })) },
    { title: "Not verified", entries: verdict.unverified.map((text) => ({ text })) },
    { title: "What this covers", entries: [...verdict.coverage.limits, disclaimer].map((text) => ({ text })) },
  ]
  return all.filter(({ entries }) => entries.length > 0)
}

export function toneOf(outcome: Verdict["verdict"]): Tone {
  return outcome === "allowed" ? "positive" : outcome === "barred" ? "stop" : outcome === "conflict" ? "caution" : "neutral"
}

function reasons(verdict: Verdict, fits: (reason: Reason) => boolean, formal: boolean): readonly Entry[] {
  return verdict.because.filter(fits).map(({ n, text, authorities, side, formal: symbols }) => ({
    label: `${numberOf(verdict, n)}.`,
    text: formal && symbols !== undefined ? `${text} [${symbols}]` : text,
    authorities,
    tone: toneOf(side),
  }))
}

/** Reasons are numbered as the memo tells them: what decides, what speaks for and against, what did not prevail, what is not known. */
const told = [isOf(deciding), isFactor("allowed"), isFactor("barred"), isOf(["defeated"]), isOf(["nearly"])]

function numberOf({ because }: Verdict, n: number): number {
  return told.flatMap((fits) => because.filter(fits)).findIndex((one) => one.n === n) + 1
}

/** Three plies for either side: the point, the response, the rebuttal. */
function argued({ arguments: all }: Verdict): readonly Entry[] {
  return all.flatMap(({ side, point, response, rebuttal }) => {
    const who = side === "allowed" ? "For the claimant" : "For the other side"
    return [
      { label: `${who}:`, text: point.text, authorities: point.authorities, tone: toneOf(side) },
      { label: "Response:", text: response.text, authorities: response.authorities },
      { label: "Rebuttal:", text: rebuttal.text, authorities: rebuttal.authorities },
    ]
  })
}

function burden(verdict: Verdict): readonly Entry[] {
  const { burden: row } = verdict
  return row === undefined ? [] : [{ label: `${row.title}:`, text: row.text, authorities: row.authorities }]
}

function unknown(verdict: Verdict, formal: boolean): readonly Entry[] {
  const questions = verdict.hinges.map(({ question, answers, decisive }) => ({
    label: decisive ? "Ask:" : "Then ask:",
    text: decisive
      ? `${question} ${answers.map(({ means, verdict: to, leaning }) => `${means}: ${to}${leaning ? `, leaning ${leaning}` : ""}`).join("; ")}.`
      : question,
  }))
  return [...questions, ...reasons(verdict, isOf(["nearly"]), formal)]
}

function distinctions(verdict: Verdict): readonly Entry[] {
  const near = [...verdict.distinctions].sort((a, b) => steps(a) - steps(b))
  const rest = near.slice(beforeTheFold).map(({ precedent }) => precedent)
  const first = near.slice(0, beforeTheFold).map(({ text, precedent, helps, near: one }) => ({
    label: `For ${helps === "allowed" ? "the claimant" : "the other side"}${one ? " (one step away)" : ""}:`,
    text,
    authorities: [precedent],
  }))
  return rest.length === 0
    ? first
    : [...first, { label: "Further off:", text: `${rest.map(({ cite }) => cite).join("; ")}.`, authorities: rest }]
}

function steps({ missing, opposing }: Verdict["distinctions"][number]): number {
  return missing.length + opposing.length
}

function moments(verdict: Verdict): readonly Entry[] {
  return verdict.timeline
    .filter(({ changed }) => changed)
    .map(({ date, verdict: to, leaning, events }) => ({
      label: date,
      text: `${to}${leaning ? `, leaning ${leaning}` : ""}. ${events.join(" ")}`,
      tone: toneOf(to),
    }))
}

function recovery({ recoverable }: Verdict): readonly Entry[] {
  if (!recoverable) return []
  return [
    ...recoverable.components.map(({ title, formula, because, payee, authorities }) => ({
      label: `${title}:`,
      text: `${formula}${payee === "-" ? "" : `, to the ${payee}`}. ${because}`,
      authorities,
    })),
    { label: "Total:", text: grouped(recoverable.total) },
    ...(recoverable.saved === undefined
      ? []
      : [{ label: "Saved by the defense of comparative negligence:", text: `${recoverable.saved.formula}. ${recoverable.saved.because}` }]),
    ...[...recoverable.notes, ...recoverable.unread.map((text) => `${text}.`)].map((text) => ({ text })),
  ]
}

function grouped(amount: string): string {
  return amount.replace(/\d+(?=\.\d\d)/g, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","))
}

function facts(verdict: Verdict): readonly Entry[] {
  return verdict.facts
    .filter(({ basis }) => basis !== "unknown")
    .map(({ says, value, basis, because }) => ({
      label: `${says}:`,
      text: `${value === true ? "yes" : value === false ? "no" : String(value).replace(/_/g, " ")} (${basis}${because === undefined ? "" : `: ${because}`})`,
    }))
}
