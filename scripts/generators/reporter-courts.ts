/** Whose decisions a reporter prints, where its own name says so ("Ala. Civ. App. LEXIS", "Tenn. Crim. App.") or a row here does. */
import { courtFromWords } from "../../src/courts/table.js"

/** Reporters whose name is not a court's, or is one of another court; the empty id for one that prints several courts. */
const rows: Readonly<Record<string, string>> = {
  "A.D.": "nyappdiv",
  "A.D.2d": "nyappdiv",
  "A.D.3d": "nyappdiv",
  "B.T.A.": "bta",
  "C.C.P.A.": "ccpa",
  "C.M.A.": "cma",
  COA: "coloctapp",
  "Cal. Dist. Ct.": "",
  "I. & N. Dec.": "bia",
  "Md. App.": "mdctspecapp",
  "Md. App. LEXIS": "mdctspecapp",
  "N.J. Super.": "",
  "N.J. Super. LEXIS": "",
  "N.J. Super. Unpub. LEXIS": "",
  "N.Y. Crim.": "",
  "N.Y. Misc. LEXIS": "",
  "N.Y. Sup. Ct.": "",
  NMCA: "nmctapp",
  NMSC: "nm",
  OK: "okla",
  "OK CIV APP": "oklacivapp",
  "OK CR": "oklacrimapp",
  "Ohio App. Unrep.": "ohioctapp",
  "Pa. Commw.": "pacommwct",
  "Super. Ct. (R.I.)": "risuperct",
  "T.C. Memo.": "tax",
  "T.C. No.": "tax",
  "T.C. Summary Opinion": "tax",
  "T.C.M.": "tax",
  "T.C.M. (RIA)": "tax",
  "Tax Ct. Memo LEXIS": "tax",
  "Tax Ct. Summary LEXIS": "tax",
  "Tex. Ct. App.": "",
  "U.S. App. LEXIS": "",
  "U.S. Claims LEXIS": "uscfc",
  "U.S. Dist. LEXIS": "",
  UT: "utah",
  "UT App": "utahctapp",
  "V.I. LEXIS": "",
  "Wash. Terr. LEXIS": "",
  WI: "wis",
  "WI App": "wisctapp",
  WY: "wyo",
}

const bare = (name: string) =>
  name
    .replace(/ ?(?:Unpub\. |Unrep\. )?LEXIS$/, "")
    .replace(/ ?\d(?:d|th)$/, "")
    .trim()

/** The court's id; the empty string where several courts are meant, undefined where the name says nothing. */
export function courtNamedBy(reporter: string, type: string): string | undefined {
  const row = rows[reporter]
  if (row !== undefined) return row
  const says = /LEXIS$/.test(reporter) || type === "neutral" || /\b(?:App|Super|Crim|Civ|Ct|Cl|Commw|T\.C|Supp)\b/.test(reporter)
  return says ? courtFromWords(bare(reporter))?.id : undefined
}
