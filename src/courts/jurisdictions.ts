/** The states and territories: their code, their abbreviation in citations, their name, and other ways they are written. */

export type Jurisdiction = {
  /** Two-letter postal code in lower case; a court's `system` when the court is the state's own. */
  readonly code: string
  readonly abbreviation: string
  readonly name: string
  readonly variants: readonly string[]
}

const rows = `
al | Ala.         | Alabama
ak | Alaska       | Alaska                   | Alas.
az | Ariz.        | Arizona
ar | Ark.         | Arkansas
as | Am. Samoa    | American Samoa
ca | Cal.         | California               | Calif.
co | Colo.        | Colorado                 | Col.
ct | Conn.        | Connecticut
cz | C.Z.         | Canal Zone
dc | D.C.         | District of Columbia
de | Del.         | Delaware
fl | Fla.         | Florida
ga | Ga.          | Georgia
gu | Guam         | Guam
hi | Haw.         | Hawaii                   | Hawai'i
id | Idaho        | Idaho
il | Ill.         | Illinois
in | Ind.         | Indiana
ia | Iowa         | Iowa
ks | Kan.         | Kansas                   | Kans.
ky | Ky.          | Kentucky
la | La.          | Louisiana
me | Me.          | Maine
md | Md.          | Maryland
ma | Mass.        | Massachusetts
mi | Mich.        | Michigan
mn | Minn.        | Minnesota
ms | Miss.        | Mississippi
mo | Mo.          | Missouri
mt | Mont.        | Montana
ne | Neb.         | Nebraska                 | Nebr.
nv | Nev.         | Nevada
nh | N.H.         | New Hampshire
nj | N.J.         | New Jersey
nm | N.M.         | New Mexico               | N. Mex.
ny | N.Y.         | New York
nc | N.C.         | North Carolina           | N. Car.
nd | N.D.         | North Dakota             | N. Dak.
mp | N. Mar. I.   | Northern Mariana Islands
oh | Ohio         | Ohio                     | Oh.
ok | Okla.        | Oklahoma
or | Or.          | Oregon                   | Ore.; Oreg.
pa | Pa.          | Pennsylvania             | Penn.; Penna.
pr | P.R.         | Puerto Rico
ri | R.I.         | Rhode Island
sc | S.C.         | South Carolina
sd | S.D.         | South Dakota             | S. Dak.
tn | Tenn.        | Tennessee
tx | Tex.         | Texas
ut | Utah         | Utah
vt | Vt.          | Vermont
va | Va.          | Virginia
vi | V.I.         | Virgin Islands
wa | Wash.        | Washington
wv | W. Va.       | West Virginia
wi | Wis.         | Wisconsin                | Wisc.
wy | Wyo.         | Wyoming
`

export const jurisdictions: readonly Jurisdiction[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [code = "", abbreviation = "", name = "", variants = ""] = row.split("|").map((cell) => cell.trim())
    return { code, abbreviation, name, variants: variants === "" ? [] : variants.split(";").map((one) => one.trim()) }
  })

const byCode = new Map(jurisdictions.map((one) => [one.code, one]))

/** The state or territory with this code. */
export function jurisdiction(code: string): Jurisdiction | undefined {
  return byCode.get(code)
}
