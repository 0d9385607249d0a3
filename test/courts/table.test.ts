/** Every court's words lead to that court; ids are whole; what is not a court names none. */
import { expect, test } from "vitest"
import { courtById, courtFromWords, courts, withCourts } from "../../src/courts/table.js"

const hits: readonly (readonly [words: string, court: string])[] = [
  ["9th Cir. 1999", "ca9"],
  ["3rd Cir. June 30, 1987", "ca3"],
  ["8th Cir. BAP 2000", "bap8"],
  ["B.A.P. 9th Cir. 1999", "bap9"],
  ["N.D. Cal. 2001", "cand"],
  ["S.D.N.Y.", "nysd"],
  ["SD NY 1999", "nysd"],
  ["ED Va. 1999", "vaed"],
  ["N.D.W. Va.", "wvnd"],
  ["CA9 1999", "ca9"],
  ["CA Fed. 2001", "cafc"],
  ["Bankr. E.D. Tex. 2006", "txeb"],
  ["C.C.D. Mass. 1830", "circtdma"],
  ["Cal. 1999", "cal"],
  ["Cal. Ct. App. Nov. 5, 1999", "calctapp"],
  ["Cal. App. 2d Dist. 1990", "calctapp2d"],
  ["Cal. Ct. App. 4th Dist. Div. 3", "calctapp4d3"],
  ["Tex. App.—Houston [14th Dist.] 2001, no pet.", "texapp"],
  ["Tex. App.-Dallas 1999", "texapp"],
  ["N.Y. App. Div. 2d Dep't 2004", "nyappdiv"],
  ["2d Dept 2004", "nyappdiv"],
  ["Sup. Ct. N.Y. County 2001", "nysupct"],
  ["N.J. Super. Ct. App. Div. 1999", "njsuperctappdiv"],
  ["Fla. 3d DCA 1999", "fladistctapp3"],
  ["Ill. App. Ct. 1st Dist. 2001", "illappct"],
  ["La. App. 4 Cir. 1999", "lactapp"],
  ["Mo. App. E.D. 1999", "moctapped"],
  ["Ohio Ct. App. 8th Dist.", "ohctapp8"],
  ["Pa. Cmwlth. 1999", "pacommwct"],
  ["Southern District of New York", "nysd"],
  ["Supreme Court of Ohio", "ohio"],
  ["Superior Court of Orange County", "calsuperctorange"],
  ["Ct. Cl. 1960", "cc"],
  ["Cl. Ct. 1990", "uscfc"],
  ["T.C. 1999", "tax"],
]

test.each(hits)("%s is %s", (words, court) => {
  expect(courtFromWords(words)?.id).toBe(court)
})

const misses = [
  "1999",
  "holding that",
  "quoting Smith",
  "en banc",
  "emphasis added",
  "dissenting",
  "tax",
  "app.",
  "In re",
  "No",
  "Washington County Court",
  "Ohio law",
  "§ 5",
  "",
]

test.each(misses)("(%s) names no court", (words) => {
  expect(courtFromWords(words)).toBeUndefined()
})

test("the reporter says whose court is meant when the words do not", () => {
  expect(courtFromWords("App. Div. 1991", { reporterCourt: "njsuper" })?.id).toBe("njsuperctappdiv")
  expect(courtFromWords("Ct. App. 1985", { reporterCourt: "ariz" })?.id).toBe("arizctapp")
})

test("each id stands once, and every reviewing court and whole is in the table", () => {
  const ids = courts.all.map((court) => court.id)
  expect(ids.length).toBe(new Set(ids).size)
  const dangling = courts.all.filter((court) => [court.parent, court.within].some((id) => id !== undefined && courtById(id) === undefined))
  expect(dangling.map((court) => court.id)).toEqual([])
})

test("the first abbreviation of every main row leads back to it", () => {
  const lost = courts.all.filter(
    (court) =>
      court.parent !== undefined && court.abbreviations[0] && court.level !== 3 && courtFromWords(court.abbreviations[0]) !== court,
  )
  expect(lost.map((court) => `${court.id} ${court.abbreviations[0]} -> ${courtFromWords(court.abbreviations[0] as string)?.id}`)).toEqual(
    [],
  )
})

test("a library's own courts are read beside the table's", () => {
  const table = withCourts([{ id: "frank", name: "Supreme Court of Franklin", abbreviations: ["Frank."], system: "franklin", level: 1 }])
  expect(table.fromWords("Frank. 1999")?.id).toBe("frank")
  expect(table.fromWords("9th Cir. 1999")?.id).toBe("ca9")
  expect(courtFromWords("Frank. 1999")).toBeUndefined()
})
