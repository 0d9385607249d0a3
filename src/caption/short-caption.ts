/**
 * A caption as a sentence can carry it: some sources list every party of both sides, and put citations before them.
 *
 *     "Adolfo Perez and Emma Perez, Husband and Wife, … v. David H. Campbell, Superintendent, …"  ->  "Adolfo Perez v. David H. Campbell"
 */

/** Captions up to this long stand as they are. */
const longest = 90

const citationsBefore = /^(?:\d{1,4} [A-Z][\w.' ]{1,30}? (?:P )?\d[\d,]{0,8},? ){1,4}(?=[A-Z].{1,400} v\.? )/
const between = /\s+v(?:s?\.|s)?\s+/
const endOfParty = /[,;(]| and (?=[A-Z])| on Behalf of | as (?=[A-Z])/

/** The caption, cut to the first party of each side where it is long. */
export function briefName(name: string): string {
  const named = name.replace(citationsBefore, "")
  if (named.length <= longest) return named
  const [one = "", other] = named.split(between, 2)
  const cut = other === undefined ? firstParty(one) : `${firstParty(one)} v. ${firstParty(other)}`
  return cut.length > longest * 1.5 ? `${cut.slice(0, longest * 1.5).replace(/\s\S{0,30}$/, "")} …` : cut
}

function firstParty(side: string): string {
  const end = side.slice(2).search(endOfParty)
  return (end < 0 ? side : side.slice(0, end + 2)).trim()
}
