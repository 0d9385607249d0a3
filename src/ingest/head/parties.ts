/** A party of a caption, in its lines, as the case is named by it: "Anton BIRCHLEY," "Plaintiff-Appellant," -> Birchley. */
import { stateIn, titleCase } from "./court.js"

const role =
  "(?:(?:joint|co|cross|counter|third[- ]party|intervenors?|intervening|respective|consolidated|nominal|real part(?:y|ies) in interest|in error|below|direct|movants?|defendants?|plaintiffs?|petitioners?|respondents?|appellants?|appellees?|claimants?|complainants?|debtors?|creditors?|relators?|objectors?|applicants?|contestants?|caveators?|libellants?|libelants?|libellees?|prosecut(?:ors?|rix)|employ(?:er|ee)s?|insurers?|obligors?|obligees?|executors?|executrix|administrat(?:ors?|rix)|trustees?|guardians?|receivers?|a minor|minors?|infants?|an infant|by|and|&|the|of|on review|original|first|second|cross-)[-/ ,.&()]*)+"
const onlyRole = new RegExp(`^[(\\[]?\\s*${role}s?\\s*[)\\],.;:]*$`, "i")
const roleWord =
  /(?:^|[,\s(])(?:(?:third[- ]party |joint |co-?|cross-?|counter-?|nominal )*(?:defendants?|plaintiffs?|petitioners?|respondents?|appellants?|appellees?|claimants?|complainants?|relators?|debtors?|movants?|libell?ants?|intervenors?|real part(?:y|ies) in interest|demandants?|tenants? in error))\b/i

/** Does a line only say what part a party has? */
export function isRoleLine(line: string): boolean {
  return roleWord.test(` ${line}`) && onlyRole.test(line.replace(/[–—]/g, "-"))
}

/** Does a line end with what part the party has, so that the party's words end there? */
export function endsWithRole(line: string): boolean {
  const found = roleWord.exec(line)
  return (
    found !== null &&
    onlyRole.test(
      line
        .slice(found.index)
        .replace(/^[,\s(]+/, "")
        .replace(/[–—]/g, "-"),
    )
  )
}

/** What is said of a party behind its name. */
const said =
  /,?\s+(?:individually|in (?:his|her|its|their)(?: official| individual)? capacit|on behalf of|and (?:all )?others similarly|as (?:the )?(?:trustee|executor|executrix|administrat|personal rep|guardian|next friend|parent|successor|assignee|subrogee|receiver|representative|attorney|director|warden|secretary|commissioner|superintendent|sheriff|clerk|mayor|governor)|by and through|by (?:his|her|its|their|and)\b|through (?:his|her)|d\/b\/a|dba\b|a\/k\/a|aka\b|f\/k\/a|fka\b|n\/k\/a|t\/a\b|doing business|also known|formerly known|et\.? ?al|et\.? ?ux|et\.? ?vir|an? (?:\w+ ){0,4}(?:corporation|company|partnership|minor|infant|individual|married|single|municipal|body|child|incapacitated|person|association|political|nonprofit)|Secretary of|Attorney General|Commissioner of (?!Internal)|Acting |Warden|Director(?:,| of)|Superintendent|Sheriff|(?:State |Tax |Insurance )?Commissioner$|Secretary$|Administrator$|Director$|Governor$|Jr\.?,)/i

const organization =
  /\b(?:inc|incorporated|co|company|corp|corporation|llc|l\.l\.c|llp|lp|l\.p|ltd|limited|pllc|p\.c|p\.a|n\.a|bank|trust|fund|county|city|town|township|village|borough|parish|board|department|dept|dep't|commission|comm'n|commissioners?|university|college|school|schools|district|hospital|church|union|association|ass'n|society|club|railroad|railway|r\.r|ry|insurance|ins|mutual|casualty|group|services?|systems?|industries|enterprises|partners|partnership|associates|authority|agency|bureau|office|state|people|commonwealth|republic|united|states|nation|tribe|america|american|national|federal|general|international|motors?|airlines?|foundation|institute|center|centre|council|committee|house|hotel|estate|matter|teachers|workers|employees|brothers|bros|sons|the|of|and|for|&|north|south|east|west|new|first|second|stores?|foods?|oil|gas|power|electric|light|water|steel|lumber|mills?|mines?|mining|coal|products|properties|homes|realty|holdings|management|construction|contractors|pharmacy|medical|health|care|clinic|news|press|times|telephone|technologies|security|secretary|warden|administrator|director|governor|comptroller|treasurer|superintendent|sheriff|blue|tax|revenue|labor|farms?|ranch|transit|transport|transportation|express|freight|lines|pacific|western|eastern|southern|northern|central|park|lake|river|valley|apartments?|condominiums?|villas|gardens|towers|estates|plaza|mall|restaurants?|motel|inn|theatres?|theaters?|films|pictures|records|publishing|publications|press|software|networks?|communications|telecom|wireless|cable|broadcasting|laboratories|labs|chemical|chemicals|drug|drugs|pharmaceuticals?|automotive|auto|ford|chrysler|chevrolet|truck|trucking|leasing|rentals?|equipment|machinery|tools?|supply|supplies|hardware|furniture|glass|paper|printing|packing|packaging|brewing|bottling|bakery|dairy|cattle|seed|grain|cotton|tobacco|sugar|milk|fruit|growers|cooperative|co-op|exchange|market|markets|credit|savings|loan|mortgage|finance|financial|capital|investments?|securities|advisors|consulting|consultants|engineering|engineers|architects|builders|building|roofing|plumbing|paving|excavating|drilling|pipeline|petroleum|refining|energy|solar|utilities|irrigation|sewer|sanitary|police|fire|prison|jail|corrections|penitentiary|ministries|temple|synagogue|diocese|archdiocese|parish|league|federation|brotherhood|local|lodge|order|post|academy|preschool|daycare|nursing|rehabilitation|dental|surgical|orthopedic|physicians|surgeons|airways|aviation|aircraft|shipping|steamship|navigation|towing|barge|dock|port|harbor|bridge|tunnel|turnpike|highway|airport)\b\.?/i

const suffix = /,?\s+(?:jr|sr|ii|iii|iv|m\.? ?d|esq|ph\.? ?d|deceased|dec'd)\.?$/i
const particles = new Set("de la del von van der den di da du le st st. san ter o' mac".split(" "))

/** A party as written, cleaned of its parts and of what is said of it; `own` is the state whose court it is. */
export function partyOf(lines: readonly string[], own?: string): { readonly full: string; readonly name: string } | undefined {
  const joined = lines
    .join(" ")
    .replace(/\s+/g, " ")
    .replace(/[*†‡_¹²³]+|\[\d+\]|\(\d+\)|,?\s&c\.?,?/g, " ")
    .trim()
  const cut = withoutRoles(joined)
  const first = cut.split(/;\s|,?\s+and\s+(?=[A-Z][\w.'’]+(?:\s+[A-Z][\w.'’]+)+,)/)[0] ?? cut
  const bare = trimmed(alone(first.split(said)[0] ?? first)).replace(/^(?:and|the respondents?|the petitioners?)[:,]?\s+/i, "")
  if (!/\p{L}{2}|\p{L}\.\s?\p{L}\./u.test(bare) || bare.length > 160) return undefined
  const full = isCapitals(bare) ? titleCase(bare) : mixed(bare)
  return { full, name: shortOf(bare, full, own) }
}

/** Of two companies joined by "and" the first: "Hollister Oil Company and Fir Pipeline, L.P.". */
function alone(words: string): string {
  const [first = words, second] = words.split(/,?\s+and\s+/i, 2)
  return second !== undefined && company.test(first) && company.test(words.slice(first.length)) ? first : words
}
const company = /\b(?:inc|co|company|corp|corporation|llc|l\.l\.c|l\.p|lp|llp|ltd|n\.a)\.?,?\s*$/i

function withoutRoles(words: string): string {
  let left = words
  for (let n = 0; n < 6; n++) {
    const found = roleWord.exec(left)
    if (!found || found.index < 2) return left
    left = trimmed(left.slice(0, found.index))
  }
  return left
}

const trimmed = (words: string) =>
  words
    .replace(/[\s,;:()[\]|§–—-]+$/, "")
    .replace(/^[\s,;:)\]|§–—-]+/, "")
    .replace(/(?<!\b(?:corp|bros|dist|assn|comm|dept|govt|natl|indus|univ|serv|sch))(?<=\w{4})\.$/i, "")
    .trim()

const isCapitals = (words: string) => !/\p{Ll}{2}/u.test(words.replace(/\b(?:et al|ex rel|and|of|the|for|Mc|Mac|De|La)\b/g, ""))

/** "Anton BIRCHLEY", "BIRCHLEY Teachers": the capitals of a surname are written as the rest. */
const mixed = (words: string) =>
  words.replace(/\b(?:\p{Lu}[\p{Lu}'’-]{2,})\b/gu, (word) => (kept.has(word.toLowerCase()) ? word : titleCase(word)))
const kept = new Set("llc llp usa nlrb epa fcc sec ftc irs ii iii iv csx cvs bnsf aarp ymca nra aclu ibm att".split(" "))

function shortOf(written: string, full: string, own: string | undefined): string {
  const government = /^(?:the )?(state|people|commonwealth)(?: of (?:the )?(?:state of )?(.+))?$/i.exec(full)
  if (government) {
    const place = government[2]
    const kind = titleCase(government[1] ?? "")
    return place === undefined || (own !== undefined && stateIn(place)?.name === own) ? kind : `${kind} of ${place}`
  }
  if (/^(?:the )?united states(?: of america)?$/i.test(full)) return "United States"
  if (organization.test(full.replace(suffix, ""))) return full.replace(/^The /, "")
  return surnameOf(written) ?? full
}

/** The surname of a person: the word in capitals among others, or the last of two to four words. */
function surnameOf(written: string): string | undefined {
  const bare = written.replace(suffix, "").replace(suffix, "").trim()
  const words = bare.split(" ")
  if (words.length < 2 || words.length > 5 || words.some((word) => !/^[\p{L}.'’-]+$/u.test(word))) return undefined
  if (words.every((word) => /^(?:\p{Lu}\.)+$/u.test(word))) return undefined
  if (!isCapitals(bare) && !isPerson(words, written)) {
    const spoken = words.filter((word) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word) && word.length > 2)
    if (spoken.length === 0 || spoken.length === words.length) return undefined
  }
  const loud = words.filter((word) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word) && word.length > 2)
  if (loud.length > 0 && loud.length < words.length && !isCapitals(bare)) return titleCase(loud.join(" "))
  let from = words.length - 1
  while (from > 1 && particles.has((words[from - 1] as string).toLowerCase())) from--
  const last = words.slice(from).join(" ")
  return /^\p{Lu}\.?$/u.test(last) ? undefined : isCapitals(bare) ? titleCase(last) : last
}

/** A person by the first name, an initial in the middle, or what follows the name. */
function isPerson(words: readonly string[], written: string): boolean {
  const first = (words[0] ?? "").toLowerCase().replace(/\.$/, "")
  return givenNames.has(first) || suffix.test(written) || words.slice(0, -1).some((word) => /^\p{Lu}\.$/u.test(word))
}

/** Given names common in the United States, and some that opinions have more often. */
const givenNames = new Set(
  "aaron abel abigail abraham ada adam adrian agnes alan albert alejandro alex alexander alexandra alfred alice alicia allan allen allison alvin amanda amber amelia amy ana andrea andres andrew angel angela angelo anita ann anna anne annie anthony antoine anton antonio april archie arlene armando arnold arthur ashley aubrey audrey austin barbara barry beatrice ben benjamin bernard bernice bertha beth betty beverly bill billy bobby bonnie brad bradley brandon brenda brent brett brian bridget bruce bryan byron caleb calvin cameron carl carla carlos carmen carol caroline carolyn carrie casey catherine cathy cecil cecilia cedric chad charlene charles charlotte chester cheryl chris christian christina christine christopher clara clarence clark claude claudia clayton clifford clifton clinton clyde cody colleen connie constance corey craig cristina crystal curtis cynthia daisy dale dan dana daniel danielle danny darlene darrell darren daryl dave david dawn dean debbie deborah debra delbert della denise dennis derek derrick diana diane dolores don donald donna dora doris dorothy douglas duane dustin dwayne dwight earl eddie edgar edith edmund edna eduardo edward edwin eileen elaine eleanor elena eli elias elijah elizabeth ella ellen elmer elsie emily emma enrique eric erica erik erin ernest esther ethan ethel eugene eva evan evelyn faith faye felicia felix fernando florence floyd frances francis francisco frank franklin fred freddie frederick gabriel gail gary gene geoffrey george gerald geraldine gilbert gina gladys glen glenn gloria gordon grace grant greg gregory gretchen guadalupe guy harold harriet harry harvey hazel heather hector heidi helen henry herbert herman hilda holly homer howard hubert hugh ian ida ignacio ira irene iris irma isaac isabel isaiah ivan jack jackie jacob jacqueline jaime jake james jamie jan jane janet janice jared jason javier jay jean jeanne jeff jeffrey jennifer jenny jeremiah jeremy jerome jerry jesse jessica jessie jesus jill jim jimmy jo joan joann joanne joe joel john johnny jon jonathan jordan jorge jose joseph josephine joshua joy joyce juan juana juanita judith judy julia julian julie julio june justin karen karl katherine kathleen kathryn kathy katie keith kelly kenneth kent kevin kim kimberly kirk kristen kristin kurt kyle lance larry latoya laura lauren laurence laurie lawrence leah lee lena leo leon leonard leroy leslie lester lewis lillian linda lisa lloyd lois lonnie lorenzo loretta lori lorraine louis louise lucas lucille lucy luis luke luther lydia lyle lynn mabel mable mack madeline malcolm manuel marc marcia marcus margaret maria marie marilyn mario marion marjorie mark marlene marsha marshall martha martin marvin mary mathew matthew maureen maurice max maxine megan melanie melinda melissa melvin mercedes michael michele michelle miguel mildred milton minnie miriam mitchell molly monica morris moses myra myrtle nancy naomi natalie nathan nathaniel neil nellie nelson nicholas nicole nina nora norma norman olga olive oliver olivia omar opal oscar otis owen pablo pamela pat patricia patrick patsy patti paul paula pauline pearl pedro peggy percy perry peter phil philip phillip phyllis preston priscilla rachel rafael ralph ramon ramona randall randy raquel raul ray raymond rebecca regina reginald rena rene renee rhonda ricardo richard rick ricky rita robert roberta roberto robin rochelle roderick rodney roger roland ron ronald ronnie rosa rosalie rose rosemary ross roy ruben ruby rudolph rudy russell ruth ryan sabrina sally salvador salvatore sam samantha samuel sandra sara sarah saul scott sean sergio seth shane shannon shari sharon shaun shawn sheila shelley sherry shirley sidney silvia sonia sophia sophie stacy stanley stella stephanie stephen steve steven stewart stuart sue susan suzanne sydney sylvia tamara tammy tanya tara ted terence teresa terrance terrence terry thelma theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracy travis trevor troy tyler tyrone valerie vanessa vera verna vernon veronica vicki victor victoria vincent viola violet virgil virginia vivian wade wallace walter wanda warren wayne wendy wesley wilbur willard william willie wilma winifred woodrow xavier yolanda yvette yvonne zachary".split(
    " ",
  ),
)
