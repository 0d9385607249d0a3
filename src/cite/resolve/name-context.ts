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

/** What may not follow: the rest of a name, a judge's mark, what a party does. */
const personAfter =
  /^(?:,? (?:Jr|Sr|Inc|Ltd|Co|Corp)\b|, (?:C\. ?)?J\.|, JJ\.|,? (?:[A-Z]\. )?[A-Z][a-z]+(?! Court\b)|[’']s\s(?:attorney|counsel|brief|wife|husband|argument|motion|claim|complaint|petition|conviction|testimony|house|home|car|estate|conduct|employment|request|actions?|failure|contention)|\s(?:argues?|argued|contends?|contended|filed|files|testified|appeals|appealed|sued|moved|alleges?|alleged|claims?|claimed|seeks?|sought|petitioned|pleaded|pled|was (?:arrested|convicted|indicted|sentenced|charged|born|employed|hired|tried|present|driving|killed|injured)|had been|and (?:his|her)|asserts?|asserted|died|went|drove|told|asked|himself|herself)\b)/

/** Do the words around from..to read as a case's name? */
export function readsAsCase(text: string, from: number, to: number): boolean {
  const following = text.slice(to, to + 80)
  if (after.some(({ form }) => form.test(following))) return true
  if (personAfter.test(following)) return false
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
