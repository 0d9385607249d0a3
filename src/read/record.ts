/**
 * JSON records, one a line in NDJSON: `{"id", "text"}`, `{"id", "html"}`, or a case with its opinions. A case becomes one document
 * whose opinions follow one another, each an `opinion` zone.
 */
import { Problem } from "../base/problem.js"
import type { Role } from "../base/role.js"
import type { Document, Zone } from "./document.js"
import { readHtml } from "./html/html.js"
import type { Limits } from "./limits.js"
import { isCombined, roleOf } from "./roles.js"
import { readText } from "./text.js"
import { byPlace, shifted, zonesOf } from "./zones.js"

/** One opinion of a case record, read by itself. */
export type ReadOpinion = {
  readonly role: Role
  readonly author?: string
  /** The source's type, such as "020lead". */
  readonly type?: string
  readonly document: Document
}

type Ask = { readonly limits?: Limits; readonly path?: string; readonly line?: number }
type Fields = Readonly<Record<string, unknown>>

const betweenOpinions = "\n\n"

/** Reads one record. Throws `line_invalid` when it has none of the three shapes. */
export function readRecord(record: unknown, ask: Ask = {}): Document {
  const fields = fieldsOf(record, ask)
  const id = idOf(fields)
  if (typeof fields.text === "string") return readText(fields.text, { id })
  if (typeof fields.html === "string") return readHtml(fields.html, withLimits(id, ask))
  const { opinions, notes } = chosen(fields, ask)
  if (opinions.length === 1 && opinions[0]) return withOpinion(opinions[0], id, notes)
  return joined(id, opinions, notes)
}

/**
 * Reads the opinions of a case record apart from one another, in order. Where a combined text stands beside its parts, the parts are
 * kept, unless they hold much less or one of them is given twice.
 */
export function readOpinions(record: unknown, ask: Ask = {}): readonly ReadOpinion[] {
  const fields = fieldsOf(record, ask)
  if (Array.isArray(fields.opinions)) return chosen(fields, ask).opinions
  return [{ role: "unknown", document: readRecord(record, ask) }]
}

function fieldsOf(record: unknown, ask: Ask): Fields {
  if (typeof record !== "object" || record === null || Array.isArray(record)) throw invalid(ask, "it is not a JSON object")
  return record as Fields
}

function invalid(ask: Ask, why: string): Problem {
  return new Problem("line_invalid", { line: ask.line ?? 1, path: ask.path ?? "the input", why })
}

function idOf(fields: Fields): string {
  return String(givenId(fields))
}

/** The id as the record gives it: a number stays a number. "record" where it gives none. */
export function givenId(record: unknown): string | number {
  const { id, cluster_id, case_name } = (record ?? {}) as Fields
  const given = [id, cluster_id, case_name].find((one) => typeof one === "string" || Number.isFinite(one))
  return (given as string | number | undefined) ?? "record"
}

function withLimits(id: string, ask: Ask): { readonly id: string; readonly limits?: Limits } {
  return ask.limits ? { id, limits: ask.limits } : { id }
}

/** How much of the combined text the parts must hold to stand for it. */
const enough = 0.6

function chosen(fields: Fields, ask: Ask): { readonly opinions: readonly ReadOpinion[]; readonly notes: readonly string[] } {
  if (!Array.isArray(fields.opinions)) throw invalid(ask, 'it has no "text", "html" or "opinions"')
  const id = idOf(fields)
  const read = fields.opinions.flatMap((opinion: unknown, index) => readOpinion(opinion, `${id}/${index + 1}`, ask))
  const combined = read.filter(({ type }) => isCombined(type))
  const parts = read.filter(({ type }) => !isCombined(type))
  if (combined.length === 0 || parts.length === 0) return { opinions: read, notes: [] }
  if (!repeats(parts) && sizeOf(parts) >= enough * Math.max(...combined.map((one) => sizeOf([one])))) {
    return { opinions: parts, notes: ["The combined text of this case is left out: its separate opinions hold the same words."] }
  }
  return {
    opinions: combined,
    notes: ["The separate opinions of this case are left out: the combined text holds them and more."],
  }
}

/** Is one part given twice over? Then another is likely to be missing, as in sources that keep one text for every concurrence. */
function repeats(parts: readonly ReadOpinion[]): boolean {
  return new Set(parts.map(({ document }) => document.text)).size < parts.length
}

function sizeOf(opinions: readonly ReadOpinion[]): number {
  return opinions.reduce((sum, { document }) => sum + document.text.length, 0)
}

function readOpinion(opinion: unknown, id: string, ask: Ask): readonly ReadOpinion[] {
  const fields = fieldsOf(opinion, ask)
  const type = typeof fields.type === "string" ? fields.type : undefined
  const document =
    typeof fields.html === "string"
      ? readHtml(fields.html, withLimits(id, ask))
      : readText(typeof fields.text === "string" ? fields.text : "", { id })
  if (document.text.trim() === "") return []
  const found = zonesOf(document.zones, "opinion")
  const author = given(fields.author) ?? given(fields.author_str) ?? found[0]?.author
  const role = found.length > 1 ? "unknown" : known(roleOf(type), found[0]?.role)
  return [{ role, ...(author ? { author } : {}), ...(type ? { type } : {}), document }]
}

/** What the source's type says, made finer by the words: a lead opinion may be a plurality's or by the court. */
function known(byType: Role, byWords: Role | undefined): Role {
  if (byType === "unknown") return byWords ?? "unknown"
  return byType === "lead" && (byWords === "plurality" || byWords === "per_curiam") ? byWords : byType
}

function given(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined
}

/** The opinion's document with one zone over it, unless its own words part it into several. */
function withOpinion({ role, author, type, document }: ReadOpinion, id: string, notes: readonly string[]): Document {
  const found = zonesOf(document.zones, "opinion")
  const all = { ...document, id, notes: [...notes, ...document.notes] }
  if (found.length > 1 || (found.length === 1 && isCombined(type))) return all
  const whole: Zone = {
    kind: "opinion",
    start: found[0]?.start ?? 0,
    end: document.text.length,
    role,
    ...(author ? { author } : {}),
    ...(found[0]?.joined ? { joined: found[0].joined } : {}),
    ...(type ? { type } : {}),
  }
  return { ...all, zones: [whole, ...document.zones.filter(({ kind }) => kind !== "opinion")].toSorted(byPlace) }
}

function joined(id: string, opinions: readonly ReadOpinion[], notes: readonly string[]): Document {
  let text = ""
  const zones: Zone[] = []
  for (const opinion of opinions) {
    if (text !== "") text += betweenOpinions
    const { document } = { document: withOpinion(opinion, id, []) }
    for (const zone of shifted(document.zones, text.length)) zones.push(zone)
    text += document.text
  }
  const inner = opinions.flatMap(({ document }) => document.notes)
  return {
    id,
    format: opinions[0]?.document.format ?? "text",
    text,
    zones: zones.toSorted(byPlace),
    notes: [...notes, ...new Set(inner)],
  }
}
