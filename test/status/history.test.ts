/** Direct history in order: what ends what, what a grant of review does by its day, and each act once. */
import { expect, test } from "vitest"
import type { StatusReason } from "../../src/library/library.js"
import { directHistory, unpublishes } from "../../src/status/history.js"
import { severityOf } from "../../src/treatment/kinds.js"

type Told = readonly [treatment: string, date: string, more?: Partial<StatusReason>]

const reason = ([treatment, date, more]: Told): StatusReason => ({
  treatment,
  severity: severityOf(treatment),
  recognized: false,
  by: { name: "Above v. Below", key: 9, court: "cal", date },
  part: "lead",
  rule: "history",
  source: "text",
  counts: true,
  why: "A court that reviews the decision did this.",
  verified: false,
  ...more,
})

/** "review granted stop", "- cert. granted" for one that no longer counts. */
const told = (system: string, events: readonly Told[]) =>
  directHistory(events.map(reason), system === undefined ? undefined : { system }).map(({ treatment, severity, counts }) =>
    counts ? `${treatment} ${severity}` : `- ${treatment}`,
  )

test.each<[says: string, system: string, events: readonly Told[], answer: readonly string[]]>([
  ["a grant in California before the change", "ca", [["review granted", "2016-06-30"]], ["review granted stop"]],
  [
    "and what follows does not bring it back",
    "ca",
    [
      ["review granted", "2001-09-19"],
      ["affirmed", "2002-06-27"],
    ],
    ["review granted stop", "affirmed positive"],
  ],
  ["a grant since the change, pending", "ca", [["review granted", "2016-07-01"]], ["review granted warning"]],
  [
    "and ended by the decision",
    "ca",
    [
      ["review granted", "2017-01-01"],
      ["affirmed", "2018-01-01"],
    ],
    ["- review granted", "affirmed positive"],
  ],
  [
    "and ended by a dismissal",
    "ca",
    [
      ["review granted", "2017-01-01"],
      ["dismissed", "2017-06-01"],
    ],
    ["- review granted", "dismissed neutral"],
  ],
  ["a grant in another state", "ny", [["review granted", "2001-01-01"]], ["review granted warning"]],
  [
    "certiorari granted, then reversed",
    "federal",
    [
      ["cert. granted", "1999"],
      ["reversed", "2000"],
    ],
    ["- cert. granted", "reversed stop"],
  ],
  [
    "in order of date, however they come",
    "federal",
    [
      ["reversed", "2000"],
      ["cert. granted", "1999"],
    ],
    ["- cert. granted", "reversed stop"],
  ],
  [
    "a denial ends nothing that came after",
    "federal",
    [
      ["cert. denied", "1999"],
      ["rehearing granted", "2000"],
    ],
    ["cert. denied neutral", "rehearing granted caution"],
  ],
  [
    "the same act told twice",
    "federal",
    [
      ["reversed", "2000"],
      ["reversed and remanded", "2000", { recognized: true }],
    ],
    ["reversed stop"],
  ],
  [
    "by two reports, the one that says more",
    "federal",
    [
      ["reversed", "2000", { recognized: true }],
      ["reversed and remanded", "2000", { recognized: true }],
    ],
    ["reversed and remanded stop"],
  ],
  [
    "a report that does not count hides none that does",
    "federal",
    [
      ["reversed", "2000", { counts: false }],
      ["reversed", "2000"],
    ],
    ["reversed stop"],
  ],
])("%s", (_, system, events, answer) => {
  expect(told(system, events)).toEqual(answer)
})

test.each([
  ["depublished", "2020-01-01", "ca", true],
  ["superseded by grant of review", "2001-09-19", "ca", true],
  ["review granted", "2001-09-19", "ca", true],
  ["review granted", "2017-01-01", "ca", false],
  ["review granted", "2001-01-01", "ny", false],
  ["review granted", "2001-01-01", undefined, false],
] as const)("%s on %s in %s takes the opinion out of the reports: %s", (treatment, day, system, answer) => {
  expect(unpublishes(treatment, day, system)).toBe(answer)
})
