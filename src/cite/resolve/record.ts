/**
 * Citations of the record: pleadings, briefs, appendices, transcripts, declarations, exhibits, docket entries. They are no authorities, but "id." takes them up.
 *
 *     The tenant paid. J.A. 14. He paid twice. Id. at 15.
 *                      ^^^^^^^ a place in the record: Id. is the record's
 */

/** One way of citing the record; each example is the row's test. */
export type RecordForm = { readonly form: string; readonly examples: readonly string[] }

/** Pages, lines, paragraphs: "14", "14:2", "12-15", "4a", "XII". */
const number = String.raw`(?:[A-Z]{0,3}-?)?\d{1,6}(?:[a-z]{1,2}|(?:[:.,–-]\d{1,5}){1,3})?(?![\w’'])`
const at = String.raw`(?:,?\s(?:at\s)?(?:pp?\.\s?|pages?\s)?|,?\s?¶{1,2}\s?|,?\sat\s¶{1,2}\s?|,?\s(?:Nos?\.|Vol\.|Tab|Part|[Cc]laims?|[Cc]ounts?|[Pp]ara(?:graph)?s?\.?|§{1,2}|lines?)\s?)`
/** A place must follow: "Answer ¶ 7", "Br. 12", "Compl. Claim III". */
const place = String.raw`(?:${at}(?:${number}|[IVX]{1,5}\b))`
/** What a paper is called further: "to Dismiss", "for Summ. J.", "in Opp'n", "of Ash"; no word of a sentence. */
const called = String.raw`(?:\s(?:to|for|of|in|re|on|and|Supp\.|[A-Z][\w’'.-]{0,14})){0,6}?`

/** Every way of citing the record. */
export const recordForms: readonly RecordForm[] = [
  {
    form: String.raw`(?:Jt\.\s|Joint\s|Pet\.\s|Pet’r\s|Supp\.\s|Appellants?[’']s?\s)?(?:App\.|App[’']x\.?|Appx\.?|Appendix|J\.\s?A\.|JA|S\.\s?A\.|SA|P\.\s?A\.)(?:\sto\s(?:Pet\.|Br\.)(?:\sfor\sCert\.)?)?${place}`,
    examples: ["J.A. 14", "JA 45", "App. 32a", "Pet. App. 10a", "Joint Appendix at 12", "App’x 77", "App. to Pet. for Cert. 5a"],
  },
  {
    form: String.raw`(?:(?:Trial|Hr[’']g|Hearing|Sent[’']g|Plea|Arb\.|Oral\sArg\.|Clerk[’']s|Rep(?:orter|\.)[’']?s?)\s)?(?:Tr\.|Trans\.|Transcript)(?:\sof\sOral\sArg\.)?${place}`,
    examples: ["Tr. 14:3", "Trial Tr. at 88", "Hr’g Tr. 12", "Tr. of Oral Arg. 14"],
  },
  {
    form: String.raw`(?:\d{1,2}[\s-])?(?:C\.\s?T\.|CT|R\.\s?T\.|RT|R\.\s?R\.|RR|C\.\s?R\.|CR|S\.?E\.?R\.?|A\.\s?R\.|AR|R\.\s?E\.|RE|R\.\s?O\.\s?A\.|ROA|V\.R\.P?\.?|VRP|N\.\s?T\.|CAR|FER|PCR)(?:,?\s(?:at\s)?(?:pp?\.\s?|¶\s?|Tab\s)?|[.-])${number}`,
    examples: ["2 RT 345", "CT 12", "AR 14", "ROA.123", "R.R. 14a", "SER 9"],
  },
  {
    form: String.raw`(?:AOB|ARB|RB|BIO|PSR|PSI|PSIR|FAC|SAC|TAC|SOF|SUF|SUMF|UMF|DSOF|PSOF|RFA|RFP)(?:,?\s(?:at\s)?(?:pp?\.\s?|¶{1,2}\s?|No\.\s)?)${number}`,
    examples: ["AOB 12", "RB 7", "PSR ¶ 14", "FAC ¶ 5"],
  },
  { form: String.raw`\d{1,2}-(?:ER|SER|FER|RT|CT|EOR)-\d{1,6}`, examples: ["1-ER-22", "2-SER-140"] },
  {
    form: String.raw`(?:ECF|Dkt\.?|Doc\.|D\.E\.|DE|Docket|Filing|R\.\s?Doc\.|CM/ECF)(?:\s(?:Entry|Nos?\.|#)|\s?#)*\s?${number}`,
    examples: ["ECF No. 12", "Dkt. 14", "Doc. 12-1", "D.E. 5", "Docket Entry No. 7", "R. Doc. 9"],
  },
  {
    form: String.raw`(?:Compl(?:aint|\.)|Countercl(?:aim|\.)|Cross-[Cc]ompl(?:aint|\.)|Ans(?:wer|\.)|Pet(?:ition|\.)|Indictment|Info(?:rmation|\.)|Stip(?:ulation|\.)|Interrog(?:atory|\.)|Admis(?:sions|\.)|Pretrial\sOrder)${place}`,
    examples: ["Answer ¶ 7", "Compl. Claim III", "Am. Compl. ¶¶ 46-53", "Stip. ¶ 4", "Complaint at 9"],
  },
  {
    form: String.raw`(?:Br(?:ief|\.)|Mot(?:ion|\.)|Mem(?:orandum|\.)|Opp[’']?n|Opp(?:osition|\.)|Reply|Resp(?:onse|\.)|Obj(?:ections|\.)|Suggestions)${called}${place}`,
    examples: ["Pl.’s Br. 12", "Def.’s Mot. to Dismiss at 6", "Opp’n at 4", "Brief for Petitioner 14", "Reply Br. 3", "Opp. Mem. at 2"],
  },
  {
    form: String.raw`(?:Decl(?:aration|\.)|Aff(?:idavit|\.)|Dep(?:o(?:sition)?)?\.?|Deposition|Verif\.|Rpt\.)${called}${place}`,
    examples: ["Ash Decl. ¶ 5", "Ash Dep. 14:2", "Aff. of Ash at 3", "Birch Aff. ¶ 9"],
  },
  {
    form: String.raw`(?:Exh?(?:ibits?|s?\.)|Attach(?:ment|\.)|Tab)\s(?:[A-Z]{1,2}(?![\w’']|\.\w)|(?:No\.\s)?${number})`,
    examples: ["Ex. A", "Exhibit 14", "Exs. 1", "Tab 4"],
  },
  {
    form: String.raw`(?:(?:R\.|Rec\.|T\.)\s(?:at\s)?|Record\sat\s)(?:pp?\.\s?)?${number}`,
    examples: ["R. 45", "R. at 12", "Rec. 14", "Record at 9"],
  },
]

/** A rule of procedure or a volume's series is no record: "Fed. R. 4", "5 R. 12". */
const start = String.raw`(?<![\w.’'-]|(?:Civ|Crim|Evid|Bankr|App|Fed|Cal|Super|Loc|Ct|Sup)\.\s)`
const record = new RegExp(`${start}(?:${recordForms.map(({ form }) => `(?:${form})`).join("|")})`, "g")

/** No record citation is looked for further back than this. */
const reach = 2_000

/** Does a place of the record stand in the words from..to, or in their last part where they are long? */
export function citesRecord(text: string, from: number, to: number): boolean {
  return to > from && text.slice(Math.max(from, to - reach), to).search(record) >= 0
}

/** The citations of the record in a text, in order. */
export function recordCitations(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(record)].map((found) => ({ start: found.index, end: found.index + found[0].length }))
}
