/** On which rung of a ladder of courts a decision stands: by its court, else by the reporter that prints it, else by the words before it. */
import type { Authority } from "../../cite/citation.js"
import { courtById } from "../../courts/table.js"
import type { Rung } from "./court-below.js"

export type Standing = { readonly rung?: Rung; readonly federal?: boolean }

/** What a reporter tells of the court, where the citation does not; the first row that fits decides. */
export const reporterRows: readonly (Standing & { readonly prints: RegExp; readonly example: string })[] = [
  {
    prints: /^(?:F\.(?:2d|3d|4th)|F\. App'x|Fed\. ?Appx\.?|U\.S\. App\. D\.C\.|C\.C\.P\.A\.)$/,
    rung: "appeals",
    federal: true,
    example: "691 F.2d 310",
  },
  {
    prints: /^(?:F\. ?Supp\.|F\.R\.D\.|B\.R\.|Bankr\.|Fed\. Cl\.|Cl\. ?Ct\.|Ct\. ?Cl\.|Ct\. Int'l Trade)/,
    rung: "trial",
    federal: true,
    example: "348 F. Supp. 15",
  },
  {
    prints: /^(?:N\.L\.R\.B\.|I\.C\.C\.|F\.C\.C\.|F\.T\.C\.|B\.T\.A\.|T\.C\.|F\.P\.C\.|C\.A\.B\.|S\.E\.C\.|P\.U\.R\.)/,
    rung: "agency",
    federal: true,
    example: "109 N.L.R.B. 485",
  },
  { prints: /^F\.$/, federal: true, example: "140 F. 305" },
  { prints: /^(?:A|N\.E|N\.W|P|S\.E|S\.W|So)\.|^Cal\. ?Rptr\.|^N\.Y\.S\./, federal: false, example: "572 P.2d 573" },
  { prints: /App\.|^A\.D\.|Misc\.|Super\.|Civ\.|Cr\./, rung: "appeals", federal: false, example: "94 Mich. App. 338" },
  {
    prints:
      /^(?:Ala|Alaska|Ariz|Ark|Cal|Colo|Conn|Del|Fla|Ga|Haw|Idaho|Ill|Ind|Iowa|Kan|Ky|La|Me|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|Ohio St|Okla|Or|Pa|R\.I|S\.C|S\.D|Tenn|Tex|Utah|Vt|Va|Wash|W\. ?Va|Wis|Wyo)\.?(?: ?(?:2d|3d|4th|L\.))?$/,
    rung: "highest",
    federal: false,
    example: "170 Ohio St. 427",
  },
]

/** The standing of a decision as far as its court and its reporters tell it. */
export function standingOf({ court, citations }: Pick<Authority, "citations"> & { readonly court?: string }): Standing {
  const found = court === undefined ? undefined : courtById(court)
  if (found) return { rung: rungs[found.level], federal: found.system === "federal" }
  const told = citations.map(byReporter).filter((one): one is Standing => one !== undefined)
  return told.find(({ rung }) => rung !== undefined) ?? told[0] ?? {}
}

const rungs: Readonly<Record<0 | 1 | 2 | 3, Rung>> = { 0: "agency", 1: "highest", 2: "appeals", 3: "trial" }

function byReporter(citation: string): Standing | undefined {
  const reporter = citation.replace(/^\S+ /, "").replace(/ \S+$/, "")
  return reporterRows.find(({ prints }) => prints.test(reporter))
}
