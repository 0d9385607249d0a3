/** Series of law: codes, regulations, registers, session laws, journals, rules, works. What they are, and the federal ones. */
import type { CitationKind } from "../citation.js"

/** May the number stand without "§": `any` number, only a `dotted` one (a point, colon or hyphen in it), only behind a `title`, or `never`. */
export type Bare = "never" | "any" | "dotted" | "title"

/** How the series is cited: a section behind it, a page between volume and page, a rule's number, or the parts of a book. */
export type Shape = "section" | "page" | "rule" | "work"

export type Series = {
  readonly kind: CitationKind
  /** As the row writes it: "U.S.C.", "Fla. Stat.". */
  readonly code: string
  /** How this row is spelled in a text; one series has a row for each spelling. */
  readonly spelling: string
  readonly shape: Shape
  /** The code under which all ways of writing it are one authority, where `code` keeps what is written. */
  readonly same?: string
  readonly bare: Bare
}

/** Reads back a compiled row; see `compile.ts`. */
export function readSeriesRow(line: string): Series {
  const [code = "", kind = "", shape = "", bare = "", same = ""] = line.split("|")
  return { code, spelling: code, kind: kind as CitationKind, shape: shape as Shape, bare: bare as Bare, ...(same ? { same } : {}) }
}

const letters: Readonly<Record<string, readonly [CitationKind, Shape]>> = {
  s: ["statute", "section"],
  r: ["regulation", "section"],
  g: ["regulation", "page"],
  y: ["session_law", "page"],
  j: ["journal", "page"],
  c: ["court_rule", "rule"],
  w: ["treatise", "work"],
  o: ["other", "page"],
}

/**
 * Makes the rows of one series under each prefix. The shape is a letter (`s` statute, `r` regulation, `g` register, `y` session law, `j`
 * journal, `c` court rule, `w` work, `o` other pages), then `b` where the number may stand bare, `d` where a dotted one may, `t` where any may behind a title.
 */
export function readSeries(shape: string, words: string, prefixes: readonly string[]): readonly Series[] {
  const [kind, form] = letters[shape.charAt(0)] ?? (["other", "section"] as const)
  const bare = shape.includes("b")
    ? "any"
    : shape.includes("d")
      ? "dotted"
      : shape.includes("t")
        ? "title"
        : form === "rule"
          ? "any"
          : "never"
  const [first = ""] = prefixes
  const code = join(first, words)
  const spellings = prefixes.map((prefix) => join(prefix, words))
  const short =
    /^s|^r/.test(shape) && /\bAnn\.$/.test(words) ? [] : /^s/.test(shape) && first !== "" ? spellings.map((one) => `${one} Ann.`) : []
  return [...spellings, ...short].map((spelling) => ({
    kind,
    code: spelling.endsWith("Ann.") ? code.replace(/( Ann\.)?$/, " Ann.") : code,
    spelling,
    shape: form,
    bare,
  }))
}

function join(prefix: string, words: string): string {
  if (prefix === "") return words
  return /^(?:[A-Z]\.)+$/.test(words) && words.length <= 4 ? `${prefix}${words}` : `${prefix} ${words}`
}

/** `shape code = spelling; spelling; …` */
const federal = `
st U.S.C. = U.S.C.; USC; U.S. Code; United States Code; U.S.C. App.; U.S.C. (App.); IT. S. C.; TJ. S. C.; IJ. S. C.; TT. S. C.; TI. S. C.; U. S. G.; U. S. O.
st U.S.C.A. = U.S.C.A.; USCA; U.S. Code Ann.; U.S.C. Ann.; United States Code Annotated
st U.S.C.S. = U.S.C.S.; USCS; U.S.C.U.
rt C.F.R. = C.F.R.; CFR; Code of Federal Regulations; Code Fed. Regs.; Code Fed. Reg.
g Fed. Reg. = Fed. Reg.; F.R.; FR; Federal Register
y Stat. = Stat.; Stats. at Large; Stat. at L.; Stat. at Large
o Cong. Rec. = Cong. Rec.; Congressional Record; Cong. Globe
r Treas. Reg. = Treas. Reg.; Temp. Treas. Reg.; Prop. Treas. Reg.; Treasury Regulation; Treasury Regulations
s I.R.C. = I.R.C.; Internal Revenue Code; Int. Rev. Code; Internal Rev. Code; IRC
s Bankruptcy Code = Bankruptcy Code; Bankr. Code
s Rev. Stat. = Rev. Stat.; R.S.; Revised Statutes; U.S. Rev. Stat.
s U.C.C. = U.C.C.; Uniform Commercial Code; U. Com. Code; Unif. Commercial Code
s U.S.S.G. = U.S.S.G.; USSG; U.S. Sentencing Guidelines; U.S. Sentencing Guidelines Manual; Sentencing Guidelines
s Model Penal Code = Model Penal Code; ALI, Model Penal Code; MPC; M.P.C.
s U.C.M.J. = UCMJ; U.C.M.J.; Uniform Code of Military Justice
s Navajo Nation Code Ann. = Navajo Nation Code Ann.; N.N.C.
s Canal Zone Code = C.Z. Code; Canal Zone Code
g Del. Gov't Reg. = Del Gov't Reg.
y Repub. Tex. Laws = Repub. Tex. Laws
sb N.Y. C.P.L.R. = N.Y. C.P.L.R.; N.Y. CPLR; NY CPLR; CPLR; C.P.L.R.
sd N.Y. Crim. Proc. Law = CPL; C.P.L.; N.Y. C.P.L.
rd Md. Code Regs. = Code of Maryland Regulations
r Cal. Code Regs. = Cal. Code of Regs.; California Code of Regulations; Cal. Admin. Code; Cal. Adm. Code; Code Regs.
r Pa. Code = Pa. Code
rt N.Y. Comp. Codes R. & Regs. = NYCRR; N.Y.C.R.R.; N.Y. Comp. Codes R. & Regs.; N.Y. Comp. Code R. & Regs.
rt Ill. Adm. Code = Ill. Adm. Code; Ill. Admin. Code
rd Ohio Adm. Code = Ohio Adm.Code; Ohio Admin. Code; Ohio Adm. Code; O.A.C.
rb Fla. Admin. Code R. = Fla. Admin. Code R.; Fla. Admin. Code; Fla. Admin. Code Ann. R.
sb INA = INA; I.N.A.; Immigration and Nationality Act
r Mass. Code Regs. = C.M.R.; CMR
g Op. Att'y Gen. = Op. Att'y Gen.; Ops. Att'y Gen.; Op. Atty. Gen.; Ops. Atty. Gen.; U.S. Op. Att'y Gen.; Opinions of the Attorney General
g Ops. Cal. Atty. Gen. = Ops. Cal. Atty. Gen.; Ops. Cal. Atty Gen.; Op. Cal. Att'y Gen.
g Op. O.L.C. = Op. O.L.C.; Op. Off. Legal Counsel; Ops. Off. Legal Counsel
g Comp. Gen. = Comp. Gen.
g C.B. = C.B.; Cum. Bull.
o U.S.C.C.A.N. = U.S.C.C.A.N.; USCCAN; U.S. Code Cong. & Admin. News; U.S. Code Cong. & Ad. News
o U.S.T. = U.S.T.
o U.N.T.S. = U.N.T.S.
`

function spelled(table: string): readonly Series[] {
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [, shape = "", code = "", spellings = ""] = /^(\w+) (.+?) = (.*)$/.exec(line) ?? []
      return spellings.split(";").flatMap((one) => readSeries(shape, one.trim(), [""]).map((row) => ({ ...row, code })))
    })
}

/** The federal series and those of no state. */
export function federalSeries(): readonly Series[] {
  return spelled(federal)
}

/** Series given as `shape code = spellings` lines, as the tables beside this one write them. */
export const readSpelled = spelled
