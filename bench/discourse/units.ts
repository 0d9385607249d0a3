/**
 * Passages of opinions that were read by people, with the numbers of their features and what the readers said of the case: what the weights
 * of `src/treat/discourse` are fitted on. Half A of the readings, the project's own labels and the development pairs; a third of the project's
 * labelled opinions, drawn by a hash of their ids, is left out, to be scored only.
 */
import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { gunzipSync } from "node:zlib"
import { parse } from "csv-parse/sync"
import type { CiteResult } from "../../src/cite/citation.js"
import { cite, readRecord, selfOf } from "../../src/index.js"
import type { Document } from "../../src/read/document.js"
import { featuresOf } from "../../src/treat/discourse/features.js"
import { markedIn } from "../../src/treat/discourse/marked.js"
import { rowsIn, windowsOf } from "../../src/treat/discourse/windows.js"
import { readingOf, type Self } from "../../src/treat/reading.js"
import { judgedIn } from "../../src/treat/treat.js"
import { misses } from "../../test/treat/misses.js"
import { citedIn, documentOf } from "../../test/treat/notation.js"

const shared = resolve(import.meta.dirname, "../../../shared/data")
const own = resolve(import.meta.dirname, "../labels")

/** What readers said of one case in an opinion: kind, whether they were sure, and the offsets of the words. */
export type Said = { readonly kind: string; readonly sure: boolean; readonly span?: readonly [number, number] }

/** A passage about the authority: its features, and the offsets of its sentences, the one that names the case first. */
export type Unit = {
  readonly authority: string
  readonly features: readonly number[]
  readonly spans: readonly (readonly [number, number])[]
}

/** A labelled sentence of an opinion that was not read whole. */
export type Line = {
  readonly start: number
  readonly end: number
  readonly act: string
  readonly by: string
  readonly targets?: readonly string[]
}

/** An opinion: read whole, with pairs of the development table, or with single labelled sentences; or sentences written for the tests. */
export type Read = {
  readonly id: string
  readonly source: "read" | "pairs" | "lines" | "written"
  readonly authorities: ReadonlyMap<string, { readonly name: string; readonly said: readonly Said[]; readonly pair?: string }>
  readonly lines: readonly Line[]
  readonly units: readonly Unit[]
}

type Label = {
  readonly name?: string
  readonly citations?: readonly string[]
  readonly treatment: string
  readonly part?: string
  readonly sure?: boolean
  readonly recognized?: boolean
  readonly start?: number
  readonly end?: number
  readonly evidence?: string
}

/** Is the opinion of the third that is scored only? */
export function isHeld(id: string): boolean {
  return (
    createHash("sha256")
      .update(id)
      .digest()
      .reduce((sum, byte) => (sum * 256 + byte) % 3, 0) === 0
  )
}

/** A citation as the labels are compared by. */
export const keyOf = (citation: string): string => citation.replace(/[\s.,\u00a0]/g, "").toLowerCase()
/** The first name of a caption, in plain letters. */
export const surnameOf = (name = ""): string =>
  (
    name
      .toLowerCase()
      .replace(/[^a-z ]/g, "")
      .split(" v ")[0] ?? ""
  ).trim()

/** The records of a file of one JSON object a line, plain or gzipped. */
export function rowsOf<Row>(path: string): readonly Row[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8")
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row)
}

/** The project's labelled opinions. */
export function labelled(): readonly { readonly id: string; readonly treatments: readonly Label[] }[] {
  return ["opinions-1.jsonl", "opinions-2.jsonl"].flatMap((file) => rowsOf<{ id: string; treatments: Label[] }>(resolve(own, file)))
}

const courts: ReadonlySet<string> = new Set(["lead", "per_curiam", "plurality", "combined"])

function saidOf(label: Label, text: string): Said {
  const at = label.evidence === undefined ? -1 : text.indexOf(label.evidence.slice(0, 50))
  const span =
    label.start !== undefined && label.end !== undefined
      ? ([label.start, label.end] as const)
      : at >= 0
        ? ([at, at + (label.evidence as string).length] as const)
        : undefined
  return { kind: label.treatment.replaceAll("_", " "), sure: label.sure !== false, ...(span && { span }) }
}

type Opened = {
  readonly text: string
  readonly units: readonly Unit[]
  readonly cases: readonly { id: string; name: string; keys: readonly string[] }[]
}

function open(record: unknown): Opened {
  const document = readRecord(record)
  return opened(document, cite(document), selfOf(record))
}

function opened(document: Document, cited: CiteResult, self: Self): Opened {
  const reading = readingOf(document, cited, self)
  const judged = judgedIn(reading)
  const marked = markedIn(reading)
  const windows = windowsOf(reading)
  const often = new Map<string, number>()
  for (const { authority } of windows) often.set(authority, (often.get(authority) ?? 0) + 1)
  const units = windows.map((window): Unit => {
    const rows = rowsIn(window, judged.get(window.authority) ?? [])
    const places = [window.named, window.own, window.next, ...window.later, ...window.group].filter((place) => place >= 0)
    const spans = places.map((place) => [reading.sentences[place]?.start ?? 0, reading.sentences[place]?.end ?? 0] as const)
    return { authority: window.authority, features: featuresOf(reading, marked, window, rows, often.get(window.authority) ?? 0), spans }
  })
  const cases = cited.authorities.map(({ id, name, citations }) => ({ id, name: name ?? "", keys: citations.map(keyOf) }))
  return { text: document.text, units, cases }
}

function readWhole(id: string, record: unknown, labels: readonly Label[]): Read {
  const { text, units, cases } = open(record)
  const lead = labels.filter(
    ({ part, recognized, treatment }) => courts.has(part ?? "lead") && !recognized && !treatment.startsWith("recognized"),
  )
  const authorities = cases.map(({ id, name, keys }) => {
    const said = lead.filter(({ citations = [], name: called }) => {
      const wanted = citations.map(keyOf).filter((key) => key !== "")
      return wanted.length > 0
        ? wanted.some((key) => keys.includes(key))
        : surnameOf(called) !== "" && surnameOf(called) === surnameOf(name)
    })
    return [id, { name, said: said.map((label) => saidOf(label, text)) }] as const
  })
  return { id, source: "read", authorities: new Map(authorities), lines: [], units }
}

type Row = { readonly citing_cluster_id: string; readonly cited_citations: string; readonly treatment: string }

function withPairs(id: string, record: unknown, rows: readonly Row[]): Read {
  const { units, cases } = open(record)
  const authorities = cases.map(({ id, name, keys }) => {
    const row = rows.find(({ cited_citations }) => cited_citations.split(";").some((citation) => keys.includes(keyOf(citation))))
    return [id, { name, said: [], ...(row && { pair: row.treatment }) }] as const
  })
  return { id, source: "pairs", authorities: new Map(authorities), lines: [], units }
}

function groupedBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value])
  return groups
}

/** Every opinion at hand; none where the shared material is absent. */
export function gather(): readonly Read[] {
  if (!existsSync(shared)) return []
  const labels = new Map<string, readonly Label[]>()
  for (const { id, treatments } of rowsOf<{ id: string; treatments: Label[] }>(`${shared}/treatments/read-A.jsonl`))
    labels.set(String(id), treatments)
  for (const { id, treatments } of labelled()) if (!isHeld(id)) labels.set(id, treatments)
  const pairs = groupedBy(
    parse(readFileSync(`${shared}/scotus/treatments-dev.csv`), { columns: true }) as Row[],
    (row) => row.citing_cluster_id,
  )
  const lines = groupedBy(rowsOf<Line & { id: string }>(resolve(own, "ordinary-sentences.jsonl")), ({ id }) => id)
  const read: Read[] = []
  for (const record of rowsOf<{ cluster_id: number }>(`${shared}/scotus/corpus.jsonl.gz`)) {
    const id = String(record.cluster_id)
    if (labels.has(id)) read.push(readWhole(id, record, labels.get(id) ?? []))
    else if (pairs.has(id)) read.push(withPairs(id, record, pairs.get(id) ?? []))
  }
  for (const record of rowsOf<{ id: string }>(`${shared}/treatments/ordinary-A.ndjson.gz`)) {
    if (!lines.has(record.id)) continue
    const { units, cases } = open(record)
    const authorities = new Map(cases.map(({ id, name }) => [id, { name, said: [] }] as const))
    read.push({ id: record.id, source: "lines", authorities, lines: lines.get(record.id) ?? [], units })
  }
  misses.forEach((text, place) => {
    const { units } = opened(documentOf(text), citedIn(text), { court: "scotus" })
    const about = units.filter(({ authority }) => authority === "crain")
    read.push({ id: `written ${place}`, source: "written", authorities: new Map(), lines: [], units: about })
  })
  return read
}
