/**
 * A sample of statuses for a person to judge from the words: stops and warnings that rest on words, and cases of which nothing is said. The
 * same library, size and seed draw the same cases. Judged rows give rates with intervals.
 */
import type { CaseKey, Status, StatusReason } from "../library/library.js"
import { courtsAct } from "../library/store/create.js"
import type { StoredLibrary } from "../library/stored-library.js"

/** One row to judge. `judged` is empty until a person writes right, wrong, or in part (right only in part and not said so). */
export type AuditRow = {
  readonly part: "stop" | "warning" | "caution" | "none"
  readonly name: string
  readonly citation: string
  readonly verdict: string
  readonly judged: string
  readonly class: string
  readonly rule?: string
  readonly by?: string
  readonly treatment?: string
  readonly point?: string
  readonly words?: string
  readonly why?: string
  readonly note: string
}

/** Which statuses an audit draws. */
export type AuditAsk = { readonly sample: number; readonly seed: number; readonly asOf?: string }

const parts = ["stop", "warning", "caution", "none"] as const
/** Cases looked at for each row that is drawn, at the most. */
const patience = 40

/** Up to `sample` rows of each part, in the order drawn. Cases whose verdict rests on a table alone are passed over. */
export async function auditSample(library: StoredLibrary, { sample, seed, asOf }: AuditAsk): Promise<readonly AuditRow[]> {
  const next = numbersFrom(seed)
  const rows: AuditRow[] = []
  const treated = await keysOf(
    library,
    `select distinct cited as k from treatments where weight >= 2 and source = 'text' and (direct = 1 or ${courtsAct}) order by k`,
  )
  const cited = await keysOf(library, "select distinct cited as k from pairs order by k")
  for (const part of parts) {
    const from = drawn(part === "none" ? cited : treated, next)
    let found = 0
    for (const key of from.slice(0, sample * patience)) {
      if (found >= sample) break
      const row = rowOf(part, await library.status(key, asOf ? { asOf } : {}))
      if (!row) continue
      rows.push(row)
      found++
    }
  }
  return rows
}

async function keysOf({ store }: StoredLibrary, question: string): Promise<readonly CaseKey[]> {
  return (await store.ask<{ k: number }>(question, [])).map(({ k }) => Number(k))
}

function rowOf(part: AuditRow["part"], status: Status): AuditRow | undefined {
  const { case: one, verdict } = status
  const facts = { part, name: one.name, citation: one.citations[0] ?? one.caseId, verdict, judged: "", class: "", note: "" }
  if (part === "none") return verdict === "no negative treatment found" ? facts : undefined
  const [lead] = [...status.history, ...status.because].filter(({ counts, severity }) => counts && severity === verdict)
  return verdict === part && lead?.source === "text" ? { ...facts, ...evidenceOf(lead) } : undefined
}

function evidenceOf({ rule, by, treatment, point, quote, why }: StatusReason) {
  return {
    rule,
    ...(by.citation ? { by: by.citation } : {}),
    treatment,
    ...(point ? { point } : {}),
    ...(quote ? { words: quote } : {}),
    why,
  }
}

/** Numbers from 0 to 1 that a seed gives (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function drawn<T>(list: readonly T[], next: () => number): readonly T[] {
  return list
    .map((one) => [next(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one)
}

/** How many judged rows of one part were right, right only in part, or wrong. */
export type AuditRate = {
  readonly part: string
  readonly judged: number
  readonly right: number
  readonly inPart: number
  readonly wrong: number
  readonly low: number
  readonly high: number
}

/** Shares right by part, each with the interval of Wilson at 95 %. Rows that nobody has judged are passed over. */
export function auditRates(rows: readonly Pick<AuditRow, "part" | "judged">[]): readonly AuditRate[] {
  const of = (part: string) => rows.filter((row) => row.part === part && row.judged !== "")
  return [...new Set(rows.map(({ part }) => part as string))].map((part) => {
    const judged = of(part)
    const right = judged.filter((row) => row.judged === "right").length
    const inPart = judged.filter((row) => /part/.test(row.judged)).length
    return { part, judged: judged.length, right, inPart, wrong: judged.length - right - inPart, ...interval(right, judged.length) }
  })
}

/** Wilson's score interval, z = 1.96. */
function interval(right: number, n: number): { readonly low: number; readonly high: number } {
  if (n === 0) return { low: 0, high: 1 }
  const z = 1.96
  const share = right / n
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n)
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
