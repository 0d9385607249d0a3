/** What a library lends to reading a text: the cases it knows, and the reporters and courts it declares. Without a library none of the store is loaded. */
import { existsSync } from "node:fs"
import { type CiteOptions, libraryAddress } from "../node.js"

/** The library named lends its cases, reporters and courts; where none is named, the default one, if there is one, its reporters and courts. */
export async function readingWith(named: string | undefined): Promise<CiteOptions> {
  if (named === undefined && !existsSync(libraryAddress())) return {}
  const { lend } = await import("./cite-options.js")
  return lend(named)
}
