/** A file that is one opinion: its facts come from the text's own head, from a file beside it, or from the case it is taken for. */
import { basename, extname } from "node:path"
import { Problem } from "../../base/problem.js"
import { courtsWith } from "../../library/declarations.js"
import type { CaseFacts } from "../../library/record.js"
import type { Document } from "../../read/document.js"
import { readFile } from "../../read/file/file.js"
import { studyCase } from "../analyze.js"
import { identify } from "../identify.js"
import { headOf } from "../opinion-header.js"
import { otherCase } from "../other-case.js"
import { sideFacts } from "../sidecar-metadata.js"
import { readyRecord } from "../task.js"
import type { Step } from "../writing.js"
import type { Reading } from "./source.js"

/** The one step of a text file. Names in it are looked up among the cases held before it. */
export async function* readTextFile(reading: Reading): AsyncGenerator<Step> {
  const { file, limits, declared, from, onRead, library } = reading
  if (from > 0) return
  try {
    const document = await readFile(file.path, { limits, id: file.name })
    onRead(file.size)
    const { facts, note } = await factsOf(reading, document)
    const record = studyCase(facts, document, { known: await library.known(), reporters: declared.reporters, courts: declared.courts })
    yield { step: "case", record: readyRecord(record), bytes: file.size, ...(note ? { note: `${file.name}: ${note}` } : {}) }
  } catch (cause) {
    if (!(cause instanceof Problem) || cause.code.startsWith("library_") || cause.code === "disk_full") throw cause
    yield { step: "skip", what: file.name, why: cause.message, bytes: file.size }
  }
}

type Found = { readonly facts: CaseFacts; readonly note?: string }

async function factsOf({ file, library, declared }: Reading, document: Document): Promise<Found> {
  const side = sideFacts(file.path)
  const courts = courtsWith(declared)
  const head = headOf(document.text, declared.reporters, courts)
  const stem = basename(file.name).slice(0, -extname(file.name).length)
  const own = { namespace: "file", id: file.name, ...head, ...side }
  if (own.name || own.citations.length > 0) {
    const other = side?.name && head.name ? otherCase(side.name, head) : undefined
    const facts = { ...own, name: own.name ?? own.citations[0] ?? stem }
    return { facts: side?.name ? withoutFull(facts) : facts, ...(other ? { note: other } : {}) }
  }
  const found = await identify(library.store, document, courts, head)
  if (!found) return { facts: { ...own, name: stem }, note: "it does not say which case it is; it is held under its file's name" }
  const { row } = found
  return {
    facts: {
      ...own,
      name: row.name,
      citations: row.citations.split(";").filter(Boolean),
      ...(row.court ? { court: row.court } : {}),
      ...(row.date ? { date: row.date } : {}),
    },
    note: found.note,
  }
}

/** The name that a file beside the text gives takes the place of the whole caption too. */
function withoutFull({ nameFull: _, ...facts }: CaseFacts): CaseFacts {
  return facts
}
