/** A case as a person names it on the command line: by citation, by name, or both. */
import { Problem } from "../base/problem.js"
import { type Case, caseNamed, type StoredLibrary } from "../node.js"

/** The one case meant; none or more than one is a Problem that says which. */
export async function theCase(library: StoredLibrary, words: string): Promise<Case> {
  const what = `"${words}"`
  const named = await caseNamed(library, words, { cited: true })
  switch (named.kind) {
    case "one":
      return named.case
    case "several":
      throw new Problem("ambiguous", { what, candidates: listed(named.cases) })
    case "otherwise":
      throw new Problem("named_otherwise", { what, citation: named.citation, held: listed(named.cases) })
    case "none":
      throw named.near.length > 0
        ? new Problem("not_found_but_near", { what, near: listed(named.near) })
        : new Problem("not_found", { what })
    default:
      return named satisfies never
  }
}

function listed(cases: readonly Case[]): string {
  return cases.map((one) => `${one.name}, ${one.citations[0] ?? one.caseId}`).join("; ")
}
