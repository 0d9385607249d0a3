/** A volume of the Caselaw Access Project: a zip archive, its folder, or its `CasesMetadata.json` alone. */
import { readFileSync, statSync } from "node:fs"
import { basename, dirname } from "node:path"
import { Problem } from "../../base/problem.js"
import { inOrder, openPool } from "../pool.js"
import { reasons } from "../reasons.js"
import type { Piece } from "../task.js"
import { folderFiles, type VolumeFiles, zippedFiles } from "../volume-files.js"
import type { Step } from "../writing.js"
import { stepOf } from "./jsonl.js"
import type { Reading } from "./source.js"

/** One step a case, in the order of the volume's own list. */
export async function* readCapVolume(reading: Reading): AsyncGenerator<Step> {
  const { file, limits, declared, from, onRead } = reading
  const files = await filesOf(file.path, reading)
  const pool = (reading.pool ?? openPool)({ limits, reporters: declared.reporters, courts: declared.courts }, reading.workers)
  try {
    const cases = await casesIn(files, file.name)
    if (cases.length === 0) yield { step: "skip", what: file.name, why: reasons.noVolume, bytes: file.size }
    for await (const { piece, made } of inOrder(pieces(files, cases, file.name, from), pool)) {
      onRead(Math.round((file.size * piece.line) / cases.length))
      yield stepOf(piece, made)
    }
  } finally {
    files.close()
    await pool.close()
  }
}

async function filesOf(path: string, { limits }: Reading): Promise<VolumeFiles> {
  if (statSync(path).isDirectory()) return folderFiles(path)
  if (/\.zip$/i.test(path)) return zippedFiles(path, limits)
  const root = basename(dirname(path)) === "metadata" ? dirname(dirname(path)) : dirname(path)
  const around = folderFiles(root)
  if ([...around.names].some((name) => isCase.test(name))) return around
  const text = readFileSync(path, "utf8")
  return {
    names: new Set(["CasesMetadata.json"]),
    text: async (name) => (name === "CasesMetadata.json" ? text : undefined),
    close: () => undefined,
  }
}

const isCase = /^(?:json|cases)\/[^/]+\.json$/

/** What is known of one case of the volume: its entry in the list, where there is one, and its file's name. */
type Listed = { readonly entry: string | undefined; readonly file: string | undefined }

/** The cases of the list, then the files that the list leaves out. */
async function casesIn(files: VolumeFiles, name: string): Promise<readonly Listed[]> {
  const text = (await files.text("metadata/CasesMetadata.json")) ?? (await files.text("CasesMetadata.json"))
  const loose = new Map([...files.names].filter((one) => isCase.test(one)).map((one) => [basename(one, ".json"), one]))
  const listed: Listed[] = []
  for (const entry of text === undefined ? [] : entriesOf(text, name)) {
    const file = typeof entry.file_name === "string" ? loose.get(entry.file_name) : undefined
    if (typeof entry.file_name === "string") loose.delete(entry.file_name)
    listed.push({ entry: JSON.stringify(entry), file })
  }
  return [...listed, ...[...loose.values()].sort().map((file) => ({ entry: undefined, file }))]
}

function entriesOf(text: string, path: string): readonly { readonly file_name?: unknown }[] {
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list : []
  } catch {
    throw new Problem("file_damaged", { path, why: "CasesMetadata.json is not JSON" })
  }
}

async function* pieces(files: VolumeFiles, cases: readonly Listed[], path: string, from: number): AsyncGenerator<Piece> {
  const archived = [...files.names].some((name) => isCase.test(name))
  for (let n = from; n < cases.length; n++) {
    const { entry, file } = cases[n] as Listed
    const { json, html, note } = await partsOf(files, entry, file, archived)
    const bytes = json.length + (html?.length ?? 0)
    yield { json, path, line: n + 1, namespace: "cap", bytes, ...(html === undefined ? {} : { html }), ...(note ? { note } : {}) }
  }
}

/** A file that cannot be unpacked is told, and what the list says of its case is kept. */
async function partsOf(files: VolumeFiles, entry: string | undefined, file: string | undefined, archived: boolean) {
  const id = file === undefined ? undefined : basename(file, ".json")
  try {
    const json = file === undefined ? undefined : await files.text(file)
    const html = id === undefined ? undefined : await files.text(`html/${id}.html`)
    const note =
      json === undefined && archived ? "some cases of the list have no file in the archive; their facts are kept without text" : undefined
    return { json: json ?? entry ?? "", html, note }
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause
    return { json: entry ?? "", html: undefined, note: `${cause.message}` }
  }
}
