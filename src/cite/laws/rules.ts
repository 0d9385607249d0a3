/** Rules of courts, of evidence and of professional conduct. */
import { readSpelled, type Series } from "./series.js"

const rows = `
c Fed. R. Civ. P. = Fed. R. Civ. P.; Fed. Rule Civ. Proc.; Fed. Rules Civ. Proc.; F.R.C.P.; FRCP; F.R. Civ. P.; Fed. R. Civ. Proc.; Federal Rule of Civil Procedure; Federal Rules of Civil Procedure; Fed. Rule of Civ. Proc.; Fed. Rules of Civ. Proc.; Rule Civ. Proc.; Rules Civ. Proc.; F. R. Civ. P.
c Fed. R. Crim. P. = Fed. R. Crim. P.; Fed. Rule Crim. Proc.; Fed. Rules Crim. Proc.; Fed. R. Cr. P.; F.R. Crim. P.; Fed. Rules Cr. Proc.; Federal Rule of Criminal Procedure; Federal Rules of Criminal Procedure; Rule Crim. Proc.; Rules Crim. Proc.; F. R. Crim. P.
c Fed. R. App. P. = Fed. R. App. P.; Fed. Rule App. Proc.; Fed. Rules App. Proc.; F.R.A.P.; FRAP; Federal Rule of Appellate Procedure; Federal Rules of Appellate Procedure
c Fed. R. Evid. = Fed. R. Evid.; Fed. Rule Evid.; Fed. Rules Evid.; F.R.E.; FRE; Federal Rule of Evidence; Federal Rules of Evidence; Fed. Rules of Evidence
c Fed. R. Bankr. P. = Fed. R. Bankr. P.; Fed. Rule Bankr. Proc.; Fed. Rules Bkrtcy. Proc.; Federal Rule of Bankruptcy Procedure; Federal Rules of Bankruptcy Procedure; Bankruptcy Rule; Bankr. R.
c Sup. Ct. R. = Sup. Ct. R.; S. Ct. R.; Supreme Court Rule; This Court's Rule; S. Ct. Rule
c Cal. Rules of Court = Cal. Rules of Court; California Rules of Court; Rules of Court; Cal. Rules of Ct.; Cal. R. Ct.; Calif. Rules of Court; Cal. Ct. R.
c Rules Prof. Conduct = Rules Prof. Conduct; Rules of Professional Conduct; Cal. Rules Prof. Conduct; Rules of Prof. Conduct; Rules of Prof'l Conduct; Prof'l Conduct R.; Rule of Professional Conduct
c Model Rules of Prof'l Conduct = Model Rules of Prof'l Conduct; Model Rules of Prof. Conduct; Model Rules of Professional Conduct; ABA Model Rules of Prof. Conduct; ABA Model Rules of Professional Conduct; Model Rules Prof. Conduct; Model R. of Prof'l Conduct; ABA Model Rule; Model Rule
c Model Code of Prof'l Responsibility = Model Code of Prof'l Responsibility; Model Code of Professional Responsibility; ABA Model Code of Professional Responsibility; Code of Professional Responsibility
c DR = DR; Disciplinary Rule
c Tax Ct. R. = Tax Ct. R.; T.C. R.; Tax Court Rule
c Fed. Cir. R. = Fed. Cir. R.
c Mich. Ct. R. = MCR; M.C.R.; Mich. Ct. R.
c Pa. R.C.P. = Pa.R.C.P.; Pa.R.Civ.P.; Pa. R. Civ. P.; Pa.R.C.P. No.
c Pa. R.A.P. = Pa.R.A.P.; Pa. R.A.P.; Pa.R.Crim.P.; Pa.R.E.
c N.J. Ct. R. = N.J. Ct. R.; N.J. R.
c N.M. R. Ann. = NMRA; N.M. R. Ann.
c N.C. R. = N.C.R. Civ. P.; N.C. R. Civ. P.; N.C. Gen. R. Prac.
c Mich. R. Evid. = MRE; M.R.E.
c Nev. R. Civ. P. = NRCP; N.R.C.P.; NRAP; NRCrP
c Or. R. Civ. P. = ORCP; ORAP; UTCR; OEC
c N.J. R. Evid. = N.J.R.E.; N.J.R.E
c R.C.M. = R.C.M.; RCM
c Mil. R. Evid. = Mil. R. Evid.; M.R.E. (Mil.)
c R. Ct. Fed. Cl. = RCFC; R.C.F.C.
c Unif. Super. Ct. R. = Uniform Superior Court Rule; Unif. Super. Ct. R.; USCR
c Bankr. L.R. = Bankr. L.R.; Bankr. Local R.; LBR; L.B.R.; Loc. Bankr. R.
c Ohio R. = Civ.R.; Crim.R.; App.R.; Evid.R.; S.Ct.Prac.R.; Sup.R.; Juv.R.
c Wash. R. = CrR; CrRLJ; ER; RAP; RALJ; RPC; JuCR
c Conn. Practice Book = Practice Book; Conn. Practice Book
c Md. Rule = Md. Rule; Maryland Rule; Md. R.
c Ill. Sup. Ct. R. = Ill. Sup. Ct. R.; Ill. S. Ct. R.; Ill. S. Ct. Rule
c Fla. R. = Fla. R. Civ. P.; Fla. R. App. P.; Fla. R. Crim. P.; Fla. R. Evid.; Fla. R. Jud. Admin.; R. Regulating Fla. Bar
c Tex. R. = Tex. R. Civ. P.; Tex. R. App. P.; Tex. R. Evid.; Tex. R. Civ. Evid.; Tex. Disciplinary R. Prof'l Conduct
c CACI No. = CACI No.; CACI
c CALJIC No. = CALJIC No.; CALJIC
c BAJI No. = BAJI No.; BAJI
c CALCRIM No. = CALCRIM No.; CALCRIM
c Local Rule = Local Rule; Local R.; Civ. L.R.; Civ. Local R.; LCvR
cd L.R. = L.R.; LR
`

/** The rules that have a row; a state's "R. Civ. P." without one is read by its words. */
export function courtRules(): readonly Series[] {
  return readSpelled(rows)
}
