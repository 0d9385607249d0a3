/** History words between two citations: what was done, and whose history it is. */
import { expect, test } from "vitest"
import { cite } from "../../../src/cite/cite.js"
import { historyVerbs, relationIn } from "../../../src/cite/refine/history-words.js"

/** "later relation earlier", by the pages of the two citations. */
const told = (text: string) => {
  const { citations } = cite(text)
  return citations.flatMap(({ page, history }) =>
    history ? [`${page} ${history.relation} of ${citations.find(({ id }) => id === history.of)?.page}`] : [],
  )
}

test.each(historyVerbs.filter(({ example }) => example !== "").map((verb) => [verb.example, verb.relation]))(
  "%s is told as %s",
  (example, relation) => expect(relationIn(`, ${example}, `)).toBe(relation),
)

const hits: readonly (readonly [text: string, history: string])[] = [
  ["Ash v Birch, 268 AD2d 571 (2d Dept 2000), revd 95 NY2d 756 (2000).", "756 rev'd of 571"],
  ["Ash v Birch, 268 AD2d 571 (2d Dept 2000), affd 95 NY2d 756 (2000).", "756 aff'd of 571"],
  ["Ash v Birch, 268 AD2d 571 (2d Dept 2000), lv denied 95 NY2d 756 (2000).", "756 review denied of 571"],
  ["Ash v Birch, 268 AD2d 571 (2d Dept 2000), lv dismissed 95 NY2d 756 (2000).", "756 review dismissed of 571"],
  ["Ash v Birch, 268 AD2d 571 (2d Dept 2000), appeal dismissed 95 NY2d 756 (2000).", "756 appeal dismissed of 571"],
  ["Ash v Birch, 95 NY2d 756 (2000), rearg denied 96 NY2d 7 (2001).", "7 rehearing denied of 756"],
  ["Ash v Birch, 95 NY2d 756 (2000), cert denied 541 US 974 (2004).", "974 cert. denied of 756"],
  ["Ash v. Birch, 268 F.2d 571 (9th Cir. 1959), cert, denied, 361 U.S. 974 (1959).", "974 cert. denied of 571"],
  ["Ash v. Birch, 268 F.2d 571 (9th Cir. 1959), cert. den., 361 U.S. 974 (1959).", "974 cert. denied of 571"],
  ["Ash v. Birch, 268 F.3d 571 (9th Cir. 2001), reh'g en banc denied, 310 F.3d 7 (9th Cir. 2002).", "7 rehearing denied of 571"],
  ["Ash v. Birch, 68 N.C. App. 571 (1984), disc. review denied, 310 N.C. 7 (1984).", "7 review denied of 571"],
  ["Ash v. Birch, 68 Wn. App. 571 (1993), rev. denied, 121 Wn.2d 7 (1993).", "7 review denied of 571"],
  ["Ash v Birch, 277 Mich App 403 (2007), lv den 480 Mich 900 (2008).", "900 review denied of 403"],
  ["Ash v. State, 571 N.E.2d 9 (Ind. Ct. App. 1991), trans. denied, 580 N.E.2d 7 (Ind. 1991).", "7 review denied of 9"],
  ["Ash v. Birch, 571 A.2d 9 (Pa. Super. 1990), alloc. denied, 580 A.2d 7 (Pa. 1990).", "7 appeal denied of 9"],
  ["Ash v. Birch, 268 F.2d 571 (9th Cir. 1959), rev'd on other grounds, 363 U.S. 7 (1960).", "7 rev'd on other grounds of 571"],
  ["Ash v. Birch, 268 F.2d 571, rev'd upon different grounds, 363 U.S. 7 (1960).", "7 rev'd upon different grounds of 571"],
  [
    "Ash v. Birch, 268 F.2d 571 (1959), aff'd in part, rev'd in part sub nom. Elm v. Fir, 363 U.S. 7 (1960).",
    "7 aff'd in part, rev'd in part sub nom. of 571",
  ],
  ["Ash v. Birch, 268 F.2d 571, 575 (9th Cir. 1959) (quoting Elm v. Fir, 300 U.S. 5 (1937)), rev'd, 363 U.S. 7 (1960).", "7 rev'd of 571"],
  [
    "Ash v. Birch, 268 F.2d 571 (9th Cir. 1959) (citing Elm v. Fir, 300 U.S. 5 (1937); Oak v. Yew, 301 U.S. 6 (1937)), vacated on other grounds, 363 U.S. 7 (1960).",
    "7 vacated on other grounds of 571",
  ],
]

test.each(hits)("%s", (text, history) => expect(told(text)).toEqual([history]))

const misses: readonly string[] = [
  "Ash v. Birch, 268 F.2d 571 (1959). Affirmed. Elm v. Fir, 300 U.S. 5 (1937), controls.",
  "Ash v. Birch, 268 F.2d 571 (1959), and we reversed in Elm v. Fir, 300 U.S. 5 (1937).",
  "In Ash v. Birch, 268 F.2d 571 (1959), the writ denied below was sought; Elm v. Fir, 300 U.S. 5 (1937).",
  "Ash v. Birch, 268 F.2d 571 (1959), overruled Elm v. Fir, 200 U.S. 5 (1907).",
  "Ash v. Birch, 268 F.2d 571 (1959) (leave denied); Elm v. Fir, 300 U.S. 5 (1937).",
  "Ash v. Birch, 268 F.2d 571 (1959), in Elm v. Fir, 300 U.S. 5 (1937).",
]

test.each(misses)("%s tells no history", (text) => expect(told(text)).toEqual([]))
