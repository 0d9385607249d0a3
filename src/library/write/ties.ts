/** Parallel citations that opinions tie together: a case known only by citation takes up each, and two such places that are tied become one. */
import { nameText } from "../../caption/index-keys.js"
import { namesFit } from "../../caption/same-case.js"
import { citationKey, partsOf } from "../../citation/storage-key.js"
import type { NamedCase } from "../record.js"
import type { CaseRow } from "../store/tables.js"
import { type CaseShort, meantCase } from "./find-cases.js"
import { foldCase, union } from "./merge.js"
import type { Session } from "./session.js"

/** What a text's ties ask for: numbers that cases take up, and places that fold into others. */
export type Ties = { readonly grown: Map<number, Set<string>>; readonly folded: Map<number, number> }

/** The places among the candidates that the text ties to the case it means: other numbers of the same name and year. */
export function tiedTo(named: NamedCase, meant: CaseShort, candidates: readonly CaseShort[]): readonly CaseShort[] {
  return candidates.filter(
    (row) =>
      row.held === 0 && row.key !== meant.key && meantCase(named, [row]) !== undefined && isOneCase(row, meant) && noneTwice(row, meant),
  )
}

function isOneCase(a: CaseShort, b: CaseShort): boolean {
  return a.name === "" || b.name === "" || namesFit(a.name, b.name)
}

const split = (row: Pick<CaseRow, "citations">) => row.citations.split(";").filter(Boolean)
const reporterOf = (citation: string) => partsOf(citation)?.reporter

/** Two numbers of one reporter are two cases. */
function noneTwice(a: CaseShort, b: CaseShort): boolean {
  const own = new Set(split(a).map(reporterOf))
  return !split(b).some((citation) => own.has(reporterOf(citation)) && !split(a).some((one) => citationKey(one) === citationKey(citation)))
}

/** Numbers that the text gives a case beside one it is known by, in reporters in which it has none yet. */
export function newNumbers(named: NamedCase, row: CaseShort): readonly string[] {
  const known = new Set(split(row).map(reporterOf))
  return named.citations.filter((citation) => {
    const reporter = reporterOf(citation)
    return reporter !== undefined && !known.has(reporter)
  })
}

/** Writes the ties down. */
export async function keepTies(session: Session, { grown, folded }: Ties): Promise<void> {
  const keys = [...new Set([...grown.keys(), ...folded.keys(), ...folded.values()])]
  if (keys.length === 0) return
  const rows = await session.db.selectFrom("cases").selectAll().where("key", "in", keys).execute()
  const byKey = new Map(rows.map((row) => [Number(row.key), { ...row, key: Number(row.key) }]))
  for (const [from, into] of folded) {
    const [place, target] = [byKey.get(from), byKey.get(into)]
    if (!place || !target) continue
    await foldCase(session, place, target)
    grown.set(into, new Set([...(grown.get(into) ?? []), ...split(place)]))
    if (target.held === 0 && target.name === "" && place.name !== "") await nameIt(session, target, place.name)
  }
  for (const [key, citations] of grown) {
    const row = byKey.get(key)
    if (!row || folded.has(key)) continue
    const found = [...citations].map((citation) => ({ citation: citationKey(citation), case_key: key }))
    await session.store.insert(session.db, "citations", found)
    if (row.held === 0)
      await session.db
        .updateTable("cases")
        .set({ citations: union([row.citations, [...citations].join(";")]) })
        .where("key", "=", key)
        .execute()
  }
}

async function nameIt(session: Session, row: CaseRow, name: string): Promise<void> {
  row.name = name
  await session.db.updateTable("cases").set({ name }).where("key", "=", row.key).execute()
  await session.store.words.add(session.db, "case_words", [
    { rowid: row.key, words: nameText({ name, name_full: null, name_short: null }) },
  ])
}
