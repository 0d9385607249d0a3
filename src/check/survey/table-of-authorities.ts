/** The document's own table of authorities: a list of what is cited, which cites nothing itself. */
import type { Span } from "../../base/span.js"

/** The line that heads such a table. */
const heading = /^\s*(?:table|index|list) of (?:cited )?(?:authorities|cases)(?:\s+cited)?\s*:?\s*(?:[ivxl]{1,7}|\d{1,3})?\s*$/i

/**
 * An entry ends in its pages:
 *      Crane v. Moss, 400 U.S. 100 (1970) ............ 3, 7-9
 *                                                      ^^^^^^  or "passim", or only leaders
 */
const entryEnd = /(?:[.·…_\s]{2,}|\t)(?:(?:\d{1,4}|[ivxl]{1,7})(?:\s*[-–,]\s*(?:\d{1,4}|[ivxl]{1,7}))*|passim)\s*\.?\s*$|\.{4,}\s*$/i

/** A heading within it: "Cases", "Statutes", "Page(s)", "Other Authorities". */
const part =
  /^\s*(?:[ivx]{1,4}\.|[a-h]\.)?\s*(?:(?:federal|state|u\.s\.|united states|other|constitutional|cases?|statutes?|rules?|regulations?|provisions?|treatises?|authorities|secondary|miscellaneous|and|page\(?s?\)?|no\.|cont(?:inued|'d|\.)|[(),&])\s*){1,6}$/i

/** Lines without pages that an entry may run over, and lines looked at for the first entry. */
const mostRunOver = 4

/** Where the tables of authorities of a text stand, from the heading to the last entry. One pass over the lines. */
export function tablesOfAuthorities(text: string): readonly Span[] {
  const tables: Span[] = []
  let open: { readonly start: number; end: number; entries: number; waiting: number } | undefined
  const close = () => {
    if (open && open.entries > 0) tables.push({ start: open.start, end: open.end })
    open = undefined
  }
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf("\n", start)
    const end = stop < 0 ? text.length : stop
    const line = text.slice(start, Math.min(end, start + longestLine))
    if (heading.test(line)) {
      close()
      open = { start, end, entries: 0, waiting: 0 }
    } else if (open && entryEnd.test(line)) Object.assign(open, { end, entries: open.entries + 1, waiting: 0 })
    else if (open && line.trim() !== "" && !part.test(line) && ++open.waiting > mostRunOver) close()
    start = end + 1
  }
  close()
  return tables
}

const longestLine = 400
