/**
 * Bare sections and rules that the text itself says the code of.
 *
 *     18 U.S.C. § 371 and § 1001            § 1001: the code of its neighbour
 *     42 U.S.C. § 1983 … under § 1983       § 1983: the one code with that section so far
 *     All references are to the Labor Code. … § 2802      the code declared before
 *     Code Civ. Proc., § 877 … section 877.6              the one code that the passage speaks of
 */
import type { Draft } from "../draft.js"
import type { Reading } from "../reading.js"
import type { Refiner } from "../refine/refiner.js"
import { codeAt } from "./read.js"
import { ruleSets } from "./rule-sets.js"

type Code = Pick<Draft, "kind" | "code" | "title"> & Partial<Pick<Draft, "key" | "section">>

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

/** Gives bare sections and rules their code. A section that two codes have, or none, stays bare; a word that turns out to name no law goes. */
export const sections: Refiner = (drafts, { reading }) => {
  const declared = drafts.some(isBare) ? declarations(reading) : []
  const rules = ruleSets(reading, drafts)
  const known = new Map<string, Draft | undefined>()
  const spoken: Draft[] = []
  let before: Draft | undefined
  for (const draft of drafts) {
    if (isBare(draft)) {
      const code =
        neighbour(reading.text, before, draft) ??
        known.get(draft.section ?? "") ??
        declaredBefore(declared, draft.start) ??
        (known.has(draft.section ?? "") ? undefined : passageCode(spoken, draft))
      if (code) give(draft, code)
    } else if (isBareRule(draft)) draft.code = rules(draft)
    if (draft.code !== undefined && draft.section !== undefined && (draft.kind === "statute" || draft.kind === "regulation")) {
      const held = known.get(draft.section)
      const same = held !== undefined && held.code === draft.code && held.title === draft.title
      known.set(draft.section, !known.has(draft.section) || same ? draft : undefined)
      if (!draft.inSentence) spoken.push(draft)
    }
    before = draft
  }
  return drafts.filter(namesLaw)
}

const isCodeless = (draft: Draft): boolean => draft.code === undefined && draft.section !== undefined
const isBare = (draft: Draft): boolean =>
  isCodeless(draft) && (draft.kind === "other" || (draft.kind === "statute" && draft.inSentence === true))
const isBareRule = (draft: Draft): boolean => isCodeless(draft) && draft.kind === "court_rule" && draft.inSentence === true

/** A bare word with a number needs a code to be a law; a rule is one by its subdivision, too: "Rule 12(b)(6)". */
function namesLaw(draft: Draft): boolean {
  if (draft.code !== undefined || draft.inSentence !== true) return true
  return draft.kind === "court_rule" && draft.pin?.startsWith("(") === true
}

function neighbour(text: string, before: Draft | undefined, draft: Draft): Code | undefined {
  if (!before || before.code === undefined || (before.kind !== "statute" && before.kind !== "regulation")) return undefined
  const from = Math.max(before.end, before.pinEnd ?? before.end)
  if (draft.start - from > longestJoint || draft.start < from) return undefined
  return joint.test(text.slice(from, draft.start)) ? before : undefined
}

function declaredBefore(declared: readonly (readonly [number, Code])[], start: number): Code | undefined {
  return declared.findLast(([from]) => from < start)?.[1]
}

/** A passage speaks of one code only so long. */
const passage = 3000

/** The one code that the passage before cites by section. Codes whose numbers start anew in each title or act need a number of the same length, three digits at the least. */
function passageCode(spoken: readonly Draft[], draft: Draft): Code | undefined {
  const last = spoken[spoken.length - 1]
  if (!last || draft.start - last.start > passage) return undefined
  for (let i = spoken.length - 2; i >= 0 && draft.start - (spoken[i] as Draft).start <= passage; i--) {
    const held = spoken[i] as Draft
    if (held.code !== last.code || held.title !== last.title) return undefined
  }
  return last.title === undefined || likeNumber(last.section, draft.section) ? last : undefined
}

function likeNumber(held = "", asked = ""): boolean {
  const [one, two] = [held, asked].map((section) => /^\d*/.exec(section)?.[0].length ?? 0)
  return one === two && one !== undefined && one >= 3
}

/** The key of an authority ends with its section. */
function give(draft: Draft, { kind, code, title, key, section }: Code): void {
  draft.kind = kind
  if (code !== undefined) draft.code = code
  if (title !== undefined) draft.title = title
  if (key !== undefined && section !== undefined && key.endsWith(` ${section}`)) draft.key = key.slice(0, -section.length) + draft.section
}
