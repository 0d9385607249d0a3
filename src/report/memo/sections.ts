/** The sections of a memo on a verdict, as headings and paragraphs; the terminal and the HTML memo print the same ones. */
import type { Cited, Reason, Verdict } from "../../reason/verdict.js"
import { disclaimer } from "../words.js"

/** One entry: its words, a label before them, and the authorities that it ends in. */
export type Entry = { readonly label?: string; readonly text: string; readonly authorities?: readonly Cited[]; readonly tone?: Tone }
export type Tone = "stop" | "positive" | "caution" | "neutral"
export type Section = { readonly title: string; readonly entries: readonly Entry[] }

/** How a memo is written. */
export type MemoOptions = { readonly formal?: boolean }

const most = 12

const deciding = ["decides", "leans", "factor", "general"] as const satisfies readonly Reason["kind"][]

/** In the order a lawyer reads: why, what each side can say, what would change it, how it came about, the money, what to bear in mind, what is not known. */
export function sectionsOf(verdict: Verdict, { formal = false }: MemoOptions = {}): readonly Section[] {
  const all: readonly Section[] = [
    { title: "Reasons", entries: reasons(verdict, deciding, formal) },
    { title: "What did not prevail", entries: reasons(verdict, ["defeated"], formal) },
    { title: "What is not known and matters", entries: unknown(verdict, formal) },
    { title: "Nearest cases, and how each is distinguished", entries: distinctions(verdict) },
    { title: "What would change the answer", entries: verdict.flips.map(({ text, verdict: to }) => ({ text, tone: toneOf(to) })) },
    { title: "The answer over time", entries: moments(verdict) },
    { title: "What could be recovered", entries: recovery(verdict) },
    { title: "To bear in mind", entries: verdict.guidance.map(({ title, text, authorities }) => ({ label: title, text, authorities })) },
    { title: "Facts taken", entries: facts(verdict) },
    { title: "Where library and doctrine differ", entries: verdict.disagreements.map((text) => ({ text, tone: "caution" as const })) },
    { title: "Not verified", entries: verdict.unverified.map((text) => ({ text })) },
    { title: "What this covers", entries: [...verdict.coverage.limits, disclaimer].map((text) => ({ text })) },
  ]
  return all.filter(({ entries }) => entries.length > 0)
}

export function toneOf(outcome: Verdict["verdict"]): Tone {
  return outcome === "allowed" ? "positive" : outcome === "barred" ? "stop" : outcome === "conflict" ? "caution" : "neutral"
}

function reasons(verdict: Verdict, kinds: readonly Reason["kind"][], formal: boolean): readonly Entry[] {
  return verdict.because
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, n, text, authorities, side, formal: symbols }) => ({
      label: `${numberOf(verdict, kind, n)}.`,
      text: formal && symbols !== undefined ? `${text} [${symbols}]` : text,
      authorities,
      tone: toneOf(side),
    }))
}

/** Reasons are numbered as the memo tells them: what decides, what did not prevail, what is not known. */
const told: readonly (readonly Reason["kind"][])[] = [deciding, ["defeated"], ["nearly"]]

function numberOf({ because }: Verdict, kind: Reason["kind"], n: number): number {
  const place = (one: Pick<Reason, "kind" | "n">) => told.findIndex((kinds) => kinds.includes(one.kind)) * because.length * 2 + one.n
  return because.filter((one) => place(one) <= place({ kind, n })).length
}

function unknown(verdict: Verdict, formal: boolean): readonly Entry[] {
  const questions = verdict.hinges.map(({ question, answers, decisive }) => ({
    label: decisive ? "Ask:" : "Then ask:",
    text: decisive
      ? `${question} ${answers.map(({ means, verdict: to, leaning }) => `${means}: ${to}${leaning ? `, leaning ${leaning}` : ""}`).join("; ")}.`
      : question,
  }))
  return [...questions, ...reasons(verdict, ["nearly"], formal)]
}

function distinctions(verdict: Verdict): readonly Entry[] {
  const near = [...verdict.distinctions].sort((a, b) => steps(a) - steps(b))
  return near.slice(0, most).map(({ text, precedent, helps, near: one }) => ({
    label: `For ${helps === "allowed" ? "the claimant" : "the other side"}${one ? " (one step away)" : ""}:`,
    text,
    authorities: [precedent],
  }))
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
    ...recoverable.notes.map((text) => ({ text })),
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
