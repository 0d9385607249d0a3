/** The court of last resort of each state: CourtListener's id, and what the reporter table's jurisdictions call it. */
const supreme = "supreme.court"

export const highCourts: Readonly<Record<string, readonly [id: string, jurisdiction: string]>> = {
  al: ["ala", supreme], ak: ["alaska", supreme], az: ["ariz", supreme], ar: ["ark", supreme], ca: ["cal", supreme],
  co: ["colo", supreme], ct: ["conn", supreme], de: ["del", supreme], dc: ["dc", "court.appeals"], fl: ["fla", supreme],
  ga: ["ga", supreme], hi: ["haw", supreme], id: ["idaho", supreme], il: ["ill", supreme], in: ["ind", supreme],
  ia: ["iowa", supreme], ks: ["kan", supreme], ky: ["ky", supreme], la: ["la", supreme], me: ["me", "supreme.judicial.court"],
  md: ["md", "court.appeals"], ma: ["mass", "supreme.judicial.court"], mi: ["mich", supreme], mn: ["minn", supreme],
  ms: ["miss", supreme], mo: ["mo", supreme], mt: ["mont", supreme], ne: ["neb", supreme], nv: ["nev", supreme],
  nh: ["nh", supreme], nj: ["nj", supreme], nm: ["nm", supreme], ny: ["ny", "court.appeals"], nc: ["nc", supreme],
  nd: ["nd", supreme], oh: ["ohio", supreme], ok: ["okla", supreme], or: ["or", supreme], pa: ["pa", supreme],
  ri: ["ri", supreme], sc: ["sc", supreme], sd: ["sd", supreme], tn: ["tenn", supreme], tx: ["tex", supreme],
  ut: ["utah", supreme], vt: ["vt", supreme], va: ["va", supreme], wa: ["wash", supreme], wv: ["wva", supreme],
  wi: ["wis", supreme], wy: ["wyo", supreme],
} // biome-ignore format: a table

/** The intermediate court of appeals of each state whose decisions have reports of their own. */
export const appealsCourts: Readonly<Record<string, string>> = {
  ar: "arkctapp", az: "arizctapp", ca: "calctapp", co: "coloctapp", ct: "connappct", ga: "gactapp", hi: "hawapp", id: "idahoctapp", il: "illappct",
  in: "indctapp", ia: "iowactapp", ks: "kanctapp", ky: "kyctapp", la: "lactapp", md: "mdctspecapp", ma: "massappct", mi: "michctapp", mn: "minnctapp",
  ms: "missctapp", mo: "moctapp", ne: "nebctapp", nm: "nmctapp", nc: "ncctapp", nd: "ndctapp", oh: "ohioctapp", or: "orctapp", sc: "scctapp", tn: "tennctapp",
  ut: "utahctapp", va: "vactapp", wa: "washctapp", wi: "wisctapp",
} // biome-ignore format: a table
