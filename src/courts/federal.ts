/** The federal courts above and beside the districts: the Supreme Court, the circuits, the courts for claims, taxes, customs, patents and the forces. */
import { type Court, readCourts } from "./court.js"

const supreme = `
scotus | 1 | U.S.; SCOTUS; U.S. Sup. Ct.; Sup. Ct. U.S. | Supreme Court of the United States | | 1789-
`

/** Circuits: 28 U.S.C. § 41; review by the Supreme Court: 28 U.S.C. § 1254. */
const circuits = `
ca1  | 2 | 1st Cir.; CA1; C.A. 1; C.C.A. 1; C.A. 1st Cir.; C.C.A. 1st Cir.; C.C.A. 1st  | United States Court of Appeals for the First Circuit    | scotus | 1891-
ca2  | 2 | 2d Cir.; CA2; C.A. 2; C.C.A. 2; C.A. 2d Cir.; C.C.A. 2d Cir.; C.C.A. 2d   | United States Court of Appeals for the Second Circuit   | scotus | 1891-
ca3  | 2 | 3d Cir.; CA3; C.A. 3; C.C.A. 3; C.A. 3d Cir.; C.C.A. 3d Cir.; C.C.A. 3d   | United States Court of Appeals for the Third Circuit    | scotus | 1891-
ca4  | 2 | 4th Cir.; CA4; C.A. 4; C.C.A. 4; C.A. 4th Cir.; C.C.A. 4th Cir.; C.C.A. 4th  | United States Court of Appeals for the Fourth Circuit   | scotus | 1891-
ca5  | 2 | 5th Cir.; CA5; C.A. 5; C.C.A. 5; C.A. 5th Cir.; C.C.A. 5th Cir.; C.C.A. 5th  | United States Court of Appeals for the Fifth Circuit    | scotus | 1891-
ca6  | 2 | 6th Cir.; CA6; C.A. 6; C.C.A. 6; C.A. 6th Cir.; C.C.A. 6th Cir.; C.C.A. 6th  | United States Court of Appeals for the Sixth Circuit    | scotus | 1891-
ca7  | 2 | 7th Cir.; CA7; C.A. 7; C.C.A. 7; C.A. 7th Cir.; C.C.A. 7th Cir.; C.C.A. 7th  | United States Court of Appeals for the Seventh Circuit  | scotus | 1891-
ca8  | 2 | 8th Cir.; CA8; C.A. 8; C.C.A. 8; C.A. 8th Cir.; C.C.A. 8th Cir.; C.C.A. 8th  | United States Court of Appeals for the Eighth Circuit   | scotus | 1891-
ca9  | 2 | 9th Cir.; CA9; C.A. 9; C.C.A. 9; C.A. 9th Cir.; C.C.A. 9th Cir.; C.C.A. 9th  | United States Court of Appeals for the Ninth Circuit    | scotus | 1891-
ca10 | 2 | 10th Cir.; CA10; C.A. 10; C.C.A. 10; C.A. 10th Cir.; C.C.A. 10th Cir.; C.C.A. 10th | United States Court of Appeals for the Tenth Circuit | scotus | 1929-
ca11 | 2 | 11th Cir.; CA11; C.A. 11         | United States Court of Appeals for the Eleventh Circuit | scotus | 1981-
cadc | 2 | D.C. Cir.; CADC; C.A.D.C.; App. D.C.; U.S. App. D.C.; C.A. D.C. | United States Court of Appeals for the District of Columbia Circuit | scotus | 1893-
cafc | 2 | Fed. Cir.; CAFC; C.A. Fed.; C.A.F.C. | United States Court of Appeals for the Federal Circuit | scotus | 1982-
bap1 | 0 | 1st Cir. BAP; B.A.P. 1st Cir.    | United States Bankruptcy Appellate Panel of the First Circuit  | ca1 | 1984-
bap2 | 0 | 2d Cir. BAP; B.A.P. 2d Cir.      | United States Bankruptcy Appellate Panel of the Second Circuit | ca2 | 1984-2000
bap6 | 0 | 6th Cir. BAP; B.A.P. 6th Cir.    | United States Bankruptcy Appellate Panel of the Sixth Circuit  | ca6 | 1984-
bap8 | 0 | 8th Cir. BAP; B.A.P. 8th Cir.    | United States Bankruptcy Appellate Panel of the Eighth Circuit | ca8 | 1984-
bap9 | 0 | 9th Cir. BAP; B.A.P. 9th Cir.    | United States Bankruptcy Appellate Panel of the Ninth Circuit  | ca9 | 1984-
bap10 | 0 | 10th Cir. BAP; B.A.P. 10th Cir. | United States Bankruptcy Appellate Panel of the Tenth Circuit  | ca10 | 1984-
`

/** Courts of one subject, each with its reviewing court: 28 U.S.C. § 1295 (Federal Circuit), 10 U.S.C. § 867 (the forces), 50 U.S.C. § 1803 (surveillance). */
const special = `
ccpa   | 2 | C.C.P.A.; Cust. & Pat. App.; Cust. & Pat. App. (Pat.)    | United States Court of Customs and Patent Appeals | scotus | 1909-1982
cc     | 2 | Ct. Cl.; U.S. Ct. Cl.; Court of Claims                   | United States Court of Claims         | scotus | 1855-1982
uscfc  | 3 | Fed. Cl.; U.S. Ct. Fed. Cl.; Cl. Ct.; United States Claims Court | United States Court of Federal Claims | cafc | 1982-
cit    | 3 | Ct. Int'l Trade; C.I.T.; CIT; Ct. of Int'l Trade          | United States Court of International Trade | cafc | 1980-
cusc   | 3 | Cust. Ct.; U.S. Cust. Ct.                                | United States Customs Court           | ccpa | 1926-1980
cavc   | 2 | Vet. App.; C.A.V.C.; CAVC; Vet. Ct.                      | United States Court of Appeals for Veterans Claims | cafc | 1988-
tax    | 3 | T.C.; Tax Ct.; U.S. Tax Ct.; U.S.T.C.                    | United States Tax Court               | | 1942-
bta    | 3 | B.T.A.                                                   | United States Board of Tax Appeals    | | 1924-1942
armfor | 2 | C.A.A.F.; CAAF; A.F. Ct. App.                            | United States Court of Appeals for the Armed Forces | scotus | 1994-
cma    | 2 | C.M.A.; U.S.C.M.A.                                       | United States Court of Military Appeals | scotus | 1950-1994
acca   | 0 | A. Ct. Crim. App.; A.C.C.A.; Army Ct. Crim. App.         | United States Army Court of Criminal Appeals | armfor | 1994-
afcca  | 0 | A.F. Ct. Crim. App.; A.F.C.C.A.                          | United States Air Force Court of Criminal Appeals | armfor | 1994-
nmcca  | 0 | N-M. Ct. Crim. App.; N.M. Ct. Crim. App.; N.M.C.C.A.     | United States Navy-Marine Corps Court of Criminal Appeals | armfor | 1994-
uscgcoca | 0 | C.G. Ct. Crim. App.; C.G.C.C.A.                        | United States Coast Guard Court of Criminal Appeals | armfor | 1994-
usarmymilrev | 0 | A.C.M.R.                                           | United States Army Court of Military Review | cma | 1968-1994
usafctmilrev | 0 | A.F.C.M.R.                                         | United States Air Force Court of Military Review | cma | 1968-1994
usnmcmilrev  | 0 | N.M.C.M.R.                                         | United States Navy-Marine Corps Court of Military Review | cma | 1968-1994
cgcomilrev   | 0 | C.G.C.M.R.                                         | United States Coast Guard Court of Military Review | cma | 1968-1994
usarmybrdrev | 0 | A.B.R.                                             | United States Army Board of Review    | cma | 1950-1968
usafbrdrev   | 0 | A.F.B.R.                                           | United States Air Force Board of Review | cma | 1950-1968
usnbdrev     | 0 | N.B.R.                                             | United States Navy Board of Review    | cma | 1950-1968
uscgbdrev    | 0 | C.G.B.R.                                           | United States Coast Guard Board of Review | cma | 1950-1968
mc     | 0 | Ct. Mil. Comm'n Rev.; C.M.C.R.; U.S.C.M.C.R.; M.C.       | United States Court of Military Commission Review | cadc | 2006-
com    | 0 | Comm. Ct.; Commerce Ct.                                  | United States Commerce Court          | scotus | 1910-1913
eca    | 0 | Emer. Ct. App.                                           | Emergency Court of Appeals            | scotus | 1942-1962
tecoa  | 0 | Temp. Emer. Ct. App.; Temp. Emerg. Ct. App.              | Temporary Emergency Court of Appeals  | scotus | 1971-1993
jpml   | 0 | J.P.M.L.; JPML; U.S. Jud. Pan. Mult. Lit.; Jud. Pan. Mult. Lit. | United States Judicial Panel on Multidistrict Litigation | | 1968-
reglrailreorgct | 0 | Regl. Rail Reorg. Ct.; Reg'l Rail Reorg. Ct.; Sp. Ct. R.R.R.A. | Special Court, Regional Rail Reorganization Act | scotus | 1973-
fisc   | 0 | FISA Ct.; FISC; F.I.S.C.; Foreign Intel. Surv. Ct.       | United States Foreign Intelligence Surveillance Court | fiscr | 1978-
fiscr  | 0 | FISA Ct. Rev.; FISCR; Foreign Intel. Surv. Ct. Rev.; F.I.S.C.R. | United States Foreign Intelligence Surveillance Court of Review | scotus | 1978-
atrc   | 0 | Alien Terrorist Removal Ct.                              | Alien Terrorist Removal Court         | cadc | 1996-
uscirct | 3 | U.S. Cir. Ct.; C.C.                                     | United States Circuit Courts          | scotus | 1789-1911
usdistct | 3 | U.S. Dist. Ct.                                         | United States District Courts         | | 1789-
ctappindterr | 2 | Ct. App. Ind. Terr.; Ind. Terr.                     | Court of Appeals of Indian Territory  | ca8 | 1889-1907
bia    | 0 | B.I.A.; BIA; Bd. of Immigr. Appeals                      | Board of Immigration Appeals          | | 1940-
ttab   | 0 | T.T.A.B.; TTAB                                           | Trademark Trial and Appeal Board      | cafc | 1958-
ptab   | 0 | P.T.A.B.; PTAB                                           | Patent Trial and Appeal Board         | cafc | 2012-
bpai   | 0 | B.P.A.I.; Bd. Pat. App. & Interf.                        | Board of Patent Appeals and Interferences | cafc | 1984-2012
olc    | 0 | O.L.C.; Op. O.L.C.                                       | Office of Legal Counsel               | |
fcc    | 0 | F.C.C.; FCC                                              | Federal Communications Commission     | |
`

/** The federal courts other than the districts. */
export function federal(): readonly Court[] {
  return [supreme, circuits, special].flatMap((rows) => readCourts("federal", rows, "us"))
}
