/** Laws, rules, journals and works as they are written, one a row; and what looks like one and is not. */
import { expect, test } from "vitest"
import { sectionOf, wordForms } from "../../../src/cite/laws/forms.js"
import { allSeries } from "../../../src/cite/laws/read.js"
import { laws, lawsIn } from "./notation.js"

const hits: readonly (readonly [text: string, found: string])[] = [
  ["42 U.S.C. § 1983(a)", "statute U.S.C. 42 § 1983 at (a)"],
  ["18 U. S. C. § 4241", "statute U.S.C. 18 § 4241"],
  ["42 U.S.C. § 405(r)(2) (2019)", "statute U.S.C. 42 § 405 at (r)(2) 2019"],
  ["42 U.S.C. § 2000e-5(b) (1976 ed., Supp. V)", "statute U.S.C. 42 § 2000e-5 at (b) 1976"],
  ["28 U.S.C.A. § 1331 (West 1993)", "statute U.S.C.A. 28 § 1331 1993"],
  ["21, United States Code, Section 853", "statute U.S.C. 21 § 853"],
  ["18 U. S. C. §§ 701, 702, and 706", "statute U.S.C. 18 § 701 at 702, and 706"],
  ["26 USC 501(c)(3)", "statute U.S.C. 26 § 501 at (c)(3)"],
  ["29 C.F.R. § 1604.11(a) (2020)", "regulation C.F.R. 29 § 1604.11 at (a) 2020"],
  ["40 CFR pt. 50", "regulation C.F.R. § 50"],
  ["60 Fed. Reg. 68,380 (1995)", "regulation 60 Fed. Reg. 68380 1995"],
  ["Treas. Reg. § 1.41-2", "regulation Treas. Reg. § 1.41-2"],
  ["I.R.C. § 501(c)(3)", "statute I.R.C. § 501 at (c)(3)"],
  ["U.S.S.G. § 2D1.1", "statute U.S.S.G. § 2D1.1"],
  ["U.C.C. § 2-207", "statute U.C.C. § 2-207"],
  ["Model Penal Code § 2.02", "statute Model Penal Code § 2.02"],
  ["Bankruptcy Code § 362(a)", "statute Bankruptcy Code § 362 at (a)"],
  ["U.S. Const. amend. XIV, § 1", "constitution U.S. Const. amend. XIV § 1"],
  ["U. S. Const., Art. I, § 8, cl. 3", "constitution U.S. Const. art. I § 8 at cl. 3"],
  ["Cal. Const., art. I, § 7, subd. (a)", "constitution Cal. Const. art. I § 7 at subd. (a)"],
  ["Const. art. III, § 2", "constitution Const. art. III § 2"],
  ["Art. III, § 2, cl. 1", "constitution Const. art. III § 2 at cl. 1"],
  ["Article I, section 7 of the California Constitution", "constitution Cal. Const. art. I § 7"],
  ["Or. Const. art. VII (Amended), § 3", "constitution Or. Const. art. VII § 3"],
  ["N.Y. Const. art. VI, § 4", "constitution N.Y. Const. art. VI § 4"],
  ["Pub. L. No. 104-132, 110 Stat. 1214", "session_law Pub. L. 104-132\nsession_law 110 Stat. 1214"],
  ["Pub. L. 111-148, § 1101", "session_law Pub. L. 111-148 § 1101"],
  ["Public Law 104-132", "session_law Pub. L. 104-132"],
  ["Stats. 1998, ch. 931, § 5", "session_law § 5 1998 Stats. 931 1998"],
  ["Laws 1999, ch. 5, § 2", "session_law § 2 1999 Laws 5 1999"],
  ["L. 1999, ch. 5", "session_law 1999 L. 5 1999"],
  ["1999 Ill. Laws 94", "session_law 1999 Ill. Laws 94"],
  ["49 Stat. 1588, 1590 (1936)", "session_law 49 Stat. 1588 at 1590 1936"],
  ["Fed. R. Civ. P. 12(b)(6)", "court_rule Fed. R. Civ. P. § 12 at (b)(6)"],
  ["Fed. Rules Civ. Proc., rule 12(b)(6)", "court_rule Fed. R. Civ. P. § 12 at (b)(6)"],
  ["Fed. R. Evid. 403", "court_rule Fed. R. Evid. § 403"],
  ["Rule 60(b)(5) of the Federal Rules of Civil Procedure", "court_rule Federal Rules of Civil Procedure § 60"],
  ["Cal. Rules of Court, rule 8.1115(a)", "court_rule Cal. Rules of Court § 8.1115 at (a)"],
  ["Rules Prof. Conduct, rule 3-310(C)", "court_rule Rules Prof. Conduct § 3-310 at (C)"],
  ["Model Rules of Prof'l Conduct R. 1.7", "court_rule Model Rules of Prof'l Conduct § 1.7"],
  ["MCR 7.215(C)(2)", "court_rule Mich. Ct. R. § 7.215 at (C)(2)"],
  ["Va. Sup. Ct. R. 5:17", "court_rule Va. Sup. Ct. R. § 5:17"],
  ["Minn. R. Civ. P. 56.03", "court_rule Minn. R. Civ. P. § 56.03"],
  ["Exec. Order No. 12,291", "regulation Exec. Order § 12291"],
  ["Rev. Rul. 67-123", "regulation Rev. Rul. § 67-123"],
  ["H.R. Rep. No. 96-1527, pt. 1", "other H.R. Rep. § 96-1527"],
  ["45 Op. Att'y Gen. 12 (1974)", "regulation 45 Op. Att'y Gen. 12 1974"],
  ["Op. Att'y Gen. No. 99-5", "regulation Op. Att'y Gen. § 99-5"],
  ["U.S. Patent No. 8,112,504 B2", "other U.S. Patent § 8,112,504 B2"],
  ["ASBCA No. 43466", "docket ASBCA No. 43466"],
  ["No. 19-123 (U.S. June 1, 2020)", "docket No. 19-123 2020"],
  ["No. 05-CV-1234, slip op. at 3 (S.D.N.Y. Jan. 5, 2006)", "docket No. 05-CV-1234 at 3 2006"],
  ["Code of Civil Procedure section 877.6", "statute Code Civ. Proc. § 877.6"],
  ["Code Civ. Proc., § 877.6, subd. (c)(1)", "statute Code Civ. Proc. § 877.6 at subd. (c)(1)"],
  ["Evid. Code, § 952", "statute Evid. Code § 952"],
  ["Civ. Code, §§ 2778-2782", "statute Civ. Code § 2778-2782"],
  ["Bus. & Prof. Code, § 17200 et seq.", "statute Bus. & Prof. Code § 17200 at et seq."],
  ["Penal Code sections 187 and 189", "statute Pen. Code § 187 at and 189"],
  ["Cal. Penal Code § 187 (West 1999)", "statute Cal. Penal Code § 187 1999"],
  ["Cal. Code Regs., tit. 18, § 25110", "regulation Cal. Code Regs. 18 § 25110"],
  ["18 Cal. Code Regs. § 25110", "regulation Cal. Code Regs. 18 § 25110"],
  ["Fla. Stat. § 120.68 (2007)", "statute Fla. Stat. § 120.68 2007"],
  ["Mass. Gen. Laws ch. 1, §§ 2-3", "statute Mass. Gen. Laws § 2-3"],
  ["G. L. c. 93A, § 2", "statute G. L. § 2"],
  ["Kan. Stat. Ann. § 21-3516(a)(2)", "statute Kan. Stat. Ann. § 21-3516 at (a)(2)"],
  ["Ariz. Rev. Stat. Ann. § 36-3701 et seq. (2009)", "statute Ariz. Rev. Stat. Ann. § 36-3701 at et seq. 2009"],
  ["18 Pa. Cons. Stat. § 2501", "statute Pa. Cons. Stat. 18 § 2501"],
  ["18 Pa.C.S. § 2501", "statute Pa.C.S. 18 § 2501"],
  ["735 ILCS 5/2-1117", "statute ILCS 735 § 5/2-1117"],
  ["735 Ill. Comp. Stat. 5/2-1117 (West 2010)", "statute Ill. Comp. Stat. 735 § 5/2-1117 2010"],
  ["N.Y. Penal Law § 125.25", "statute N.Y. Penal Law § 125.25"],
  ["N. Y. Alcoholic Beverage Control Law § 126", "statute N.Y. Alcoholic Beverage Control Law § 126"],
  ["N.Y. C.P.L.R. 3211", "statute N.Y. C.P.L.R. § 3211"],
  ["CPLR 3211(a)(7)", "statute N.Y. C.P.L.R. § 3211 at (a)(7)"],
  ["Tex. Penal Code Ann. § 12.01 (Vernon 1994)", "statute Tex. Penal Code Ann. § 12.01 1994"],
  ["Md. Code Ann., Crim. Law § 3-202", "statute Md. Code Ann. § 3-202"],
  ["RCW 4.84.010", "statute RCW § 4.84.010"],
  ["ORS 20.075", "statute ORS § 20.075"],
  ["O.C.G.A. § 51-1-6", "statute O.C.G.A. § 51-1-6"],
  ["K.S.A. 60-455", "statute K.S.A. § 60-455"],
  ["A.R.S. § 13-105", "statute A.R.S. § 13-105"],
  ["MCL 600.2919", "statute MCL § 600.2919"],
  ["R.C. 2953.21", "statute R.C. § 2953.21"],
  ["N.J.S.A. 2C:11-3", "statute N.J.S.A. § 2C:11-3"],
  ["Ohio Revised Code § 2905.34", "statute Ohio Revised Code § 2905.34"],
  ["Conn. Gen. Stat. Rev. § 53-295 (1958)", "statute Conn. Gen. Stat. Rev. § 53-295 1958"],
  ["La. Civ. Code Ann. art. 2315", "statute La. Civ. Code Ann. § 2315"],
  ["Utah Code Ann., 1953, § 46-1-8", "statute Utah Code Ann. § 46-1-8"],
  ["Mo. Rev. Stat., 1949, § 287.150", "statute Mo. Rev. Stat. § 287.150"],
  ["Ariz. Rev. Stat. Ann., Tit. 28", "statute Ariz. Rev. Stat. Ann. 28"],
  ["Wis. Stat. § 809.23(3)", "statute Wis. Stat. § 809.23 at (3)"],
  ["N. C. Gen. Stat. §§ 7A-272 (a), 7A-196 (b), 14-3 (1969)", "statute N.C. Gen. Stat. § 7A-272 at (a), 7A-196 (b), 14-3 1969"],
  ["section 10(b) of the Securities Exchange Act of 1934", "statute Securities Exchange Act of 1934 § 10 at (b)"],
  ["§ 1 of the Sherman Act", "statute Sherman Act § 1"],
  ["Section 1983 of Title 42", "statute U.S.C. 42 § 1983"],
  ["Title VII of the Civil Rights Act of 1964", "statute Civil Rights Act of 1964 VII"],
  ["86 Harv. L. Rev. 1193, 1195 (1973)", "journal 86 Harv. L. Rev. 1193 at 1195 1973"],
  ["86 Harv. L. Rev., at 1194", "journal 86 Harv. L. Rev. at 1194"],
  ["1 F. B. I. S. 1", "journal 1 F.B.I.S. 1"],
  ["66 B.U. L. Rev. 71 (1986)", "journal 66 B.U. L. Rev. 71 1986"],
  ["14 Duquesne L. Rev. 63 (1975)", "journal 14 Duquesne L. Rev. 63 1975"],
  ["52 Harvard Law Review 700", "journal 52 Harvard Law Review 700"],
  ["Rest.3d Torts, § 17", "treatise 'Rest.3d Torts' § 17"],
  ["Restatement (Second) of Torts § 402A cmt. c (1965)", "treatise 'Restatement (Second) of Torts' § 402A at cmt. c 1965"],
  ["Restatement, Judgments § 53", "treatise 'Restatement, Judgments' § 53"],
  [
    "5 Witkin, Summary of Cal. Law (9th ed. 1988) Torts, § 97, p. 182",
    "treatise 'Witkin, Summary of Cal. Law (9th ed. 1988) Torts' § 97 at p. 182 1988",
  ],
  ["8 Wigmore § 2228", "treatise 'Wigmore' § 2228"],
  [
    "5 C. Wright & A. Miller, Federal Practice and Procedure § 1216 (2d ed. 1990)",
    "treatise 'C. Wright & A. Miller, Federal Practice and Procedure' § 1216 1990",
  ],
  ["35 Am. Jur. 2d Fraud § 12", "treatise 'Am. Jur. 2d Fraud' § 12"],
  ["L. Sullivan, Law of Antitrust § 114 (1977)", "treatise 'L. Sullivan, Law of Antitrust' § 114 1977"],
  ["2 W. LaFave, Search and Seizure 511 (1978)", "treatise 'W. LaFave, Search and Seizure' at 511 1978"],
  ["20U.S.C. § 6321(a)(2)", "statute U.S.C. 20 § 6321 at (a)(2)"],
  ["15 IT. S. C. § 2051 et seq.", "statute U.S.C. 15 § 2051 at et seq."],
  ["Va. Code Ann., 1960 Replacement Volume, § 19.1-88", "statute Va. Code Ann. § 19.1-88"],
  ["Fla. App. Rule 2.1a(5)", "court_rule Fla. App. Rule § 2.1a at (5)"],
]

test.each(hits)("%s", (text, found) => {
  expect(laws(text)).toBe(found)
  expect(laws(`See ${text}; and so on.`)).toBe(found)
})

const misses = [
  "On May 5, 1999 the parties met in 42 States.",
  "It cost $5,000 in 1976, or 12 Dollars a day.",
  "Section 5 of the report is on page 12.",
  "section 3 of the lease, § 4 of the policy",
  "In 1868 Iowa 12 counties voted.",
  "Case No. 12-345 was filed on June 5, 2001.",
  "No. 5 is alive. Nos. 1 and 2 are not.",
  "the Fourth Amendment, the Rule of Reason, and Article Nine",
  "Title to 5 Acres of Code Street was in 3 Persons.",
  "The Ohio Code of 1812 and the Laws of Iowa are old.",
  "at 10:30 a.m. on the 5th of March, 1999, in Room 12B",
  "68.5 % of 1,200 Voters; 3 L. of water; 12 Rev. Smith 4",
  "Chapter 5 Law 12 students read Moore and Scott on 6 Mondays.",
  "Rule 12 is hard, and so is Rule 56.",
  "the Texas Court of Criminal Appeals. 132 members sat; Firemen v. Chicago, R. I. & P. R. Co., 393 of them",
  "J. Smith, Chief Justice, spoke in 1999; A. Jones, Mayor of London 5 (five) times",
  "Professor Wigmore termed it an anachronism. See § 2228.",
]

test.each(misses)("no law in: %s", (text) => {
  expect(laws(text)).toBe("")
})

test.each([...wordForms, sectionOf])("$name reads its example", ({ example, kind, form }) => {
  const [found] = lawsIn(example)
  expect(found?.kind).toBe(kind)
  expect(found?.start).toBe(0)
  expect(form.flags).toBe("y")
})

const examples: Readonly<Record<string, (spelling: string) => string>> = {
  section: (spelling) => `${spelling} § 12-3`,
  page: (spelling) => `12 ${spelling} 345`,
  rule: (spelling) => `${spelling} 12.3`,
  work: (spelling) => `${spelling} § 12`,
}

test("every series is read under every spelling, in its shape's example", () => {
  const unread = allSeries().filter(({ shape, spelling, kind }) => {
    const [found] = lawsIn(examples[shape]?.(spelling) ?? "")
    return found?.kind !== kind && !(found && ["page", "section", "rule"].includes(shape))
  })
  expect(unread.map((one) => one.spelling)).toEqual([])
})
