/** What a case is to the court that asks: binding or not, by its court, its publication and a grant of review. */
import { expect, test } from "vitest"
import { courts } from "../../src/courts/table.js"
import type { Case, StatusReason } from "../../src/library/library.js"
import { bindingReasons, courtAsked, underReview } from "../../src/status/in-court.js"

const asked = (court: string, on: string, publication: Case["publication"], date = "2018-01-01", granted?: string) => {
  const subject: Case = {
    ...{ key: 1, caseId: "1", name: "Roe v. Doe", court, date, citations: [], hasText: false, provenance: [], verified: false },
    ...(publication ? { publication } : {}),
  }
  const found = courtAsked(on, subject, courts.byId(court), courts)
  const grant = { counts: true, flag: "grant", by: { date: granted } } as unknown as StatusReason
  const answer = underReview(found, granted ? [grant] : [], courts.byId(court)?.system)
  return `${answer?.binding.weight} ${answer?.binding.rule}${answer?.citability ? `, ${answer.citability.weight}` : ""}`
}

test.each([
  ["calctapp", "calsuperct", "published", undefined, "binding binds.state"],
  ["calctapp", "Cal. Super. Ct.", "published", undefined, "binding binds.state"],
  ["calctapp", "calsuperct", "published", "2018-03-01", "persuasive binds.under_review"],
  ["calctapp", "calsuperct", "unpublished", undefined, "persuasive binds.unpublished, not citable"],
  ["calctapp", "cand", "unpublished", undefined, "persuasive binds.unpublished, persuasive"],
  ["calctapp", "calctapp", "published", undefined, "persuasive binds.state"],
  ["ca9", "cand", "published", undefined, "binding binds.review"],
  ["ca9", "cand", "unpublished", undefined, "persuasive binds.unpublished, persuasive"],
  ["ca9", "calsuperct", "unpublished", undefined, "persuasive binds.unpublished, persuasive"],
  ["cadc", "dcd", "unpublished", undefined, "binding binds.review, precedent"],
  ["ca2", "nysd", undefined, undefined, "binding binds.review"],
] as const)("%s in %s, %s, review granted %s: %s", (court, on, publication, granted, answer) => {
  expect(asked(court, on, publication, "2018-01-01", granted)).toBe(answer)
})

test("a court that is none is said", () => {
  expect(() => asked("cal", "the court of the moon", "published")).toThrowError(expect.objectContaining({ code: "court_unknown" }))
})

test("where the asking court is bound by the court that disagrees, the split is settled", () => {
  const reason: StatusReason = {
    treatment: "declined to follow",
    severity: "caution",
    recognized: false,
    part: "lead",
    rule: "declined.we",
    counts: true,
    why: "They differ.",
    verified: false,
    by: { court: "ca9", date: "2000" },
  }
  const subject: Case = {
    ...{
      key: 1,
      caseId: "1",
      name: "Roe v. Doe",
      court: "ca2",
      date: "1990",
      citations: [],
      hasText: false,
      provenance: [],
      verified: false,
    },
  }
  const severity = (on: string) => {
    const inCourt = courtAsked(on, subject, courts.byId("ca2"), courts)
    return bindingReasons([reason], inCourt, courts)[0]?.severity
  }
  expect([severity("cand"), severity("nysd"), severity("ilnd")]).toEqual(["warning", "caution", "caution"])
})
