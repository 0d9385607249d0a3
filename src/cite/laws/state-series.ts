/** Codes, regulations, registers and session laws of the states: what stands behind the state's abbreviation. */
import { jurisdictions } from "../../courts/jurisdictions.js"
import { readSeries, type Series } from "./series.js"

/**
 * One line a state; each cell is a shape letter (see `series.ts`) and the words behind the state's name:
 *
 *     fl | s Stat.; Stat. Ann.; Statutes      ->  Fla. Stat. § 120.68, Florida Stat. Ann. § 120.68
 */
const rows = `
al | s Code | r Admin. Code | g Admin. Monthly | y Adv. Legis. Serv.; Laws; Legis. Serv.
ak | s Stat.; Stat. Ann. | r Admin. Code | y Adv. Legis. Serv.; Legis. Serv.; Sess. Laws
as | s Code Ann. | r Admin. Code
az | s Rev. Stat.; Rev. Stat. Ann. | r Admin. Code | g Admin. Reg. | y Legis. Serv.; Sess. Laws
ar | s Code Ann. | r Code R. | g Gov't Reg.; Reg. | y Acts; Adv. Legis. Serv.; Legis. Serv.
cz | s Code
ca | r Code Regs. | g Regulatory Notice Reg. | y Adv. Legis. Serv.; Legis. Serv.; Stat.
co | s Rev. Stat.; Rev. Stat. Ann. | r Code Regs. | g Reg. | y Legis. Serv.; Sess. Laws
ct | s Gen. Stat.; Gen. Stat. Ann.; Gen. Stat. Rev. | r Agencies Regs. | g Gov't Reg.; L.J. | y Acts; Legis. Serv.; Pub. Acts; Spec. Acts
dc | s Code; Code Ann. | r Code Mun. Regs.; Mun. Regs. | y Code Adv. Leg. Serv.; Reg.; Sess. L. Serv.
de | s Code Ann.; C. | r Admin. Code; Code Regs. | g Reg. Regs.; Gov't Reg. | y Code. Ann. Adv. Legis. Serv.; Laws; Legis. Serv.
fl | s Stat.; Stat. Ann.; Statutes | r Admin. Code Ann. | g Admin. Reg.; Admin. Weekly | y Laws; Sess. Law Serv.
ga | s Code Ann. | rb Comp. R. & Regs. | g Gov't Reg. | y Code Ann. Adv. Legis. Serv.; Laws
gu | s Code Ann. | r Admin. R. & Regs. | yb Pub. L.
hi | s Rev. Stat.; Rev. Stat. Ann. | r Code R. | g Gov't Reg. | y Legis. Serv.; Rev. Stat. Ann. Adv. Legis. Serv.; Sess. Laws
id | s Code; Code Ann. | r Admin. Code | g Admin. Bull. | y Code Ann. Adv. Legis. Serv.; Legis. Serv.; Sess. Laws
il | sb Comp. Stat.; Comp. Stat. Ann. | r Admin. Code | rb Code R. | g Reg. | y Comp. Stat. Ann. Adv. Legis. Serv.; Laws; Legis. Serv. | s Rev. Stat.
in | s Code; Code Ann.; Ann. Stat. | rb Admin. Code | g Reg. | y Acts; Legis. Serv.; Stat. Ann. Adv. Legis. Serv.
ia | s Code; Code Ann. | r Admin. Code | g Admin. Bull. | y Acts; Legis. Serv.
ks | s Stat. Ann. | r Admin. Regs. | g Reg. | y Legis. Serv.; Sess. Laws
ky | s Rev. Stat. Ann. | rb Admin. Regs. | g Admin. Reg. | y Acts; Rev. Stat. & R. Serv.; Rev. Stat. Adv. Legis. Serv.
la | s Child. Code Ann.; Civ. Code Ann.; Code Civ. Proc. Ann.; Code Crim. Proc. Ann.; Code Evid. Ann.; Stat. Ann.; Rev. Stat.; Rev. Stat. Ann.; Civ. Code; Code Civ. Proc.; Code Crim. Proc.; Code Evid.; R.S.; C.C.; C.C.P.; C.Cr.P.; C.E. | r Admin. Code | g Reg. | y Acts; Sess. Law Serv.
ma | s Ann. Laws; Gen. Laws; Gen. Laws Ann.; G.L.; St. | rb Code Regs. | g Reg. | y Acts; Adv. Legis. Serv.; Legis. Serv.
md | s Code Ann. | rb Code Regs. | g Reg. | y Code Ann. Adv. Legis. Serv.; Laws; Legis. Serv.
me | s Rev. Stat. Ann.; Stat.; M.R.S.; M.R.S.A. | r Code R. | g Gov't Reg. | y Laws; Legis. Serv.
mi | s Comp. Laws; Comp. Laws Ann.; Comp. Laws Serv. | rb Admin. Code | g Reg. | y Adv. Legis. Serv.; Legis. Serv.; Pub. Acts
mn | s Stat.; Stat. Ann. | rb R. | g Reg. | y Laws; Sess. Law Serv.
ms | s Code Ann. | r Code R. | g Gov't Reg. | y Laws; Laws Adv. Sh.; Legis. Serv.
mo | s Ann. Stat.; Rev. Stat. | r Code Regs. Ann. | g Reg. | y Laws; Legis. Serv.
mt | s Code Ann. | rb Admin. R. | g Admin. Reg. | y Laws
mp | s Code | r Admin. Code | g Reg. | y Pub. L.
nc | s Gen. Stat.; Gen. Stat. Ann. | rb Admin. Code | g Reg. | y Adv. Legis. Serv.; Legis. Serv.; Sess. Laws
nd | s Cent. Code; Cent. Code Ann. | rb Admin. Code | y Cent. Code Adv. Legis. Serv.; Laws; Legis. Serv.
nh | s Rev. Stat. Ann. | rb Code Admin. R. Ann.; Code R. | g Gov't Reg.; Rulemaking Reg. | y Laws; Legis. Serv.; Rev. Stat. Ann. Adv. Legis. Serv.
nj | s Rev. Stat.; Stat. Ann. | r Admin. Code | g Reg. | y Laws; Sess. Law Serv.
nm | s Stat. Ann. | r Code R. | g Reg. | y Adv. Legis. Serv.; Laws; Legis. Serv.
ny | r Comp. Codes R. & Regs. | g Reg. | y Consol. Laws Adv.; Laws; Sess. Laws | yb Legis. Serv.
ne | s Rev. Stat.; Rev. Stat. Ann. | r Admin. Code | y Laws; Legis. Serv.
nv | s Rev. Stat.; Rev. Stat. Ann. | r Admin. Code | g Reg. Admin. Regs. | y Legis. Serv.; Stat.
oh | s Rev. Code Ann.; Rev. Code; R.C.; Gen. Code | rb Admin. Code | g Dep't; Gov't; Monthly Rec. | y Laws; Legis. Bull.; Legis. Serv. Ann.
ok | s Stat.; Stat. Ann.; O.S. | r Admin. Code | g Gaz.; Reg. | y Sess. Law Serv.; Sess. Laws
or | s Rev. Stat.; Rev. Stat. Ann. | rb Admin. R. | g Bull. | y Laws; Laws Adv. Sh.; Laws Spec. Sess.; Legis. Serv.
pr | s Laws Ann.; Leyes An. | y Laws; Leyes
pa | s Cons. Stat.; Stat. and Cons. Stat. Ann.; C.S.; Stat.; C.S.A.; Stat. Ann.; P.S. | r Code | g Bull. | y Laws; Legis. Serv.
ri | s Gen. Laws; Gen. Laws Ann. | r Code R. | g Gov't Reg. | y Acts & Resolves; Adv. Legis. Serv.; Pub. Laws
sc | s Code Ann. | rb Code Ann. Regs. | g Reg. | y Acts
sd | s Codified Laws | rb Admin. R. | g Reg. | y Sess. Laws
tn | s Code Ann.; Code | rb Comp. R. & Regs. | g Admin. Reg. | y Code Ann. Adv. Legis. Serv.; Legis. Serv.; Priv. Acts; Pub. Acts
tx | s Bus. Corp. Act Ann.; Code Crim. Proc. Ann.; Ins. Code Ann.; Prob. Code Ann.; Rev. Civ. Stat. Ann. | r Admin. Code | g Reg. | y Gen. Laws; Sess. Law Serv.
ut | s Code Ann. | r Admin. Code | g Bull. | y Adv. Legis. Serv.; Laws; Legis. Serv.
vi | s Code Ann. | r Code R. | g Gov't Reg. | y Code Ann. Adv.; Sess. Laws | yb Legis. Serv.
va | s Code Ann.; Code | r Admin. Code | g Reg. Regs. | y Acts; Adv. Legis. Serv.; Legis. Serv.
vt | s Stat. Ann.; V.S.A. | r Code R. | g Gov't Reg. | y Acts & Resolves; Adv. Legis. Serv.; Legis. Serv.
wv | s Code; Code Ann. | r Code R. | g Reg. | y Acts; Adv. Legis. Serv.; Legis. Serv.
wa | s Rev. Code; Rev. Code Ann. | r Admin. Code | g Reg. | y Legis. Serv.; Sess. Laws
wi | s Stat.; Stat. Ann.; Stats. | r Admin. Code | g Admin. Reg. | y Legis. Serv.; Sess. Laws
wy | s Stat. Ann. | r Code R. | g Gov't Reg. | y Legis. Serv.; Sess. Laws
`

/** What stands alone, without the state's name, where its own courts write. */
const own = `
al | s Ala. Code 1975
ak | sd AS | rd AAC
az | s A.R.S. | rd A.A.C.
ar | s A.C.A.
co | s C.R.S.; C. R. S.
ct | s General Statutes; Gen. Stat.; C.G.S.; C.G.S.A.
dc | sd DCMR
de | s Del. Code; Del.C.
fl | s F.S.; F.S.A. | rd F.A.C.
ga | s Code Ann.; O.C.G.A.; OCGA; Official Code of Georgia; Official Code of Georgia Annotated
gu | sd GCA
hi | s HRS; H.R.S. | rd HAR
id | s I.C. | rd IDAPA
il | sd ILCS; ILCS Ann. | sd S.H.A.
in | s Burns Ind. Code Ann. | rd IAC
ks | s K.S.A.; KSA | rd K.A.R.
ky | sd KRS; K.R.S. | rd KAR
la | s LSA-R.S.; LSA-C.C.; LSA-C.C.P.; LSA-C.Cr.P.; LSA-Const.; LSA-C.E.; LA-R.S.
ma | s G. L.; G.L.; M.G.L.; M.G.L.A.; General Laws | rd CMR
md | rd COMAR | s C.J.; C.P.; C.L.; Courts and Judicial Proceedings Article; Criminal Law Article; Criminal Procedure Article; Md. Code
me | sd M.R.S.; M.R.S.A.
mi | sd MCL; M.C.L.; MCLA; M.C.L.A.; MSA; M.S.A.
mn | s M.S.; M.S.A.
mo | s RSMo; R.S.Mo.; RSMo.; V.A.M.S. | rd CSR
mt | s MCA; M.C.A.; R.C.M.
nc | s G.S.; N.C.G.S.; N.C.G.S.A. | rd NCAC
nd | s N.D.C.C.; NDCC
nh | sd RSA
nj | sd N.J.S.A.; N.J.S. | rd N.J.A.C.
nm | s NMSA; N.M.S.A.; NMSA 1978 | rd NMAC
nv | sd NRS; N.R.S. | rd NAC
ny | s Penal Law; Civil Rights Law; Executive Law; Insurance Law; Labor Law; Vehicle and Traffic Law; General Business Law; Domestic Relations Law; Social Services Law; Public Health Law; Real Property Law; Judiciary Law; Business Corporation Law; General Municipal Law; Correction Law; Workers' Compensation Law; Tax Law; Family Court Act; F.C.A.; EPTL; SCPA; RPAPL; RPTL; UCC; Public Officers Law; Education Law; Lien Law; General Obligations Law; Mental Hygiene Law; Town Law; Village Law; County Law; State Finance Law | rd NYCRR
oh | sd R.C.; RC; O.R.C. | rd O.A.C.
ok | sd O.S.; O. S.
or | sd ORS; O.R.S. | rd OAR
pa | s Pa.C.S.; Pa. C.S.; Pa.C.S.A.; P.S.; Pa.C.S.A
ri | sd RIGL
sc | s S.C. Code
sd | sd SDCL; S.D.C.L.; SDC | rd ARSD
tn | s T.C.A.
tx | s V.T.C.A.; V.A.C.S.; CPRC; Vernon's Ann. Civ. St.; Vernon's Ann. C.C.P.; Tex. R. Civ. Stat.
ut | s U.C.A.
va | s Code of Virginia; Code
vt | s V.S.A.
wa | sd RCW; R.C.W. | rd WAC
wv | s W.Va. Code; W.Va.Code | rd CSR
wy | sd W.S.
`

/** Initials are told from words of the text by a dotted number behind them: "K.S.A. 60-455". */
const initials = /^[A-Z]\.?[A-Z.][A-Z. ]+$/

/** The states' series, under every way the state itself is written. */
export function stateSeries(): readonly Series[] {
  const behind = readRows(rows).flatMap(([code, shape, words]) => {
    const state = jurisdictions.find((one) => one.code === code)
    const prefixes = state ? [state.abbreviation, state.name, ...state.variants] : []
    return readSeries(initials.test(words) ? `${shape}d` : shape, words, prefixes)
  })
  return [...behind, ...readRows(own).flatMap(([, shape, words]) => readSeries(initials.test(words) ? `${shape}d` : shape, words, [""]))]
}

function readRows(table: string): readonly (readonly [state: string, shape: string, words: string])[] {
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [state = "", ...cells] = line.split(" | ")
      return cells.flatMap((cell) => {
        const [, shape = "", words = ""] = /^(\w+) (.*)$/.exec(cell.trim()) ?? []
        return words.split(";").flatMap((one) => (one.trim() === "" ? [] : [[state, shape, one.trim()] as const]))
      })
    })
}
