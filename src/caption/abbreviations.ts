/** The words that captions shorten: Bluebook table T6 and the shortenings courts add to it. Each row is its own example: the short form must fit its words. */

const rows = `
Acad. academy
Acc. accident
Acct. account accounting accountant
Admin. administration administrative
Adm'r administrator
Adm'x administratrix
Adver. advertising
Advoc. advocate advocacy
Affs. affairs
Agric. agriculture agricultural
All. alliance
Alt. alternative
Am. america american
Arb. arbitration arbitrator
Ass'n association
Assn. association
Assoc. associate associates association
Atl. atlantic
Att'y attorney
Atty. attorney
Auth. authority
Auto. automobile automotive
Ave. avenue
Balt. baltimore
Bankr. bankruptcy
Bd. board
Behav. behavior behavioral
Ben. benefit
Bhd. brotherhood
Bldg. building
Broad. broadcast broadcasting
Bros. brothers
Bur. bureau
Bus. business
Cas. casualty
Cent. central
Chas. charles
Chem. chemical
Child. children
Chron. chronicle
Civ. civil
Clin. clinic clinical
Cmty. community
Cnty. county
Co. company county
Coal. coalition
Coll. college
Com. commerce commission commonwealth
Comm. committee commission
Commc'n communication
Commiss. commission
Comm'n commission
Comm'r commissioner
Commr. commissioner
Comp. compensation
Comput. computer
Condo. condominium
Conf. conference
Cong. congress congressional
Consol. consolidated
Const. construction constitution
Constr. construction
Cont'l continental
Coop. cooperative
Corp. corporation
Corr. correction correctional corrections
Crim. criminal
Ct. court
Ctr. center centre
Cty. county
Def. defense
Delinq. delinquency delinquent
Dep't department
Dept. department
Det. detention
Dev. development
Dir. director
Discrim. discrimination
Dist. district
Distrib. distributor distributing distribution
Div. division
E. east eastern
Econ. economic economics economy
Ed. education edison
Edn. education
Educ. education educational
Edw. edward
Elec. electric electrical electricity electronic electronics
Emp. employee employees employer
Emp'r employer
Emp't employment
Eng'g engineering
Eng'r engineer
Ent. entertainment
Enter. enterprise enterprises
Entm't entertainment
Env't environment
Envtl. environmental
Equip. equipment
Exam'r examiner
Exch. exchange
Exec. executive
Exp. export exporter exportation express
Ex'r executor
Ex'x executrix
Fam. family
Fed. federal
Fed'n federation
Fid. fidelity
Fin. finance financial financing
Forens. forensic
Found. foundation
Ft. fort
Gen. general
Gend. gender
Geo. george
Glob. global
Gov't government
Grp. group
Guar. guaranty guarantee
Hist. history historical
Hosp. hospital
Hous. housing
Hum. human humanity
Hwy. highway
Imm. immigration
Immigr. immigration
Imp. import importer importation
Inc. incorporated
Indem. indemnity
Indep. independent
Indus. industry industries industrial
Info. information
Innov. innovation
Ins. insurance
Inst. institute institution
Intel. intelligence
Inter. interstate
Intern. international
Int'l international
Inv. investment
Inv'r investor
Jas. james
Jno. john
Jos. joseph
Just. justice
Lab. laboratory laboratories labor
Lab'y laboratory
Legis. legislation legislative
Liab. liability
Lib. liberty liberties
Lit. literature literary
Litig. litigation
Ltd. limited
Mach. machine machinery
Maint. maintenance
Mar. maritime
Mech. mechanic mechanical
Med. medical medicine
Mem. memorial
Mem'l memorial
Merch. merchant merchandise merchandising
Metro. metropolitan
Mfg. manufacturing
Mfr. manufacturer
Mgmt. management
Mkt. market
Mktg. marketing
Monet. monetary
Mortg. mortgage
Mt. mount
Mun. municipal
Mut. mutual
N. north northern
Nat. natural national
Nat'l national
Natl. national
Nav. navigation
Ne. northeast northeastern
No. number
Nw. northwest northwestern
Org. organization organizing
Pac. pacific
Par. parish
Pers. personal personnel
Petrol. petroleum
Pharm. pharmaceutical pharmaceuticals pharmacy
Phila. philadelphia
Prac. practice practitioner
Pres. preserve preservation president
Priv. private privacy
Pro. professional
Prob. probation
Proc. procedure procedural
Prod. product products production
Prof'l professional
Prop. property properties
Prot. protection
P'ship partnership
Psych. psychology psychological psychiatric
Pub. public
Publ'g publishing
Publ'n publication
R. railroad railway
R.R. railroad
Rd. road
Ref. refining
Reg'l regional
Regul. regulation regulatory regulator
Rehab. rehabilitation
Rel. relations
Rels. relations
Reprod. reproductive reproduction
Res. resource resources reserve
Resol. resolution
Rest. restaurant
Ret. retirement
Rev. review
Robt. robert
RR railroad
Rsch. research
Rts. rights
Ry. railway
S. south southern
S.S. steamship
Saml. samuel
Sav. savings
Sch. school schools
Sci. science
Se. southeast southeastern
Sec. security securities
Sec'y secretary
Serv. service services
S'holder shareholder
Soc. social society
Soc'y society
Sol. solution
St. saint street state
Statis. statistics statistical
Stds. standards
Ste. sainte
Stud. study studies student
Subcomm. subcommittee
Sup. superior supreme
Super. superior
Sur. surety
Sw. southwest southwestern
Sys. system systems
Tchg. teaching
Tchr. teacher
Tchrs. teachers
Tech. technology technological technical
Tel. telephone telegraph
Telecomm. telecommunication telecommunications
Telecomms. telecommunications
Temp. temporary
Thos. thomas
Tpk. turnpike
Tr. trust trustee
Transcon. transcontinental
Transp. transport transportation
Trib. tribune tribunal
Twp. township
Unif. uniform
Univ. university
Urb. urban
Util. utility utilities
Vill. village
W. west western
Wkly. weekly
Wm. william
`

/** What a short form stands for, by its letters: "commn" -> commission. */
export const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [short = "", ...words] = row.split(" ")
      return [letters(short), words] as const
    }),
)

/** Each row as written, for tests: the short form and the words it stands for. */
export const writtenForms: readonly (readonly [string, readonly string[]])[] = rows
  .trim()
  .split("\n")
  .map((row) => [row.split(" ")[0] as string, row.split(" ").slice(1)])

const stateRows =
  "Ala. alabama;Ariz. arizona;Ark. arkansas;Cal. california;Calif. california;Colo. colorado;Conn. connecticut;Del. delaware;Fla. florida;Ga. georgia;" +
  "Haw. hawaii;Ill. illinois;Ind. indiana;Kan. kansas;Ky. kentucky;La. louisiana;Me. maine;Md. maryland;Mass. massachusetts;Mich. michigan;" +
  "Minn. minnesota;Miss. mississippi;Mo. missouri;Mont. montana;Neb. nebraska;Nev. nevada;N.H. new hampshire;N.J. new jersey;N.M. new mexico;" +
  "N.Y. new york;N.C. north carolina;N.D. north dakota;Okla. oklahoma;Or. oregon;Ore. oregon;Pa. pennsylvania;Penn. pennsylvania;R.I. rhode island;" +
  "S.C. south carolina;S.D. south dakota;Tenn. tennessee;Tex. texas;Vt. vermont;Va. virginia;Wash. washington;W. Va. west virginia;Wis. wisconsin;" +
  "Wyo. wyoming;D.C. district columbia;P.R. puerto rico;U.S. united states;U. S. united states;USA united states"

/** States and the country as captions shorten them: letters of the short form, and its words. */
export const placeForms: ReadonlyMap<string, readonly string[]> = new Map(
  stateRows.split(";").map((row) => {
    const at = row.search(/ [a-z]/)
    return [letters(row.slice(0, at)), row.slice(at + 1).split(" ")] as const
  }),
)

/** The names of the states, as words: what "State", "People" and "Commonwealth" can stand for. */
export const stateWords: ReadonlySet<string> = new Set([
  ...[...placeForms.values()].filter(([first]) => first !== "united").map((words) => words.join(" ")),
  ..."alaska idaho iowa ohio utah hawaii".split(" "),
])

/** Letters and digits alone, in lower case. */
export function letters(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")
}
