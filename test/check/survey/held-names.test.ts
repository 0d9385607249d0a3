/** Names that an opinion bears itself, and those that it only cites. */
import { describe, expect, test } from "vitest"
import type { HeldCase } from "../../../src/check/survey/held-case.js"
import { nameBorne } from "../../../src/check/survey/held-names.js"

const borne = (text: string, name: string) => nameBorne({ opinions: [{ text }] } as unknown as HeldCase, name) !== undefined

const joined =
  "JOHN ALDERWOOD, Plaintiff-Appellant, versus MIDVALE CREDIT, INC., Defendant-Appellee. No. 18-14144.\n\n" +
  "KEITH CORLISS, Plaintiff-Appellant, versus MIDVALE CREDIT, INC., Defendant-Appellee. No. 19-24436.\n\nBRANDT, Circuit Judge:\n\n" +
  "These appeals ask whether a letter can injure. See Quillfeather v. Midvale, 300 F.3d 5 (2d Cir. 2002)."
const several =
  "RICKY KOLBE; SUSAN KOLBE, Plaintiffs-Appellants, v. UNITED STATES OF AMERICA, Defendant-Appellee.\n\nBRANDT, Circuit Judge: He fell."
const noted = `${"The rule is old. ".repeat(600)}\n\n* Together with No. 2, Briggsby et al. v. Ellerton et al., on appeal from the District Court, No. 4, Davison et al. v. County School Board of Fir County, and No. 10, Gebhardt et al. v. Beltran et al., on certiorari.`

describe("borne", () => {
  test.each([
    ["a first appeal of two", joined, "Alderwood v. Midvale Credit"],
    ["the second", joined, "Corliss v. Midvale Credit, Inc."],
    ["several parties on one side", several, "Kolbe v. United States"],
    ["a note far down", noted, "Briggsby v. Ellerton"],
    ["the third of a note", noted, "Davison v. County School Board"],
    ["the last of a note", noted, "Gebhardt v. Beltran"],
  ])("%s", (_, text, name) => expect(borne(text, name)).toBe(true))
})

describe("not borne", () => {
  test.each([
    ["a name that it cites", joined, "Quillfeather v. Midvale"],
    ["an invented party", joined, "Vargas v. Midvale Credit"],
    ["parties of two captions", noted, "Briggsby v. Beltran"],
    ["a name in no caption", several, "Totem v. United States"],
  ])("%s", (_, text, name) => expect(borne(text, name)).toBe(false))
})
