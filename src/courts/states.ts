/** The courts of every state and territory: last resort, intermediate, and the main trial courts. California has a table of its own. */
import { type Court, readCourts } from "./court.js"

const states: Readonly<Record<string, string>> = {
  al: `
ala         | 1 | Ala.                                | Supreme Court of Alabama            | scotus | 1819-
alacivapp   | 2 | Ala. Civ. App.; Ala. Ct. Civ. App.  | Alabama Court of Civil Appeals      | ala | 1969-
alacrimapp  | 2 | Ala. Crim. App.; Ala. Ct. Crim. App. | Alabama Court of Criminal Appeals  | ala | 1969-
alactapp    | 2 | Ala. Ct. App.; Ala. App.            | Alabama Court of Appeals            | ala | 1911-1969
alacirct    | 3 | Ala. Cir. Ct.                       | Alabama Circuit Courts              | alacivapp |`,
  ak: `
alaska      | 1 | Alaska; Alaska Sup. Ct.             | Alaska Supreme Court                | scotus | 1959-
alaskactapp | 2 | Alaska Ct. App.; Alaska App.        | Alaska Court of Appeals             | alaska | 1980-
aksuperct   | 3 | Alaska Super. Ct.                   | Alaska Superior Court               | alaskactapp | 1959-`,
  as: `
amsamoa     | 1 | Am. Samoa; High Ct. Am. Samoa       | High Court of American Samoa        | |
amsamoatc   | 3 | Am. Samoa Dist. Ct.                 | American Samoa District Court       | amsamoa |`,
  az: `
ariz        | 1 | Ariz.                               | Arizona Supreme Court               | scotus | 1912-
arizctapp   | 2 | Ariz. Ct. App.; Ariz. App.          | Arizona Court of Appeals            | ariz | 1965- | divided
azsuperct   | 3 | Ariz. Super. Ct.                    | Arizona Superior Court              | arizctapp | 1912-
ariztaxct   | 3 | Ariz. Tax Ct.                       | Arizona Tax Court                   | arizctapp |`,
  ar: `
ark         | 1 | Ark.                                | Arkansas Supreme Court              | scotus | 1836-
arkctapp    | 2 | Ark. Ct. App.; Ark. App.            | Arkansas Court of Appeals           | ark | 1978-
arkcirct    | 3 | Ark. Cir. Ct.                       | Arkansas Circuit Courts             | arkctapp |
arkchanct   | 3 | Ark. Ch. Ct.                        | Arkansas Chancery Courts            | ark | -2001`,
  co: `
colo        | 1 | Colo.                               | Colorado Supreme Court              | scotus | 1876-
coloctapp   | 2 | Colo. App.; Colo. Ct. App.          | Colorado Court of Appeals           | colo | 1891-
coldistct   | 3 | Colo. Dist. Ct.                     | Colorado District Court             | coloctapp |
colctyct    | 3 | Colo. County Ct.                    | Colorado County Court               | coldistct |
coloworkcompcom | 0 | Colo. Indus. Cl. App.           | Colorado Industrial Claim Appeals Office | coloctapp |`,
  ct: `
conn        | 1 | Conn.                               | Connecticut Supreme Court           | scotus | 1784-
connappct   | 2 | Conn. App. Ct.; Conn. App.          | Connecticut Appellate Court         | conn | 1983-
connsuperct | 3 | Conn. Super. Ct.                    | Connecticut Superior Court          | connappct | 1818-
conncirct   | 3 | Conn. Cir. Ct.                      | Circuit Court of Connecticut        | conn | 1961-1974
connworkcompcom | 0 | Conn. Comp. Rev. Bd.            | Connecticut Compensation Review Board | connappct |`,
  dc: `
dc          | 1 | D.C.; D.C. Ct. App.; D.C. App.      | District of Columbia Court of Appeals | scotus | 1970-
supctdc     | 3 | D.C. Super. Ct.; Super. Ct. D.C.; Sup. Ct. D.C. | Superior Court of the District of Columbia | dc | 1970-`,
  de: `
del         | 1 | Del.                                | Delaware Supreme Court              | scotus | 1951-
delch       | 3 | Del. Ch.; Del. Ct. Ch.              | Delaware Court of Chancery          | del | 1793-
delsuperct  | 3 | Del. Super. Ct.; Del. Super.        | Superior Court of Delaware          | del | 1831-
delfamct    | 3 | Del. Fam. Ct.; Del. Fm. Ct.         | Delaware Family Court               | del | 1911-
delctcompl  | 3 | Del. Ct. Com. Pl.; Del. Com. Pl.; Del. C.P. | Delaware Court of Common Pleas | delsuperct |
deljudct    | 0 | Ct. Jud. Del.                       | Court on the Judiciary of Delaware  | |`,
  fl: `
fla         | 1 | Fla.                                | Florida Supreme Court               | scotus | 1845-
fladistctapp | 2 | Fla. Dist. Ct. App.; Fla. Ct. App.; Fla. App.; Fla. D.C.A.; Fla. DCA | Florida District Courts of Appeal | fla | 1957- | divided
fladistctapp1 | 2 | Fla. 1st DCA; Fla. 1st Dist. Ct. App.; Fla. 1st D.C.A. | Florida First District Court of Appeal  | fla | 1957- | of fladistctapp
fladistctapp2 | 2 | Fla. 2d DCA; Fla. 2d Dist. Ct. App.; Fla. 2d D.C.A.    | Florida Second District Court of Appeal | fla | 1957- | of fladistctapp
fladistctapp3 | 2 | Fla. 3d DCA; Fla. 3d Dist. Ct. App.; Fla. 3d D.C.A.    | Florida Third District Court of Appeal  | fla | 1957- | of fladistctapp
fladistctapp4 | 2 | Fla. 4th DCA; Fla. 4th Dist. Ct. App.; Fla. 4th D.C.A. | Florida Fourth District Court of Appeal | fla | 1965- | of fladistctapp
fladistctapp5 | 2 | Fla. 5th DCA; Fla. 5th Dist. Ct. App.; Fla. 5th D.C.A. | Florida Fifth District Court of Appeal  | fla | 1979- | of fladistctapp
fladistctapp6 | 2 | Fla. 6th DCA; Fla. 6th Dist. Ct. App.; Fla. 6th D.C.A. | Florida Sixth District Court of Appeal  | fla | 2023- | of fladistctapp
flacirct    | 3 | Fla. Cir. Ct.                       | Florida Circuit Court               | fladistctapp |
flactyct    | 3 | Fla. County Ct.; Fla. Cty. Ct.      | Florida County Court                | flacirct |`,
  ga: `
ga          | 1 | Ga.                                 | Georgia Supreme Court               | scotus | 1845-
gactapp     | 2 | Ga. Ct. App.; Ga. App.              | Georgia Court of Appeals            | ga | 1906-
gasuperct   | 3 | Ga. Super. Ct.                      | Georgia Superior Courts             | gactapp |
gastct      | 3 | Ga. State Ct.; Ga. St. Ct.          | Georgia State Courts                | gactapp |`,
  gu: `
guam        | 1 | Guam; Guam Sup. Ct.                 | Supreme Court of Guam               | scotus | 1996-
superctguam | 3 | Guam Super. Ct.; Super. Ct. Guam    | Superior Court of Guam              | guam |`,
  hi: `
haw         | 1 | Haw.                                | Supreme Court of Hawaii             | scotus | 1847-
hawapp      | 2 | Haw. Ct. App.; Haw. App.; Haw. Int. Ct. App. | Hawaii Intermediate Court of Appeals | haw | 1980-
hawcirct    | 3 | Haw. Cir. Ct.                       | Hawaii Circuit Courts               | hawapp |`,
  id: `
idaho       | 1 | Idaho                               | Idaho Supreme Court                 | scotus | 1890-
idahoctapp  | 2 | Idaho Ct. App.; Idaho App.          | Idaho Court of Appeals              | idaho | 1980-
iddistct    | 3 | Idaho Dist. Ct.                     | Idaho District Courts               | idahoctapp |`,
  il: `
ill         | 1 | Ill.                                | Illinois Supreme Court              | scotus | 1818-
illappct    | 2 | Ill. App. Ct.; Ill. App.; Ill. Ct. App. | Appellate Court of Illinois     | ill | 1877- | divided
illcirct    | 3 | Ill. Cir. Ct.                       | Illinois Circuit Court              | illappct |
ilclaimsct  | 0 | Ill. Ct. Cl.                        | Court of Claims of Illinois         | |`,
  in: `
ind         | 1 | Ind.                                | Indiana Supreme Court               | scotus | 1816-
indctapp    | 2 | Ind. Ct. App.; Ind. App.            | Indiana Court of Appeals            | ind | 1891-
indtc       | 3 | Ind. T.C.; Ind. Tax Ct.             | Indiana Tax Court                   | ind | 1986-
indsuperct  | 3 | Ind. Super. Ct.                     | Indiana Superior Court              | indctapp |
indcirct    | 3 | Ind. Cir. Ct.                       | Indiana Circuit Court               | indctapp |`,
  ia: `
iowa        | 1 | Iowa                                | Supreme Court of Iowa               | scotus | 1841-
iowactapp   | 2 | Iowa Ct. App.; Iowa App.            | Court of Appeals of Iowa            | iowa | 1976-
iadistct    | 3 | Iowa Dist. Ct.                      | Iowa District Court                 | iowactapp |`,
  ks: `
kan         | 1 | Kan.                                | Supreme Court of Kansas             | scotus | 1854-
kanctapp    | 2 | Kan. Ct. App.; Kan. App.            | Court of Appeals of Kansas          | kan | 1977-
kandistct   | 3 | Kan. Dist. Ct.                      | Kansas District Courts              | kanctapp |`,
  ky: `
ky          | 1 | Ky.                                 | Kentucky Supreme Court              | scotus | 1976-
kyctapp     | 2 | Ky. Ct. App.; Ky. App.              | Court of Appeals of Kentucky        | ky | 1976-
kycirct     | 3 | Ky. Cir. Ct.; Ky. Circ. Ct.         | Kentucky Circuit Courts             | kyctapp |`,
  la: `
la          | 1 | La.                                 | Supreme Court of Louisiana          | scotus | 1813-
lactapp     | 2 | La. Ct. App.; La. App.              | Louisiana Court of Appeal           | la | 1879- | divided
ladistct    | 3 | La. Dist. Ct.                       | Louisiana District Courts           | lactapp |`,
  me: `
me          | 1 | Me.                                 | Supreme Judicial Court of Maine     | scotus | 1820-
mesuperct   | 3 | Me. Super. Ct.; Me. Super.          | Superior Court of Maine             | me |
medistct    | 3 | Me. Dist. Ct.                       | Maine District Court                | me |`,
  md: `
md          | 1 | Md.; Md. Ct. App.                   | Supreme Court of Maryland           | scotus | 1776-
mdctspecapp | 2 | Md. Ct. Spec. App.; Md. App. Ct.; Md. App.; Md. Spec. App.; Court of Special Appeals of Maryland | Appellate Court of Maryland | md | 1967-
mdcirctct   | 3 | Md. Cir. Ct.                        | Maryland Circuit Courts             | mdctspecapp |
mdtc        | 3 | Md. Tax Ct.; Md. T.C.               | Maryland Tax Court                  | mdcirctct |
mdch        | 2 | Md. Ch.                             | High Court of Chancery of Maryland  | md | -1854`,
  ma: `
mass        | 1 | Mass.                               | Massachusetts Supreme Judicial Court | scotus | 1692-
massappct   | 2 | Mass. App. Ct.; Mass. App.          | Massachusetts Appeals Court         | mass | 1972-
masssuperct | 3 | Mass. Super. Ct.; Mass. Super.      | Massachusetts Superior Court        | massappct | 1859-
massdistct  | 3 | Mass. Dist. Ct.                     | Massachusetts District Court        | massdistctapp |
massdistctapp | 2 | Mass. App. Div.; Mass. Dist. Ct. App. Div. | Massachusetts District Court, Appellate Division | massappct |
masslandct  | 3 | Mass. Land Ct.                      | Massachusetts Land Court            | massappct |
mahousct    | 3 | Mass. Hous. Ct.                     | Massachusetts Housing Court         | massappct |
maprobct    | 3 | Mass. Prob. & Fam. Ct.; Mass. Prob. Ct.; Mass. Prob. Fam. Ct. | Massachusetts Probate and Family Court | massappct |
masstaxbd   | 0 | Mass. App. Tax Bd.                  | Massachusetts Appellate Tax Board   | massappct |
maworkcompcom | 0 | Mass. Dep't Indus. Accid.         | Massachusetts Department of Industrial Accidents | massappct |`,
  mi: `
mich        | 1 | Mich.                               | Michigan Supreme Court              | scotus | 1837-
michctapp   | 2 | Mich. Ct. App.; Mich. App.          | Michigan Court of Appeals           | mich | 1964-
micirct     | 3 | Mich. Cir. Ct.; Michigan Cir. Ct.   | Michigan Circuit Court              | michctapp |
michctcl    | 3 | Mich. Ct. Cl.                       | Michigan Court of Claims            | michctapp |`,
  mn: `
minn        | 1 | Minn.                               | Supreme Court of Minnesota          | scotus | 1858-
minnctapp   | 2 | Minn. Ct. App.; Minn. App.          | Court of Appeals of Minnesota       | minn | 1983-
minndistct  | 3 | Minn. Dist. Ct.                     | Minnesota District Courts           | minnctapp |
mntax       | 3 | Minn. Tax Ct.; Minn. T.C.           | Minnesota Tax Court                 | minn |`,
  ms: `
miss        | 1 | Miss.                               | Mississippi Supreme Court           | scotus | 1818-
missctapp   | 2 | Miss. Ct. App.; Miss. App.          | Court of Appeals of Mississippi     | miss | 1995-
misscirct   | 3 | Miss. Cir. Ct.                      | Mississippi Circuit Courts          | missctapp |
misschanceryct | 3 | Miss. Ch. Ct.; Miss. Chanc. Ct.; Miss. Ch. | Mississippi Chancery Courts | missctapp |`,
  mo: `
mo          | 1 | Mo.; Mo. banc; Mo. en banc          | Supreme Court of Missouri           | scotus | 1821-
moctapp     | 2 | Mo. Ct. App.; Mo. App.              | Missouri Court of Appeals           | mo | 1876- | divided
moctapped   | 2 | Mo. Ct. App. E.D.; Mo. App. E.D.; Mo. App. E. Dist. | Missouri Court of Appeals, Eastern District | mo | | of moctapp
moctappsd   | 2 | Mo. Ct. App. S.D.; Mo. App. S.D.; Mo. App. S. Dist. | Missouri Court of Appeals, Southern District | mo | | of moctapp
moctappwd   | 2 | Mo. Ct. App. W.D.; Mo. App. W.D.; Mo. App. W. Dist. | Missouri Court of Appeals, Western District | mo | | of moctapp
mocirct     | 3 | Mo. Cir. Ct.                        | Missouri Circuit Courts             | moctapp |`,
  mt: `
mont        | 1 | Mont.                               | Montana Supreme Court               | scotus | 1864-
mtjdct      | 3 | Mont. Dist. Ct.                     | Montana District Courts             | mont |
mtwaterct   | 3 | Mont. Water Ct.                     | Montana Water Court                 | mont |
monttc      | 0 | Mont. T.A.B.                        | Montana Tax Appeal Board            | mtjdct |`,
  ne: `
neb         | 1 | Neb.                                | Nebraska Supreme Court              | scotus | 1854-
nebctapp    | 2 | Neb. Ct. App.; Neb. App.            | Nebraska Court of Appeals           | neb | 1991-
nebdistct   | 3 | Neb. Dist. Ct.                      | Nebraska District Courts            | nebctapp |`,
  nv: `
nev         | 1 | Nev.                                | Nevada Supreme Court                | scotus | 1864-
nevapp      | 2 | Nev. Ct. App.; Nev. App.; Ct. App. Nev. | Court of Appeals of Nevada      | nev | 2014-
nevdistct   | 3 | Nev. Dist. Ct.                      | Nevada District Courts              | nevapp |`,
  nh: `
nh          | 1 | N.H.                                | Supreme Court of New Hampshire      | scotus | 1776-
nhsuperct   | 3 | N.H. Super. Ct.; N.H. Super.        | Superior Court of New Hampshire     | nh |`,
  nj: `
nj          | 1 | N.J.                                | Supreme Court of New Jersey         | scotus | 1776-
njsuperctappdiv | 2 | N.J. Super. Ct. App. Div.; N.J. App. Div.; N.J. Super. App. Div.; N.J. Super. A.D. | New Jersey Superior Court Appellate Division | nj | 1947-
njsuper     | 3 | N.J. Super. Ct.; N.J. Super.; N.J. Super. Ct. Law Div.; N.J. Super. Ct. Ch. Div.; N.J. Law Div.; N.J. Ch. Div.; N.J. Super. L.; N.J. Super. Ch. | New Jersey Superior Court | njsuperctappdiv | 1947-
njtaxct     | 3 | N.J. Tax Ct.; N.J. Tax              | New Jersey Tax Court                | njsuperctappdiv | 1979-
njch        | 3 | N.J. Ch.; N.J. Ct. Ch.              | New Jersey Court of Chancery        | nj | 1743-1947
njfamct     | 3 | N.J. Fam. Ct.                       | New Jersey Family Court             | njsuperctappdiv |`,
  nm: `
nm          | 1 | N.M.                                | New Mexico Supreme Court            | scotus | 1852-
nmctapp     | 2 | N.M. Ct. App.; N.M. App.            | New Mexico Court of Appeals         | nm | 1966-
nmdistct    | 3 | N.M. Dist. Ct.                      | New Mexico District Courts          | nmctapp |`,
  ny: `
ny          | 1 | N.Y.; N.Y. Ct. App.                 | New York Court of Appeals           | scotus | 1847-
nyappdiv    | 2 | N.Y. App. Div.; App. Div.; A.D.; 1st Dep't; 2d Dep't; 3d Dep't; 4th Dep't | New York Supreme Court, Appellate Division | ny | 1896- | divided
nyappterm   | 2 | N.Y. App. Term; App. Term           | Appellate Term of the Supreme Court of New York | nyappdiv | 1896- | divided
nysupct     | 3 | N.Y. Sup. Ct.; N.Y. Sup.            | New York Supreme Court              | nyappdiv | 1846-
nycivct     | 3 | N.Y. Civ. Ct.; N.Y. City Civ. Ct.; N.Y.C. Civ. Ct. | Civil Court of the City of New York | nyappterm | 1962-
nycrimct    | 3 | N.Y. Crim. Ct.; N.Y. City Crim. Ct.; N.Y.C. Crim. Ct. | Criminal Court of the City of New York | nyappterm | 1962-
nyfamct     | 3 | N.Y. Fam. Ct.                       | New York Family Court               | nyappdiv | 1962-
nysurct     | 3 | N.Y. Sur. Ct.; N.Y. Surr. Ct.; Surrogate's Court of New York | New York Surrogate's Court | nyappdiv |
nycountyct  | 3 | N.Y. County Ct.; N.Y. Cty. Ct.; N.Y. Co. Ct. | New York County Court      | nyappdiv |
nyclaimsct  | 3 | N.Y. Ct. Cl.                        | New York Court of Claims            | nyappdiv |
nydistct    | 3 | N.Y. Dist. Ct.                      | New York District Courts            | nyappterm |
nyjustct    | 3 | N.Y. Just. Ct.                      | New York Town and Village Courts    | nyappterm |`,
  nc: `
nc          | 1 | N.C.                                | Supreme Court of North Carolina     | scotus | 1799-
ncctapp     | 2 | N.C. Ct. App.; N.C. App.            | Court of Appeals of North Carolina  | nc | 1968-
ncsuperct   | 3 | N.C. Super. Ct.; N.C. Super.        | Superior Court of North Carolina    | ncctapp |
ncbizct     | 3 | N.C. Bus. Ct.                       | North Carolina Business Court       | nc |
ncdistct    | 3 | N.C. Dist. Ct.                      | North Carolina District Court       | ncctapp |
ncworkcompcom | 0 | N.C. Indus. Comm.                 | North Carolina Industrial Commission | ncctapp |`,
  nd: `
nd          | 1 | N.D.                                | North Dakota Supreme Court          | scotus | 1889-
ndctapp     | 2 | N.D. Ct. App.; N.D. App.            | North Dakota Court of Appeals       | nd | 1987-
nddistct    | 3 | N.D. Dist. Ct.                      | North Dakota District Courts        | nd |`,
  mp: `
nmi         | 1 | N. Mar. I.; N. Mar. I. Sup. Ct.     | Supreme Court of the Commonwealth of the Northern Mariana Islands | scotus | 1989-
cnmisuperct | 3 | N. Mar. I. Super. Ct.; N. Mar. I. Commw. Super. Ct. | Northern Mariana Islands Commonwealth Superior Court | nmi |
cnmitrialct | 3 | N. Mar. I. Commw. Trial Ct.; N. Mar. I. Trial Ct. | Northern Mariana Islands Commonwealth Trial Court | nmi |`,
  oh: `
ohio        | 1 | Ohio                                | Ohio Supreme Court                  | scotus | 1803-
ohioctapp   | 2 | Ohio Ct. App.; Ohio App.            | Ohio Court of Appeals               | ohio | 1912- | divided
ohctapp1    | 2 | Ohio Ct. App. 1st Dist.; Ohio App. 1st Dist.; 1st Dist. Hamilton  | Ohio Court of Appeals, First District    | ohio | | of ohioctapp
ohctapp2    | 2 | Ohio Ct. App. 2d Dist.; Ohio App. 2d Dist.                        | Ohio Court of Appeals, Second District   | ohio | | of ohioctapp
ohctapp3    | 2 | Ohio Ct. App. 3d Dist.; Ohio App. 3d Dist.                        | Ohio Court of Appeals, Third District    | ohio | | of ohioctapp
ohctapp4    | 2 | Ohio Ct. App. 4th Dist.; Ohio App. 4th Dist.                      | Ohio Court of Appeals, Fourth District   | ohio | | of ohioctapp
ohctapp5    | 2 | Ohio Ct. App. 5th Dist.; Ohio App. 5th Dist.                      | Ohio Court of Appeals, Fifth District    | ohio | | of ohioctapp
ohctapp6    | 2 | Ohio Ct. App. 6th Dist.; Ohio App. 6th Dist.                      | Ohio Court of Appeals, Sixth District    | ohio | | of ohioctapp
ohctapp7    | 2 | Ohio Ct. App. 7th Dist.; Ohio App. 7th Dist.                      | Ohio Court of Appeals, Seventh District  | ohio | | of ohioctapp
ohctapp8    | 2 | Ohio Ct. App. 8th Dist.; Ohio App. 8th Dist.                      | Ohio Court of Appeals, Eighth District   | ohio | | of ohioctapp
ohctapp9    | 2 | Ohio Ct. App. 9th Dist.; Ohio App. 9th Dist.                      | Ohio Court of Appeals, Ninth District    | ohio | | of ohioctapp
ohctapp10   | 2 | Ohio Ct. App. 10th Dist.; Ohio App. 10th Dist.                    | Ohio Court of Appeals, Tenth District    | ohio | | of ohioctapp
ohctapp11   | 2 | Ohio Ct. App. 11th Dist.; Ohio App. 11th Dist.                    | Ohio Court of Appeals, Eleventh District | ohio | | of ohioctapp
ohctapp12   | 2 | Ohio Ct. App. 12th Dist.; Ohio App. 12th Dist.                    | Ohio Court of Appeals, Twelfth District  | ohio | | of ohioctapp
ohioctcompl | 3 | Ohio Ct. Com. Pl.; Ohio C.P.; Ohio Com. Pl. | Court of Common Pleas of Ohio | ohioctapp |
ohioctcl    | 3 | Ohio Ct. Cl.                        | Ohio Court of Claims                | ohctapp10 | 1975-
ohmunict    | 3 | Ohio Mun. Ct.; Ohio Mun.            | Municipal Courts of Ohio            | ohioctapp |`,
  ok: `
okla        | 1 | Okla.                               | Supreme Court of Oklahoma           | scotus | 1884-
oklacrimapp | 1 | Okla. Crim. App.; Okla. Ct. Crim. App.; Okla. Cr.; Okla. Crim. | Court of Criminal Appeals of Oklahoma | scotus | 1907-
oklacivapp  | 2 | Okla. Civ. App.; Okla. Ct. Civ. App.; Okla. App.; Okla. Ct. App. | Court of Civil Appeals of Oklahoma | okla | 1968-
okladistct  | 3 | Okla. Dist. Ct.                     | Oklahoma District Courts            | okla |
oklacoj     | 0 | Okla. Ct. Jud.                      | Court on the Judiciary of Oklahoma  | |`,
  or: `
or          | 1 | Or.                                 | Oregon Supreme Court                | scotus | 1841-
orctapp     | 2 | Or. Ct. App.; Or. App.              | Court of Appeals of Oregon          | or | 1969-
ortc        | 3 | Or. T.C.; Or. Tax Ct.; Or. Tax      | Oregon Tax Court                    | or | 1962-
orcc        | 3 | Or. Cir. Ct.                        | Circuit Courts of Oregon            | orctapp |`,
  pa: `
pa          | 1 | Pa.                                 | Supreme Court of Pennsylvania       | scotus | 1722-
pasuperct   | 2 | Pa. Super. Ct.; Pa. Super.          | Superior Court of Pennsylvania      | pa | 1895-
pacommwct   | 2 | Pa. Commw. Ct.; Pa. Commw.; Pa. Cmwlth.; Pa. Cmwlth. Ct. | Commonwealth Court of Pennsylvania | pa | 1968-
pactcompl   | 3 | Pa. Ct. Com. Pl.; Pa. Com. Pl.; Pa. C.P.; Pa. D. & C. | Pennsylvania Courts of Common Pleas | pasuperct |
cjdpa       | 0 | Ct. Jud. Disc. Pa.                  | Court of Judicial Discipline of Pennsylvania | pa | 1993-
paenvhrbd   | 0 | Pa. Env't Hr'g Bd.; Pa. Env. Hearing Bd. | Pennsylvania Environmental Hearing Board | pacommwct |`,
  pr: `
prsupreme   | 1 | P.R.; P.R. Sup. Ct.                 | Supreme Court of Puerto Rico        | scotus |
prapp       | 2 | P.R. Ct. App.; P.R. Cir.; P.R. App. | Court of Appeals of Puerto Rico     | prsupreme |`,
  ri: `
ri          | 1 | R.I.                                | Supreme Court of Rhode Island       | scotus | 1747-
risuperct   | 3 | R.I. Super. Ct.; R.I. Super.        | Superior Court of Rhode Island      | ri |`,
  sc: `
sc          | 1 | S.C.                                | Supreme Court of South Carolina     | scotus | 1841-
scctapp     | 2 | S.C. Ct. App.; S.C. App.            | Court of Appeals of South Carolina  | sc | 1983-
sccirct     | 3 | S.C. Cir. Ct.; S.C. Ct. Com. Pl.; S.C. Com. Pl. | South Carolina Circuit Courts | scctapp |`,
  sd: `
sd          | 1 | S.D.                                | Supreme Court of South Dakota       | scotus | 1889-
sdcirct     | 3 | S.D. Cir. Ct.                       | South Dakota Circuit Courts         | sd |`,
  tn: `
tenn        | 1 | Tenn.                               | Tennessee Supreme Court             | scotus | 1796-
tennctapp   | 2 | Tenn. Ct. App.; Tenn. App.          | Court of Appeals of Tennessee       | tenn | 1925-
tenncrimapp | 2 | Tenn. Crim. App.; Tenn. Ct. Crim. App. | Court of Criminal Appeals of Tennessee | tenn | 1967-
tennworkcompapp | 0 | Tenn. Workers' Comp. Panel; Tenn. Work. Comp. App. Bd.; Tenn. Workers Comp. Panel | Tennessee Special Workers Compensation Appeals Panel | tenn |
tenncirct   | 3 | Tenn. Cir. Ct.                      | Tennessee Circuit Courts            | tennctapp |
tennchanct  | 3 | Tenn. Ch. Ct.; Tenn. Ch.            | Tennessee Chancery Courts           | tennctapp |`,
  tx: `
tex         | 1 | Tex.                                | Texas Supreme Court                 | scotus | 1840-
texcrimapp  | 1 | Tex. Crim. App.; Tex. Cr. App.; Tex. Ct. Crim. App.; Tex. Crim.; Tex. Cr. | Court of Criminal Appeals of Texas | scotus | 1891-
texapp      | 2 | Tex. App.; Tex. Ct. App.; Tex. Civ. App.; Tex. Ct. Civ. App. | Texas Courts of Appeals | tex | 1891- | divided
texcommnapp | 1 | Tex. Comm'n App.; Tex. Com. App.    | Texas Commission of Appeals         | tex | 1918-1945
texbizct    | 3 | Tex. Bus. Ct.                       | Texas Business Court                | texapp | 2024-
texdistct   | 3 | Tex. Dist. Ct.                      | Texas District Courts               | texapp |
texreview   | 0 | Tex. Spec. Ct. Rev.; Tex. Rev. Trib.; Tex. Rev. | Texas Special Court of Review | |
texjpml     | 0 | Tex. J.P.M.L.                       | Texas Judicial Panel on Multidistrict Litigation | tex |`,
  ut: `
utah        | 1 | Utah                                | Utah Supreme Court                  | scotus | 1850-
utahctapp   | 2 | Utah Ct. App.; Utah App.            | Court of Appeals of Utah            | utah | 1987-
utahdistct  | 3 | Utah Dist. Ct.                      | Utah District Courts                | utahctapp |`,
  vt: `
vt          | 1 | Vt.                                 | Supreme Court of Vermont            | scotus | 1778-
vtsuperct   | 3 | Vt. Super. Ct.; Vt. Super.          | Superior Court of Vermont           | vt |
vtdistct    | 3 | Vt. Dist. Ct.                       | Vermont District Court              | vt |`,
  va: `
va          | 1 | Va.                                 | Supreme Court of Virginia           | scotus | 1779-
vactapp     | 2 | Va. Ct. App.; Va. App.              | Court of Appeals of Virginia        | va | 1985-
vacc        | 3 | Va. Cir. Ct.; Va. Cir.              | Virginia Circuit Courts             | vactapp |`,
  vi: `
virginislands | 1 | V.I.; V.I. Sup. Ct.               | Supreme Court of the Virgin Islands | scotus | 2007-
visuper     | 3 | V.I. Super. Ct.; V.I. Super.; Terr. Ct. V.I. | Superior Court of the Virgin Islands | virginislands |`,
  wa: `
wash        | 1 | Wash.; Wn.                          | Washington Supreme Court            | scotus | 1853-
washctapp   | 2 | Wash. Ct. App.; Wash. App.; Wn. App. | Court of Appeals of Washington     | wash | 1969- | divided
washsuperct | 3 | Wash. Super. Ct.                    | Washington Superior Court           | washctapp |`,
  wv: `
wva         | 1 | W. Va.                              | Supreme Court of Appeals of West Virginia | scotus | 1863-
wvactapp    | 2 | W. Va. Ct. App.; I.C.A. of W. Va.; W. Va. App. | Intermediate Court of Appeals of West Virginia | wva | 2022-
wvctcl      | 0 | W. Va. Ct. Cl.                      | West Virginia Court of Claims       | | 1967-
wvacirct    | 3 | W. Va. Cir. Ct.                     | West Virginia Circuit Courts        | wvactapp |`,
  wi: `
wis         | 1 | Wis.                                | Wisconsin Supreme Court             | scotus | 1836-
wisctapp    | 2 | Wis. Ct. App.; Wis. App.            | Court of Appeals of Wisconsin       | wis | 1978-
wisccirct   | 3 | Wis. Cir. Ct.                       | Wisconsin Circuit Court             | wisctapp |`,
  wy: `
wyo         | 1 | Wyo.                                | Wyoming Supreme Court               | scotus | 1870-
wyodistct   | 3 | Wyo. Dist. Ct.                      | Wyoming District Courts             | wyo |`,
}

/** The courts of the states and territories, California apart. */
export function stateCourts(): readonly Court[] {
  return Object.entries(states).flatMap(([code, rows]) => readCourts(code, rows, code))
}
