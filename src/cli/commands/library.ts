/** `goodlaw library info|verify|export|create|relied-on|queue`. */
import { readFileSync } from "node:fs"
import { Problem } from "../../base/problem.js"
import {
  type AuditRow,
  auditRates,
  auditSample,
  courts,
  exportLibrary,
  mostReliedOn,
  openLibrary,
  type QueueState,
  queueState,
  type StoredLibrary,
  verify,
} from "../../node.js"
import { accountInWords } from "../account.js"
import type { Common } from "../common.js"
import { dayFrom } from "../dates.js"
import { exit } from "../exit.js"
import { print, printJson, writeWhole } from "../output.js"

type Options = Common & {
  readonly json?: boolean
  readonly courts?: boolean
  readonly out?: string
  readonly partitions?: number
  readonly asOf?: string
  readonly limitTo: string
  readonly sample?: number
  readonly seed?: number
  readonly judged?: string
}

const asks: Readonly<Record<string, (library: StoredLibrary, options: Options) => Promise<number>>> = {
  info: sayInfo,
  verify: sayVerified,
  export: writeExport,
  create: sayInfo,
  "relied-on": sayReliedOn,
  queue: sayQueue,
  audit: sayAudit,
}

/** The status of `verify` is 1 when a check fails. */
export async function run([what = ""]: readonly string[], options: Options): Promise<number> {
  const ask = asks[what]
  if (!ask) throw new Problem("option_invalid", { option: "library", value: what, allowed: `Write ${Object.keys(asks).join(", ")}.` })
  const library = await openLibrary(options.library, {
    readOnly: what !== "create",
    unchecked: what === "verify",
    ...(options.partitions ? { partitions: options.partitions } : {}),
  })
  try {
    return await ask(library, options)
  } finally {
    await library.close()
  }
}

async function sayInfo(library: StoredLibrary, options: Options): Promise<number> {
  const info = await library.info()
  if (options.courts) await print(courts.all.map((court) => `${court.id.padEnd(16)} ${court.name}\n`).join(""))
  else if (options.json) await printJson(info)
  else
    await print(
      [
        `${info.name}: ${info.cases} cases, ${info.opinions} opinions, ${info.references} citing references.`,
        `Decided from ${info.earliest ?? "?"} to ${info.latest ?? "?"}. Hash ${info.hash}; schema ${info.schema}.`,
        ...info.sources.map((source) => `  ${source.name}: ${source.cases} cases`),
        ...queueLine(await queueState(library.store)),
        "",
      ].join("\n"),
    )
  return exit.clean
}

/** The authorities most relied on by a date, heaviest first, each with its share of all reliance. */
async function sayReliedOn(library: StoredLibrary, options: Options): Promise<number> {
  const limit = Number(options.limitTo)
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw new Problem("option_invalid", { option: "--limit-to", value: options.limitTo, allowed: "Give a number from 1 to 1000." })
  const ranked = await mostReliedOn(library, { ...dayFrom(options.asOf), limit })
  if (options.json) await printJson(ranked)
  else
    for (const { case: one, rank, citing } of ranked)
      await print(
        `${(rank * 100).toFixed(3).padStart(7)} %  ${[one.name, one.citations[0] ?? one.caseId].filter(Boolean).join(", ")}${one.date ? ` (${one.date})` : ""}; cited by ${citing}\n`,
      )
  return exit.clean
}

/** Rows to judge, a line of JSON each; with `--judged`, the rates that judged rows give. */
async function sayAudit(library: StoredLibrary, { sample = 20, seed = 1, judged, ...options }: Options): Promise<number> {
  if (judged === undefined) {
    for (const row of await auditSample(library, { sample, seed, ...dayFrom(options.asOf) })) await print(`${JSON.stringify(row)}\n`)
    return exit.clean
  }
  const rows = readFileSync(judged, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as AuditRow)
  const rates = auditRates(rows)
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  if (options.json) await printJson(rates)
  else
    for (const { part, judged: n, right, inPart, wrong, low, high } of rates)
      await print(
        `${part.padEnd(8)} ${n} judged: ${right} right, ${inPart} right only in part, ${wrong} wrong; right ${percent(n === 0 ? 0 : right / n)} (95 %: ${percent(low)} to ${percent(high)})\n`,
      )
  return exit.clean
}

async function sayVerified(library: StoredLibrary, options: Options): Promise<number> {
  const verified = await verify(library.store)
  if (options.json) await printJson(verified)
  else await print(verified.checks.map((one) => `${one.ok ? "passes" : "FAILS "}  ${one.check}: ${one.says}\n`).join(""))
  return verified.ok ? exit.clean : exit.attention
}

/** To a file that is whole or not there, or to stdout. */
async function writeExport(library: StoredLibrary, { out }: Options): Promise<number> {
  async function* lines() {
    for await (const line of exportLibrary(library.store)) yield `${line}\n`
  }
  if (out === undefined) {
    for await (const line of lines()) await print(line)
    return exit.clean
  }
  await writeWhole(out, lines())
  return exit.clean
}

const queueLine = (queue: QueueState | undefined): readonly string[] =>
  queue && queue.parts.waiting + queue.parts.made > 0
    ? [
        `In the queue: ${queue.parts.waiting} parts to be read, ${queue.parts.made} waiting to be written (goodlaw library queue says more).`,
      ]
    : []

/** The status is 1 when a part could not be read. */
async function sayQueue(library: StoredLibrary, options: Options): Promise<number> {
  const queue = await queueState(library.store)
  if (options.json) await printJson(queue ?? null)
  else if (!queue)
    await print("Nothing was ever queued in this library, or you may not see it. goodlaw ingest --queue does (on a postgres:// library).\n")
  else await print(queueInWords(queue))
  return queue && queue.failed.length > 0 ? exit.attention : exit.clean
}

function queueInWords({ sources, parts, unindexed, bytes, making, failed, workers, account }: QueueState): string {
  const all = parts.waiting + parts.made + parts.written + parts.failed
  return [
    `${sources} ${sources === 1 ? "source" : "sources"} in ${all} ${all === 1 ? "part" : "parts"}: ${parts.waiting} to be read, ${parts.made} waiting for their turn to be written, ${parts.written} written, ${parts.failed} failed.`,
    ...(unindexed > 0 ? [`${unindexed} opinions that are held are not yet found by their words.`] : []),
    `${(bytes.done / 1e6).toFixed(1)} of ${(bytes.total / 1e6).toFixed(1)} MB are done.`,
    ...making
      .slice(0, 20)
      .map((one) => `  ${one.by} reads a part of ${one.source}${one.attempts > 1 ? ` (begun ${one.attempts} times)` : ""}.`),
    ...workers.slice(0, 50).map((one) => `  ${one.name} read ${one.made} and wrote ${one.written}.`),
    ...failed.slice(0, 20).map((one) => `  ${one.source} failed: ${one.why}`),
    accountInWords(account),
  ].join("\n")
}
