/** Which decision is under review, rung by rung: one row an opinion, hits beside what names none. Names are invented. */
import { expect, test } from "vitest"
import { cite } from "../../../src/cite/cite.js"
import { readText } from "../../../src/read/text.js"
import { treat } from "../../../src/treat/treat.js"

const supreme = { name: "Birchley v. Hollister", citations: ["571 U.S. 900"], court: "scotus", year: 2014 }

/** "701 F.3d 55 affirmed" for each decision that the order acts on; "*" behind what is only reported. */
function acts(text: string, self: object = supreme): string {
  const document = readText(text)
  return treat(document, cite(document), { self })
    .authorities.flatMap(({ citations, treatments }) =>
      treatments
        .filter(({ rule }) => /^history\.(?:under_review|below_affirmed|reversed_below|printed_order)$/.test(rule))
        .map(({ treatment, recognized }) => `${citations[0]} ${treatment}${recognized ? "*" : ""}`),
    )
    .join("; ")
}

test.each([
  [
    "of two rungs the one next below; what the court between had affirmed shares its fate",
    "The District Court ruled for the tenant. 645 F. Supp. 2d 587 (WD Tex. 2009). The Court of Appeals affirmed. 631 F. 3d 213 (CA5 2011). We granted certiorari.\n\nThe judgment of the Court of Appeals is vacated, and the case is remanded.",
    "645 F. Supp. 2d 587 vacated and remanded; 631 F.3d 213 vacated and remanded",
  ],
  [
    "what the court between had reversed stands again",
    "The District Court granted summary judgment to the railway. 812 F. Supp. 2d 14 (ND Ohio 2011). The Court of Appeals for the Sixth Circuit reversed. 701 F. 3d 55 (2012). We granted certiorari.\n\nThe judgment of the Court of Appeals for the Sixth Circuit is reversed.",
    "701 F.3d 55 reversed",
  ],
  [
    "an affirmed reversal is reported of the trial judgment",
    "The District Court dismissed the petition. 310 F. Supp. 2d 951 (D. Mass. 2011). The Court of Appeals for the First Circuit reversed. 629 F.3d 1398 (1st Cir. 2012). We granted certiorari.\n\nThe judgment of the Court of Appeals is affirmed.",
    "310 F. Supp. 2d 951 reversed*; 629 F.3d 1398 affirmed",
  ],
  [
    "the court between not cited, and what it did not told: none",
    "The District Court ruled for the tenant. 645 F. Supp. 2d 587 (WD Tex. 2012). The Court of Appeals held that no notice was due.\n\nThe judgment of the Court of Appeals is reversed.",
    "",
  ],
  [
    "the line that ends a syllabus",
    "570 F. 3d 12, reversed and remanded.\n\nJUSTICE ROAN delivered the opinion of the Court.\n\nThe judgment is reversed, and the case is remanded.",
    "570 F.3d 12 reversed and remanded",
  ],
  [
    "a caption with both parties",
    "We must decide whether notice is due. The District Court said no. The Court of Appeals disagreed. Hollister v. Birchley, 701 F. 3d 55 (CA6 2012).\n\nThe judgment is affirmed.",
    "701 F.3d 55 affirmed",
  ],
  [
    "one shared word of a trade",
    "The rule is old. Smith Construction Co. v. Ash, 699 F. 3d 5 (CA6 2012); Elm v. Fir, 698 F. 3d 7 (CA2 2012).\n\nThe judgment is reversed.",
    "",
  ],
  [
    "the later half of another's history",
    "The duty runs to tenants. Elm v. Ashby, 686 F.3d 435 (CA2 2012), aff'd, 698 F.3d 867 (CA2 2013). See 698 F.3d at 868.\n\nThe order of the court below is reversed.",
    "",
  ],
  [
    "a precedent of another court, followed",
    "A party must object. The Court of Appeals so held in Elm v. Ashby, 691 F.3d 191 (CA4 2012). We agree.\n\nThe judgment is affirmed.",
    "",
  ],
  [
    "habeas corpus: the state's decisions are of another stage",
    "The Supreme Court of Ohio affirmed the conviction. State v. Birchley, 130 Ohio St. 3d 5 (2010). The District Court denied the writ. 800 F. Supp. 2d 3 (SD Ohio 2011). The Sixth Circuit reversed. 701 F. 3d 7 (2012). We granted certiorari.\n\nThe judgment of the Court of Appeals for the Sixth Circuit is reversed.",
    "701 F.3d 7 reversed",
  ],
])("%s", (_, text, answer) => {
  expect(acts(text)).toBe(answer)
})

test("a state's highest court vacates the opinion between and affirms the trial court", () => {
  const text =
    "The trial court gave judgment for Birchley. The Court of Appeals reversed. Birchley v. Hollister, 62 N.E.3d 472 (Ind. Ct. App. 2016). We granted transfer, thereby vacating the opinion of the Court of Appeals.\n\nWe affirm the judgment of the trial court."
  expect(acts(text, { ...supreme, citations: ["80 N.E.3d 179"], court: "ind", year: 2017 })).toBe("62 N.E.3d 472 vacated")
})
