/** What a reading passed over, on a terminal: the sentences that count it, and a list where it is asked for. */
import type { Document } from "../node.js"

/** Lines for a terminal: the notes, and each stretch where they are all asked for. */
export function passedOverLines({ notes, passedOver = [] }: Pick<Document, "notes" | "passedOver">, all: boolean): string {
  const listed = all ? passedOver.map(({ as, words, page }) => `    ${as}${page === undefined ? "" : ` (page ${page})`}: ${words}`) : []
  const more = passedOver.length > 0 && !all ? ["  --passed-over lists them."] : []
  return [...notes.map((note) => `  ${note}`), ...listed, ...more].map((line) => `${line}\n`).join("")
}
