/**
 * Scores statuses against rows that were judged from the words: `npm run score:status -- rows.jsonl --library L [--show]`. By class of
 * judgement it prints how many that were judged wrong are gone and how many that were judged right still stand. Nothing here knows any row.
 */
import { readFileSync } from "node:fs"
import { openLibrary, type StatusReason } from "../src/node.js"

/** One judged row, of the shape of `data/status/audit.jsonl`. */
export type JudgedRow = {
  readonly part: string
  readonly name: string
  readonly citation: string
  readonly verdict: string
  readonly judged: string
  readonly class: string
  readonly rule?: string
  readonly by?: string
  readonly note?: string
}

type Ask = { readonly verdict: string; readonly reasons: readonly StatusReason[]; readonly actors: ReadonlySet<number> }

const heaviness: Readonly<Record<string, number>> = { stop: 3, warning: 2, caution: 1 }
const heavy = (verdict: string) => heaviness[verdict] ?? 0

/** Does a reason of the row's weight, by the row's act, still count? Where the row names no acting case, one by the same rule. */
function stands(row: JudgedRow, { reasons, actors }: Ask): boolean {
  const asHeavy = reasons.filter(({ counts, severity }) => counts && heavy(severity) >= heavy(row.verdict))
  if (row.by)
    return asHeavy.some(({ by, reportedBy }) => by.citation === row.by || actors.has(by.key ?? -1) || actors.has(reportedBy?.key ?? -1))
  return asHeavy.some(({ rule }) => rule === row.rule)
}

/** Is the row as it should be now? */
function isRight(row: JudgedRow, ask: Ask): boolean {
  if (row.judged === "right") return row.part === "part3 good law" ? ask.verdict !== "stop" : heavy(ask.verdict) >= heavy(row.verdict)
  if (row.judged === "missed") return ask.verdict === "stop"
  if (row.judged === "understated") return heavy(ask.verdict) > heavy(row.verdict)
  if (row.part === "part3 good law") return ask.verdict !== "stop"
  if (row.judged.startsWith("right only in part"))
    return (
      heavy(ask.verdict) < heavy(row.verdict) || ask.reasons.some(({ counts, severity, point }) => counts && severity === "stop" && point)
    )
  return !stands(row, ask)
}

const says: Readonly<Record<string, string>> = { right: "still stand", missed: "found", understated: "heavier" }

async function score(file: string, address: string, show: boolean): Promise<void> {
  const library = await openLibrary(address, { readOnly: true, create: false })
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as JudgedRow)
  const groups = new Map<string, { right: number; all: number }>()
  for (const row of rows) {
    const found = await library.byCitation(row.citation, { cited: true })
    const statuses = await Promise.all(found.map(({ key }) => library.status(key)))
    const reasons = statuses.flatMap(({ history, because }) => [...history, ...because])
    const verdict = [...statuses].sort((a, b) => heavy(b.verdict) - heavy(a.verdict))[0]?.verdict ?? "not held"
    const actors = row.by ? (await library.byCitation(row.by, { cited: true })).map(({ key }) => key) : []
    const right = isRight(row, { verdict, reasons, actors: new Set(actors) })
    const group = `${row.part.padEnd(22)} ${row.judged === "right" ? "right" : `${row.judged}: ${row.class}`}`
    const held = groups.get(group) ?? { right: 0, all: 0 }
    groups.set(group, { right: held.right + Number(right), all: held.all + 1 })
    if (show && !right)
      console.log(
        `not yet: ${row.part} | ${row.judged} | ${row.class} | ${row.name.slice(0, 50)} | ${row.citation} | now ${verdict} | ${row.rule ?? ""} | ${row.by ?? ""} | ${row.note ?? ""}`,
      )
  }
  for (const [group, { right, all }] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `${group.padEnd(70)} ${String(right).padStart(4)} of ${String(all).padEnd(4)} ${says[group.slice(23).split(":")[0] as string] ?? "gone"}`,
    )
  const total = [...groups.values()].reduce((sum, one) => ({ right: sum.right + one.right, all: sum.all + one.all }))
  console.log(`${"all".padEnd(70)} ${String(total.right).padStart(4)} of ${total.all}`)
  await library.close()
}

const args = process.argv.slice(2)
const at = args.indexOf("--library")
const [file] = args.filter((arg, n) => !arg.startsWith("--") && (at < 0 || n !== at + 1))
if (!file || at < 0) {
  console.error("usage: npm run score:status -- rows.jsonl --library L [--show]")
  process.exitCode = 2
} else await score(file, args[at + 1] as string, args.includes("--show"))
