/**
 * The opinions of a cluster brought together, so that they are read as one text: a dissent's short forms mean what the lead cited. The
 * rows of a table come in any order, so a first reading counts what each cluster has, and a second gives a cluster with its last opinion.
 */
import type { CsvItem, CsvRow } from "./csv.js"
import { reasons } from "./reasons.js"
import { opinionFields } from "./shapes/cluster.js"

const combined = "010combined"
/** A count that is not exact any more. */
const full = 255
/** Numbers of clusters below this have a place of two bytes each; CourtListener has given some eleven million. */
const placed = 1 << 26

/** How many opinions with words each cluster has: those told apart by type, and those of the whole case in one. */
export class OpinionCounts {
  #places = new Uint16Array(1 << 12)
  readonly #others = new Map<string, number>()

  /** Counts a row of the table of opinions. */
  add(row: CsvRow): void {
    if (!opinionFields(row)) return
    const id = row.cluster_id ?? ""
    const before = this.#get(id)
    const [apart, whole] = [before >> 8, before & full]
    this.#set(id, row.type === combined ? (apart << 8) | Math.min(full, whole + 1) : (Math.min(full, apart + 1) << 8) | whole)
  }

  /** Do the opinions of the cluster come apart, so that a combined one holds the same words again? */
  apart(id: string): boolean {
    return this.#get(id) >> 8 > 0
  }

  /** How many opinions make the case; more than any cluster has where that is not known. */
  expected(id: string): number {
    const counts = this.#get(id)
    const n = counts >> 8 > 0 ? counts >> 8 : counts & full
    return n === full ? Number.POSITIVE_INFINITY : n
  }

  #get(id: string): number {
    const place = placeOf(id)
    return place === undefined ? (this.#others.get(id) ?? 0) : (this.#places[place] ?? 0)
  }

  #set(id: string, counts: number): void {
    const place = placeOf(id)
    if (place === undefined) {
      this.#others.set(id, counts)
      return
    }
    if (place >= this.#places.length) {
      const larger = new Uint16Array(2 ** Math.ceil(Math.log2(place + 1)))
      larger.set(this.#places)
      this.#places = larger
    }
    this.#places[place] = counts
  }
}

function placeOf(id: string): number | undefined {
  const place = /^\d{1,8}$/.test(id) ? Number(id) : placed
  return place < placed ? place : undefined
}

/** An opinion as it is given to the reader, with what orders it among its siblings. */
export type SplitOpinion = { readonly id: string; readonly type: string; readonly fields: Readonly<Record<string, string>> }

/** What a row of the table of opinions leads to. A `case` may stand for many rows, of which this is the last, or for none of its own. */
export type Grouped =
  | { readonly is: "left"; readonly row: number; readonly why: string }
  /** Its words are given with a later row of its cluster. */
  | { readonly is: "waiting"; readonly row: number }
  | {
      readonly is: "case"
      readonly row: number
      readonly cluster: string
      readonly opinions: readonly SplitOpinion[]
      readonly bytes: number
      readonly own: boolean
    }

/** Bytes of opinions that wait for their siblings. Beyond it the clusters that have waited longest are given in parts. */
const usualRoom = 256 * 1024 * 1024

type Group = { readonly opinions: SplitOpinion[]; bytes: number; seen: number }

/** Every row in its order, each as one item; the same rows give the same items each time. */
export async function* grouped(rows: AsyncIterable<CsvItem>, counts: OpinionCounts, room = usualRoom): AsyncGenerator<Grouped> {
  const waiting = new Map<string, Group>()
  let held = 0
  let n = 0
  const give = (cluster: string, group: Group, own: boolean): Grouped => {
    waiting.delete(cluster)
    held -= group.bytes
    return { is: "case", row: n, cluster, opinions: group.opinions.sort(inOrderOfType), bytes: group.bytes, own }
  }
  for await (const item of rows) {
    n++
    const read = "wrong" in item ? item.wrong : splitOpinion(item.row, counts)
    if (typeof read === "string") {
      yield { is: "left", row: n, why: read }
      continue
    }
    const { cluster, opinion } = read
    const group = waiting.get(cluster) ?? { opinions: [], bytes: 0, seen: 0 }
    waiting.set(cluster, group)
    const again = group.opinions.some(({ fields }) => sameWords(fields, opinion.fields))
    held += again ? 0 : join(group, opinion)
    const last = ++group.seen >= counts.expected(cluster)
    if (again) yield { is: "left", row: n, why: reasons.sameWords }
    else if (!last) yield { is: "waiting", row: n }
    if (last) yield give(cluster, group, !again)
    for (const [id, one] of waiting) {
      if (held <= room) break
      yield give(id, one, false)
    }
  }
  for (const [id, one] of waiting) yield give(id, one, false)
}

function join(group: Group, opinion: SplitOpinion): number {
  const bytes = wordsIn(opinion.fields).length
  group.opinions.push(opinion)
  group.bytes += bytes
  return bytes
}

function splitOpinion(row: CsvRow, counts: OpinionCounts): string | { readonly cluster: string; readonly opinion: SplitOpinion } {
  const fields = opinionFields(row)
  if (!fields) return reasons.noWords
  const cluster = row.cluster_id ?? ""
  if (cluster === "") return reasons.noCluster
  const type = row.type ?? combined
  if (type === combined && counts.apart(cluster)) return reasons.combined
  return { cluster, opinion: { id: row.id ?? "", type, fields } }
}

const wordsIn = (fields: SplitOpinion["fields"]) => fields.html ?? fields.text ?? ""
const sameWords = (a: SplitOpinion["fields"], b: SplitOpinion["fields"]) => a.type === b.type && wordsIn(a) === wordsIn(b)

/** The lead before concurrences and dissents, as CourtListener numbers the types; of one type, in the order of their numbers. */
function inOrderOfType(a: SplitOpinion, b: SplitOpinion): number {
  return a.type < b.type ? -1 : a.type > b.type ? 1 : Number(a.id) - Number(b.id)
}
