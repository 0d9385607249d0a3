/** The facts every new library starts with, from the tables in data/starter. */
import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { parse } from "csv-parse/sync"
import type { Role } from "../base/role.js"
import { normalCitation, normalReporter } from "../citation/normal.js"
import { citationKey } from "../citation/storage-key.js"
import { kindOf } from "../treatment/kinds.js"
import type { CaseFacts, CaseRecord, FoundReference, FoundTreatment } from "./record.js"
import type { Db, Store } from "./store/store.js"
import { writeCase } from "./write/case.js"
import { inSession } from "./write/session.js"

type Row = Readonly<Record<string, string>>
type Starting = { facts: CaseFacts; references: FoundReference[] }

/** The folder of the tables, which stands above both the sources and the built files. */
function folder(): string | undefined {
  let here = dirname(fileURLToPath(import.meta.url))
  for (let up = 0; up < 5; up++) {
    const found = join(here, "data", "starter")
    if (existsSync(found)) return found
    here = dirname(here)
  }
  return undefined
}

function table(name: string): readonly Row[] {
  const where = folder()
  if (where === undefined || !existsSync(join(where, name))) return []
  return parse(readFileSync(join(where, name), "utf8"), { columns: true, skip_empty_lines: true, trim: true, bom: true })
}

/** Was the library made, and its making broken off before the starter facts were in it? */
export async function isStarterDue(db: Db): Promise<boolean> {
  return (await db.selectFrom("meta").select("value").where("key", "=", "starter").executeTakeFirst()) !== undefined
}

/** Takes away the mark that the starter facts are due; false where another program has done so. */
export async function takeStarterMark(db: Db): Promise<boolean> {
  const taken = await db.deleteFrom("meta").where("key", "=", "starter").executeTakeFirst()
  return Number(taken.numDeletedRows) > 0
}

/** Writes the starter facts into a library that is new and empty, in one transaction. */
export async function writeStarter(store: Store): Promise<void> {
  const records = starterRecords()
  const volumes = starterVolumes()
  await inSession(store, async (session) => {
    if (!(await takeStarterMark(session.db))) return
    await session.db
      .insertInto("sources")
      .values({
        id: 1,
        name: "starter",
        fingerprint: "starter",
        kind: "starter",
        position: 0,
        done: 1,
        cases: records.length,
        account: "{}",
      })
      .execute()
    for (const record of records) await writeCase(session, record, 1, "starter")
    for (let from = 0; from < volumes.length; from += 300)
      await session.db
        .insertInto("volumes")
        .values(volumes.slice(from, from + 300))
        .execute()
  })
}

/** The cases of the tables, each with what it does to others; cases of the same citation once. */
export function starterRecords(): readonly CaseRecord[] {
  const cases = new Map<string, Starting>()
  for (const row of table("authorities.csv")) {
    const facts = authority(row)
    const starting = { facts, references: [] }
    for (const citation of facts.citations) cases.set(citationKey(citation), starting)
  }
  for (const row of table("overruled.csv")) addOverruled(cases, row)
  for (const row of table("references.csv")) addReference(cases, row)
  for (const row of table("fallen.csv")) addFallen(cases, row)
  for (const row of table("together.csv")) addNames(cases, row)
  return [...new Set(cases.values())].map(({ facts, references }) => ({ facts, opinions: [], references }))
}

/** Names of the cases that were decided together with one: its report is theirs too. */
function addNames(cases: ReadonlyMap<string, Starting>, row: Row): void {
  const one = cases.get(citationKey(normalCitation(row.citation ?? "")))
  if (one) one.facts = { ...one.facts, nameFull: [one.facts.name, row.names].join("; ") }
}

function authority(row: Row): CaseFacts {
  const citations = (row.citations ?? "").split(";").map(normalCitation).filter(Boolean)
  return {
    namespace: "starter",
    id: citations[0] ?? row.name ?? "",
    name: row.name ?? "",
    citations,
    verified: row.verified === "yes",
    ...(row.court ? { court: row.court } : {}),
    ...(row.date ? { date: row.date } : {}),
    ...(row.docket ? { docket: row.docket } : {}),
    ...(row.publication ? { publication: row.publication as NonNullable<CaseFacts["publication"]> } : {}),
  }
}

function addOverruled(cases: Map<string, Starting>, row: Row): void {
  const verified = row.verified === "yes"
  const side = (who: "overruled" | "overruling") =>
    supremeCourtCase(cases, row[`${who}_name`] ?? "", row[`${who}_citation`] ?? "", row[`${who}_year`] ?? "", verified)
  const overruled = side("overruled")
  const overruling = side("overruling")
  const partly = row.scope !== "whole"
  overruling.references.push({
    cited: namedAs(overruled.facts),
    mentions: 1,
    words: 0,
    quoted: false,
    treatments: [
      {
        treatment: "overruled",
        severity: "stop",
        recognized: false,
        direct: false,
        part: "lead",
        voice: "own",
        rule: "starter.overruled",
        note: `${overruling.facts.name} overruled it${partly ? " in part" : ""}.`,
        verified,
        ...(partly ? { point: "in part" } : {}),
        ...(row.overruling_year ? { date: row.overruling_year } : {}),
      },
    ],
  })
}

/**
 * A decision that fell without words that name it: by a later decision, or by an amendment or a statute, of which the case in `by_` tells.
 * Where no decision that tells of it is given, the row stands as a note on the case itself.
 */
function addFallen(cases: Map<string, Starting>, row: Row): void {
  const verified = row.verified === "yes"
  const fallen = supremeCourtCase(cases, row.name ?? "", row.citation ?? "", row.year ?? "", verified)
  const by = row.by_citation ? supremeCourtCase(cases, row.by_name ?? "", row.by_citation, row.by_year ?? "", verified) : fallen
  const says = [row.note, row.law ? `${row.law}.` : "", `Source: ${row.source}.`].filter(Boolean).join(" ")
  const treatment: FoundTreatment = {
    treatment: row.treatment ?? "",
    severity: kindOf(row.treatment ?? "")?.severity ?? "neutral",
    recognized: row.law !== "",
    direct: by === fallen,
    part: "lead",
    voice: "own",
    rule: "starter.fallen",
    note: says,
    verified,
    ...(row.page && row.by_citation ? { page: row.page } : {}),
    ...(row.point ? { point: row.point } : {}),
    ...(row.law_date || row.by_year ? { date: row.law_date || row.by_year } : {}),
  }
  by.references.push({ cited: namedAs(fallen.facts), mentions: 1, words: 0, quoted: false, treatments: [treatment] })
}

function supremeCourtCase(cases: Map<string, Starting>, name: string, written: string, year: string, verified: boolean): Starting {
  const citation = normalCitation(written)
  const held = cases.get(citationKey(citation))
  if (held) return held
  const facts: CaseFacts = {
    namespace: "starter",
    id: citation,
    name,
    citations: [citation],
    court: "scotus",
    verified,
    ...(year ? { date: year } : {}),
  }
  const starting = { facts, references: [] }
  cases.set(citationKey(citation), starting)
  return starting
}

function addReference(cases: Map<string, Starting>, row: Row): void {
  const cited = cases.get(citationKey(normalCitation(row.cited ?? "")))
  const citing = cases.get(citationKey(normalCitation(row.citing ?? "")))
  if (!cited || !citing || !row.treatment) return
  const kind = kindOf(row.treatment)
  const treatment: FoundTreatment = {
    treatment: row.treatment,
    severity: kind?.severity ?? "neutral",
    recognized: row.recognized === "yes",
    direct: row.direct === "yes",
    part: (row.part || "lead") as Role,
    voice: "own",
    rule: "starter.references",
    verified: row.verified === "yes",
    ...(row.point ? { point: row.point } : {}),
    ...(row.page ? { page: row.page } : {}),
    ...(row.date ? { date: row.date } : {}),
    ...(row.note ? { note: row.note } : {}),
  }
  citing.references.push({ cited: namedAs(cited.facts), mentions: 1, words: 0, quoted: false, treatments: [treatment] })
}

function namedAs(facts: CaseFacts) {
  return {
    name: facts.name,
    citations: facts.citations,
    ...(facts.date ? { year: Number(facts.date.slice(0, 4)) } : {}),
    ...(facts.court ? { court: facts.court } : {}),
  }
}

function starterVolumes() {
  return table("volumes.csv").map((row) => ({
    reporter: normalReporter(row.reporter ?? ""),
    volume: Number(row.volume),
    first_year: row.first_year ? Number(row.first_year) : null,
    last_year: row.last_year ? Number(row.last_year) : null,
    last_as_of: row.last_volume_as_of || null,
    source: row.source ?? "",
  }))
}
