/** Reading and checking a brief, and the reports that are made of a check. Answers are bytes, ready to be sent and kept. */
import { createHash } from "node:crypto"
import {
  type AuthoritiesStyle,
  authoritiesAs,
  type CheckResult,
  check,
  checkAsHtml,
  type Document,
  type Limits,
  readBytes,
  version,
  wordCopy,
  type Zone,
} from "../../node.js"
import { statusAsk } from "../query-params.js"
import type { Desk } from "./worker-context.js"

export type CheckAsked = {
  readonly bytes: Uint8Array
  readonly name: string
  readonly asOf?: string | undefined
  readonly in?: string | undefined
  readonly strict?: boolean
  readonly limits?: Limits
}

/** A check as it is kept: JSON of the document as shown and of the result, and of a Word file its own bytes. */
export type CheckMade = {
  readonly id: string
  readonly name: string
  readonly document: Uint8Array
  readonly result: Uint8Array
  readonly isWord: boolean
}

/** Reads the file, and checks it. */
export async function checkFile({ bytes, name, strict, limits = {}, ...ask }: CheckAsked, desk: Desk): Promise<CheckMade> {
  const { tell, online } = desk
  const document = await readBytes(bytes, name, { limits })
  tell({ step: "reading", done: document.text.length, total: document.text.length })
  const sha256 = createHash("sha256").update(bytes).digest("hex")
  const options = { name, sha256, ...statusAsk(ask), ...(strict ? { strict } : {}), ...(online ? { online } : {}), onProgress: tell }
  const result = await check(document, await desk.library(), options)
  return {
    id: idOf(result, ask.in, strict),
    name,
    document: json({ text: document.text, zones: document.zones.filter(isShown) }),
    result: json(result),
    isWord: document.format === "docx",
  }
}

const shown: ReadonlySet<Zone["kind"]> = new Set<Zone["kind"]>(["page", "footnote", "heading", "emphasis", "quotation", "paragraph"])
const isShown = (zone: Zone) => shown.has(zone.kind)

const json = (value: unknown) => Buffer.from(JSON.stringify(value))

/** Made of what was checked against what, so that an address of a report stays good when the check is made again. */
function idOf({ document, library, asOf }: CheckResult, court: string | undefined, strict: boolean | undefined): string {
  const words = [document.sha256, document.name, library.hash, asOf, court, strict].join(" ")
  return createHash("sha256").update(words).digest("hex").slice(0, 32)
}

type OfCheck = Pick<CheckMade, "document" | "result">

const resultOf = ({ result }: OfCheck): CheckResult => JSON.parse(Buffer.from(result).toString())

/** The report as one HTML file. */
export async function htmlOf(made: OfCheck): Promise<string> {
  const { text } = JSON.parse(Buffer.from(made.document).toString()) as Pick<Document, "text">
  return checkAsHtml(resultOf(made), text, version())
}

/** The user's own file with comments; `bytes` are the file that was checked. */
export async function wordCopyOf(
  made: OfCheck & { readonly name: string; readonly bytes: Uint8Array; readonly limits?: Limits },
): Promise<Uint8Array> {
  const ask = { limits: made.limits ?? {} }
  return wordCopy(made.bytes, resultOf(made), await readBytes(made.bytes, made.name, ask), ask)
}

/** The table of authorities in the form that an ending names. */
export async function authoritiesOf(
  made: OfCheck & { readonly ending: string; readonly style: AuthoritiesStyle },
): Promise<string | Uint8Array> {
  return authoritiesAs(resultOf(made), made.ending, made.style)
}
