/** Which courts a reporter prints: a court that it never prints, in its parenthesis, is a mark of a citation that was made up or miscopied. Rows, each with an example. */
import type { Court } from "./court.js"

export type PrintedRow = {
  readonly reporter: RegExp
  /** Volumes that the row speaks of; earlier or later ones print others. */
  readonly from?: number
  readonly prints: (court: Court) => boolean
  /** In words, to end "It prints …". */
  readonly says: string
  /** What it prints, and what it does not. */
  readonly example: readonly [reporter: string, volume: number, printed: string, never: string]
}

const federal = (court: Court, ...levels: readonly number[]) =>
  court.system === "federal" && levels.includes(court.level) && court.id !== "scotus"
/** Special federal courts stand beside the ladder; a reporter of federal cases may print any of them. */
const special = 0

export const printedRows: readonly PrintedRow[] = [
  {
    reporter: /^(?:U\. ?S\.|S\. ?Ct\.|L\. ?Ed\.(?: ?2d)?)$/,
    from: 5,
    prints: ({ id }) => id === "scotus",
    says: "decisions of the Supreme Court of the United States",
    example: ["U.S.", 500, "scotus", "ca9"],
  },
  {
    reporter: /^F\. ?Supp\.(?: ?[23]d)?$/,
    prints: (court) => federal(court, 3, special) || court.id === "cc",
    says: "decisions of federal trial courts",
    example: ["F. Supp. 3d", 602, "mad", "ca1"],
  },
  {
    reporter: /^F\. ?2d$/,
    from: 100,
    prints: (court) => federal(court, 2, special),
    says: "decisions of federal courts of appeals",
    example: ["F.2d", 602, "ca1", "mad"],
  },
  {
    reporter: /^F\. ?(?:3d|4th)$|^F(?:ed)?\. ?App(?:'|’)?x\.?$/,
    prints: (court) => federal(court, 2, special),
    says: "decisions of federal courts of appeals",
    example: ["F.3d", 602, "ca1", "mad"],
  },
  {
    reporter: /^Cal\. ?(?:App\. ?)?(?:2d|3d|4th|5th)(?: ?Supp\.)?$/,
    prints: ({ system }) => system === "ca",
    says: "decisions of California's courts",
    example: ["Cal.App.4th", 50, "calctapp", "ca9"],
  },
  {
    reporter: /^(?:A|N\. ?E|N\. ?W|P|S\. ?E|S\. ?W|So)\. ?[23]d$/,
    prints: ({ system }) => system !== "federal",
    says: "decisions of state courts",
    example: ["N.E.2d", 500, "ny", "ca2"],
  },
]

/** What the reporter prints instead, where it never prints this court; undefined where it may, or where no row speaks of it. */
export function neverPrints(reporter: string, volume: number, court: Court): string | undefined {
  const row = printedRows.find((one) => one.reporter.test(reporter))
  if (!row || volume < (row.from ?? 0) || row.prints(court)) return undefined
  return row.says
}
