/** When a name without a citation means a case: the words beside it say so. Hits and misses. */
import { describe, expect, test } from "vitest"
import { cite } from "../../src/cite/cite.js"
import { evidenceOfCase } from "../../src/cite/resolve/name-evidence.js"

/** The names that are taken as mentions of a case. */
const named = (text: string): readonly string[] =>
  cite(text)
    .citations.filter(({ kind, anaphor }) => kind === "case_name" && anaphor === undefined)
    .map(({ text: words }) => words)

describe("an own party's name is the case only where the words say so", () => {
  const head =
    "SAMSUNG CO., LTD.,\nPlaintiff,\nv.\nELM INC.,\nDefendant.\n\nThe motion was heard. Samsung v. Fir, 300 F.3d 5 (5th Cir. 2002), was cited.\n\n"
  test.each(evidenceOfCase.map(({ example }) => example))("%s", (example) =>
    expect(named(`${head}And so ${example}.`)).toEqual(["Samsung"]),
  )
  test.each([
    "Samsung sells phones in Texas.",
    "The phones of Samsung are new.",
    "Samsung’s phones are new, and Samsung moved to dismiss.",
    "Elm paid Samsung in May.",
    "Defendant Elm owes Samsung nothing.",
  ])("%s", (text) => expect(named(head + text)).toEqual([]))
})

describe("one named in a definition, a role or a title is a party", () => {
  const cited = "Ash v. Birch, 300 F.3d 5 (5th Cir. 2002)."
  test.each([
    [`The buyer (“Ash”) bought it. ${cited} The house of Ash burned.`, []],
    [`${cited} Petitioner Ash left. Mr. Ash left.`, []],
    [`${cited} Ash testified. Later the fire reached Ash.`, []],
    [`${cited} Ash testified. In Ash the fire was put out.`, ["Ash"]],
    [`${cited} We now overrule Ash.`, ["Ash"]],
  ])("%s", (text, names) => expect(named(text)).toEqual(names))
})

describe("ordinary words", () => {
  test.each([
    ["United States v. May, 300 F.3d 5 (5th Cir. 2002). In May the tenant left. It was May 3.", []],
    ["United States v. Will, 300 F.3d 5 (5th Cir. 2002). Will the tenant pay? The will was read.", []],
    ["Elm v. English, 300 F.3d 5 (5th Cir. 2002). English law differs. In English, no.", []],
    ["Elm v. Young, 300 F.3d 5 (5th Cir. 2002). Young people came. Under Young, they may.", ["Young"]],
    ["Elm v. Brown, 300 F.3d 5 (5th Cir. 2002). Brown paper was used. In Brown we said no. We follow Brown.", ["Brown", "Brown"]],
    ["SEC v. Ash, 990 F.2d 845 (5th Cir. 1993). See the rest. The SEC sued.", []],
    ["Arc of Elm v. Ash, 990 F.2d 845 (D.C. Cir. 1993). Are there limits?", []],
    ["NLRB v. Ash, 990 F.2d 845 (1993). The NLRB ruled. In NLRB the Court said no.", ["NLRB"]],
    ["Rate Board v. Ash, 9 F.2d 845. The Rate Board met. The Rate Board decision was reversed.", ["Rate Board"]],
  ])("%s", (text, names) => expect(named(text)).toEqual(names))
})

describe("places, seats and authors", () => {
  test.each([
    "Ash v. Dallas, 300 U.S. 5 (1937). Birch v. State, 300 S.W.3d 5 (Tex. App.—Dallas 2009, no pet.).",
    "Ash v. Elmira, 300 U.S. 5 (1937). The town of Elmira paid. The residents of Elmira left.",
    "County of St. Oak v. Ash, 300 U.S. 5 (1937). The rain fell on St. Elm.",
    "Elm v. Scott, 300 U.S. 5 (1937). See Scott, op. cit., note 4.",
  ])("none in: %s", (text) => expect(named(text)).toEqual([]))
})

describe("lists of names", () => {
  const cited = "Crain v. Elm, 1 U.S. 1. Belknap v. Elm, 2 U.S. 2. Dunmore v. Elm, 3 U.S. 3."
  test.each([
    [`${cited} We disapprove Crain, Belknap, and Dunmore.`, ["Crain", "Belknap", "Dunmore"]],
    [`${cited} We disapprove Crain and Belknap.`, ["Crain", "Belknap"]],
    [`${cited} Crain, Belknap and Dunmore are overruled.`, ["Crain", "Belknap", "Dunmore"]],
  ])("%s", (text, names) => expect(named(text)).toEqual(names))
})
