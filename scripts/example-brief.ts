/** Writes `examples/brief.docx`: a brief for the courts of Franklin with every kind of defect planted, one or more of each. */
import { writeFile } from "node:fs/promises"
import { AlignmentType, Document, FootnoteReferenceRun, HeadingLevel, Packer, PageBreak, Paragraph, TextRun } from "docx"

/** A paragraph in a small notation: _italics_, and ^1 for the call of a footnote. */
function paragraph(words: string): Paragraph {
  const runs = words.split(/(_[^_]+_|\^\d)/).map((piece) => {
    if (piece.startsWith("_")) return new TextRun({ text: piece.slice(1, -1), italics: true })
    return piece.startsWith("^") ? new FootnoteReferenceRun(Number(piece.slice(1))) : new TextRun(piece)
  })
  return new Paragraph({ children: runs, spacing: { after: 200, line: 360 } })
}

function heading(words: string): Paragraph {
  return new Paragraph({ text: words, heading: HeadingLevel.HEADING_2, spacing: { before: 240, after: 160 } })
}

function centred(words: string): Paragraph {
  return new Paragraph({ text: words, alignment: AlignmentType.CENTER, spacing: { after: 120 } })
}

const caption = [
  "SUPERIOR COURT OF FRANKLIN",
  "COUNTY OF LINDALE",
  "ROSALIND CHEN, Plaintiff, v. LAKESHORE FERRY CO. et al., Defendants.",
  "No. 26-CV-01184",
  "PLAINTIFF'S OPPOSITION TO MOTION FOR SUMMARY JUDGMENT",
]

const body = [
  heading("INTRODUCTION"),
  paragraph(
    "Rosalind Chen checked a harp at the Lindale terminal and never saw it again. The ferry company now asks for judgment because it was careful. The law of Franklin does not ask whether it was careful. _Halloran v. Tri-County Freight Co._ (1971) 41 Frank. 2d 210, 211; _Pryor v. Lakeshore Ferry Co._ (2001) 66 Frank. App. 2d 245.",
  ),
  heading("I. THE FERRY ANSWERS FOR THE LOSS WITHOUT PROOF OF FAULT"),
  paragraph(
    "The Supreme Court said it in one sentence: “a carrier who accepts goods for transport answers for their loss without proof of fault.” _Halloran_, _supra_, 41 Frank. 2d at p. 211. The rule has been applied to ferries. (_Pryor_, at p. 246.) See also _Whitfield v. Aurora Rail Corp._ (2006) 72 Frank. 2d 88, 91 (rule extends to airlines); _Verlander v. Northgate Warehouse Corp._ (2004) 70 Frank. 2d 133, 152.^1",
  ),
  paragraph(
    "Nor may the company shelter behind separate classes of passenger. Compare _Plessy v. Ferguson_, 163 U.S. 537 (1896), with _Marbury v. Madison_, 5 U.S. 137 (1803); see _Ostrander v. United States_, 999 U.S. 12 (2015), and _Calloway v. Superior Court_ (2014) 12 Cal.4th 100.",
  ),
  heading("II. PLAINTIFF GAVE NOTICE"),
  paragraph(
    "The company says that notice went to the wrong desk. _Okafor v. City of Lindale_ (1990) 57 Frank. 2d 302 answers it. “Substantial compliance is enough where the city has had, in time, nearly everything that the statute asks it to have.” (_Id._ at p. 303.) The same opinion reminds us that “[w]hen the legislature names an officer, the courts have no commission to name another.” _Okafor_, 57 Frank. 2d at p. 303.",
  ),
  paragraph(
    "In _Mendel v. Ironwood Estates Homeowners Association_ (2000) 60 Frank. App. 2d 101, 102, the court explained that “a warning once spoken binds every servant of the household that hears it.” And _Quill v. Harborview Hospital District_ (2011) 75 Frank. 2d 501, 502, holds that “[a] court that reads a will looks first for what the writer meant.” The Court of Appeals agreed that spoken notice is enough. _Quill v. Harborview Hospital District_ (2009) 88 Frank. App. 2d 612.",
  ),
  new Paragraph({ children: [new PageBreak()] }),
  heading("III. THE TERMINAL'S LANDLORD AND THE ESCROW HOLDER ARE NO DEFENSE"),
  paragraph(
    "The terminal's owner had to clear the ramp. _Tolliver v. Greystone Apartments_, 55 Frank. App. 2d 27 (Frank. 1998), is not to the contrary. The escrow holder, which held the price of the harp, had to speak. _Sandoval v. Meridian Title Co._ (1999) 63 Frank. 2d 18, 19. Defendants cite _Brandt v. Coastal Escrow Co._ (1988) 19 Frank. App. 2d 340, but an escrow holder “must follow its instructions strictly.” (_Id._ at p. 340.)",
  ),
  paragraph(
    "A paper is read for what its writer meant. _Barlow v. Fenwick Dairy_ (1984) 52 Frank. 2d 415, 416. The insurer's late-notice defense fails under _Hartwell_, _supra_, at p. 12, and under _Delacroix v. Pinehurst Mutual Insurance Co._ (1979) 48 Frank. 2d 77. See also _Ramos v. Delgado_ (Mar. 4, 2015, B251234) [nonpub. opn.] 2015 WL 1234567. Fees between counsel are governed by Code of Civil Procedure section 877.6 and by _Parker v. Morton_ (1981) 117 Cal.App.3d 751.",
  ),
  heading("CONCLUSION"),
  paragraph("The motion should be denied."),
]

const footnote = paragraph(
  "The burden, if care mattered, would be the ferry's. _Verlander v. Northgate Warehouse Corp._, _supra_, 70 Frank. 2d at p. 134 (“The burden of proving care rests upon the keeper, who alone knows what was done.”).",
)

const brief = new Document({
  creator: "Goodlaw",
  title: "An example brief with planted defects",
  footnotes: { 1: { children: [footnote] } },
  sections: [{ children: [...caption.map(centred), ...body] }],
})

await writeFile("examples/brief.docx", await Packer.toBuffer(brief))
