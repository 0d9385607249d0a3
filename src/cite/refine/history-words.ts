/**
 * The words of subsequent and prior history, composed: what was done, to what and how, and to whom it leads.
 *
 *     A v. B, 10 F.2d 5 (1930), aff'd in part sub nom. C v. D, 90 U.S. 1 (1931)
 *                               ^^^^^ ^^^^^^^ ^^^^^^^^
 *                               verb  qualifiers
 */

/** One verb of history: how it is written, and the words it is told by. The example is the row's test. */
export type HistoryVerb = { readonly form: string; readonly relation: string; readonly example: string }

/** Apostrophes straight, curled or lost: "aff'd", "aff’d", "affd". */
const a = "['’]?"

/** What a higher court or the same one did to the judgment. */
const acts: readonly HistoryVerb[] = [
  { form: `aff${a}d`, relation: "aff'd", example: "aff'd" },
  { form: "affirmed", relation: "affirmed", example: "affirmed" },
  { form: `aff${a}g`, relation: "aff'g", example: "aff'g" },
  { form: "affirming|affg", relation: "affirming", example: "affirming" },
  { form: `rev${a}d`, relation: "rev'd", example: "revd" },
  { form: "reversed", relation: "reversed", example: "reversed" },
  { form: `rev${a}g`, relation: "rev'g", example: "rev'g" },
  { form: "reversing", relation: "reversing", example: "reversing" },
  { form: "vacated", relation: "vacated", example: "vacated" },
  { form: "vacating", relation: "vacating", example: "vacating" },
  { form: `modified|modfd|mod${a}d`, relation: "modified", example: "modfd" },
  { form: "overruled", relation: "overruled", example: "overruled" },
  { form: "overruling", relation: "overruling", example: "overruling" },
  { form: "abrogated", relation: "abrogated", example: "abrogated" },
  { form: "disapproved", relation: "disapproved", example: "disapproved" },
  { form: "superseded", relation: "superseded", example: "superseded" },
  { form: `dismissed|dism${a}d`, relation: "dismissed", example: "dism'd" },
  { form: "remanded", relation: "remanded", example: "remanded" },
  { form: `enforced|enf${a}d`, relation: "enforced", example: "enforced" },
  { form: "quashed", relation: "vacated", example: "quashed" },
  { form: "approved", relation: "affirmed", example: "approved" },
]

/** What is asked of a court, and how it is written. */
const petitions: readonly { readonly form: string; readonly relation: string }[] = [
  { form: "cert(?:iorari|[.,])?", relation: "cert." },
  { form: `(?:pet\\.? for )?reh(?:${a}g|earing|\\.)?(?: en banc)?`, relation: "rehearing" },
  { form: "(?:motion for )?rearg(?:ument|\\.)?", relation: "rehearing" },
  { form: "(?:disc(?:retionary|\\.)? )?rev(?:iew|\\.)", relation: "review" },
  { form: "pet(?:ition|\\.)?(?: for)?(?: rev(?:iew|\\.)| reh(?:earing|\\.)| transfer)?", relation: "petition" },
  { form: "(?:mot(?:ion|\\.)? for )?(?:lv|leave)(?: to app(?:eal|\\.)?)?", relation: "review" },
  { form: "(?:application for )?trans(?:fer|\\.)", relation: "review" },
  { form: "app(?:eal|\\.)?", relation: "appeal" },
  { form: "alloc(?:atur|\\.)|allowance of appeal", relation: "appeal" },
  { form: "writ(?: of (?:error|certiorari))?", relation: "writ" },
  { form: "hearing", relation: "review" },
]

const answers: readonly { readonly form: string; readonly relation: string }[] = [
  { form: "den(?:ied|\\.)?", relation: "denied" },
  { form: "granted|gr(?:an)?t?(?:\\.|(?=[,\\s]))", relation: "granted" },
  { form: `dism(?:issed|${a}d|\\.)`, relation: "dismissed" },
  { form: `ref(?:used|${a}d)(?:,? n\\.r\\.e\\.)?`, relation: "denied" },
]

/** "cert. denied", "lv den", "disc. review denied", "app. dism.". */
const asked: readonly HistoryVerb[] = petitions.flatMap((petition) =>
  answers.map((answer) => ({
    form: `(?:${petition.form}),?\\s(?:${answer.form})`,
    relation: `${petition.relation} ${answer.relation}`,
    example: "",
  })),
)

const others: readonly HistoryVerb[] = [
  { form: "prob\\. juris\\. noted", relation: "prob. juris. noted", example: "prob. juris. noted" },
  { form: "app\\. dism\\.", relation: "appeal dismissed", example: "app. dism." },
  { form: "on remand|on remand (?:to|from)", relation: "on remand", example: "on remand" },
  { form: "on reh(?:earing|['’]g)", relation: "on rehearing", example: "on rehearing" },
  { form: "sub nom\\.?", relation: "sub nom.", example: "sub nom." },
]

/** Every verb, in the order in which they are tried: the longer forms of a petition before the bare act. */
export const historyVerbs: readonly HistoryVerb[] = [...asked, ...others, ...acts]

const qualifiers = [
  "in part",
  "(?:and |& )?remanded",
  "by",
  "in",
  "(?:on|upon) (?:other|different|unrelated) (?:grounds?|points?|issues?)(?: by| in)?",
  "on another (?:ground|point|issue)(?: by| in)?",
  "and opinion superseded",
  `and (?:rev${a}d|reversed|vacated|aff${a}d|affirmed)`,
  `(?:rev${a}d|reversed|vacated|aff${a}d|affirmed) in part`,
  "per curiam",
  "mem(?:\\.|orandum)?",
  "en banc",
  "sub nom\\.?",
  "without op(?:inion|\\.)",
  "for reasons (?:stated|given)(?: below)?",
  "by an equally divided court",
  "as (?:moot|stated in|recognized (?:in|by))",
]
const qualified = `(?:,?\\s(?:${qualifiers.join("|")})){0,5}`
const verbs = historyVerbs.map((verb, n) => `(?<v${n}>${verb.form})`).join("|")
const whole = new RegExp(`^\\s{0,2}[,;.]?\\s{0,2}(?:and\\s)?(?:(?:${verbs})(?<q>${qualified}))[,:]?\\s{0,3}$`)

/** The relation in standard words, with its qualifiers; undefined where the words between two citations are not history alone. */
export function relationIn(between: string): string | undefined {
  const groups = whole.exec(between)?.groups
  if (!groups) return undefined
  const n = historyVerbs.findIndex((_, at) => groups[`v${at}`] !== undefined)
  const qualifier = (groups.q ?? "").replace(/\s+/g, " ")
  return `${(historyVerbs[n] as HistoryVerb).relation}${qualifier}`
}
