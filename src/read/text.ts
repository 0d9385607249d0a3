/** Plain text: read as it is, character by character, with its zones found in the words. */
import type { Document } from "./document.js"
import { finish } from "./finish.js"
import type { Limits } from "./limits.js"

/** Reads plain text. Never throws. */
export function readText(text: string, ask: { readonly id?: string; readonly limits?: Limits } = {}): Document {
  return finish({ id: ask.id ?? "text", format: "text", text, zones: [], notes: [] })
}
