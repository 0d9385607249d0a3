/**
 * Candidate acts of a sentence, by composition: a verb of the table of acts in any voice, with the object or subject that it reaches.
 */
import { lexicon, sign } from "../grammar/lexicon.js"
import type { Phrase } from "../grammar/phrase.js"
import type { Sentence } from "../grammar/sentences.js"
import type { Tokens } from "../grammar/tokens.js"
import { type ActRow, actRows } from "../rows/acts.js"
import type { Frame } from "./around.js"
import { frameOf } from "./frame.js"
import { objectAt } from "./object.js"
import { subjectBefore } from "./subject.js"
import type { Target } from "./target.js"
import { type VerbGroup, verbGroup } from "./verb-group.js"
import { and, asideAt, isAdverb, not, that, weak, wordSet } from "./words.js"

/** An act found: the row, its words, what it reaches, how the clause stands. `by` is the case named as the one that acts. */
export type Candidate = {
  readonly row: ActRow
  readonly from: number
  readonly to: number
  readonly target: Target
  readonly passive: boolean
  readonly group: VerbGroup
  readonly frame: Frame
  readonly treatment: string
  readonly by?: Phrase
}

type Form = {
  readonly row: ActRow
  readonly words: readonly number[]
  readonly past: boolean
  readonly gerund: boolean
  readonly particle?: number
}

const forms: ReadonlyMap<number, readonly Form[]> = fileForms()

function fileForms(): ReadonlyMap<number, readonly Form[]> {
  const filed = new Map<number, Form[]>()
  for (const row of actRows) {
    const written = row.verb.split(" ")
    written.forEach((verb, i) => {
      const words = verb.split("_").map((word) => lexicon.register(word))
      const form: Form = {
        row,
        words,
        past: i >= 2 && i < written.length - 1,
        gerund: i === written.length - 1,
        ...(row.particle !== undefined && { particle: lexicon.register(row.particle) }),
      }
      filed.set(words[0] as number, [...(filed.get(words[0] as number) ?? []), form])
    })
  }
  return filed
}

/** Is it the first word of a verb of the table? */
export function startsAct(word: number): boolean {
  return forms.has(word)
}

function formAt(tokens: Tokens, t: number): Form | undefined {
  return forms.get(tokens.word[t] as number)?.find(({ words }) => words.every((id, i) => tokens.word[t + i] === id))
}

const by = lexicon.register("by")
const inWord = lexicon.register("in")

/** Every act of the sentence, in text order. Bounded work for each verb. */
export function candidatesIn(tokens: Tokens, sentence: Sentence): readonly Candidate[] {
  let found: Candidate[] | undefined
  for (let t = sentence.from; t < sentence.to; t++) {
    if (!forms.has(tokens.word[t] as number)) continue
    const form = formAt(tokens, t)
    const candidate = form && candidateAt(tokens, sentence, form, t)
    if (candidate) found = found ? [...found, candidate] : [candidate]
  }
  return found ?? none
}

const none: readonly Candidate[] = []

function candidateAt(tokens: Tokens, sentence: Sentence, form: Form, at: number): Candidate | undefined {
  const group = verbGroup(tokens, at, sentence.from)
  const end = at + form.words.length
  const deemed = form.past && !group.passive ? deemedBefore(tokens, group.start, sentence) : undefined
  if (deemed) return deemedAct(tokens, sentence, form, at, deemed)
  const passive = form.past && (group.passive || joinedPassive(tokens, group, sentence))
  const target = passive ? passiveSubject(tokens, group, sentence) : activeObject(tokens, sentence, form, group, end)
  if (!target) return undefined
  if (form.row.common && !commonTarget(tokens, target)) return undefined
  const clause = passive ? Math.min(target.from, group.start) : group.start
  const framed = frameOf(tokens, sentence, group, clause, passive, at)
  const shared = !passive && group.joined >= 0 && !form.past && !form.gerund ? sharedModal(tokens, group, framed, sentence) : undefined
  if (shared) return { row: form.row, from: at, to: end, target, passive, group, frame: shared, treatment: form.row.does.else }
  const frame = form.gerund && at === sentence.from ? mooted(tokens, framed, target) : framed
  const actor = passive ? byAfter(tokens, end, sentence) : undefined
  const does = form.row.does
  return {
    row: form.row,
    from: at,
    to: end,
    target,
    passive,
    group,
    frame,
    treatment: (target.head && does[target.head]) ?? does.else,
    ...(actor && { by: actor }),
  }
}

/** "A rule cannot do this and thus overrule A": where the court is not the subject, the modal before the first verb holds for the second. */
function sharedModal(tokens: Tokens, group: VerbGroup, frame: Frame, sentence: Sentence): Frame | undefined {
  if (frame.actor?.kind === "we" || frame.guard) return undefined
  for (let t = group.joined - 1; t >= sentence.from && t > group.joined - 16; t--) {
    const word = tokens.word[t] as number
    if (word === sign.semicolon) return undefined
    if (not.has(word) || weak.has(word)) return { ...frame, guard: { kind: not.has(word) ? "negated" : "hypothetical", at: t } }
  }
  return undefined
}

const pleaded = wordSet(
  "suggestion suggestions position positions view views theory theories proposition assertion conclusion interpretation construction determination determinations contention claim argument reading notion characterization approach",
)

/** Is the name at token `t` possessive, as a party's would be: "Crain's position"? */
function owned(tokens: Tokens, t: number): boolean {
  return /^['’]/.test(tokens.text.slice(tokens.end[t], (tokens.end[t] as number) + 1))
}

/** What a common verb must be said of: a case or a holding, not "it", "this position" or "the suggestion that". */
function commonTarget(tokens: Tokens, target: Target): boolean {
  if (target.group) return target.head !== "whole"
  if (target.cases.length === 0) {
    if (target.anaphor === "it" && target.head === undefined) return false
    for (let t = target.from; t < target.to; t++) if (pleaded.has(tokens.word[t] as number)) return false
    return true
  }
  const named = target.cases.at(-1) as number
  if (owned(tokens, named) && pleaded.has(tokens.word[named + 1] as number)) return false
  for (let t = target.from; t < target.to; t++) if (pleaded.has(tokens.word[t] as number) && tokens.word[t + 1] === that) return false
  return true
}

const ofWord = lexicon.register("of")

/** "Overruling A would be unwise": the act is spoken of, and not done. */
function mooted(tokens: Tokens, frame: Frame, target: Target): Frame {
  const after = target.to
  const supposed = weak.has(tokens.word[after] as number) || weak.has(tokens.word[after + 1] as number)
  return supposed ? { ...frame, guard: { kind: "hypothetical", at: after } } : frame
}

const deeming = wordSet("consider considers deem deems regard regards treat treats hold declare declares find pronounce")

type Deemed = { readonly verb: number; readonly target: Target }

/** "we consider A overruled", "we regard A as disapproved": the verb, and what stands between it and the participle. */
function deemedBefore(tokens: Tokens, at: number, sentence: Sentence): Deemed | undefined {
  for (let t = at - 1; t >= sentence.from && t > at - 12; t--) {
    if (!deeming.has(tokens.word[t] as number)) continue
    const target = objectAt(tokens, t + 1, sentence)
    const end = target && (target.cases.length > 0 ? (target.cases.at(-1) as number) + 1 : target.to)
    if (!target || end === undefined || end > at || at - end > 4) return undefined
    for (let next = end; next < at; next++)
      if (tokens.word[next] !== sign.comma && !bridge.has(tokens.word[next] as number) && !isAdverb(tokens, next)) return undefined
    return { verb: t, target }
  }
  return undefined
}

const bridge = wordSet("as to be been having case decision rule opinion holding")

function deemedAct(tokens: Tokens, sentence: Sentence, form: Form, at: number, { verb, target }: Deemed): Candidate {
  const group = verbGroup(tokens, verb, sentence.from)
  const { row } = form
  const treatment = (target.head && row.does[target.head]) ?? row.does.else
  const frame = frameOf(tokens, sentence, group, group.start, false, verb)
  return { row, from: verb, to: at + form.words.length, target, passive: false, group, frame, treatment }
}

/** "is disapproved and overruled", "was not correct and should be overruled": the subject is that of the verb before. */
function passiveSubject(tokens: Tokens, group: VerbGroup, sentence: Sentence): Target | undefined {
  if (group.joined < 0) return subjectBefore(tokens, group.start, sentence)
  const direct = subjectBefore(tokens, group.start, sentence)
  if (direct && direct.cases.length > 0 && tokens.word[group.start - 1] === sign.case) return direct
  for (let t = group.joined - 1; t > sentence.from && t > group.joined - 34; t--) {
    if (!finite.has(tokens.word[t] as number)) continue
    const earlier = verbGroup(tokens, t + 1, sentence.from)
    const subject = subjectBefore(tokens, earlier.start, sentence)
    if (subject && !subject.group) return subject
  }
  return undefined
}

const finite = wordSet(
  "is are was were be been has have had must should can cannot shall will does did no-longer conflicts conflict holds hold",
)

/** "disapproved and overruled" after one "is". */
function joinedPassive(tokens: Tokens, group: VerbGroup, sentence: Sentence): boolean {
  if (group.joined < 0) return false
  for (let t = group.joined - 1; t >= sentence.from && t > group.joined - 4; t--) {
    const form = formAt(tokens, t)
    if (form?.past) return verbGroup(tokens, t, sentence.from).passive
  }
  return false
}

/** The object of an active verb, past its particle and what stands between: "recede, in part, from A", "overrule or disapprove A". */
function activeObject(tokens: Tokens, sentence: Sentence, form: Form, group: VerbGroup, end: number): Target | undefined {
  if (group.passive && !form.gerund) return undefined
  let t = end
  let led = form.particle === undefined || form.row.name === "disapprove"
  for (let steps = 0; t < sentence.to && steps < 14; steps++) {
    const word = tokens.word[t] as number
    const aside = asideAt(tokens, t)
    if (aside > 0) t += aside
    else if (!led && word === form.particle) {
      led = true
      t++
    } else if (form.particle !== undefined && word === form.particle) t++
    else if (form.gerund && t === end && word === ofWord) t++
    else if (word === sign.comma || isAdverb(tokens, t) || word === sign.openQuote) t++
    else if (and.has(word) && formAt(tokens, isAdverb(tokens, t + 1) ? t + 2 : t + 1)) {
      const next = formAt(tokens, isAdverb(tokens, t + 1) ? t + 2 : t + 1) as Form
      t += (isAdverb(tokens, t + 1) ? 2 : 1) + next.words.length
      if (next.particle !== undefined && tokens.word[t] === next.particle) t++
      led = true
    } else break
  }
  if (!led || (tokens.word[end] === sign.comma && tokens.word[end + 1] === sign.case)) return undefined
  return objectAt(tokens, t, sentence) ?? relativeObject(tokens, sentence, group)
}

/** "A, which we now overrule": the phrase before "which". */
function relativeObject(tokens: Tokens, sentence: Sentence, group: VerbGroup): Target | undefined {
  for (let t = group.start - 1; t > sentence.from && t > group.start - 5; t--) {
    if (!relative.has(tokens.word[t] as number)) continue
    return subjectBefore(tokens, t, sentence)
  }
  return undefined
}

const relative = wordSet("which that")

/** "overruled by A", "disapproved in A": the case that acts. */
function byAfter(tokens: Tokens, end: number, sentence: Sentence): Phrase | undefined {
  for (let t = end; t < sentence.to && t < end + 8; t++) {
    const word = tokens.word[t] as number
    if (word === sign.case && (tokens.word[t - 1] === by || tokens.word[t - 1] === inWord)) return { from: t, to: t + 1, cases: [t] }
    if (word === sign.comma || word === sign.semicolon) return undefined
  }
  return undefined
}
