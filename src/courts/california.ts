/** California's courts in full: Supreme Court, Courts of Appeal with districts and divisions, appellate divisions, superior courts by county. */
import { type Court, readCourts } from "./court.js"

const state = "ca"

const main = `
cal         | 1 | Cal.; Cal. Supreme; Cal. en banc; California Supreme Court | California Supreme Court     | scotus | 1850-
calctapp    | 2 | Cal. Ct. App.; Cal. App.; Cal. Dist. Ct. App.; Cal. App. Ct. | California Courts of Appeal | cal | 1905- | divided
calappdeptsuper | 3 | Cal. App. Dep't Super. Ct.; Cal. Super. Ct. App. Dep't; Cal. Super. App. Dept.; Cal. App. Div. Super. Ct.; Cal. Super. Ct. App. Div.; Cal. Super. App. | California Superior Court, Appellate Division | calctapp |
calsuperct  | 3 | Cal. Super. Ct.; Cal. Super.; Cal. Sup. Ct. | California Superior Court            | calctapp | 1880-
calmunct    | 3 | Cal. Mun. Ct.                       | California Municipal Court                   | calappdeptsuper | 1926-2000
caldistct   | 3 | Cal. Dist. Ct.                      | California District Court                    | cal | 1850-1879
calstatebar | 0 | Cal. State Bar Ct.; Cal. State Bar Ct. Review Dep't; Cal. Bar Ct. | California State Bar Court | cal | 1989-
calwcab     | 0 | Cal. W.C.A.B.; Cal. Workers' Comp. App. Bd.; Cal. Workers Comp. App. Bd. | California Workers' Compensation Appeals Board | calctapp |
caljp       | 0 | Cal. Comm'n Jud. Perf.              | California Commission on Judicial Performance | cal | 1960-
calag       | 0 | Cal. Att'y Gen.                     | California Attorney General                  | |
`

/** Districts and their number of divisions; 0 for a district that sits undivided. Gov. Code, § 69100 et seq. */
const districts = [
  { ordinal: "1st", name: "First", divisions: 5, from: 1905 },
  { ordinal: "2d", name: "Second", divisions: 8, from: 1905 },
  { ordinal: "3d", name: "Third", divisions: 0, from: 1905 },
  { ordinal: "4th", name: "Fourth", divisions: 3, from: 1929 },
  { ordinal: "5th", name: "Fifth", divisions: 0, from: 1961 },
  { ordinal: "6th", name: "Sixth", divisions: 0, from: 1984 },
] as const

const numbers = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"] as const

/** The 58 counties, each with the appellate district that reviews its superior court: Gov. Code, §§ 69101 to 69106. */
const counties: Readonly<Record<number, string>> = {
  1: "Alameda, Contra Costa, Del Norte, Humboldt, Lake, Marin, Mendocino, Napa, San Francisco, San Mateo, Solano, Sonoma",
  2: "Los Angeles, San Luis Obispo, Santa Barbara, Ventura",
  3: "Alpine, Amador, Butte, Calaveras, Colusa, El Dorado, Glenn, Lassen, Modoc, Mono, Nevada, Placer, Plumas, Sacramento, San Joaquin, Shasta, Sierra, Siskiyou, Sutter, Tehama, Trinity, Yolo, Yuba",
  4: "Imperial, Inyo, Orange, Riverside, San Bernardino, San Diego",
  5: "Fresno, Kern, Kings, Madera, Mariposa, Merced, Stanislaus, Tulare, Tuolumne",
  6: "Monterey, San Benito, Santa Clara, Santa Cruz",
}

/** CourtListener has ids for two counties; the others are named after their county. */
const countyIds: Readonly<Record<string, string>> = { "Los Angeles": "calsuppctla", "San Francisco": "calsuppctsf" }

function appealCourts(): readonly Court[] {
  return districts.flatMap(({ ordinal, name, divisions, from }, at) => {
    const id = `calctapp${at + 1}d`
    const shared = { system: state, jurisdiction: state, level: 2, parent: "cal" } as const
    const district: Court = {
      ...shared,
      id,
      name: `California Court of Appeal, ${name} Appellate District`,
      abbreviations: [`Cal. Ct. App. ${ordinal} Dist.`, `Cal. App. ${ordinal} Dist.`, `Cal. App. ${ordinal}`, `Cal. Ct. App. ${ordinal}`],
      within: "calctapp",
      from,
      ...(divisions > 0 ? { divided: true } : {}),
    }
    const parts = numbers.slice(0, divisions).map((number, division): Court => {
      const words = [`Cal. Ct. App. ${ordinal} Dist. Div. ${division + 1}`, `Cal. Ct. App. ${ordinal} Dist. Div. ${number}`]
      return { ...shared, id: `${id}${division + 1}`, name: `${district.name}, Division ${number}`, abbreviations: words, within: id }
    })
    return [district, ...parts]
  })
}

function superiorCourts(): readonly Court[] {
  return Object.entries(counties).flatMap(([district, names]) =>
    names.split(", ").map(
      (county): Court => ({
        id: countyIds[county] ?? `calsuperct${county.toLowerCase().replace(/ /g, "")}`,
        name: `Superior Court of ${county} County`,
        abbreviations: [
          `Cal. Super. Ct. ${county} County`,
          `Super. Ct. ${county} County`,
          `${county} Super. Ct.`,
          `${county} County Super. Ct.`,
        ],
        system: state,
        jurisdiction: state,
        level: 3,
        parent: `calctapp${district}d`,
        within: "calsuperct",
        from: 1880,
      }),
    ),
  )
}

/** California's courts. */
export function california(): readonly Court[] {
  return [...readCourts(state, main, state), ...appealCourts(), ...superiorCourts()]
}
