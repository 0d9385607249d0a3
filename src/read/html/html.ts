/**
 * Html and the xml that opinions come in, read leniently in one pass: tags may be missing, crossed or unknown. Words are kept as a
 * browser would show them; star pages and footnote calls are taken out of them and kept as zones.
 */
import { Tokenizer } from "htmlparser2"
import type { Document } from "../document.js"
import { finish } from "../finish.js"
import type { Limits } from "../limits.js"
import { HtmlReader } from "./reader.js"

/** Reads html, or xml in the Harvard, CourtListener or CAP shapes. Throws `nesting_too_deep`, nothing else. */
export function readHtml(html: string, ask: { readonly id?: string; readonly limits?: Limits } = {}): Document {
  const id = ask.id ?? "html"
  const reader = new HtmlReader(html, id, ask.limits)
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, reader)
  tokenizer.write(html)
  tokenizer.end()
  const { text, zones, notes, toSource } = reader.result()
  return finish({ id, format: isXml(html) ? "xml" : "html", text, zones, notes, toSource })
}

/** Does it open like xml of opinions rather than like a page? */
function isXml(text: string): boolean {
  return /^\s{0,100}<(?:\?xml|opinion\b|casebody\b)/.test(text.slice(0, 200))
}
