/** `goodlaw history`: a case's route through the courts. */
import { type HistoryStep, historyOf } from "../../node.js"
import { theCase } from "../cases.js"
import { dayFrom } from "../days.js"
import { exit } from "../exit.js"
import type { Common } from "../main.js"
import { openNamed } from "../named.js"
import { print, printJson } from "../output.js"

type Options = Common & { readonly asOf?: string; readonly json?: boolean }

/** Prints the steps in order of date. */
export async function run(words: readonly string[], options: Options): Promise<number> {
  const asOf = dayFrom(options.asOf)
  const library = await openNamed(options.library)
  try {
    const found = await theCase(library, words.join(" "))
    const steps = await historyOf(library, found.key, asOf)
    if (options.json) await printJson({ case: found, steps })
    else await print(`${steps.map(inWords).join("\n")}\n`)
    return exit.clean
  } finally {
    await library.close()
  }
}

function inWords(step: HistoryStep): string {
  const { case: one, courtName, treatment, quote, date } = step
  const line = `${(one.date ?? date ?? "").padEnd(10)}  ${courtName ?? one.court ?? "court not known"}: ${[one.name, one.citation].filter(Boolean).join(", ")}`
  const did = treatment === undefined ? "" : step.place === "below" ? ` (${treatment} by this case)` : ` (${treatment} this case)`
  return `${line}${did}${quote === undefined ? "" : `\n            “${quote.replace(/\s+/g, " ").trim()}”`}`
}
