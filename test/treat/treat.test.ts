/** What a whole document does to the cases it cites: who speaks, whom a cue means, history, evidence; and properties of any text. */

import { existsSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { cite } from "../../src/cite/cite.js"
import { readText } from "../../src/read/text.js"
import { explain } from "../../src/treat/explain.js"
import { selfIn, selfOf } from "../../src/treat/judge/citing-opinion.js"
import type { Self } from "../../src/treat/reading.js"
import { treat } from "../../src/treat/treat.js"
import { kindOf } from "../../src/treatment/kinds.js"
import { hits } from "./hits.js"
import { misses } from "./misses.js"
import { citedIn, crainIn, documentOf } from "./notation.js"

function treated(text: string, self: Self = {}) {
  const document = readText(text, { id: "test" })
  return treat(document, cite(document), { self })
}

describe("who speaks", () => {
  test("a concurrence's words are kept, labelled and not the court's", () => {
    const crain = crainIn("I would overrule Crain.", "concurrence")
    expect(crain.treatment).toBe("cited")
    expect(crain.treatments[0]).toMatchObject({ part: "concurrence", notCounted: "concurrence" })
  })

  test("a dissent that says what the court does is evidence of the court's act", () => {
    const self = { name: "Doe v. Roe", court: "scotus" }
    const [found] = crainIn("In overruling Crain the Court forgets its own rule.", "dissent", self).treatments
    expect(found).toMatchObject({ treatment: "overruled", recognized: true, by: { name: "Doe v. Roe" }, notCounted: "dissent" })
  })

  test("the court's own words against a case and the dissent's name for it make an overruling, with both as evidence", () => {
    const lead = "Crain misread the statute."
    const text = `${lead}\n\nIn overruling Crain the Court forgets its own rule.`
    const document = {
      ...documentOf(text),
      zones: [
        { kind: "opinion" as const, role: "lead" as const, start: 0, end: lead.length },
        { kind: "opinion" as const, role: "dissent" as const, start: lead.length + 2, end: text.length },
      ],
    }
    const crain = treat(document, citedIn(text), { self: { name: "Doe v. Roe", court: "scotus" } }).authorities.find(
      ({ name }) => name === "Crain",
    )
    expect(crain?.treatment).toBe("overruled")
    expect(crain?.treatments.find(({ rule }) => rule === "overruled.corroborated")).toMatchObject({
      part: "lead",
      quote: lead,
      corroborated: { part: "dissent" },
    })
  })
})

describe("whom a cue means", () => {
  test.each([
    ["In Crain the claim was allowed. That decision is overruled.", "overruled"],
    ["To the extent that Crain holds otherwise, it is overruled.", "overruled"],
    ["Crain, Bell and Dunn are overruled.", "overruled"],
    ["We follow Crain. Bell is overruled.", "followed"],
    ["Bell, which followed Crain, is overruled.", "cited"],
    ["Crain followed Bell. We overrule Bell.", "cited"],
  ])("%s", (text, treatment) => expect(crainIn(text).treatment).toBe(treatment))

  test("the point reached is kept", () => {
    expect(crainIn("Crain is overruled to the extent that it requires notice.").treatments[0]?.point).toBe(
      "to the extent that it requires notice",
    )
  })

  test("the acting case of a reported overruling is named", () => {
    expect(crainIn("Crain was overruled by Ames.").treatments[0]).toMatchObject({ recognized: true, by: { name: "Ames" } })
  })

  test.each([
    ["Ames overruled Crain; Bell overruled Dunn.", "Ames"],
    ["We have overruled Bell, and partially overruled Crain.", undefined],
    ["Nothing keeps us from seeing the change and overruling Crain and those parts of Bell that cannot stand.", undefined],
  ])("%s: by %s", (text, by) => {
    expect(crainIn(text).treatments.find(({ treatment }) => treatment === "overruled")?.by?.name).toBe(by)
  })

  test("a court that is not above another declines to follow it", () => {
    const crain = crainIn("Crain was wrongly decided.", "lead", { court: "ca9" })
    expect(crain.severity).toBe("caution")
  })
})

describe("direct history", () => {
  const text =
    "The Court of Appeals for the Ninth Circuit affirmed. 691 F.2d 310 (1982). We granted certiorari.\n\nThe judgment of the Court of Appeals is reversed."

  test("the order of the court is done to the decision under review", () => {
    const found = treated(text, { name: "Doe v. Roe", court: "scotus", year: 1984, citations: ["467 U.S. 1"] })
    expect(found.disposition).toMatchObject({ kind: "reversed", quote: "The judgment of the Court of Appeals is reversed." })
    expect(found.authorities.find(({ citations }) => citations.includes("691 F.2d 310"))?.treatment).toBe("reversed")
  })

  test("a chain of citations reports what happened, and does not do it", () => {
    const found = treated("See Roe v. Doe, 300 F.2d 5 (9th Cir. 1962), rev'd, 371 U.S. 10 (1963).").authorities[0]
    expect(found?.treatment).toBe("cited")
    expect(found?.treatments[0]).toMatchObject({ treatment: "reversed", recognized: true })
  })
})

describe("what is told of a decision behind its citation", () => {
  test.each([
    [
      "Moss v. Hart, 300 F.2d 5 (9th Cir. 1962), aff'd in part and rev'd in part, 371 U.S. 10 (1963).",
      "affirmed in part and reversed in part",
    ],
    [
      "Moss v. Hart, 300 F.2d 5 (9th Cir. 1962), aff'd in part, vacated in part, 371 U.S. 10 (1963).",
      "affirmed in part and vacated in part",
    ],
    ["Moss v. Hart, 90 Cal.App.3d 1 (1979), disapproved on another point in Elm v. Fir, 25 Cal.3d 9 (1980).", "disapproved"],
    ["Moss v. Hart, 40 Cal.App.4th 6 (1996), review granted and opinion superseded, 50 Cal.4th 1 (1996).", "superseded by grant of review"],
    ["Moss v. Hart (1998) 60 Cal.App.4th 100, review granted Mar. 1, 1998.", "review granted"],
    ["Moss v. Hart (1998) 60 Cal.App.4th 100, depublished Aug. 1, 1998.", "depublished"],
    ["Moss v. Hart, 300 F.2d 5 (9th Cir. 1962), rehearing en banc granted, 310 F.2d 1.", "rehearing granted"],
  ])("%s", (text, treatment) => {
    const moss = treated(`See ${text} The toll stands.`).authorities[0]
    expect(moss?.treatment).toBe("cited")
    expect(moss?.treatments.map((one) => [one.treatment, one.recognized])).toContainEqual([treatment, true])
  })
})

test("what a document says that a case holds becomes its statements", () => {
  const found = treated(
    "In Roe v. Doe, 410 U.S. 10 (1973), we held that notice is due. See Ash v. Elm, 1 U.S. 2 (1800) (holding that silence is consent).",
  )
  expect(found.authorities.map(({ statements }) => statements.map(({ rule }) => rule))).toEqual([["holds.in"], ["holds.parenthetical"]])
})

test("an explanation lists every passage that names the case, with why it counts or does not", () => {
  const text = "We follow Crain. Petitioner argues that Crain should be overruled."
  const found = explain(documentOf(text), citedIn(text), "crain")
  expect(found?.passages.map(({ counts }) => counts)).toEqual([true, false])
  expect(found?.passages[1]?.says).toContain("A party argues it.")
  expect(explain(documentOf(text), citedIn(text), "nobody")).toBeUndefined()
})

test("whose opinion a record is, as far as it says", () => {
  expect(selfOf({ case_name: "Doe v. Roe", citations: ["1 U.S. 2", 3], court: "scotus", date_filed: "1999-06-24" })).toEqual({
    name: "Doe v. Roe",
    citations: ["1 U.S. 2"],
    court: "scotus",
    year: 1999,
  })
  expect(selfOf("odd")).toEqual({})
})

describe("whose opinion a text is, as far as its head says", () => {
  const read = (text: string) => {
    const document = readText(text, { id: "test" })
    const cited = cite(document)
    return { self: selfIn(document, cited), found: treat(document, cited, { self: selfIn(document, cited) }) }
  }

  test.each([
    [
      "Crain v. Ames\n12 Cal.4th 340 (1999)\n\nThe appeal is about notice.",
      { name: "Crain v. Ames", citations: ["12 Cal.4th 340"], court: "cal", year: 1999 },
    ],
    [
      "SUPREME COURT OF FRANKLIN\n\nCRAIN v. AMES\n\nNo. 123\nFiled June 3, 1999\n\nThe appeal is about notice.",
      { name: "CRAIN v. AMES", year: 1999 },
    ],
    ["In Bell v. Dunn, 3 Cal.3d 10 (1970), we held that notice is due.", {}],
    ["DUNN, Plaintiff,\nv.\nCRAIN, Defendant.\n\nSee Bell v. Ames, 3 Cal.3d 10 (1970).", {}],
    ["", {}],
  ])("%j", (text, self) => expect(read(text).self).toEqual(self))

  test("an opinion does nothing to itself", () => {
    const { found } = read(
      "Crain v. Ames\n12 Cal.4th 340 (1999)\n\nWe overrule Bell v. Dunn, 3 Cal.3d 10 (1970). Nothing in Crain v. Ames, 12 Cal.4th 340, is to the contrary.",
    )
    expect(found.authorities.map(({ name, treatment }) => [name, treatment])).toEqual([
      ["Crain v. Ames", "cited"],
      ["Bell v. Dunn", "overruled"],
    ])
  })
})

describe("any text", () => {
  const sentence = fc.constantFrom(
    ...misses,
    ...hits.map(([, words]) => words),
    "“",
    "”",
    ". . .",
    "(see Crain)",
    "\n\n",
    "it is overruled",
    "§ 5",
  )
  const anything = fc.array(fc.oneof(sentence, fc.string({ maxLength: 30 })), { maxLength: 40 }).map((parts) => parts.join(" "))
  const seed = 20_021

  test(`never throws, says only what stands in it, and says the same twice (seed ${seed})`, () => {
    fc.assert(
      fc.property(anything, (text) => {
        const document = documentOf(text)
        const cited = citedIn(text)
        const found = treat(document, cited)
        for (const one of found.authorities.flatMap(({ treatments }) => treatments)) {
          expect(kindOf(one.treatment)).toBeDefined()
          expect(text.slice(one.start, one.end).replace(/\s+/g, " ")).toBe(one.quote)
        }
        expect(treat(document, cited)).toEqual(found)
      }),
      { seed, numRuns: 150 },
    )
  })

  test.each(["ibid. ", "§§ 1, ", "See 410 U.S. 113. "])(
    "a long run of %j is read to its end; more than linear work would not finish in time",
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length)
      const found = treat(documentOf(text), citedIn(text)).authorities
      expect(found.every(({ treatments }) => treatments.length === 0)).toBe(true)
    },
  )
})

const shared = resolve(import.meta.dirname, "../../../shared")

test.skipIf(!existsSync(resolve(shared, "seeds")))(
  "the first opinion is read no harder than its words (skipped where ../shared is absent)",
  () => {
    const text = readFileSync(resolve(shared, "seeds/000_bbfddd696a23b773.txt"), "utf8")
    const found = treated(text, { name: "Kroll & Tract v. Paris & Paris", court: "calctapp", year: 1999 })
    const of = (name: string) => found.authorities.find((one) => one.name?.startsWith(name))
    expect(found.disposition?.kind).toBe("affirmed")
    expect(of("Pollack")?.treatment).toBe("distinguished")
    expect(of("Austin")?.treatment).toBe("followed")
    expect(of("Parker")?.severity).toBe("caution")
    expect(of("Parker")?.treatments.map(({ rule }) => rule)).toContain("adopted.dissent")
    const negative = found.authorities.filter(({ severity }) => severity === "stop" || severity === "warning" || severity === "caution")
    expect(negative.map(({ name }) => name?.split(" ")[0]).sort()).toEqual(["Crouse", "Fleschler", "Parker", "Pollack"])
  },
)
