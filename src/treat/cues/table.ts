/** All cue rows, in one table, compiled once. */
import { compileCues } from "../cue.js"
import { disapprovedRows } from "./disapproved.js"
import { distinguishedRows } from "./distinguished.js"
import { limitedRows } from "./limited.js"
import { overruledRows } from "./overruled.js"
import { positiveRows } from "./positive.js"

/** Every way of treating a case that Goodlaw reads. */
export const cueRows = [...overruledRows, ...disapprovedRows, ...limitedRows, ...distinguishedRows, ...positiveRows] as const

/** The rows, filed under the words that start them. */
export const cues = compileCues(cueRows)
