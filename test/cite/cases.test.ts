/** Case citations: reporters and pages, captions, pins, court and year, parentheses, signals. */
import { describe, expect, test } from "vitest"
import { reporterTable } from "../../src/citation/reporters.js"
import { moreReporters } from "../../src/citation/tables/more-reporters.js"
import { renumbered, renumberings } from "../../src/citation/tables/nominative.js"
import { cite } from "../../src/cite/cite.js"
import { courtById } from "../../src/courts/table.js"
import { reads } from "./notation.js"

describe("forms", () => {
  test.each([
    ["See Alder v. Birch, 410 U.S. 113, 120 (1973).", "case 410 U.S. 113 @ 120 (scotus 1973) 'Alder v. Birch' [see]"],
    ["Alder v. Birch, 410 U. S. 113.", "case 410 U.S. 113 (scotus) 'Alder v. Birch'"],
    ["Alder v Birch (63 NY2d 582 [1984])", "case 63 N.Y.2d 582 (ny 1984) 'Alder v Birch'"],
    ["3 Cranch, 97", "case 3 Cranch 97 (scotus)"],
    ["5 U.S. (1 Cranch) 137 (1803)", "case 5 U.S. 137 (scotus 1803)"],
    ["2007-NMCERT-008", "case 2007 NMCERT 008 (nm 2007)"],
    ["2017 IL App (4th) 160407", "case 2017 IL App (4th) 160407 (illappct 2017)"],
    ["T.C. Summary Opinion 2018-133", "case 2018 T.C. Summary Opinion 133 (tax 2018)"],
    ["Elm v. Fir, 2020 WL 123456, at *3 (S.D. Tex. May 1, 2020)", "case 2020 WL 123456 @ at *3 (txsd 2020) 'Elm v. Fir'"],
    ["In re Gale, 93 Wn. App. 526, 529", "case 93 Wash. App. 526 @ 529 (washctapp) 'In re Gale'"],
    ["State v. Elm, 227 S.C. 538 (1955)", "case 227 S.C. 538 (sc 1955) 'State v. Elm'"],
    ["227 S. Ct. 538", "case 227 S. Ct. 538 (scotus)"],
    ["302 Or 616, 733 P2d 1 (1987)", "case 302 Or. 616 (or 1987)", "case 733 P.2d 1 (or 1987)"],
    ["Elm v. Fir, 327 Mo, 733, 38 S.W.2d 1", "case 327 Mo. 733 (mo) 'Elm v. Fir'", "case 38 S.W.2d 1 (mo) 'Elm v. Fir'"],
    ["Ash v. State, 300 S.W.3d 5 (Tex. App.—Austin 2016, no pet.)", "case 300 S.W.3d 5 (texapp 2016) 'Ash v. State'"],
    ["Ash v. State, 300 S.W.3d 5 (Tex. App.—Houston [14th Dist.] 2016, pet. ref'd)", "case 300 S.W.3d 5 (texapp 2016) 'Ash v. State'"],
    ["Ash v. Birch, 300 F.3d 5 (CA5 2011)", "case 300 F.3d 5 (ca5 2011) 'Ash v. Birch'"],
    ["Ash v. Birch, 300 F.2d 5 (2 Cir. 1960)", "case 300 F.2d 5 (ca2 1960) 'Ash v. Birch'"],
    ["Ash v. Birch, 300 F.2d 5 (5 Cir., 1960, en banc)", "case 300 F.2d 5 (ca5 1960) 'Ash v. Birch'"],
    ["Ash v. Birch, 300 F.2d 5 (holding in 1998, that it)", "case 300 F.2d 5 'Ash v. Birch'"],
    [
      "Elm v Ash, 277 Mich App 403, 409; 745 NW2d 523 (2007)",
      "case 277 Mich. App. 403 @ 409 (michctapp 2007) 'Elm v Ash'",
      "case 745 N.W.2d 523 (michctapp 2007) 'Elm v Ash'",
    ],
    [
      "Elm v. Ash, 311 Ga. App. 746(1), 452 S.E.2d 476 (1994)",
      "case 311 Ga. App. 746 (gactapp 1994) 'Elm v. Ash'",
      "case 452 S.E.2d 476 (gactapp 1994) 'Elm v. Ash'",
    ],
    ["Elm v. Ash, 300 Mich. 5 (1942); 20 N.W.2d 7 (1945)", "case 300 Mich. 5 (mich 1942) 'Elm v. Ash'", "case 20 N.W.2d 7 (1945)"],
    ["300 N. Y. [2d] 45; 12 A. [2d] 345", "case 300 N.Y.2d 45 (ny)", "case 12 A.2d 345"],
    ["5 Pac. 100; 20 Pa. C. 3", "case 5 P. 100", "case 20 Pa. C. 3 (pa)"],
    ["349 U.S. 1, 75 S.C. 1", "case 349 U.S. 1 (scotus)", "case 75 S. Ct. 1 (scotus)"],
    ["3-D Systems, Inc. v. 7-Eleven, Inc., 12 F.3d 34", "case 12 F.3d 34 '3-D Systems, Inc. v. 7-Eleven, Inc.'"],
    ["1 U.S. 1, 3 & n. 4, 5-6 (1990)", "case 1 U.S. 1 @ 3 & n. 4, 5-6 (scotus 1990)"],
    ["598 U.S. ____, ____ (2023) (slip op., at 5)", "case 598 U.S. (scotus 2023)"],
    ["Gale v. Hart, 598 U.S. ___ (2023)", "case 598 U.S. (scotus 2023) 'Gale v. Hart'"],
  ])("%s", (text, ...wanted) => reads(text, ...wanted))

  test("the court of every edition is in the table of courts", () => {
    const courts = new Set(reporterTable().editions.flatMap(({ court }) => court ?? []))
    expect([...courts].filter((id) => courtById(id) === undefined)).toEqual([])
  })
})

describe("captions", () => {
  test.each([
    ["bob Alder v. Birch 1 F.2d 1 (1982)", "Alder v. Birch"],
    ["He cites as compelling Alder v. Birch Mut. Ins. Co., 455 A.2d 793 (R.I. 1983).", "Alder v. Birch Mut. Ins. Co."],
    ["Per Curiams. Spruce v. People of State of New York, 360 U.S. 315", "Spruce v. People of State of New York"],
    ["(Gibson, Dunn & Crutcher v. Superior Court (1979) 94 Cal.App.3d 347)", "Gibson, Dunn & Crutcher v. Superior Court"],
    ["the court in Elm Union v. Fir Ins. Society, Inc. (1984) 162 Cal.App.3d 358", "Elm Union v. Fir Ins. Society, Inc."],
    ["Lynch v. State ex rel. Killebrew, 179 Tenn. 339", "Lynch v. State ex rel. Killebrew"],
    ["See Ex parte Young, 209 U.S. 123", "Ex parte Young"],
    ["See The Admiral Peoples, 295 U. S. 649", "The Admiral Peoples"],
    ["Elm Auto. Assn. Inter-Ins. Bureau v. Fir (1990) 221 Cal.App.3d 227", "Elm Auto. Assn. Inter-Ins. Bureau v. Fir"],
    ["M'Culloch v. Maryland, 4 Wheat. 316", "M'Culloch v. Maryland"],
    ["In Elm v. Fir (2022) _ U.S. _ [213 L.Ed.2d 179]", "Elm v. Fir"],
  ])("%s", (text, name) => expect(cite(text).citations[0]?.name).toBe(name))
})

describe("courts, years, parentheses, signals, pins", () => {
  test("a weight and an explanation", () => {
    const [one] = cite("Elm v. Fir, 1 U.S. 1 (1982) (discussing abc (Holmes, J., concurring))").citations
    expect(one?.parenthetical).toBe("discussing abc (Holmes, J., concurring)")
    expect(one?.year).toBe(1982)
  })
  test("parallel citations share court, year and authority", () => {
    const { citations, authorities } = cite("Elm v. Fir (1999) 72 Cal.App.4th 1537, 1541 [85 Cal.Rptr.2d 644]")
    expect(citations.map((one) => [one.reporter, one.year, one.authority])).toEqual([
      ["Cal.App.4th", 1999, "a1"],
      ["Cal.Rptr.2d", 1999, "a1"],
    ])
    expect(citations[0]?.parallel).toEqual(["c2"])
    expect(authorities[0]?.citations).toEqual(["72 Cal.App.4th 1537", "85 Cal.Rptr.2d 644"])
  })
  test.each([
    ["But see Elm v. Fir, 1 U.S. 1", "but see"],
    ["But\nsee Elm v. Fir, 1 U.S. 1", "but see"],
    ["See\nalso Elm v. Fir, 1 U.S. 1", "see also"],
    ["See,\ne.g., Elm v. Fir, 1 U.S. 1", "see, e.g."],
    ["Cf. Elm v. Fir, 1 U.S. 1", "cf."],
    ["See, e.g., Elm v. Fir, 1 U.S. 1", "see, e.g."],
  ])("signal: %s", (text, signal) => expect(cite(text).citations[0]?.signal).toBe(signal))
  test.each([
    ["1 U.S. 12, 347-348, 400.", "347-348, 400"],
    ["1 U.S. 12, 20, n. 4 (1990)", "20, n. 4"],
    ["174 Cal.App.2d at p. 651", "651"],
    ["Elm, 1 F.3d 2. Id. at pp. 45, 64.", undefined],
  ])("pin: %s", (text, pin) => expect(cite(text).citations[0]?.pin).toBe(pin))
  test("history names the relation", () => {
    const { citations } = cite("Elm v. Fir, 1 F.3d 2 (9th Cir. 1993), rev'd, 512 U.S. 3 (1994)")
    expect(citations[1]?.history).toEqual({ relation: "rev'd", of: "c1" })
  })
})

describe("misses", () => {
  test.each([
    "In 1868 Iowa 12 counties voted.",
    "lorem 111 N. W. 12th St.",
    "foo1 U.S. 1, 1. U.S. 1foo",
    "On May 3, 1999, 12 men paid $5,000 for 3 cars.",
    "He scored 12 points in 3 games, or 45.6 percent.",
    "It was 10 P.M. on the 4 F rated soldier.",
    "Persons of 12 Or 13 Years paid 5 Me 3 times.",
    "a section of 5 me 3 and 7 so 9 things",
  ])("%s", (text) => expect(cite(text).citations.filter((one) => one.kind === "case" || one.kind === "short_case")).toEqual([]))
})

describe("tables", () => {
  test.each(moreReporters)("$abbreviation reads its example", (row) => {
    const [one] = cite(row.example ?? "").citations
    expect(one?.reporter).toBe(row.abbreviation)
  })
  test.each(renumberings)("$reporter is renumbered as $series", ({ example: [early, late] }) => {
    const [volume = "", reporter = ""] = early.split(" ")
    expect(`${renumbered(volume, reporter)} ${early.split(" ").at(-1)}`).toBe(late)
  })
})
