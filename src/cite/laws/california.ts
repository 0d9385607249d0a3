/** California's codes as its courts write them, without the state's name: "Code Civ. Proc., § 877.6", "Penal Code section 187". */
import { jurisdiction } from "../../courts/jurisdictions.js"
import { readSpelled, type Series } from "./series.js"

/** The 29 codes: California Style Manual (4th ed.) § 2:8; each also in full words and, behind "Cal.", in Bluebook order. */
const codes = `
s Bus. & Prof. Code = Bus. & Prof. Code; Business and Professions Code; Business & Professions Code; Bus. and Prof. Code; Bus. & Professions Code
s Civ. Code = Civ. Code; Civil Code
s Code Civ. Proc. = Code Civ. Proc.; Code of Civil Procedure; Code Civ. P.; Civ. Proc. Code; C.C.P.; CCP; Code Civil Procedure; Civil Procedure Code
s Com. Code = Com. Code; Commercial Code; Cal. U. Com. Code
s Corp. Code = Corp. Code; Corporations Code
s Ed. Code = Ed. Code; Educ. Code; Education Code
s Elec. Code = Elec. Code; Elections Code
s Evid. Code = Evid. Code; Evidence Code
s Fam. Code = Fam. Code; Family Code
s Fin. Code = Fin. Code; Financial Code
s Fish & G. Code = Fish & G. Code; Fish & Game Code; Fish and Game Code
s Food & Agr. Code = Food & Agr. Code; Food & Agric. Code; Food and Agricultural Code; Agr. Code
s Gov. Code = Gov. Code; Gov't Code; Govt. Code; Government Code
s Harb. & Nav. Code = Harb. & Nav. Code; Harbors and Navigation Code; Harbors & Navigation Code
s Health & Saf. Code = Health & Saf. Code; Health & Safety Code; Health and Safety Code; Health and Saf. Code
s Ins. Code = Ins. Code; Insurance Code
s Lab. Code = Lab. Code; Labor Code
s Mil. & Vet. Code = Mil. & Vet. Code; Military and Veterans Code; Military & Veterans Code
s Pen. Code = Pen. Code; Penal Code; Penal C.
s Prob. Code = Prob. Code; Probate Code
s Pub. Contract Code = Pub. Contract Code; Pub. Cont. Code; Public Contract Code
s Pub. Resources Code = Pub. Resources Code; Pub. Res. Code; Public Resources Code
s Pub. Util. Code = Pub. Util. Code; Public Utilities Code
s Rev. & Tax. Code = Rev. & Tax. Code; Rev. & Tax Code; Revenue and Taxation Code; Revenue & Taxation Code
s Sts. & Hy. Code = Sts. & Hy. Code; Sts. & High. Code; Streets and Highways Code; Streets & Highways Code
s Unemp. Ins. Code = Unemp. Ins. Code; Unemployment Insurance Code
s Veh. Code = Veh. Code; Vehicle Code
s Wat. Code = Wat. Code; Water Code
s Welf. & Inst. Code = Welf. & Inst. Code; Welfare and Institutions Code; Welfare & Institutions Code; Welf. and Inst. Code
`

/** The codes alone, and behind the state's name, which stays part of what is written: "Cal. Civ. Code". */
export function californiaCodes(): readonly Series[] {
  const state = jurisdiction("ca")
  const names = state ? [state.abbreviation, state.name, ...state.variants] : []
  return readSpelled(codes).flatMap((given) => {
    const row = { ...given, same: given.code }
    return [
      row,
      { ...row, spelling: `West's Ann. ${row.spelling}` },
      { ...row, spelling: `West's Ann. Cal. ${row.spelling}`, code: `Cal. ${row.spelling}` },
      ...names.flatMap((name) =>
        [row.spelling, `${row.spelling} Ann.`].map((spelling) => ({
          ...row,
          spelling: `${name} ${spelling}`,
          code: `Cal. ${row.spelling}`,
        })),
      ),
    ]
  })
}
