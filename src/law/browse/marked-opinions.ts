/** The opinions of a case as a page shows them: every citation marked with the case it leads to, every treatment with its words. */
import type { Span } from "../../base/span.js"
import { normalCitation } from "../../citation/normal.js"
import { citationKey } from "../../citation/storage-key.js"
import type { Authority } from "../../cite/citation.js"
import { cite } from "../../cite/cite.js"
import type { CaseKey, CitingReference, Opinion, Verdict } from "../../library/library.js"
import { referenceOf } from "../../library/rows.js"
import type { StoredLibrary } from "../../library/stored-library.js"
import { type WholeText, wholeDocument } from "./opinion-text.js"

/** A citation in an opinion, with where it leads. */
export type MarkedCitation = Span & {
  readonly authorityName: string
  readonly caseKey?: CaseKey
  /** The status of the case it leads to, in this library. */
  readonly status?: Verdict
}

/** An opinion with its citations and treatments marked. */
export type MarkedOpinion = Omit<Opinion, "case"> & {
  readonly citations: readonly MarkedCitation[]
  readonly treatments: readonly CitingReference[]
}

/** Statuses asked for one opinion's authorities. */
const mostStatuses = 400

/** Every opinion of the case, in its order. */
export async function markedOpinions(library: StoredLibrary, key: CaseKey): Promise<readonly MarkedOpinion[]> {
  const opinions = await library.opinions(key)
  if (opinions.length === 0) return []
  const whole = wholeDocument(opinions)
  const declared = await library.declared()
  const found = cite(whole.document, { known: await library.known(), reporters: declared.reporters })
  const means = await casesMeant(library, found.authorities)
  const marks = marksOf(whole, found, means)
  const treatments = await treatmentsBy(library, key)
  return opinions.map(({ case: _, ...opinion }) => ({
    ...opinion,
    citations: marks.get(opinion.key) ?? [],
    treatments: treatments.filter((one) => one.opinion === opinion.key),
  }))
}

type Meant = { readonly key: CaseKey; readonly status?: Verdict }

function marksOf(
  whole: WholeText,
  found: ReturnType<typeof cite>,
  means: ReadonlyMap<string, Meant>,
): ReadonlyMap<number, readonly MarkedCitation[]> {
  const authorities = new Map(found.authorities.map((one) => [one.id, one]))
  const marks = new Map<number, MarkedCitation[]>()
  for (const { start, end, authority } of found.citations) {
    const { opinion, at } = whole.place(start)
    const one = authority === null ? undefined : authorities.get(authority)
    const meant = authority === null ? undefined : means.get(authority)
    const list = marks.get(opinion.key) ?? []
    marks.set(opinion.key, list)
    list.push({
      start: at,
      end: at + end - start,
      authorityName: one?.name ?? one?.citations[0] ?? "",
      ...(meant ? { caseKey: meant.key, ...(meant.status ? { status: meant.status } : {}) } : {}),
    })
  }
  return marks
}

/** The library's case for each authority, by citation; two cases at one citation leave it open. */
async function casesMeant(library: StoredLibrary, authorities: readonly Authority[]): Promise<ReadonlyMap<string, Meant>> {
  const wanted = new Map<string, Authority[]>()
  for (const one of authorities)
    for (const citation of one.citations) {
      const key = citationKey(normalCitation(citation))
      wanted.set(key, [...(wanted.get(key) ?? []), one])
    }
  const keys = [...wanted.keys()]
  const candidates = new Map<string, Set<CaseKey>>()
  for (let from = 0; from < keys.length; from += 500) {
    const rows = await library.store.db
      .selectFrom("citations")
      .select(["citation", "case_key"])
      .where("citation", "in", keys.slice(from, from + 500))
      .execute()
    for (const row of rows)
      for (const one of wanted.get(row.citation) ?? []) {
        const set = candidates.get(one.id) ?? new Set()
        candidates.set(one.id, set.add(Number(row.case_key)))
      }
  }
  const single = [...candidates].flatMap(([id, set]) => (set.size === 1 ? [[id, [...set][0] as CaseKey] as const] : []))
  const statuses = await statusesOf(library, [...new Set(single.map(([, key]) => key))])
  return new Map(
    single.map(([id, key]) => {
      const status = statuses.get(key)
      return [id, { key, ...(status ? { status } : {}) }]
    }),
  )
}

async function statusesOf(library: StoredLibrary, keys: readonly CaseKey[]): Promise<ReadonlyMap<CaseKey, Verdict>> {
  const statuses = new Map<CaseKey, Verdict>()
  for (const key of keys.slice(0, mostStatuses)) statuses.set(key, (await library.status(key)).verdict)
  return statuses
}

async function treatmentsBy(library: StoredLibrary, key: CaseKey): Promise<readonly CitingReference[]> {
  const rows = await library.store.db
    .selectFrom("treatments")
    .selectAll()
    .where("citing", "=", key)
    .orderBy("start_at")
    .orderBy("id")
    .execute()
  return rows.map((row) => referenceOf(row))
}
