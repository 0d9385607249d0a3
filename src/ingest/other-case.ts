/** A text that is another case's: its own caption names no party of the case that the source says it is. */
import { nameWords, oneApart } from "../caption/same-case.js"
import type { CaseFacts } from "../library/record.js"
import { captioned, captionIn } from "./head/caption.js"
import { cellsOf } from "./head/cells.js"

/** Words of parties that many cases have, and that say of no two that they are one. */
const shared = new Set(
  "v vs the of and in re ex parte et al co inc corp company corporation llc united states state people commonwealth".split(" "),
)

/** What to tell of it; undefined where the caption fits, and where there is none to compare. */
export function otherCase(
  name: string,
  caption: { readonly name?: string; readonly nameFull?: string },
  nameFull = "",
): string | undefined {
  const own = telling(`${caption.name ?? ""} ${caption.nameFull ?? ""}`)
  const said = telling(`${name} ${nameFull}`)
  if (own.length === 0 || said.length === 0) return undefined
  if (own.some((word) => said.some((other) => fits(word, other)))) return undefined
  return `its text is headed ${caption.name}, and no party of it is one of ${name}; the source may have given another case's text`
}

/** The same of a record and the words that its first opinion begins with. */
export function otherCaseOf(facts: CaseFacts, text: string): string | undefined {
  const cells = cellsOf(text.slice(0, 2500), captioned).slice(0, 40)
  const caption = captionIn(cells, undefined)
  return caption && / v\. /.test(caption.name) && / vs?\.? /.test(facts.name)
    ? otherCase(facts.name, { name: caption.name, nameFull: caption.full }, facts.nameFull)
    : undefined
}

const telling = (name: string) => nameWords(name).filter((word) => word.length > 1 && !shared.has(word))

function fits(a: string, b: string): boolean {
  return a === b || (a.length > 3 && b.length > 3 && (a.startsWith(b) || b.startsWith(a) || (a.length > 4 && oneApart(a, b))))
}
