/**
 * What is known of a reporter's volume without holding a case of it: whether it exists and when its cases were decided. Anchor volumes
 * bound the years of those between them.
 *
 *     anchors  410 U.S. 1973-1973 · 420 U.S. 1975-1975   ->   415 U.S. lies between 1973 and 1975
 */

import { normalReporter } from "../citation/normal.js"
import type { VolumeFact } from "./library.js"
import type { Db } from "./store/store.js"
import type { VolumeRow } from "./store/tables.js"

/** The fact for one volume, from the anchors of its reporter. */
export async function volumeFact(db: Db, reporter: string, volume: number): Promise<VolumeFact> {
  const normal = normalReporter(reporter)
  const rows = await db.selectFrom("volumes").selectAll().where("reporter", "=", normal).orderBy("volume").execute()
  return factFrom(rows, normal, volume)
}

/** The fact as the rows of one reporter, in order of volume, tell it. */
export function factFrom(rows: readonly VolumeRow[], reporter: string, volume: number): VolumeFact {
  const none = { reporter, volume }
  const last = rows.at(-1)
  if (!last) return { ...none, answer: "unknown", note: `Nothing is known here of the volumes of ${reporter}.` }
  const ended = last.last_as_of === "closed"
  const known = last.last_as_of !== null && last.last_as_of !== ""
  const more = { ...(known ? { lastVolume: last.volume } : {}), ...(known && !ended ? { asOf: last.last_as_of as string } : {}) }
  if (volume < 1) return { ...none, ...more, answer: "impossible", note: `${reporter} has no volume ${volume}.` }
  if (volume > last.volume) return beyond(none, last, more, ended, known)
  const years = yearsOf(rows, volume)
  const note = years
    ? `Cases of ${volume} ${reporter} were decided ${years[0] === years[1] ? `in ${years[0]}` : `from ${years[0]} to ${years[1]}`}.`
    : `${reporter} has a volume ${volume}; its years are not known here.`
  return { ...none, ...more, answer: "possible", ...(years ? { years } : {}), note }
}

function beyond(none: { reporter: string; volume: number }, last: VolumeRow, more: object, ended: boolean, known: boolean): VolumeFact {
  const { reporter, volume } = none
  if (!known)
    return {
      ...none,
      answer: "unknown",
      note: `The last volume of ${reporter} is not known here; volume ${volume} could be checked only up to ${last.volume}.`,
    }
  const grown = ended ? 0 : allowance(last)
  if (volume <= last.volume + grown)
    return {
      ...none,
      ...more,
      answer: "unknown",
      note: `The last volume of ${reporter} known here is ${last.volume}, as of ${last.last_as_of}; volume ${volume} may have come since.`,
    }
  const note = ended
    ? `${reporter} ended with volume ${last.volume}; there is no volume ${volume}.`
    : `${reporter} had reached volume ${last.volume} by ${last.last_as_of}; there is no volume ${volume} yet.`
  return { ...none, ...more, answer: "impossible", note }
}

/** A running series grows after its last known volume: a tenth more, and at least ten volumes. */
function allowance(last: VolumeRow): number {
  return Math.max(10, Math.ceil(last.volume / 10))
}

/** Years bounded by the anchor at or before the volume and the one at or after it. */
function yearsOf(rows: readonly VolumeRow[], volume: number): readonly [number, number] | undefined {
  const before = rows.filter((row) => row.volume <= volume).at(-1)
  const after = rows.find((row) => row.volume >= volume)
  if (!before?.first_year || !after?.last_year) return undefined
  return [before.first_year, after.last_year]
}
