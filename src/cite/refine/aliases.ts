/**
 * Short names that a text gives for later use.
 *
 *     Epic Systems Corporation v. Lewis (2018) … [138 S.Ct. 1612] (Epic Systems)      (hereafter Kroll)      ("the Act")
 */
import type { Draft } from "../draft.js"
import type { Refiner } from "./refiner.js"

const announced = /^(?:hereafter|hereinafter|herein)(?: referred to as| called| cited as)?[:,]?\s["“‘']?(?:the )?([^"”’()]{2,50}?)["”’']?$/
const quoted = /^["“]([^"”]{2,50}?)[,.]?["”](?: or ["“][^"”]{2,50}["”])?$/

/** "Brown v. Board of Education (Brown I), 347 U.S. 483": the caption itself ends with its short name. */
const inCaption = /\(((?!Nos?\.)[A-Z][^()]{1,40})\)$/

/** The short name in a parenthesis: announced, quoted, or made of the caption's own words. */
function aliasOf(draft: Draft): string | undefined {
  const words = draft.parenthetical
  if (words === undefined || words.length > 80) return undefined
  const told = announced.exec(words) ?? quoted.exec(words)
  if (told) return told[1] as string
  if (draft.name === undefined || draft.kind !== "case") return undefined
  const parts = words.split(/\s+/)
  const own =
    parts.length <= 6 && /^[A-Z]/.test(words) && parts.every((part) => (draft.name as string).includes(part.replace(/[.,]+$/, "")))
  return own ? words : undefined
}

/** Takes short names out of the parentheses. */
export const aliases: Refiner = (drafts) => {
  for (const draft of drafts) {
    const alias = draft.first ? undefined : (aliasOf(draft) ?? (draft.kind === "case" ? inCaption.exec(draft.name ?? "")?.[1] : undefined))
    if (alias !== undefined) draft.alias = alias
  }
  return drafts
}
