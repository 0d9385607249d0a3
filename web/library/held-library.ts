/** What the server says of its library. */
import type { LibraryInfo } from "../../src/node.js"

export type HeldLibrary = LibraryInfo & {
  readonly courts: readonly { readonly id: string; readonly name: string; readonly cases: number }[]
  readonly version: string
  readonly readOnly: boolean
}
