/** How an authority stands before a court on a day: California's rules of binding and citability, and what other courts did to it. */
import { expect, test } from "vitest"
import { citability } from "../../src/reason/authority-status/citability.js"
import { noLibrary } from "../../src/reason/authority-status/source.js"
import { standing } from "../../src/reason/authority-status/standing.js"
import type { Doctrine } from "../../src/reason/doctrine/doctrine.js"
import type { AuthorityForm } from "../../src/reason/doctrine/form.js"
import { doctrineFrom } from "../../src/reason/shipped.js"

const doctrine: Doctrine = doctrineFrom("equitable-indemnity-california")
const base = {
  id: "x",
  name: "Ash v. Birch",
  citation: "1 Cal.App.9th 1",
  parallel: [],
  kind: "case",
  court: "calctapp1d",
  date: "1990-01-01",
  publication: "published",
  says: "So held.",
  check: "verified",
  events: [],
} as const satisfies AuthorityForm & { id: string }

type Change = Partial<AuthorityForm>
const event = (date: string, treatment: string, court: string, more: object = {}) => ({
  date,
  treatment,
  court,
  check: "verified" as const,
  ...more,
})

function stands(change: Change, asOf: string, court = "calsuperct"): string {
  const found = standing(doctrine, { ...base, ...change }, { court, asOf }, noLibrary)
  return [
    found.state,
    found.weight,
    ...(found.limited ? ["limited"] : []),
    ...(found.rejections.length > 0 ? [`${found.rejections.length} refuse`] : []),
  ].join(", ")
}

test.each([
  ["any Court of Appeal binds every superior court", {}, "1995-01-01", "calsuperct", "stands, binding"],
  ["one division does not bind another", {}, "1995-01-01", "calctapp2d", "stands, persuasive"],
  ["nor its own later panels", {}, "1995-01-01", "calctapp1d", "stands, persuasive"],
  ["the Supreme Court binds all", { court: "cal" }, "1995-01-01", "calctapp2d", "stands, binding"],
  ["a federal trial court persuades", { court: "cand" }, "1995-01-01", "calsuperct", "stands, persuasive"],
  ["what is not yet decided weighs nothing", {}, "1989-12-31", "calsuperct", "stands, none"],
  ["unpublished: not citable", { publication: "unpublished" }, "1995-01-01", "calsuperct", "not citable, none"],
  [
    "review granted in the old days: not citable",
    { events: [event("1991-01-01", "review granted", "cal")] },
    "1995-01-01",
    "calsuperct",
    "not citable, none",
  ],
  ["but citable until that day", { events: [event("1991-01-01", "review granted", "cal")] }, "1990-12-31", "calsuperct", "stands, binding"],
  [
    "review granted since July 2016: persuasive",
    { events: [event("2017-01-01", "review granted", "cal")] },
    "2018-01-01",
    "calsuperct",
    "stands, persuasive",
  ],
  ["depublished", { events: [event("1991-01-01", "depublished", "cal")] }, "1995-01-01", "calsuperct", "not citable, none"],
  [
    "review denied changes nothing",
    { events: [event("1991-01-01", "review denied", "cal")] },
    "1995-01-01",
    "calsuperct",
    "stands, binding",
  ],
  ["overruled by the Supreme Court", { events: [event("1991-01-01", "overruled", "cal")] }, "1995-01-01", "calsuperct", "fallen, none"],
  ["disapproved by the Supreme Court", { events: [event("1991-01-01", "disapproved", "cal")] }, "1995-01-01", "calsuperct", "fallen, none"],
  [
    "disapproved on a point: limited",
    { events: [event("1991-01-01", "disapproved", "cal", { point: "fees" })] },
    "1995-01-01",
    "calsuperct",
    "stands, binding, limited",
  ],
  [
    "a sister court cannot overrule: the law is split",
    { events: [event("1991-01-01", "disapproved", "calctapp2d")] },
    "1995-01-01",
    "calsuperct",
    "stands, binding, 1 refuse",
  ],
  [
    "distinguished is not refused",
    { events: [event("1991-01-01", "distinguished", "calctapp2d")] },
    "1995-01-01",
    "calsuperct",
    "stands, binding",
  ],
] as const)("%s", (_, change, asOf, court, expected) => {
  expect(stands(change as Change, asOf, court)).toBe(expected)
})

test("a lost publication counts from its own day, though the library tells it without one", () => {
  const live = {
    name: "shelf",
    of: (citation: string) => ({
      citation,
      name: "Ash v. Birch",
      publication: "depublished" as const,
      citingOpinions: 1,
      events: [{ date: "2001-09-19", treatment: "superseded by grant of review", by: { court: "cal" }, verified: true }],
    }),
  }
  const weight = (asOf: string) => standing(doctrine, { ...base }, { court: "calsuperct", asOf }, live).weight
  expect([weight("2001-09-18"), weight("2001-09-19")]).toEqual(["binding", "none"])
})

test.each([
  ["ca", "review granted", "2016-06-30", "not citable"],
  ["ca", "review granted", "2016-07-01", "persuasive only"],
  ["ny", "review granted", "2001-01-01", "citable"],
  ["ca", "depublished", undefined, "not citable"],
  ["ca", "unpublished", "2009-02-23", "not citable"],
  ["ny", "depublished", undefined, "not citable"],
  ["ny", "unpublished", undefined, "persuasive only"],
] as const)("%s, %s on %s: %s", (system, when, on, effect) => {
  const answer = citability(system, when, on)
  expect(answer?.effect).toBe(effect)
  expect(answer?.source).not.toBe("")
})
