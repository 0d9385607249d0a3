/**
 * Bare sections that the text itself says the code of.
 *
 *     18 U.S.C. § 371 and § 1001            § 1001: the code of its neighbour
 *     42 U.S.C. § 1983 … under § 1983       § 1983: the one code with that section so far
 *     All references are to the Labor Code. … § 2802      the code declared before
 */
import type { Draft } from "../draft.js"
import type { Reading } from "../reading.js"
import type { Refiner } from "../refine/refiner.js"
import { codeAt } from "./read.js"

type Code = Pick<Draft, "kind" | "code" | "title">

const joint = /^(?:\([A-Za-z0-9]{1,4}\)){0,4},?\s{0,3}(?:(?:and|or|&|to|through)\s{1,3})?$/
const declaration = /^references?\s(?:herein\s|hereafter\s)?(?:are|is|will\sbe|shall\sbe)\s(?:all\s)?(?:to|from)\s(?:the\s)?(?=[A-Z\d])/
const longestJoint = 24

/** Where the text says which code its bare sections are of, in order. */
function declarations(reading: Reading): readonly (readonly [from: number, code: Code])[] {
  const { text } = reading
  const out: (readonly [number, Code])[] = []
  for (let at = text.indexOf("reference"); at >= 0; at = text.indexOf("reference", at + 9)) {
    const found = declaration.exec(text.slice(at, at + 60))
    const code = found ? codeAt(reading, at + found[0].length) : undefined
    if (
      code &&
      /(?:statutory|section|further|unlabeled|undesignated|unspecified|subsequent)\s/.test(text.slice(Math.max(0, at - 60), at))
    ) {
      out.push([at, code])
    }
  }
  return out
}

/** Gives bare sections their code; a section that two codes have, or none, stays bare. */
export const sections: Refiner = (drafts, { reading }) => {
  const declared = drafts.some(isBare) ? declarations(reading) : []
  const known = new Map<string, Code | undefined>()
  let before: Draft | undefined
  for (const draft of drafts) {
    if (isBare(draft)) {
      const code = neighbour(reading.text, before, draft) ?? known.get(draft.section ?? "") ?? declaredBefore(declared, draft.start)
      if (code) give(draft, code)
    }
    if (draft.code !== undefined && draft.section !== undefined && (draft.kind === "statute" || draft.kind === "regulation")) {
      const held = known.get(draft.section)
      const same = held !== undefined && held.code === draft.code && held.title === draft.title
      known.set(draft.section, !known.has(draft.section) || same ? draft : undefined)
    }
    before = draft
  }
  return drafts
}

const isBare = (draft: Draft): boolean => draft.kind === "other" && draft.code === undefined && draft.section !== undefined

function neighbour(text: string, before: Draft | undefined, draft: Draft): Code | undefined {
  if (!before || before.code === undefined || (before.kind !== "statute" && before.kind !== "regulation")) return undefined
  const from = Math.max(before.end, before.pinEnd ?? before.end)
  if (draft.start - from > longestJoint || draft.start < from) return undefined
  return joint.test(text.slice(from, draft.start)) ? before : undefined
}

function declaredBefore(declared: readonly (readonly [number, Code])[], start: number): Code | undefined {
  return declared.findLast(([from]) => from < start)?.[1]
}

function give(draft: Draft, { kind, code, title }: Code): void {
  draft.kind = kind
  if (code !== undefined) draft.code = code
  if (title !== undefined) draft.title = title
}
