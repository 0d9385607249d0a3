/** What a court is: who it is, how it is written, where it stands and which court reviews it. */

/** 1 last resort, 2 intermediate, 3 trial, 0 for one that stands beside the ladder (military, agency, special). */
export type Level = 0 | 1 | 2 | 3

/** One court of the table. */
export type Court = {
  /** CourtListener's id where there is one: "scotus", "calctapp", "nysd". */
  readonly id: string
  readonly name: string
  /** As in the parenthetical of a citation: "9th Cir.", "N.D. Cal.". The first is the usual one. */
  readonly abbreviations: readonly string[]
  /** "federal", a state's code ("ca"), "tribal", "foreign", or a system that a library declares. */
  readonly system: string
  readonly level: Level
  /** Id of the court that reviews it. */
  readonly parent?: string
  /** Code of the state or territory it sits for; "us" for the whole country. */
  readonly jurisdiction?: string
  /** Id of the court that this is a district, department or division of. */
  readonly within?: string
  /** Sits in districts or divisions that do not bind one another. */
  readonly divided?: boolean
  /** First and last year, where known. */
  readonly from?: number
  readonly until?: number
}

/**
 * Reads rows of courts, one a line:
 *
 *     id | level | abbreviations ; … | name | parent | years | of WHOLE, divided
 *     calctapp | 2 | Cal. Ct. App.; Cal. App. | California Courts of Appeal | cal | 1905- | divided
 */
export function readCourts(system: string, rows: string, jurisdiction: string): readonly Court[] {
  return rows
    .trim()
    .split("\n")
    .map((row) => {
      const [id = "", level = "0", words = "", name = "", parent = "", span = "", marks = ""] = row.split("|").map((cell) => cell.trim())
      const [from, until] = span.split("-")
      const whole = /\bof (\w+)/.exec(marks)?.[1]
      return {
        id,
        name,
        abbreviations: words === "" ? [] : words.split(";").map((one) => one.trim()),
        system,
        level: Number(level) as Level,
        jurisdiction,
        ...(parent ? { parent } : {}),
        ...(whole ? { within: whole } : {}),
        ...(marks.includes("divided") ? { divided: true } : {}),
        ...(from ? { from: Number(from) } : {}),
        ...(until ? { until: Number(until) } : {}),
      }
    })
}
