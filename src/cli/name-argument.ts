/** The library that a command answers from: a name that leads nowhere is more likely mistyped than meant to be new. */
import { resolve } from "node:path"
import { libraryAddress, openLibrary, type StoredLibrary } from "../node.js"

/** Opens it. Only the default library is made where there is none; any other throws `library_missing`. */
export function openNamed(named: string | undefined): Promise<StoredLibrary> {
  const isDefault = named === undefined || resolve(named) === resolve(libraryAddress())
  return openLibrary(named, { create: isDefault })
}
