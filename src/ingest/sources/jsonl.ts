/** Lines of JSON: cases in Goodlaw's shape, CAP's or COLD's, declarations, and what `library export` wrote. */
import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs"
import { basename } from "node:path"
import { type Declared, readDeclaration } from "../../library/declarations.js"
import { type Limits, limitOf } from "../../read/limits.js"
import { linesOf } from "../lines.js"
import { inOrder, openPool } from "../pool.js"
import { reasons } from "../reasons.js"
import { type Made, makeOf, type Piece, type WorkRules } from "../task.js"
import type { Step } from "../writing.js"
import type { Reading } from "./source.js"

/** Steps of a file of JSON lines, plain or packed. */
export async function* readJsonLines(reading: Reading): AsyncGenerator<Step> {
  const { file, limits, declared, from, range } = reading
  const own = await declaredAtHead(file.path)
  const rules = { limits, reporters: [...declared.reporters, ...own.reporters], courts: [...declared.courts, ...own.courts] }
  const pool = (reading.pool ?? openPool)(rules, reading.workers)
  try {
    let n = 0
    for await (const { piece, made } of inOrder(pieces(reading), pool)) {
      n++
      yield stepOf(piece, made)
    }
    if (n === 0 && from === 0 && !range) yield { step: "skip", what: file.name, why: reasons.noLines, bytes: 0 }
  } finally {
    await pool.close()
  }
}

/** What a worker made, as a step. */
export function stepOf({ bytes, path, line, note }: Piece, made: Made): Step {
  switch (made.made) {
    case "case":
      return {
        step: "case",
        record: made.record,
        bytes,
        ...(note || made.note ? { note: [note, made.note].filter(Boolean).join(" ") } : {}),
      }
    case "nothing":
      return note === undefined
        ? { step: "skip", what: made.what, why: made.why, bytes }
        : { step: "skip", what: `${path}, line ${line}`, why: note, bytes }
    case "declaration":
      return { step: "declare", value: made.value, path, bytes }
    case "held":
      return { step: "skip", what: `${path}, line ${line}`, why: reasons.exportLine, bytes }
    default:
      return made satisfies never
  }
}

/** What the file itself declares, in lines before its first case: the cases are read with it. */
export async function declaredAtHead(path: string): Promise<Declared> {
  const own: Declared[] = []
  for await (const line of linesOf(path, firstBytes(path))) {
    if (!line.text.startsWith('{"declare"')) break
    const made = makeOf({ json: line.text, path: basename(path), line: line.number, namespace: "", bytes: line.bytes }, noRules)
    if (made.made === "declaration") own.push(readDeclaration(made.value, path))
  }
  return { reporters: own.flatMap((one) => one.reporters), courts: own.flatMap((one) => one.courts) }
}

const noRules: WorkRules = { limits: {}, reporters: [], courts: [] }

/** Bytes of a case's line; it is held several times over while it is read, and no case is so long. */
const longestCase = 64 * 1024 * 1024

async function* pieces({ file: { path }, from, onRead, range, limits }: Reading): AsyncGenerator<Piece> {
  const namespace = basename(path).replace(/\.(?:gz|bz2)$/i, "")
  let n = 0
  const whole = range ? undefined : await wholeJson(path, limits)
  if (whole) {
    for (const one of whole.slice(from)) {
      const json = JSON.stringify(one)
      yield { json, path: basename(path), line: from + ++n, namespace, bytes: json.length }
    }
    return
  }
  for await (const line of linesOf(path, firstBytes(path), longestCase, onRead, range)) {
    if (!line.tooLong && line.text.trim() === "") continue
    if (n++ < from) continue
    if (line.tooLong)
      yield { json: "", passed: true, path: basename(path), line: line.number, namespace, bytes: 0, note: reasons.lineTooLong }
    else yield { json: line.text, path: basename(path), line: line.number, namespace, bytes: line.bytes }
  }
}

/** The cases of a file that is one JSON value: an array of them, an API's list of results, or one. A larger file is read by lines. */
export async function wholeJson(path: string, limits: Limits = {}): Promise<readonly unknown[] | undefined> {
  if (!/\.json$/i.test(path) || statSync(path).size > limitOf("bytes", limits)) return undefined
  const value = parsed(readFileSync(path, "utf8").replace(/^\uFEFF/, ""))
  if (Array.isArray(value)) return value
  const { results } = Object(value) as { readonly results?: unknown }
  return Array.isArray(results) ? results : value === undefined ? undefined : [value]
}

/** Undefined for what is not JSON, which the value itself can never be. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The first bytes of a file, which tell how it is packed. */
export function firstBytes(path: string): Buffer {
  const buffer = Buffer.alloc(8)
  const file = openSync(path, "r")
  try {
    const got = readSync(file, buffer, 0, 8, 0)
    return buffer.subarray(0, got)
  } finally {
    closeSync(file)
  }
}
