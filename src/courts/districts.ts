/** The federal trial courts by state: the district courts of today and of the past, their bankruptcy courts, and the old circuit courts. */
import type { Court } from "./court.js"
import { jurisdiction } from "./jurisdictions.js"

/**
 * `state circuit: district courts / old circuit courts`; each court is its compass letter (`-` for a state's only district), its id and
 * its years. Abolished 1911: Judicial Code of 1911, 36 Stat. 1087, § 289.
 */
const rows = `
ak 9: - akd 1888-
al 11: - ald 1820-1824, M almd 1839-, N alnd 1824-, S alsd 1824- / - circtdal 1873-1874, M circtmdal 1839-1911, N circtndal 1837-1911, S circtsdal 1837-1911
ar 8: - ard 1836-1851, E ared 1851-, W arwd 1851- / - circtdar 1837-1851, - circtdterrar 1819-1836, E circtedar 1851-1911, W circtwdar 1851-1911
az 9: - azd 1912-
ca 9: - californiad 1866-1886, C cacd 1966-, E caed 1966-, N cand 1850-, S casd 1850- / - circtdca 1855-1863, N circtndca 1863-1911, S circtsdca 1863-1911
co 10: - cod 1876- / - circtdco 1876-1911
ct 2: - ctd 1789- / - circtdct 1789-1911
cz 5: - canalzoned 1937-1982
dc dc: - dcd 1863- / - circtddc 1801-1911
de 3: - ded 1789- / - circtdel 1789-1911
fl 11: - fld 1845-1847, M flmd 1962-, N flnd 1847-, S flsd 1847- / N circtndfl, S circtsdfl 1862-1911
ga 11: - gad 1789-1848, M gamd 1926-, N gand 1848-, S gasd 1848- / - circtdga 1789-1848, N circtndga 1848-1911, S circtsdga 1848-1911
gu 9: - gud 1924-
hi 9: - hid 1959-
ia 8: - iad 1845-1882, N iand 1882-, S iasd 1882- / - circtdia 1862-1882, N circtnia 1882-1911, S circtsdia 1882-1911
id 9: - idd 1861- / - circtdid 1890-1911
il 7: - illinoisd 1819-1855, C ilcd 1979-, E illinoised 1905-1978, N ilnd, S ilsd 1855- / - circtdil 1837-1855, E circtedil 1905-1911, N circtndil 1855-1911, S circtsdil 1855-1911
in 7: - indianad 1817-1928, N innd 1928-, S insd 1928- / - circtdin 1837-1911
ks 10: - ksd 1861- / - circtdks 1862-1911
ky 6: - kyd 1789-1901, E kyed 1901-, W kywd 1901- / - circtdky 1807-1901, E circtedky 1901-1911, W circtwdky 1901-1911
la 5: - lad 1804-1823, E laed 1881-, M lamd 1971-, W lawd / - circtdla 1845-1849, E circtedla 1837-1911, W circtwdla 1837-1911
ma 1: - mad 1789- / - circtdma 1789-1911
md 4: - mdd 1789- / - circtdmd 1789-1911
me 1: - med 1820- / - circtdme 1820-1911
mi 6: - michd 1836-1863, E mied 1863-, W miwd 1863- / - circtdmi 1837-1862, E circtedmi 1863-1911, W circtwdmi 1863-1911
mn 8: - mnd 1858- / - circtdmn 1862-1911
mo 8: - mod 1822-1857, E moed 1857-, W mowd 1857- / - circtdmo 1837-1872, E circtedmo 1857-1911, W circtwdmo 1857-1911
mp 9: - nmid
ms 5: - missd 1818-1838, N msnd 1838-, S mssd 1838- / - circtdms 1818-1838, - circtmissterr, N circtndms 1838-1911, S circtsdms 1838-1911
mt 9: - mtd 1889- / - circtdmt 1889-1911
nc 4: - ncd 1790-1872, E nced, M ncmd, W ncwd 1872- / - circtcapefearnc 1801-1872, - circtdalb 1801-1872, - circtdedenton 1794-1797, - circtdnewbern 1794-1797, - circtdpamptico 1801-1872, - circtdwilm 1794-1797, - circtnc 1790-1872, E circtednc 1872-1911, W circtwdnc 1872-1911
nd 8: - ndd 1889- / - circtdnd 1889-1911
ne 8: - ned 1867- / - circtdne 1867-1911
nh 1: - nhd 1789- / - circtdnh 1789-1911
nj 3: - njd 1789- / - circtdnj 1789-1911
nm 10: - nmd 1910-
nv 9: - nvd 1865- / - circtdnv 1865-1911
ny 2: - nyd 1789-1814, E nyed 1865-, N nynd 1814-, S nysd 1814-, W nywd 1900- / - circtdalbanyny 1801-1802, - circtny, E circtedny 1865-1911, N circtndny 1814-1911, S circtsdny 1814-1911, W circtwdny 1900-1911
oh 6: - ohiod 1803-1855, N ohnd 1882-, S ohsd 1855- / - circtdoh 1801-1855, N circtndoh 1855-1911, S circtsdoh 1855-1911
ok 10: - okd, E oked 1906-, N oknd 1925-, W okwd 1906- / E circtedok 1906-1911, W circtwdok 1906-1911
or 9: - ord 1859- / - circtdor 1863-1911
pa 3: - pennsylvaniad 1789-1818, E paed 1818-, M pamd 1901-, W pawd 1818- / - circtdpa 1789-1818, E circtedpa 1818-1911, M circtmdpa 1901-1911, W circtwdpa 1818-1911
pr 1: - prd 1966-
ri 1: - rid 1790- / - circtdri 1790-1911
sc 4: - scd 1789-, E southcarolinaed 1823-1965, W southcarolinawd 1823-1965 / - circtdsc 1789-1911, E circtedsc 1789-1911
sd 8: - sdd 1889- / - circtdsd 1889-1911
tn 6: - tennessed 1797-1839, E tned 1802-, M tnmd 1839-, W tnwd 1802- / - circttenn 1807-1808, E circtedtn 1808-1911, M circtmdtn 1839-1911, W circtwdtn 1808-1911
tx 5: - texd 1845-1857, E txed 1857-, N txnd, S txsd 1902-, W txwd 1857- / - circtdtx 1845-1857, E circtedtx 1862-1911, N circtndtx 1879-1911, S circtsdtex 1902-1911, W circtwdtex 1862-1911
ut 10: - utd 1894- / - circtdut 1894-1911
va 4: - vad 1789-1871, E vaed 1819-, W vawd 1819- / - circtdva 1789-1819, E circtedva 1819-1911, W circtwdva 1819-1911
vi 3: - vid 1977-
vt 2: - vtd 1791- / - circtdvt 1791-1911
wa 9: - washd 1890-1905, E waed 1905-, W wawd 1905- / - circtdwa 1889-1905, E circtedwa 1905-1911, W circtwdwa 1905-1911
wi 7: - wisd 1848-1870, E wied 1870-, W wiwd 1870- / - circtdwi 1862-1870, E circtedwi 1870-1911, W circtwdwi 1870-1911
wv 4: - wvad 1864-1901, N wvnd 1901-, S wvsd 1901- / - circtdwv 1864-1901, N circtndwv 1901-1911, S circtsdwv 1901-1911
wy 10: - wyd / - circtdwy 1890-1911
`

/** A bankruptcy court's id is its district's with `b` for `d`, except these. */
const bankruptcyIds: Readonly<Record<string, string>> = { azd: "arb", ned: "nebraskab" }

const compass: Readonly<Record<string, string>> = { N: "Northern", S: "Southern", E: "Eastern", W: "Western", M: "Middle", C: "Central" }

/** "N.D. Cal.", "S.D.N.Y.", "D. Mass.": closed up before initials. */
function districtWords(letter: string, abbreviation: string): string {
  const head = letter === "-" ? "D." : `${letter}.D.`
  return /^(?:[A-Z]\.){2,}$|^W\. Va\.$/.test(abbreviation) ? head + abbreviation : `${head} ${abbreviation}`
}

function territory(letter: string, state: string): string {
  return letter === "-" ? `District of ${state}` : `${compass[letter]} District of ${state}`
}

function years(cell: string | undefined): { from?: number; until?: number } {
  const [from, until] = (cell ?? "").split("-")
  return { ...(from ? { from: Number(from) } : {}), ...(until ? { until: Number(until) } : {}) }
}

function districtCourts(state: string, circuit: string, cell: string): readonly Court[] {
  const where = jurisdiction(state)
  if (!where) return []
  const [letter = "-", id = "", span] = cell.trim().split(" ")
  const words = districtWords(letter, where.abbreviation)
  const place = territory(letter, where.name)
  const shared = { system: "federal", level: 3, jurisdiction: state } as const
  const district: Court = {
    ...shared,
    id,
    name: `United States District Court for the ${place}`,
    abbreviations: [words, place, `District Court, ${words}`],
    parent: `ca${circuit}`,
    ...years(span),
  }
  if (district.until !== undefined || id === "canalzoned" || id === "okd") return [district]
  const bankruptcy: Court = {
    ...shared,
    id: bankruptcyIds[id] ?? id.replace(/d$/, "b"),
    name: `United States Bankruptcy Court for the ${place}`,
    abbreviations: [`Bankr. ${words}`, `Bankruptcy Court, ${words}`],
    parent: id,
    from: 1984,
  }
  return [district, bankruptcy]
}

function circuitCourt(state: string, cell: string): readonly Court[] {
  const where = jurisdiction(state)
  if (!where) return []
  const [letter = "-", id = "", span] = cell.trim().split(" ")
  const words = districtWords(letter, where.abbreviation)
  const place = territory(letter, where.name)
  return [
    {
      id,
      name: `United States Circuit Court for the ${place}`,
      abbreviations: [
        `C.C.${words}`,
        `Cir. Ct. ${words}`,
        `Circuit Court, ${words}`,
        ...(letter === "-" ? [`C.C. ${where.abbreviation}`, `C. ${where.abbreviation}`] : []),
      ],
      system: "federal",
      level: 3,
      jurisdiction: state,
      parent: "scotus",
      ...years(span),
    },
  ]
}

/** Every federal district, bankruptcy and old circuit court. */
export function districts(): readonly Court[] {
  return rows
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [head = "", rest = ""] = row.split(": ")
      const [state = "", circuit = ""] = head.split(" ")
      const [today = "", old] = rest.split(" / ")
      return [
        ...today.split(",").flatMap((cell) => districtCourts(state, circuit, cell)),
        ...(old ?? "").split(",").flatMap((cell) => (cell.trim() === "" ? [] : circuitCourt(state, cell))),
      ]
    })
}
