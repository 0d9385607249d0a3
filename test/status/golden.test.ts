/**
 * Statuses argued from the texts: each row's comment says which sentence of which opinion makes the answer, and from which day. The
 * decisions of Franklin always run; the two seeds and the corpus are skipped, saying so, where ../shared is absent.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { ingest } from "../../src/ingest/ingest.js"
import { openLibrary } from "../../src/law/open.js"
import type { Status } from "../../src/library/library.js"
import type { StoredLibrary } from "../../src/library/stored-library.js"
import { declaration } from "../fixtures/franklin.js"
import { goldenLines } from "../fixtures/golden-franklin.js"

/** "stop: overruled by Barlow v. Crane", "caution: rests on Ambrose v. Dale Mills", or the verdict alone. */
function told(status: Status): string {
  const weighty = [...status.history, ...status.because].filter(
    ({ counts, severity }) => counts && (severity === "stop" || severity === "warning" || severity === "caution"),
  )
  const lead = weighty.find(({ severity }) => severity === status.verdict)
  if (lead) return `${status.verdict}: ${lead.treatment}${lead.by.name ? ` by ${lead.by.name}` : ""}`
  const [fallen] = status.undermined
  return fallen ? `${status.verdict}: rests on ${fallen.authority.name}` : status.verdict
}

async function tells(library: StoredLibrary, citation: string, asOf: string): Promise<string> {
  const [one] = await library.byCitation(citation, { cited: true })
  return one ? told(await library.status(one.key, { asOf })) : "not in this library"
}

const quiet = "no negative treatment found"

/** Case, then a day and the answer on it, as many as the life of the case has turns. */
type Turn = readonly [asOf: string, answer: string]
type Row = readonly [kind: string, citation: string, ...turns: readonly Turn[]]

/** The rows as tests take them: kind, citation, and the turns in one list. */
const asTests = (rows: readonly Row[]) => rows.map(([kind, citation, ...turns]) => [kind, citation, turns] as const)

const franklin: readonly Row[] = [
  // Overruled: "We overrule Ambrose", Barlow v. Crane, 1970-09-09. Quill had followed it in 1960, so there is a citing opinion before.
  [
    "overruled",
    "20 Frank. 2d 5",
    ["1949", "unknown"],
    ["1955", "unknown"],
    ["1960-04-04", quiet],
    ["1970-09-08", quiet],
    ["1970-09-09", "stop: overruled by Barlow v. Crane"],
  ],
  // Overruled in part: "is overruled to the extent that it requires a writing", Dunmore v. Fitch, 1972-10-10.
  ["in part", "22 Frank. 2d 40", ["1972-10-09", "unknown"], ["1972-10-10", "stop: overruled by Dunmore v. Fitch"]],
  // Recognized: Keller overruled it in 1975, and is not held; the library can know it only from Ibsen v. Jarvis, 1980-12-12.
  ["recognized", "25 Frank. 2d 60", ["1976", "unknown"], ["1980-12-12", "stop: overruled by Keller v. Lomax"]],
  // Split: a panel of the same divided court declines to follow, Moss v. Nettle, 1977-11-11; it can do no more.
  ["split", "9 Frank. App. 2d 12", ["1977-11-10", "unknown"], ["1977-11-11", "caution: declined to follow by Moss v. Nettle"]],
  // Undermined: "We follow Ambrose", and Ambrose falls on 1970-09-09. Nobody has cited Quill itself.
  ["undermined", "3 Frank. App. 2d 50", ["1970-09-08", "unknown"], ["1970-09-09", "caution: rests on Ambrose v. Dale Mills"]],
  // Reversed: "The judgment of the Court of Appeals is reversed", in the same matter, 1983-02-14.
  ["reversed", "20 Frank. App. 2d 8", ["1983-02-13", "unknown"], ["1983-02-14", "stop: reversed by Sable v. Thorn"]],
  // Review granted: Yule cites it with that history, 1991-08-20. The grant is of some day of 1991, and known from Yule on.
  ["review granted", "30 Frank. App. 2d 3", ["1991-08-19", "unknown"], ["1991-08-20", "warning: review granted"]],
  // Distinguished: "is distinguishable: there the chest was sealed", Barlow v. Crane.
  ["distinguished", "31 Frank. 2d 2", ["1970-09-08", "unknown"], ["1970-09-09", "caution: distinguished by Barlow v. Crane"]],
  // Only mentioned: Barlow cites it with "See"; the dissent that would overrule it is not the court.
  ["mentioned", "32 Frank. 2d 4", ["1970-09-08", "unknown"], ["1970-09-09", quiet], ["2000", quiet]],
  // Known only because Ibsen names it as the case that overruled another.
  ["cited only", "45 Frank. 2d 30", ["1974", "unknown"], ["1980-12-12", quiet]],
  ["not held", "99 Frank. 2d 1", ["2000", "not in this library"]],
]

describe("the decisions of Franklin", () => {
  const folder = mkdtempSync(join(tmpdir(), "goodlaw-golden-"))
  let library: StoredLibrary
  beforeAll(async () => {
    const file = join(folder, "golden.jsonl")
    writeFileSync(file, [JSON.stringify({ declare: declaration }), ...goldenLines].join("\n"))
    library = await openLibrary(join(folder, "golden.db"), { bare: true })
    await ingest(library, [file], { workers: 0 })
  })
  afterAll(async () => {
    await library.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each(asTests(franklin))("%s, %s", async (_, citation, turns) => {
    for (const [asOf, answer] of turns) expect([asOf, await tells(library, citation, asOf)]).toEqual([asOf, answer])
  })

  test("each says so in sentences", async () => {
    const says = async (citation: string, asOf: string) => {
      const [one] = await library.byCitation(citation, { cited: true })
      return (await library.status(one?.key ?? 0, { asOf })).says.join(" ")
    }
    expect(await says("20 Frank. 2d 5", "1971")).toContain(
      "Barlow v. Crane, 40 Frank. 2d 90 (1970-09-09) overruled it. The same court did this.",
    )
    expect(await says("20 Frank. 2d 5", "1971")).toContain("no court reviews this one")
    expect(await says("22 Frank. 2d 40", "1973")).toContain("overruled it, to the extent that it requires a writing.")
    expect(await says("25 Frank. 2d 60", "1981")).toContain("overruled it, as Ibsen v. Jarvis, 50 Frank. 2d 7 (1980-12-12) reports.")
    expect(await says("9 Frank. App. 2d 12", "1978")).toContain("the law is split")
    expect(await says("3 Frank. App. 2d 50", "1971")).toContain("It rests on Ambrose v. Dale Mills, 20 Frank. 2d 5, which has fallen since")
    expect(await says("20 Frank. App. 2d 8", "1984")).toContain("Sable v. Thorn, 55 Frank. 2d 70 (1983-02-14) reversed the judgment.")
    expect(await says("30 Frank. App. 2d 3", "1992")).toContain("review was granted (1991)")
    expect(await says("32 Frank. 2d 4", "1971")).toContain("That is not a finding about opinions not held.")
  })
})

const shared = resolve(import.meta.dirname, "../../../shared")
const corpus = join(shared, "data/scotus/corpus.jsonl.gz")

const held: readonly Row[] = [
  // Overruled: Hughes v. Oklahoma (1979) says that Geer "is today overruled". Before it Foster-Fountain (1928) and Toomer (1948)
  // distinguish it; an opinion of its own year cites it and does nothing more.
  [
    "overruled",
    "161 U.S. 519",
    ["1895", "unknown"],
    ["1896", quiet],
    // Baldwin tells of the holding and turns from it: "In more recent years, however, …".
    ["1978", "caution: distinguished by Baldwin v. Fish and Game Comm'n of Mont."],
    ["1979", "stop: overruled by Hughes v. Oklahoma"],
    ["2024", "stop: overruled by Hughes v. Oklahoma"],
  ],
  // Overruled in part: Monell (1978) overrules Monroe "insofar as it is inconsistent with Parts I and II"; Kenosha (1973) had only
  // held that a question was not decided there.
  [
    "in part",
    "365 U.S. 167",
    ["1960", "unknown"],
    ["1961", quiet],
    ["1977", "caution: distinguished by City of Kenosha v. Bruno"],
    ["1978", "stop: overruled by Monell v. Department of Social Services"],
    ["2024", "stop: overruled by Monell v. Department of Social Services"],
  ],
  // Recognized: Wyatt v. United States (1960) cites Shores, a decision of the Eighth Circuit, as overruling Johnson. Neither is held.
  [
    "recognized",
    "221 F. 250",
    ["1950", "unknown"],
    ["1959", "unknown"],
    ["1960", "stop: overruled by Shores v. United States"],
    ["2024", "stop: overruled by Shores v. United States"],
  ],
  // Split: Holland (1988-03-23) criticizes it, Austin (1999-06-09) declines to follow, Kroll (1999-06-24) joins that "chorus"; all are
  // courts of appeal like its own. The supreme court calls it "much criticized" in 2002 and does not disapprove it.
  [
    "split",
    "117 Cal.App.3d 751",
    ["1980", "unknown"],
    ["1988-03-22", "unknown"],
    ["1988-03-23", "caution: criticized by Holland v. Thacher"],
    ["1999-06-09", "caution: declined to follow by Austin v. Superior Court"],
    ["2003", "caution: criticized by Musser v. Provencher"],
  ],
  // Undermined: Levine (1960) is "controlled by" Brown v. United States (1959) on the issues they share; Harris (1965) overruled Brown.
  [
    "undermined",
    "362 U.S. 610",
    ["1959", "unknown"],
    ["1960", quiet],
    ["1964", quiet],
    ["1965", "caution: rests on Brown v. United States"],
    ["2024", "caution: rests on Brown v. United States"],
  ],
  // Reversed: Perez v. Campbell (1971) reverses "the judgment of the Court of Appeals", which is this one.
  [
    "reversed",
    "421 F.2d 619",
    ["1969", "unknown"],
    ["1970", "unknown"],
    ["1971", "stop: reversed and remanded by Perez v. Campbell"],
    ["1990", "stop: reversed and remanded by Perez v. Campbell"],
    ["2024", "stop: reversed and remanded by Perez v. Campbell"],
  ],
  // Review granted, before 2016: the grant of 2001-09-19 took the opinion out of the reports, though its judgment was affirmed in 2002.
  [
    "review granted",
    "90 Cal.App.4th 545",
    ["2001-07-09", "unknown"],
    ["2001-07-10", "unknown"],
    ["2001-09-18", "unknown"],
    ["2001-09-19", "stop: superseded by grant of review by Musser v. Provencher"],
    ["2003", "stop: superseded by grant of review by Musser v. Provencher"],
  ],
  // Distinguished only: in Helvering v. St. Louis Union Trust (1935) it "does not support" the Government, there the death passed the
  // title. Helvering v. Hallock (1940) goes back to Klein and takes nothing from it.
  [
    "distinguished",
    "283 U.S. 231",
    ["1930", "unknown"],
    ["1934", "unknown"],
    ["1935", "caution: distinguished by Helvering v. St. Louis Union Trust Co."],
    ["1940", "caution: distinguished by Helvering v. St. Louis Union Trust Co."],
    ["2024", "caution: distinguished by Helvering v. St. Louis Union Trust Co."],
  ],
  // Only mentioned: Kroll (1999-06-24) cites Mitchell for who holds the privilege.
  ["mentioned", "37 Cal.3d 591", ["1984", "unknown"], ["1999-06-23", "unknown"], ["1999-06-24", quiet], ["2003", quiet], ["2024", quiet]],
  // Discussed and not disapproved: Musser (2002-06-27) tells what Kroll held; the part that is held says no more of it.
  [
    "discussed",
    "72 Cal.App.4th 1537",
    ["1999-06-23", "unknown"],
    ["1999-06-24", "unknown"],
    ["2002-06-26", "unknown"],
    ["2002-06-27", quiet],
    ["2024", quiet],
  ],
  // A volume that exists, and a case nobody cites here.
  ["not held", "299 U.S. 2", ["1936", "not in this library"], ["2024", "not in this library"]],
]

describe.skipIf(!existsSync(corpus))("the seeds and the corpus (skipped without ../shared)", () => {
  const folder = mkdtempSync(join(tmpdir(), "goodlaw-golden-"))
  let library: StoredLibrary
  beforeAll(async () => {
    library = await openLibrary(join(folder, "corpus.db"))
    await ingest(library, [join(shared, "seeds"), corpus], { workers: 0 })
  }, 600_000)
  afterAll(async () => {
    await library?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each(asTests(held))("%s, %s", async (_, citation, turns) => {
    for (const [asOf, answer] of turns) expect([asOf, await tells(library, citation, asOf)]).toEqual([asOf, answer])
  })

  test("nothing said of a day rests on a later one", async () => {
    for (const [, citation, ...turns] of held)
      for (const [asOf] of turns) {
        const [one] = await library.byCitation(citation, { cited: true })
        if (!one) continue
        const status = await library.status(one.key, { asOf })
        const days = [...status.because, ...status.history, ...status.undermined.flatMap(({ by }) => by)].flatMap(({ by, reportedBy }) => [
          by.date ?? "",
          reportedBy?.date ?? "",
        ])
        expect([citation, asOf, days.filter((day) => day.slice(0, asOf.length) > asOf)]).toEqual([citation, asOf, []])
      }
  })
})
