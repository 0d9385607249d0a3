/** The library checked against itself. */
import { type Verified, verify } from "../../node.js"
import type { Desk } from "./worker-context.js"

/** Reads all of it. */
export async function verifyLibrary(_: Readonly<Record<string, never>>, desk: Desk): Promise<Verified> {
  return verify((await desk.library()).store)
}
