/** `goodlaw cite`: every citation of each document, and the authorities they mean. */
import type { CiteResult, Document } from "../../index.js"
import { cite, readingSaid } from "../../node.js"
import type { Common } from "../common.js"
import { exit } from "../exit.js"
import { files, limitsFrom } from "../inputs.js"
import { sourcesOf } from "../lines.js"
import { readingWith } from "../open-library.js"
import { print, printJson } from "../output.js"
import { passedOverLines } from "../passed-over.js"

type Options = Common & { readonly json?: boolean; readonly ndjson?: boolean; readonly passedOver?: boolean }

/** Prints a listing, JSON or NDJSON; the status is always 0. With --library, authorities are looked up there too. */
export async function run(paths: readonly string[], options: Options): Promise<number> {
  if (options.ndjson) {
    const { answersInOrder } = await import("../workers/in-order.js")
    for await (const answers of answersInOrder(sourcesOf(paths), options.library, "cite")) await print(answers)
    return exit.clean
  }
  const lent = await readingWith(options.library)
  const answers: unknown[] = []
  for await (const { document, showText } of files(paths, limitsFrom(options.limit))) {
    const found = cite(document, lent)
    const answer = { id: document.id, ...(showText ? { text: document.text } : {}), ...found, ...readingSaid(document) }
    if (options.json) answers.push(answer)
    else await print(`${listing(document, found)}${passedOverLines(document, options.passedOver === true)}`)
  }
  if (options.json) await printJson(answers.length === 1 ? answers[0] : answers)
  return exit.clean
}

function listing(document: Document, found: CiteResult): string {
  const names = new Map(
    found.authorities.map((authority) => [authority.id, [authority.name, authority.citations[0]].filter(Boolean).join(", ")]),
  )
  const lines = found.citations.map((citation) => {
    const means =
      citation.authority === null
        ? citation.candidates
          ? `one of ${citation.candidates.length}: ${citation.candidates.map((id) => names.get(id)).join("; ")}`
          : "unresolved"
        : names.get(citation.authority)
    return `${String(citation.start).padStart(8)}  ${citation.kind.padEnd(12)}  ${citation.text.replace(/\s+/g, " ").padEnd(28)}  ${means ?? ""}`
  })
  return `${document.id}: ${found.citations.length} citations of ${found.authorities.length} authorities\n${lines.join("\n")}\n`
}
