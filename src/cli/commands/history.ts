/** `goodlaw history`: a case's route through the courts, and on request who cites it, whom it cites, and how others state it. */
import { Problem } from "../../base/problem.js"
import {
  asOthersStateIt,
  authoritiesPage,
  type CaseLine,
  type CitingPage,
  type CitingRow,
  type Courts,
  citedByPage,
  type HistoryStep,
  historyOf,
  type Stated,
  withCourts,
} from "../../node.js"
import { theCase } from "../cases.js"
import type { Common } from "../common.js"
import { dayFrom } from "../dates.js"
import { exit } from "../exit.js"
import { openNamed } from "../name-argument.js"
import { print, printJson } from "../output.js"

type Options = Common & {
  readonly asOf?: string
  readonly citing?: boolean
  readonly cites?: boolean
  readonly stated?: boolean
  readonly sort: "severity" | "date" | "depth"
  readonly limitTo: string
  readonly json?: boolean
}

/** Prints the steps in order of date, then the lists asked for. */
export async function run(words: readonly string[], options: Options): Promise<number> {
  const asOf = dayFrom(options.asOf)
  const size = Number(options.limitTo)
  if (!Number.isInteger(size) || size < 1 || size > 200)
    throw new Problem("option_invalid", { option: "--limit-to", value: options.limitTo, allowed: "Give a number from 1 to 200." })
  const library = await openNamed(options.library)
  try {
    const found = await theCase(library, words.join(" "))
    const list = { size, sort: options.sort, ...asOf }
    const steps = await historyOf(library, found.key, asOf)
    const table = withCourts((await library.declared()).courts)
    const citing = options.citing ? await citedByPage(library, found.key, list) : undefined
    const cites = options.cites ? await authoritiesPage(library, found.key, list) : undefined
    const stated = options.stated ? await asOthersStateIt(library.store, found.key, { ...asOf, limit: size }) : undefined
    if (options.json)
      await printJson({ case: found, steps, ...(citing ? { citing } : {}), ...(cites ? { cites } : {}), ...(stated ? { stated } : {}) })
    else
      await print(
        [
          ...steps.map(stepInWords),
          ...(citing ? listed("Cited by", citing, table) : []),
          ...(cites ? listed("Cites", cites, table) : []),
          ...(stated ? ["", "As others state it", ...stated.map(statedInWords)] : []),
          "",
        ].join("\n"),
      )
    return exit.clean
  } finally {
    await library.close()
  }
}

const named = ({ name, citation }: CaseLine) => [name, citation].filter(Boolean).join(", ")
const quoted = (quote: string) => `\n            “${quote.replace(/\s+/g, " ").trim()}”`

function stepInWords(step: HistoryStep): string {
  const { case: one, courtName, quote, date } = step
  const line = `${(date ?? one.date ?? "").padEnd(10)}  ${courtName ?? one.court ?? "court not known"}: ${named(one)}`
  return `${line}${didInWords(step)}${quote === undefined ? "" : quoted(quote)}`
}

function didInWords({ treatment, place, on }: HistoryStep): string {
  if (treatment === undefined) return ""
  if (place === "itself") return ` (this case; ordered: ${treatment})`
  if (place === "below") return ` (${treatment} by ${on ? named(on) : "this case"})`
  return ` (${treatment}: ${on ? named(on) : "this case"})`
}

function listed(title: string, { total, counts, items }: CitingPage, table: Courts): readonly string[] {
  const told = Object.entries(counts).flatMap(([severity, n]) => (n > 0 ? [`${n} ${severity}`] : []))
  return [
    "",
    `${title}: ${total}${told.length > 0 ? ` (${told.join(", ")})` : ""}`,
    ...items.map((row) => rowInWords(row, table)),
    ...(total > items.length ? [`  … and ${total - items.length} more; --limit-to shows up to 200.`] : []),
  ]
}

function rowInWords({ case: one, treatment, notCounted, quote, depth }: CitingRow, table: Courts): string {
  const court = one.court === undefined ? undefined : (table.byId(one.court)?.abbreviations[0] ?? one.court)
  const line = [named(one), court, one.date].filter((part) => part !== undefined && part !== "").join(", ")
  const times = depth && depth.mentions > 1 ? `, ${depth.mentions} mentions` : ""
  return `  ${treatment}${notCounted === undefined ? "" : notCounted === "recognized" ? " (reported)" : ` (not counted: ${notCounted})`}: ${line}${times}${quote === undefined ? "" : quoted(quote)}`
}

function statedInWords({ by, quote, page }: Stated): string {
  return `  ${named(by)}${by.date ? ` (${by.date})` : ""}${page ? `, page ${page}` : ""}${quoted(quote)}`
}
