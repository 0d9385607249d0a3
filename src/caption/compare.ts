/** Is the caption in a brief that of the case the library holds? Forgives how captions are shortened; does not forgive another party. */
import { stateWords } from "./abbreviations.js"
import { type Caption, captionOf, type NameWord } from "./caption.js"
import { likeness } from "./word-likeness.js"

/**
 * - `same`: the same parties, however shortened or ordered.
 * - `near`: the same parties with a misprint, or with one name of several different: worth a look.
 * - `other`: a party is another one.
 * - `unknown`: the names cannot be compared, as a popular name ("the Rate Cases") cannot.
 */
export type NameVerdict = "same" | "near" | "other" | "unknown"

/** Words that many parties share: they tell parties apart only where nothing else does. */
const common = new Set(
  (
    "united states state people commonwealth city county town village township borough board commission department district court superior " +
    "commissioner secretary warden director co company corp corporation inc incorporated ltd llc llp lp pc assn association ass'n bank national " +
    "railroad railway rr ry insurance ins school education u s us usa rel ex no america american international general attorney " +
    "sons brothers bros union industrial public service commn comm commr dept bd first second third new"
  ).split(" "),
)

const governments = new Set("state people commonwealth government republic territory".split(" "))

/** Compares a caption as cited with the names a library holds for the case; the kindest comparison counts. */
export function compareNames(cited: string, held: readonly string[]): NameVerdict {
  const caption = captionOf(cited)
  if (caption.sides.length === 0) return "unknown"
  const known = held.flatMap((name) => name.split(/\s*;\s*/).slice(0, 12)).map(captionOf)
  const verdicts = comparable(caption, known).map((name) => compareCaptions(caption, name))
  const order: readonly NameVerdict[] = ["same", "near", "unknown", "other"]
  const best = order.find((verdict) => verdicts.includes(verdict)) ?? "unknown"
  const popular = isPopular(cited) || held.every((name) => isPopular(name))
  return best === "other" && (popular || isNoName(caption)) ? "unknown" : best
}

/** A library's short name ("Jones") says nothing of the other party, where the caption cited and a longer name both have two. */
function comparable(cited: Caption, held: readonly Caption[]): readonly Caption[] {
  const whole = held.filter(({ sides }) => sides.length > 1)
  return cited.sides.length > 1 && whole.length > 0 ? whole : held.filter(({ sides }) => sides.length > 0)
}

/** "Court", "Commission": one side, and nothing in it that tells a party. */
function isNoName({ sides, prefix }: Caption): boolean {
  const [only, second] = sides
  return second === undefined && prefix === undefined && (only ?? []).every(({ word }) => common.has(word))
}

/** "Slaughter-House Cases", "The Prize Cases", "Brig Amistad's Case": names that no caption need share. */
function isPopular(cited: string): boolean {
  return !/\sv(?:s|\.|s\.)?\s/i.test(cited) && /\b(?:Cases?|Litigation|Proceedings|Appeals?)$/i.test(cited.trim())
}

function compareCaptions(cited: Caption, held: Caption): NameVerdict {
  const [a, b] = cited.sides
  const [c, d] = held.sides
  if (!a || !c) return "unknown"
  if (!b || !d) return kindest(cited.sides.flatMap((one) => held.sides.map((other) => compareSides(one, other))))
  const straight = both(compareSides(a, c), compareSides(b, d))
  if (straight === "same") return "same"
  return kindest([straight, both(compareSides(a, d), compareSides(b, c))])
}

function both(first: NameVerdict, second: NameVerdict): NameVerdict {
  if (first === "other" || second === "other") return "other"
  return first === "near" || second === "near" ? "near" : "same"
}

function kindest(verdicts: readonly NameVerdict[]): NameVerdict {
  return verdicts.includes("same") ? "same" : verdicts.includes("near") ? "near" : "other"
}

/** Are two parties one? */
function compareSides(a: readonly NameWord[], b: readonly NameWord[]): NameVerdict {
  if (initialsOf(a, b) || initialsOf(b, a)) return "same"
  if (isGovernment(a) && isGovernment(b)) return sharesPlace(a, b)
  if (isCountry(a) !== isCountry(b)) return "other"
  if (joined(a) === joined(b)) return "same"
  const [left, right] = telling(a, b)
  if (!left || !right) return "unknown"
  const few = left.length < right.length ? left : right
  const many = few === left ? right : left
  let same = 0
  let slips = 0
  for (const word of few) {
    const found = many.map((other) => likeness(word, other)).filter((one) => one !== undefined)
    if (found.includes("same")) same++
    else if (found.length > 0) slips++
  }
  if (same === 0 && slips === 0) return few.length > 0 && joined(many).includes(joined(few)) && joined(few).length > 5 ? "same" : "other"
  return same * 2 > few.length ? "same" : "near"
}

/** The words that tell each party from another; all of them, on both sides, where a side has none. */
function telling(...sides: readonly (readonly NameWord[])[]): readonly (readonly NameWord[])[] {
  const words = sides.map((side) => side.filter(({ word }) => word.length > 1 && !common.has(word)))
  return words.some((side) => side.length === 0) ? sides : words
}

/** Written together or apart: De Veau, DeVeau. */
function joined(side: readonly NameWord[]): string {
  return side.map(({ word }) => word).join("")
}

/** The United States, alone or first of several parties: not a party whose name begins so. */
function isCountry(side: readonly NameWord[]): boolean {
  const [first, second, third] = side.map(({ word }) => word)
  if (first !== "united" || second !== "states" || side.some(({ word }) => word === "rel")) return false
  return third === undefined || third === "america"
}

/** A state, or the word for one: "State", "People", "Commonwealth of Virginia". */
function isGovernment(side: readonly NameWord[]): boolean {
  const words = side.map(({ word }) => word).filter((word) => !governments.has(word))
  return words.length === 0 || (words.length <= 3 && placeOf(words) !== undefined)
}

function placeOf(words: readonly string[]): string | undefined {
  const place = words.join(" ")
  return stateWords.has(place) ? place : undefined
}

function sharesPlace(a: readonly NameWord[], b: readonly NameWord[]): NameVerdict {
  const [left, right] = [a, b].map((side) => side.map(({ word }) => word).filter((word) => !governments.has(word)))
  if (!left?.length || !right?.length) return "same"
  return left.join(" ") === right.join(" ") ? "same" : "other"
}

/** Is the first the initials of the second? NLRB for National Labor Relations Board; "B. & O. R.R." for Baltimore and Ohio Railroad. */
function initialsOf(short: readonly NameWord[], long: readonly NameWord[]): boolean {
  const single = short.filter(({ word }) => word.length === 1).map(({ word }) => word)
  const run = single.length >= 2 ? single.join("") : short.find(({ word, capitals }) => capitals && word.length >= 3)?.word
  if (run === undefined) return false
  const firsts = long.map(({ word }) => word[0]).join("")
  return run.length >= 2 && firsts.includes(run)
}
