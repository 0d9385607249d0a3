/**
 * Words that are names only sometimes: months, peoples, and the ordinary words that parties bear as names. In captions they name a case;
 * in the text "In May the tenant left" and "Short leases are common" they do not, unless the words around them say so.
 */

/** Days, months, peoples, faiths and languages: written with a capital wherever they stand. */
const capitalWords =
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday " +
  "spring summer autumn winter christmas easter english french german italian spanish irish scottish welsh british american canadian mexican chinese " +
  "japanese indian african european asian russian polish dutch swiss danish roman greek turkish arab jewish christian catholic protestant methodist " +
  "baptist muslim islamic hindu mormon latin hispanic negro god lord bible internet web sabbath"

/** Parts of the law and of papers about it that are written with a capital when they are defined. */
const termsOfLaw =
  "case cases law laws rule rules act acts code court courts order orders state states people crown compact lease contract agreement deed will trust plan policy " +
  "fund bond note notes notice claim claims party parties church union tribe nation county city town village district board bank school hospital " +
  "commission department committee council agency authority bureau office company corporation association society club league property project " +
  "estate settlement treaty statute ordinance charter judgment decree opinion report table part section title article chapter clause appendix exhibit " +
  "plaintiff defendant petitioner respondent appellant appellee debtor creditor landlord tenant insurer insured buyer seller employer employee " +
  "secretary commissioner director governor president mayor warden sheriff attorney general treasury government congress senate house legislature"

/** Ordinary words that are also family names or marks: with a capital at the head of a sentence they are words. */
const commonWords =
  "young old short long small little strong black white brown green gray grey blue red golden rose wood woods stone stones hill hills lake rivers brooks field fields " +
  "bush lane street bishop king kings prince duke knight baker butler carpenter cook farmer fisher gardener hunter mason miller porter shepherd smith taylor " +
  "turner walker weaver wright day days night frost snow rain storm cloud page pages cross fox wolf bird fish lamb bull best good wise sharp swift moody power " +
  "powers price prices rich poor banks marks mark early moon star stars love joy hope grace faith worth pray free freeman read reading major minor sergeant marshall " +
  "chase chance hand hands foot head bonds sales means pay penny cash money gold silver steel coal iron diamond glass pearl flowers berry cherry apple rice wheat corn " +
  "bean barley tree forest park parks garden houses home hall room gates gate wall walls tower towers bridge ford wells pool waters sea beach shore island islands bay " +
  "harbor port ship ships captain body bones blood hair bell bells book books pen letter letters word words speech song dance art music picture paint light lights fire " +
  "water air earth wind weather time times hours minute second first third last next new big high low deep wide broad narrow hard soft heavy cold warm hot hardy " +
  "true fair just right wrong left noble savage sweet bitter crisp fine rough smart quick slow still silent loud bright dark clear plain simple single double half full " +
  "empty open close closed dear savings loss gain gains profit risk work works worker job trade business market store shop mill mills farm ranch mine mines oil gas " +
  "motor motors car cars truck road roads rail railroad railway line lines bus air airlines express transport freight delivery mail post press media news record records " +
  "data digital software systems system solutions service services products product industries industry energy electric power telephone communications network networks " +
  "health care medical drug drugs food foods drink beer wine milk sugar salt meat bread feed seed seeds child children boy boys girl man men woman women person persons " +
  "father mother brother brothers sister son sons friend friends neighbor stranger doctor nurse teacher student judge justice lawyer witness jury police officer guard " +
  "see are fee ice in on is as at an it he we so do to of or by if no go be me my us up am ace act aid air arm art ask bad bar bed bid bit box boy but buy can cap car " +
  "cut dam den did die dig dog dry due eat egg end eye far fat few fit fly for fun gap get got gun had has hat her him his hit how its jet key kid law lay led leg let " +
  "lie lip lot low mad man map mat men met mix net nor not now nut odd off one our out own pad pan pay per pet pin pit put ran raw rid row run sad sat saw say set " +
  "she sit six sky son sun tax ten the tie tip too top toy try two use van via war was way wet who why win yes yet you"

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "))
const capitals = set(capitalWords)
const terms = set(termsOfLaw)
const words = set(commonWords)

/** A word written with a capital wherever it stands, or a term that papers define: no case by its place alone. */
export function isCapitalWord(word: string): boolean {
  const low = word.toLowerCase()
  return capitals.has(low) || terms.has(low)
}

/** A word of the language, which has a capital at the head of a sentence. */
export function isOrdinaryWord(word: string): boolean {
  const low = word.toLowerCase()
  return words.has(low) || capitals.has(low) || terms.has(low)
}
