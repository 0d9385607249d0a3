/** Ingest: files of many kinds become cases in the library, in transactions that can be killed at any moment and gone on with. */
import { readFileSync } from "node:fs"
import { parse } from "yaml"
import { Problem, type ProblemCode } from "../base/problem.js"
import { isQueued } from "../library/pending.js"
import { seal } from "../library/seal.js"
import type { StoredLibrary } from "../library/stored-library.js"
import { tallied, writeTallies } from "../library/write/tallies.js"
import type { Limits } from "../read/limits.js"
import { type Counting, emptyAccount, type IngestAccount, note, skip } from "./account.js"
import { fingerprint, sourceFiles } from "./files.js"
import type { SourceFile, SourceKind } from "./source-file.js"
import { readCapVolume } from "./sources/cap.js"
import { readCourtListener } from "./sources/courtlistener.js"
import { isExport, readExport } from "./sources/export.js"
import { finishExport } from "./sources/export-rows.js"
import { readJsonLines } from "./sources/jsonl.js"
import type { Reading, SourceReader } from "./sources/source.js"
import { readTextFile } from "./sources/text.js"
import { type Batch, openSource, type Step, type Watch, writeSteps } from "./writing.js"

/** How far an ingest has come, in bytes of the files. */
export type IngestProgress = { readonly done: number; readonly total: number; readonly unit: "bytes"; readonly note: string }

/** How `ingest` reads. */
export type IngestOptions = {
  readonly from?: SourceKind
  readonly limits?: Limits
  readonly onProgress?: (progress: IngestProgress) => void
  /** Stops between two transactions with the problem `interrupted`; the same call goes on from there. */
  readonly signal?: AbortSignal
  /** Worker threads; 0 works in this one. As many as there are cores (four at most) when left out. */
  readonly workers?: number
  /** What one transaction holds at most; 250 records or 8 MB when left out. */
  readonly batch?: Batch
  /** Heard inside the transaction of each batch, with what became of it. */
  readonly inBatch?: Watch["inBatch"]
  readonly onSession?: Watch["onSession"]
  /** The queue itself reads the source, whose turn has come. */
  readonly inTurn?: boolean
}

/** How each kind of source is read. */
export const readers: Readonly<Record<SourceFile["kind"], SourceReader>> = {
  text: readTextFile,
  jsonl: readJsonLines,
  cap: readCapVolume,
  courtlistener: readCourtListener,
  export: readExport,
  declaration: readDeclarationFile,
}

/** Reads the files and folders into the library. The same file again changes nothing. */
export async function ingest(library: StoredLibrary, paths: readonly string[], options: IngestOptions = {}): Promise<IngestAccount> {
  const begun = performance.now()
  const account = emptyAccount()
  const files = sourceFiles(paths, options.from ?? "auto", (what, why) => skip(account, what, why))
  const total = files.reduce((sum, file) => sum + file.size, 0)
  let before = 0
  for (const file of files) {
    const report = (done: number) =>
      options.onProgress?.({ done: before + Math.min(done, file.size), total, unit: "bytes", note: file.name })
    report(0)
    const alone = files.length === 1 && account.read === 0
    await readSource(library, file, options, account, report).catch((cause: unknown) => leftOut(file, cause, account, alone))
    before += file.size
    account.files++
    report(0)
  }
  if (account.references >= tallied) await library.store.write(async (db) => void (await writeTallies(db)))
  await seal(library.store, account.references)
  return { ...account, seconds: (performance.now() - begun) / 1000 }
}

/** Problems of one file, which others beside it do not share. */
const ofFile: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "archive_too_large",
  "external_entities",
  "file_damaged",
  "file_empty",
  "file_encrypted",
  "file_missing",
  "file_too_large",
  "file_unreadable",
  "format_unknown",
  "library_version",
  "line_invalid",
  "nesting_too_deep",
])

/** A file that fails among others is left out with its sentence, and the others are read; what was read of it before is kept. */
function leftOut(file: SourceFile, cause: unknown, account: Counting, alone: boolean): void {
  if (alone || !(cause instanceof Problem) || !ofFile.has(cause.code)) throw cause
  skip(account, file.name, cause.message)
}

/** Reads one source from where it was left to its end, or passes it over where the library has it whole. */
export async function readSource(
  library: StoredLibrary,
  file: SourceFile,
  options: IngestOptions,
  account: Counting,
  report: (done: number) => void,
): Promise<void> {
  const kind = file.kind === "jsonl" && (await isExport(file.path)) ? "export" : file.kind
  const source = await openSource(library.store, file.name, fingerprint(file.path, file.parts), kind)
  if (source.done) {
    account.filesHeld++
    note(account, `${file.name} is in the library already.`)
    return
  }
  if (!options.inTurn && (await isQueued(library.store, source.id))) {
    note(account, `${file.name} waits in the queue; goodlaw work reads it.`)
    return
  }
  const reader = readers[kind as keyof typeof readers]
  if (!reader) throw new Problem("internal", { why: `no reader for ${file.kind}` })
  let read = 0
  const reading: Reading = {
    library,
    file,
    limits: options.limits ?? {},
    declared: await library.declared(),
    from: source.position,
    ...(options.workers === undefined ? {} : { workers: options.workers }),
    onRead: (bytes) => {
      read = bytes
    },
  }
  await writeSteps(library.store, source, reader(reading), account, {
    onBatch: () => report(read),
    signal: options.signal,
    batch: options.batch,
    inBatch: options.inBatch,
    onSession: options.onSession,
  })
  if (kind === "export") await library.store.write((db) => finishExport(db, source.id))
}

/** A file in which a library declares its own reporters and courts. */
async function* readDeclarationFile({ file, from }: Reading): AsyncGenerator<Step> {
  if (from > 0) return
  let value: unknown
  try {
    value = parse(readFileSync(file.path, "utf8"))
  } catch (cause) {
    throw new Problem("line_invalid", { line: 1, path: file.path, why: (cause as Error).message.split("\n")[0] ?? "it cannot be read" })
  }
  yield { step: "declare", value, path: file.path, bytes: file.size }
}
