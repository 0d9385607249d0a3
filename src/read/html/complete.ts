/** What mark-up leaves to the words: an opinion's author and exact role, and a note's text without its label. */

import type { Role } from "../../base/role.js"
import { lastAt } from "../../base/sorted.js"
import type { Span } from "../../base/span.js"
import type { Zone } from "../document.js"
import { signOf } from "../find/opinion-signs.js"
import { blank } from "./weave.js"

/** The zone with what the words add to it. `authors` are the spans of author elements. */
export function completed(zone: Zone, text: string, authors: readonly Span[]): Zone {
  if (zone.kind === "footnote") return withoutStop(zone, text)
  if (zone.kind !== "opinion") return zone
  const author = firstWithin(authors, zone, text)
  const opening = text.slice(zone.start, zone.start + 600).trimStart()
  const sign = signOf(opening)
  const words = author
    ? text
        .slice(author.start, author.end)
        .trim()
        .replace(/[,:;]$/, "")
    : sign?.author
  if (!words) return zone
  const role = zone.role === "lead" ? leadRole(words, opening) : zone.role
  return { ...zone, ...(sign?.joined ? { joined: sign.joined } : {}), role, author: words }
}

/** The first author's words in an opinion. Authors come in text order. */
function firstWithin(authors: readonly Span[], opinion: Span, text: string): Span | undefined {
  for (let at = lastAt(authors, opinion.start - 1) + 1; at < authors.length; at++) {
    const author = authors[at]
    if (!author || author.start >= opinion.end) return undefined
    if (!blank(text, author.start, author.end)) return author
  }
  return undefined
}

/** Harvard's notes keep the full stop of a label that was "1." */
function withoutStop(zone: Zone, text: string): Zone {
  const stop = /^\s{0,4}\.\s{1,4}/.exec(text.slice(zone.start, zone.start + 12))
  return stop ? { ...zone, start: zone.start + stop[0].length } : zone
}

function leadRole(author: string, opening: string): Role {
  if (/^per curiam/i.test(author)) return "per_curiam"
  const announces = /announced\s+the\s+judgments?\s+of\s+the\s+court/i.test(opening)
  return announces && !/delivered\s+the\s+opinion\s+of\s+the\s+court/i.test(opening) ? "plurality" : "lead"
}
