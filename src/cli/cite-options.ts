/** Opens a library for reading and takes from it what it lends. */
import { type CiteOptions, openLibrary } from "../node.js"

/** The cases of the library named, and the reporters and courts it declares; of the default one only these. */
export async function lend(named: string | undefined): Promise<CiteOptions> {
  const library = await openLibrary(named, { readOnly: true })
  try {
    const { reporters, courts } = await library.declared()
    return { reporters, courts, ...(named === undefined ? {} : { known: await library.known() }) }
  } finally {
    await library.close()
  }
}
