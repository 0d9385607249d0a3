/** What a library lends to reading a text: the cases it knows, and the reporters and courts it declares. */
import { existsSync } from "node:fs"
import { type CiteOptions, libraryAddress, openLibrary } from "../node.js"

/** The library named lends its cases, reporters and courts; where none is named, the default one, if there is one, its reporters and courts. */
export async function readingWith(named: string | undefined): Promise<CiteOptions> {
  if (named === undefined && !existsSync(libraryAddress())) return {}
  const library = await openLibrary(named, { readOnly: true })
  try {
    const { reporters, courts } = await library.declared()
    return { reporters, courts, ...(named === undefined ? {} : { known: await library.known() }) }
  } finally {
    await library.close()
  }
}
