/** Could two descriptions be of one case? Used where a citation alone does not settle it: short orders share pages, and printers err. */

export type Described = { readonly name?: string | undefined; readonly year?: number | undefined }

/** Words of a caption that do not tell cases apart. */
const common = new Set(
  (
    "v vs versus in re ex parte rel matter of the and a an et al co corp corporation company inc incorporated ltd llc llp assn association " +
    "united states state people commonwealth city county board commission department district court superior commr commissioner secretary " +
    "no petitioner respondent appellant appellee plaintiff defendant for on to his her dept bd comm us usa"
  ).split(" "),
)

/** The words of a caption, in lower case without accents or marks: "Kroll & Tract v. Paris & Paris" -> kroll tract v paris paris. */
export function nameWords(name: string): readonly string[] {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’`.]/g, "")
    .toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The words that tell this case from another; all of them where every word is a common one. */
export function tellingWords(name: string): readonly string[] {
  const words = nameWords(name)
  const telling = words.filter((word) => word.length > 1 && !common.has(word))
  return telling.length > 0 ? telling : words
}

/** Do the names share a telling word, one letter of difference allowed in longer words, or one being the start of the other? */
export function namesFit(a: string, b: string): boolean {
  const other = tellingWords(b)
  return tellingWords(a).some((word) => other.some((candidate) => wordsFit(word, candidate)))
}

function wordsFit(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < 4 || b.length < 4) return false
  return a.startsWith(b) || b.startsWith(a) || (a.length > 4 && b.length > 4 && oneApart(a, b))
}

/** Is one word the other with at most one letter changed, added or lost? */
export function oneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return Math.max(a.length, b.length) - head - tail <= 1
}

/**
 * Can a text that names `a` at a citation of `b` mean `b`? The years may be one apart (argued and decided; terms of court);
 * with names that differ, the same year alone does not make them one.
 */
export function couldBe(a: Described, b: Described): boolean {
  const years = a.year === undefined || b.year === undefined || Math.abs(a.year - b.year) <= 1
  if (a.name === undefined || b.name === undefined || a.name === "" || b.name === "") return years
  return namesFit(a.name, b.name) && (years || a.year === undefined)
}
