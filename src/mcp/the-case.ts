/** A case as an agent names it: by citation, by name, or by the key an earlier answer gave. Not found and more than one are answers, not errors. */

import { z } from "zod"
import { type Case, cite, type StoredLibrary } from "../node.js"
import { caseFacts, cited, plain } from "./say.js"
import type { Answer } from "./tool.js"

export const caseAsked = z
  .string()
  .min(1)
  .max(400)
  .describe('the case: a citation ("410 U.S. 113"), a name ("Roe v. Wade"), both, or "key:123" from an earlier answer')

export type Named = { readonly case: Case } | { readonly answer: Answer }

/** The one case meant, or the answer that says why there is none. */
export async function theCase(library: StoredLibrary, words: string): Promise<Named> {
  const key = /^key:(\d{1,15})$/.exec(words.trim())?.[1]
  if (key !== undefined) {
    const one = await library.byKey(Number(key))
    return one ? { case: one } : { answer: notHeld(words) }
  }
  const citation = await citationIn(library, words)
  const at = await library.byCitation(citation ?? words, { cited: true })
  const found = at.length > 0 ? at : citation === undefined ? sameName(await library.byName(words, 10, { cited: true }), words) : []
  if (found.length === 1 && found[0]) return { case: found[0] }
  return { answer: found.length === 0 ? notHeld(words) : severalFit(found, words) }
}

/** The first full citation in the words, as the reporter table writes it. */
async function citationIn(library: StoredLibrary, words: string): Promise<string | undefined> {
  const { reporters } = await library.declared()
  const found = cite(words, { reporters }).citations.find(({ kind }) => kind === "case")
  return found?.volume && found.reporter && found.page ? `${found.volume} ${found.reporter} ${found.page}` : undefined
}

/** Cases named exactly so, if there are any; otherwise all that fit. */
function sameName(found: readonly Case[], words: string): readonly Case[] {
  const fold = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim()
  const exact = found.filter((one) => fold(one.name) === fold(words))
  return exact.length > 0 ? exact : found
}

function notHeld(words: string): Answer {
  return {
    says: [
      `"${plain(words)}" is not in this library. That does not mean that it does not exist: verify it in another source before saying anything about it.`,
    ],
    found: { answer: "not in this library", asked: plain(words) },
  }
}

function severalFit(found: readonly Case[], words: string): Answer {
  return {
    says: [
      `"${plain(words)}" fits ${found.length} cases of this library. Ask again by citation or key:`,
      ...found.map((one) => `- ${cited(one)} [key:${one.key}]`),
    ],
    found: { answer: "ambiguous", asked: plain(words), candidates: found.map(caseFacts) },
  }
}
