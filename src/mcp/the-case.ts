/** A case as an agent names it: by citation, by name, or by the key an earlier answer gave. Not found and more than one are answers, not errors. */

import { z } from "zod"
import { type Case, caseNamed, type StoredLibrary } from "../node.js"
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
  const named = await caseNamed(library, words, { cited: true })
  switch (named.kind) {
    case "one":
      return { case: named.case }
    case "several":
      return { answer: severalFit(named.cases, words) }
    case "otherwise":
      return { answer: calledOtherwise(named.citation, named.cases, words) }
    case "none":
      return { answer: notHeld(words, named.near) }
    default:
      return named satisfies never
  }
}

function notHeld(words: string, near: readonly Case[] = []): Answer {
  return {
    says: [
      `"${plain(words)}" is not in this library. That does not mean that it does not exist: verify it in another source before saying anything about it.`,
      ...(near.length > 0 ? ["Cases with like names, which are other cases unless you know better:"] : []),
      ...near.map((one) => `- ${cited(one)} [key:${one.key}]`),
    ],
    found: { answer: "not in this library", asked: plain(words), near: near.map(caseFacts) },
  }
}

function calledOtherwise(citation: string, cases: readonly Case[], words: string): Answer {
  return {
    says: [
      `At ${plain(citation)} this library has another case than "${plain(words)}" names. Check the citation and the name before using either:`,
      ...cases.map((one) => `- ${cited(one)} [key:${one.key}]`),
    ],
    found: { answer: "called otherwise", asked: plain(words), candidates: cases.map(caseFacts) },
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
