/** A case as a person names it on the command line: by citation or by name. */
import { Problem } from "../base/problem.js"
import type { Case, Library } from "../node.js"

/** The one case meant; none or more than one is a Problem that says which. */
export async function theCase(library: Library, words: string): Promise<Case> {
  const atCitation = await library.byCitation(words)
  const found = atCitation.length > 0 ? atCitation : best(await library.byName(words, 10), words)
  const [one, ...more] = found
  if (one === undefined) throw new Problem("not_found", { what: `"${words}"` })
  if (more.length > 0)
    throw new Problem("ambiguous", {
      what: `"${words}"`,
      candidates: found.map((each) => `${each.name}, ${each.citations[0] ?? each.caseId}`).join("; "),
    })
  return one
}

/** Cases named exactly so, if there are any; otherwise all that fit. */
function best(found: readonly Case[], words: string): readonly Case[] {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim()
  const exact = found.filter((each) => plain(each.name) === plain(words))
  return exact.length > 0 ? exact : found
}
