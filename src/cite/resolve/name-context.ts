/** Tells a case's short name from the person, firm or place of that name, by the words around it. */

const party = String.raw`[A-Z][\w’'.-]{1,20}(?:\s[A-Z][\w’'.-]{1,20}){0,2}`

/** What may follow a name only when it is a case's. Each row with an example. */
const after: readonly { readonly form: RegExp; readonly example: string }[] = [
  {
    form: /^(?:[’']s?)?\s(?:[Cc]ourt|case|cases|decision|opinion|majority|dissent|plurality|rule|doctrine|test|standard|holding|rationale|line|framework|analysis|principle|exception|counsel|hearing|situation|immunity|deference|factors?|remedy|claim|motion|material|warnings?)\b/,
    example: "the Parker court held",
  },
  {
    form: new RegExp(`^(?:,\\s${party}){0,3},?\\s(?:and|or)\\s${party}\\s(?:cases|decisions|opinions|doctrines|courts)\\b`),
    example: "The Parker and Jin Lee cases differ",
  },
]

/** What may not stand before: a title, a first name, an initial. */
const personBefore =
  /(?:\b(?:Mr|Mrs|Ms|Messrs|Dr|Hon|Rev|Gen|Col|Capt|Lt|Sgt|Prof|Sen|Rep|Gov|St)\.|\b(?:Justices?|Judges?|Chancellor|President|Senator|Governor|Secretary|Attorney|Officer|Detective|Captain|Sergeant|Professor|Doctor|Sheriff|Warden|Commissioner|Congressman|Dean|Inspector|Agent|Trooper|Deputy|General|Colonel|Marshal|Commodore|Miss|Judge)|\b[A-Z]\.)\s{1,2}$/
const nameBefore = /\b[A-Z][a-z’']+\s$/
const opensSentence =
  /(?:[.;:?!]["”’)\]]?\s{1,3}|^|[(["“‘]|\n)(?:In|Under|Since|After|Before|Unlike|See|But|Both|Although|While|Thus|Overruling|Following|Citing|Like|Nor|And|Because|As|If|When|Neither|Indeed|Accordingly|With|From|By|Cf\.|Moreover|Nevertheless)\s$/

/** What only a person or a party does, has or suffers. */
const things =
  "attorney|counsel|brief|wife|husband|argument|motion|claim|complaint|petition|conviction|testimony|house|home|car|estate|conduct|employment|request|actions?|failure|contention|lawyer|employees?|products?|phones?|business|property|insurer|policy|suit|rights?|appeal|sentence|trial|statement|demurrer|breach|negligence"
const deeds =
  "argues?|argued|contends?|contended|filed|files|testified|appeals|appealed|sued|sues|moved|moves|alleges?|alleged|claims|claimed|seeks?|sought|petitioned|pleaded|pled|asserts?|asserted|died|went|drove|told|asked|himself|herself|sells?|sold|bought|buys|paid|pays|owns?|owned|leased|leases|signed|breached|infringe[sd]?|terminated|employs?|hired|fired|owe[sd]?|received|sent|wrote|knew|knows|wants?|wanted|believed|agreed|promised|delivered|performed|objected|responds|responded|replied|replies|counters|insists|urges|urged|maintains|submits|admits|admitted|denies|denied|resides|lived|arrived|entered|shot|killed|pulled|ran|walked|was (?:arrested|convicted|indicted|sentenced|charged|born|employed|hired|fired|tried|present|driving|killed|injured|required to plead|entitled)|is entitled|had been|and (?:his|her)|has (?:not )?(?:had|paid|filed|shown|failed|received)|had (?:a right|paid|filed|the burden)|could have (?:come|had|appealed)"
const doing = new RegExp(String.raw`^(?:[’']s?\s(?:[a-z]+\s)?(?:${things})s?|\s(?:${deeds}))\b`)

/** What may not follow: the rest of a name, a judge's mark. */
const nameAfter =
  /^(?:,? (?:Jr|Sr|Inc|Ltd|Co|Corp)\b|, (?:C\. ?)?J\.|, JJ\.|,? [A-Z]\. [A-Z][a-z]+| [A-Z][a-z]+(?! Court\b)|, [A-Z][a-z]+(?![a-z]| Court\b)(?!(?:, [A-Z][\w’'.-]+){0,6},? (?:and|or) [A-Z]))/

/** What shows a place, a court's seat or a date: "the town of Elm", "(Tex. App.—Dallas 2009)". */
const placeBefore =
  /(?:\b(?:[Tt]own|[Cc]ity|[Cc]ount(?:y|ies)|[Vv]illage|[Tt]ownship|[Bb]orough|[Pp]arish|[Dd]istrict|[Ss]tate|[Cc]ommonwealth|[Uu]niversity|[Pp]ort|[Ee]state|residents?|citizens?) of |(?:App|Ct|Civ|Crim|Div|Cir|Dist|Super)\.?\s?[—–-]{1,2}\s?)$/
const placeAfter = /^\s(?:\[\d{1,2}\w\w\sDist\.\]\s)?(?:1[6-9]|20)\d\d\b/

/** Is the name at from..to the seat of a court, or a place? */
export function isPlace(text: string, from: number, to: number): boolean {
  return placeBefore.test(text.slice(Math.max(0, from - 24), from)) || placeAfter.test(text.slice(to, to + 24))
}

/** "Scott, op. cit.": the author of a work. */
export function isAuthor(text: string, to: number): boolean {
  return /^,? (?:op|loc)\. ?cit\b|^ on [A-Z]/.test(text.slice(to, to + 12))
}

const sentenceStart = /(?:^|[.?!:;]["”’)\]]{0,2}\s{1,3}|\n\s{0,8}|[“"‘(]\s?)$/

/** Does a sentence start at the place, so that any word has a capital there? */
export function startsSentence(text: string, at: number): boolean {
  return sentenceStart.test(text.slice(Math.max(0, at - 12), at))
}

/** Do the words around from..to speak of a person or party? "Mr. Elm", "Elm argues". */
export function readsAsPerson(text: string, from: number, to: number): boolean {
  return personBefore.test(text.slice(Math.max(0, from - 40), from)) || doing.test(text.slice(to, to + 40))
}

/** Do the words around from..to read as a case's name? */
export function readsAsCase(text: string, from: number, to: number): boolean {
  const following = text.slice(to, to + 80)
  if (after.some(({ form }) => form.test(following))) return true
  if (nameAfter.test(following) || doing.test(following)) return false
  const preceding = text.slice(Math.max(0, from - 40), from)
  if (personBefore.test(preceding)) return false
  return !nameBefore.test(preceding) || opensSentence.test(preceding)
}

const pinForm = /^,? at (?:pp?\. ?)?\d{1,5}(?:\s?[-–]\s?\d{1,5})?(?:, n\. \d{1,3}| n\. \d{1,3})?/

/** The pin cite straight after a name: "Foo at 62". */
export function pinAfterName(text: string, at: number): readonly [number, number] | undefined {
  const found = pinForm.exec(text.slice(at, at + 40))
  return found ? [at + (found[0].startsWith(",") ? 2 : 1), at + found[0].length] : undefined
}
