/** Names as words that compare: lower-cased, without accents, possessives and company endings, abbreviations brought to one form. */

/** Words that do not tell one party from another. */
const empty: ReadonlySet<string> = new Set(
  "the of and a an et al ux inc ltd llc llp lp co corp plc na sa pc pa jr sr ii iii iv no nos in re ex parte rel matter estate d b k dba aka for to on at by".split(
    " ",
  ),
)

/** Litigants that stand in so many captions that they name no case alone. */
export const common: ReadonlySet<string> = new Set(
  `united states state people commonwealth government us usa city county town village township borough board commission commr commissioner secretary department dept
   director court superior district municipal attorney general bank company corporation association insurance railroad railway national american federal first
   new north south east west virginia york jersey hampshire mexico dakota carolina alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas
   kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania rhode island tennessee texas utah vermont washington wisconsin wyoming
   columbia puerto rico doe roe union trust school education labor international internal revenue public service services group industries bros brothers sons estate
   ry ins assn natl intl dist comm bd mfg power light electric gas water pacific atlantic southern northern eastern western central great supreme circuit chicago los angeles san francisco philadelphia boston
   mr justice judge chief congress senate house president constitution amendment clause section act article code title rule committee council office administration authority agency bureau local
   inspector postmaster collector sheriff warden superintendent trustee trustees executor administrator receiver university college hospital church society club steamship steel oil coal motor motors telephone telegraph
   property properties products enterprises savings loan life mutual fire casualty indemnity surety construction transportation transit lines airlines foundation fund plan systems`
    .split(/\s+/)
    .filter((word) => word !== ""),
)

const forms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    company: "co", corporation: "corp", incorporated: "inc", limited: "ltd", association: "assn", assoc: "assn", commission: "commn", comm: "commn", comn: "commn",
    commissioner: "commr", commissioners: "commrs", department: "dept", board: "bd", railroad: "rr", railway: "ry", manufacturing: "mfg", brothers: "bros", insurance: "ins",
    international: "intl", national: "natl", government: "govt", education: "ed", educ: "ed", district: "dist", university: "univ", county: "cty", cnty: "cty", secretary: "secy", sec: "secy",
    committee: "comm", federal: "fed", american: "am", amer: "am", america: "am", company_s: "co", electric: "elec", electrical: "elec", telephone: "tel", telegraph: "teleg",
    transportation: "transp", savings: "sav", mutual: "mut", life: "life", general: "gen", southern: "s", northern: "n", eastern: "e", western: "w", public: "pub", service: "serv", services: "serv", servs: "serv", svc: "serv",
    authority: "auth", administration: "admin", development: "dev", street: "st", saint: "st", center: "ctr", centre: "ctr", environmental: "envtl", exchange: "exch", hospital: "hosp", industries: "indus", industry: "indus",
    institute: "inst", machine: "mach", machinery: "mach", management: "mgmt", market: "mkt", marketing: "mktg", municipal: "mun", north: "n", south: "s", east: "e", west: "w", pacific: "pac", pharmaceutical: "pharm",
    products: "prods", product: "prod", property: "prop", properties: "props", resources: "res", school: "sch", schools: "sch", society: "socy", superintendent: "supt", technology: "tech", township: "twp", trust: "tr", steamship: "ss", building: "bldg",
    distributing: "distrib", distributors: "distrib", division: "div", engineering: "engg", enterprise: "enter", enterprises: "enters", equipment: "equip", financial: "fin", finance: "fin", foundation: "found", independent: "indep", indemnity: "indem", information: "info",
    investment: "inv", laboratory: "lab", laboratories: "labs", liability: "liab", litigation: "litig", pennsylvania: "pa", massachusetts: "mass", california: "cal", connecticut: "conn", usa: "us",
  }),
) // biome-ignore format: a table

/** Remembers what a function makes of some words: the same few thousand words, and names, stand in every text. */
export function remembered<T>(make: (words: string) => T, longest = 40): (words: string) => T {
  const held = new Map<string, T>()
  return (words) => {
    const known = held.get(words)
    if (known !== undefined) return known
    if (held.size > 20_000) held.clear()
    const made = make(words)
    if (words.length < longest) held.set(words, made)
    return made
  }
}

/** One word in its comparing form: "Corporation's" is "corp". */
export const foldWord = remembered(fold)

function fold(word: string): string {
  let low = word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
  low = low
    .replace(/^m['’]c?(?=[a-z])/, "mc")
    .replace(/['’]s$/, "")
    .replace(/[^a-z0-9&]/g, "")
  return forms.get(low) ?? low
}

/** The words of a name that tell it apart, in order. */
export const nameWords = remembered(toldApart, 80)

function toldApart(name: string): readonly string[] {
  const words: string[] = []
  for (const part of joinedParts(name).split(/[\s,;()[\]{}/–—-]+/)) {
    const word = foldWord(part)
    if (word !== "" && word !== "&" && !empty.has(word) && word !== "v" && word !== "vs") words.push(word)
  }
  return words
}

/** "O' Neil" as "O'Neil", "U. S." as "US."; a name without an apostrophe or a period has neither. */
function joinedParts(name: string): string {
  if (!/['’.]/.test(name)) return name
  return name.replace(/\b([OD]['’])\s(?=\p{Lu})/gu, "$1").replace(/(?<=\b[A-Z])\.\s?(?=[A-Z]\.)/g, "")
}

/** Letters and digits that scanners take for one another, brought to one: "Smlth" and "Smith" are the same. */
export const slipKey = remembered(slip)

function slip(word: string): string {
  return word
    .replace(/rn/g, "m")
    .replace(/[l1|!j]/g, "i")
    .replace(/0/g, "o")
    .replace(/[5$]/g, "s")
    .replace(/8/g, "b")
    .replace(/vv/g, "w")
    .replace(/cl/g, "d")
    .replace(/[ce]/g, "c")
    .replace(/li/g, "h")
}
