/**
 * When an opinion may be cited as precedent. Rows by system of courts; each names its source. California's are rules 8.1105 and 8.1115 of its Rules of
 * Court: a grant of review took an opinion out of the books until 30 June 2016; since 1 July 2016 it leaves it citable for what it persuades.
 */
import { type Day, earliest } from "../../base/day.js"

export type Citability = "citable" | "persuasive only" | "not citable"

type Row = {
  readonly system: string
  readonly when: "review granted" | "depublished" | "unpublished"
  readonly from?: Day
  readonly until?: Day
  readonly effect: Citability
  readonly says: string
  readonly source: string
}

export const citabilityRows: readonly Row[] = [
  {
    system: "ca",
    when: "review granted",
    until: "2016-06-30",
    effect: "not citable",
    says: "A grant of review before July 1, 2016 removed the opinion from citation.",
    source: "Cal. Rules of Court, former rule 8.1105(e)(1) and former rule 976(d)",
  },
  {
    system: "ca",
    when: "review granted",
    from: "2016-07-01",
    effect: "persuasive only",
    says: "While review is pending, and unless the Supreme Court orders otherwise, the opinion may be cited for what it persuades; since April 21, 2021 also to show a conflict of authority between which a superior court may choose.",
    source: "Cal. Rules of Court, rule 8.1115(e); order of April 21, 2021",
  },
  {
    system: "ca",
    when: "depublished",
    effect: "not citable",
    says: "An opinion ordered not published may not be cited.",
    source: "Cal. Rules of Court, rules 8.1115(a), 8.1125",
  },
  {
    system: "ca",
    when: "unpublished",
    effect: "not citable",
    says: "An unpublished opinion may not be cited or relied on.",
    source: "Cal. Rules of Court, rule 8.1115(a)",
  },
  {
    system: "any",
    when: "depublished",
    effect: "not citable",
    says: "An opinion ordered not published may not be cited as precedent.",
    source: "general rule",
  },
  {
    system: "any",
    when: "unpublished",
    effect: "persuasive only",
    says: "An unpublished opinion does not bind.",
    source: "general rule; Fed. R. App. P. 32.1",
  },
]

/** The row that speaks to this, on the day it happened; a system's own row before the general one. */
export function citability(system: string, when: Row["when"], on: Day | undefined): Row | undefined {
  const day = on === undefined ? undefined : earliest(on)
  const fits = (row: Row) =>
    row.when === when &&
    (day === undefined || ((row.from === undefined || day >= row.from) && (row.until === undefined || day <= row.until)))
  return citabilityRows.find((row) => row.system === system && fits(row)) ?? citabilityRows.find((row) => row.system === "any" && fits(row))
}
