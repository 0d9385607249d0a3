/** A court read beside its reporter: the Supreme Court's own style leaves out "D.", and "138 F. Supp. 220 (Haw. 1956)" is the district's. */
import type { Court } from "./court.js"
import { courtById, courts } from "./table.js"

/** Reporters that print federal decisions only; of the first, trial courts'. */
const trialReporter = /^F\. ?(?:Supp\.|R\.D\.)|^B\.R\.$/
const federalReporter = /^F\.(?: ?[2-4](?:d|th))?$|^F(?:ed)?\. ?App(?:'|’)?x\.?$|^F\. ?Cas\.$/

let districts: ReadonlyMap<string, Court | undefined> | undefined

/** By state, its one federal district; undefined for a state that has several. */
function districtOf(state: string): Court | undefined {
  if (!districts) {
    const found = new Map<string, Court | undefined>()
    for (const court of courts.all) {
      const own = court.system === "federal" && court.level === 3 && court.until === undefined && court.abbreviations[0]?.startsWith("D.")
      if (own && court.jurisdiction) found.set(court.jurisdiction, found.has(court.jurisdiction) ? undefined : court)
    }
    districts = found
  }
  return districts.get(state)
}

/**
 * The court that was read, unless the reporter cannot hold its decisions: then the state's one federal district, in a reporter of trial
 * courts, or none.
 *
 *     conn, "F. Supp." -> ctd     cal, "F. Supp." -> none     conn, "A.2d" -> conn
 */
export function courtInReporter(id: string, reporter: string | undefined): string | undefined {
  if (reporter === undefined || !(trialReporter.test(reporter) || federalReporter.test(reporter))) return id
  const court = courtById(id)
  if (!court || court.system === "federal" || court.jurisdiction === undefined || court.system !== court.jurisdiction) return id
  return trialReporter.test(reporter) ? districtOf(court.jurisdiction)?.id : undefined
}
