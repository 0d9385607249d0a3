/**
 * Marks citations up as HTML. Every character of the text is escaped, and every value of an attribute; only the tags made here are tags.
 *
 *     annotate("See 1 U.S. 2.", citations)  ->  See <cite data-kind="case" data-authority="a1">1 U.S. 2</cite>.
 */
import { Problem } from "../base/problem.js"
import type { Citation } from "./citation.js"

/** How `annotate` writes its elements. */
export type AnnotateOptions = {
  /** The element's name; letters, digits and hyphens. Default "cite". */
  readonly tag?: string
  /** The attributes of a citation's element; those undefined are left out. Default: kind and authority as data attributes. */
  readonly attributes?: (citation: Citation) => Readonly<Record<string, string | undefined>>
  /** What of a citation is marked: its core, or the whole with name, pin and parenthetical. Default "core". */
  readonly mark?: "core" | "span"
}

const elementName = /^[a-z][a-z0-9-]{0,40}$/
const attributeName = /^(?:data-[a-z0-9-]{1,40}|aria-[a-z]{1,20}|class|id|title|lang|href|role)$/
const safeAddress = /^(?:https?:|mailto:|#|\/(?!\/)|\.{0,2}\/)/i

/** The text as HTML, in which each citation is an element. Of citations that overlap, the one that starts first, or the longer one, is marked. */
export function annotate(text: string, citations: readonly Citation[], options: AnnotateOptions = {}): string {
  const { tag = "cite", attributes = attributesOf, mark = "core" } = options
  if (!elementName.test(tag) || tag === "script" || tag === "style") {
    throw new Problem("option_invalid", { option: "tag", value: tag, allowed: "Give the name of an HTML element, such as cite or mark." })
  }
  const placed = citations
    .map((citation) => ({ citation, ...(mark === "span" ? citation.span : { start: citation.start, end: citation.end }) }))
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const parts: string[] = []
  let from = 0
  for (const { citation, start, end } of placed) {
    if (start < from) continue
    parts.push(escaped(text.slice(from, start)), `<${tag}${written(attributes(citation))}>`, escaped(text.slice(start, end)), `</${tag}>`)
    from = end
  }
  parts.push(escaped(text.slice(from)))
  return parts.join("")
}

function attributesOf(citation: Citation): Readonly<Record<string, string | undefined>> {
  return { "data-kind": citation.kind, "data-authority": citation.authority ?? undefined }
}

function written(attributes: Readonly<Record<string, string | undefined>>): string {
  let words = ""
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || !attributeName.test(name)) continue
    if (name === "href" && !safeAddress.test(value)) continue
    words += ` ${name}="${escaped(value)}"`
  }
  return words
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (letter) => entities[letter] as string)
}
