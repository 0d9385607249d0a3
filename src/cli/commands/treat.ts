/** `goodlaw treat`: what each opinion does to every case it cites, with the words that do it. */

import { Problem } from "../../base/problem.js"
import { cite, type Document, type Explanation, explain, readingSaid, selfIn, type TreatResult, treat } from "../../node.js"
import type { Common } from "../common.js"
import { exit } from "../exit.js"
import { files, limitsFrom } from "../inputs.js"
import { sourcesOf } from "../lines.js"
import { readingWith } from "../open-library.js"
import { print, printJson } from "../output.js"
import { answersInOrder } from "../workers/in-order.js"

type Options = Common & { readonly json?: boolean; readonly ndjson?: boolean; readonly explain?: string }

/** Prints a listing, JSON or NDJSON. The status is 1 when an opinion does to a case what a lawyer must know: stop or warning. */
export async function run(paths: readonly string[], options: Options): Promise<number> {
  if (options.ndjson) {
    for await (const answers of answersInOrder(sourcesOf(paths), options.library, "treat")) await print(answers)
    return exit.clean
  }
  const lent = await readingWith(options.library)
  const answers: unknown[] = []
  let attention = false
  for await (const { document, showText } of files(paths, limitsFrom(options.limit))) {
    const cited = cite(document, lent)
    if (options.explain !== undefined) {
      await print(passages(explain(document, cited, authorityNamed(options.explain, cited.authorities), { self: selfIn(document, cited) })))
      continue
    }
    const treated = treat(document, cited, { self: selfIn(document, cited) })
    const answer = { id: document.id, ...(showText ? { text: document.text } : {}), ...treated, ...readingSaid(document) }
    attention ||= treated.authorities.some((authority) => authority.severity === "stop" || authority.severity === "warning")
    if (options.json) answers.push(answer)
    else await print(listing(document, treated))
  }
  if (options.json) await printJson(answers.length === 1 ? answers[0] : answers)
  return attention ? exit.attention : exit.clean
}

function listing(document: Document, treated: TreatResult): string {
  const lines = treated.authorities.flatMap((authority) => [
    `${authority.severity.padEnd(9)} ${authority.treatment.padEnd(20)} ${[authority.name, authority.citations[0]].filter(Boolean).join(", ")}`,
    ...authority.treatments.map(
      (one) =>
        `            ${one.notCounted ? `(not counted: ${one.notCounted}) ` : ""}${one.treatment}: “${one.quote.replace(/\s+/g, " ").trim()}” [${one.rule}]`,
    ),
  ])
  const ends = treated.disposition ? `; ends: ${treated.disposition.kind}` : ""
  return `${document.id}: ${treated.authorities.length} cases${ends}\n${lines.join("\n")}\n`
}

function authorityNamed(words: string, authorities: ReturnType<typeof cite>["authorities"]): string {
  const wanted = words.toLowerCase()
  const found = authorities.find(
    (one) =>
      one.id === words || one.name?.toLowerCase().includes(wanted) || one.citations.some((citation) => citation.toLowerCase() === wanted),
  )
  if (!found) throw new Problem("not_found", { what: `An authority called "${words}"` })
  return found.id
}

function passages(found: Explanation | undefined): string {
  return `${(found?.passages ?? []).map((one) => `${one.counts ? "counts       " : "does not count"}  ${one.says}\n    “${one.quote.replace(/\s+/g, " ").trim()}”`).join("\n")}\n`
}
