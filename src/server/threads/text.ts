/** Citing and treating one text, as the command line does. */
import { type CiteOptions, cite, readingSaid, readRecord, type StoredLibrary, selfIn, selfOf, treat } from "../../node.js"
import { objectOf } from "../body/lines.js"
import type { Desk } from "./worker-context.js"

/** One JSON object as it came, and the number of its line. */
export type TextAsked = { readonly what: "cite" | "treat"; readonly json: string; readonly line: number }

/** The answer as JSON. */
export async function answerText({ what, json, line }: TextAsked, desk: Desk): Promise<string> {
  const record = objectOf(json, line)
  const document = readRecord(record, { path: "the request", line })
  const lent = await lentBy(await desk.library())
  const cited = cite(document, lent)
  const answer = what === "cite" ? cited : treat(document, cited, { self: { ...selfIn(document, cited), ...selfOf(record) } })
  return JSON.stringify({
    id: document.id,
    ...(typeof record.text === "string" ? {} : { text: document.text }),
    ...answer,
    ...readingSaid(document),
  })
}

async function lentBy(library: StoredLibrary): Promise<CiteOptions> {
  const [known, { reporters, courts }] = await Promise.all([library.known(), library.declared()])
  return { known, reporters, courts }
}
