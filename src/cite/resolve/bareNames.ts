/** Cases named without any citation: "the Crain case", "In Foo at 62", "Brown v. Board of Education". Only names that the text has already tied to a citation, or that a library knows, are found. */
import type { Draft } from "../draft.js"
import type { Reading } from "../reading.js"
import type { Scanned } from "../scan/scan.js"
import type { State } from "./resolve.js"

/** Makes the step that yields the names standing before a place, in order, each once. */
export function namesIn(_reading: Reading, _found: Scanned, _drafts: readonly Draft[]): (state: State, upTo: number) => readonly Draft[] {
  return () => []
}
