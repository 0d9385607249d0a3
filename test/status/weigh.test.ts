/** Whether a treatment counts, and how much, by who speaks, who acts, when, and what that court may do: one row a rule, hits beside misses. */
import { expect, test } from "vitest"
import { courts } from "../../src/courts/table.js"
import type { TreatmentRow } from "../../src/library/store/tables.js"
import type { Event } from "../../src/status/events.js"
import { weigh } from "../../src/status/weigh.js"
import { kindOf, weights } from "../../src/treatment/kinds.js"

const plain: TreatmentRow = {
  cited: 1,
  id: 1,
  citing: 2,
  acting_key: null,
  acting: null,
  treatment: "overruled",
  weight: 4,
  recognized: 0,
  direct: 0,
  part: "lead",
  voice: "own",
  point: null,
  quote: "We overrule it.",
  page: null,
  opinion: 0,
  start_at: 0,
  end_at: 10,
  rule: "overruled.active",
  day: 20000101,
  date: "2000-01-01",
  source: "text",
  verified: 0,
  not_counted: null,
  note: null,
}

type Made = Partial<TreatmentRow> & {
  readonly by?: string | undefined
  readonly on?: string | undefined
  readonly acted?: string
  readonly decided?: string
  readonly at?: string
  readonly printed?: string
}

/** "stop weigh.power", or "- weigh.separate" for what does not count. */
function weighed({ by, on = "scotus", acted = "2000-01-01", decided = "1990-01-01", at, printed = "", ...row }: Made): string {
  const treatment = row.treatment ?? plain.treatment
  const kind = kindOf(treatment)
  const full = { ...plain, weight: weights[kind?.severity ?? "neutral"], direct: kind?.group === "direct" ? 1 : 0, ...row }
  const citing = { key: 2, name: "Later v. Case", court: full.recognized === 1 ? "scotus" : by, date: "2000-01-01" }
  const named =
    full.recognized === 1 && by !== undefined
      ? { key: 3, name: "Acting v. Case", ...(by === "" ? {} : { court: by }), date: acted }
      : undefined
  const actor = full.recognized === 1 ? named : { ...citing, date: acted, ...(at ? { citation: at } : {}) }
  const event = { row: full, citing, actor: actor ?? {}, actorKnown: actor !== undefined } as Event
  const reason = weigh(event, { court: on, date: decided, day: 0, citations: printed }, courts)
  return `${reason.counts ? reason.severity : "-"} ${reason.weighedBy}`
}

test.each<[says: string, made: Made, answer: string]>([
  // Who may overrule whom.
  ["the Supreme Court its own decision", { by: "scotus", on: "scotus" }, "stop weigh.power"],
  ["the Supreme Court a circuit's", { by: "scotus", on: "ca9" }, "stop weigh.power"],
  ["a circuit its own (en banc)", { by: "ca9", on: "ca9" }, "stop weigh.power"],
  ["a circuit a district's", { by: "ca9", on: "cand" }, "stop weigh.power"],
  ["one circuit another's: a split", { by: "ca2", on: "ca9" }, "caution weigh.power"],
  ["a district its own: another judge", { by: "cand", on: "cand" }, "caution weigh.power"],
  ["a district the circuit's", { by: "cand", on: "ca9" }, "warning weigh.power"],
  ["California's supreme court a court of appeal's", { by: "cal", on: "calctapp" }, "stop weigh.power"],
  ["a court of appeal another's", { by: "calctapp1d", on: "calctapp2d" }, "caution weigh.power"],
  ["the courts of appeal, the district not known", { by: "calctapp", on: "calctapp" }, "caution weigh.power"],
  ["a superior court the court of appeal's", { by: "calsuperct", on: "calctapp" }, "warning weigh.power"],
  ["another state's supreme court", { by: "ny", on: "cal" }, "caution weigh.power"],
  ["a court that is not known", { by: undefined, on: "cal" }, "warning weigh.power"],
  ["a court whose id is in no table", { by: "zzz", on: "cal" }, "warning weigh.power"],
  ["a court that is in no table, itself", { by: "zzz", on: "zzz" }, "stop weigh.power"],
  ["a court of last resort, by a court that is not known", { by: undefined, on: "scotus" }, "warning weigh.power"],
  ["a case whose court is not known", { by: "ny", on: "nowhere" }, "stop weigh.power"],
  // A state's own law: its highest court against a federal decision, and no other court.
  ["a state's highest court a circuit's reading of its law", { by: "cal", on: "ca9" }, "warning weigh.state_law"],
  ["a state's highest court a district's", { by: "ny", on: "nysd", treatment: "disapproved" }, "warning weigh.state_law"],
  ["a state's intermediate court", { by: "calctapp", on: "ca9" }, "caution weigh.power"],
  // Disapproval.
  ["disapproved from above", { treatment: "disapproved", by: "cal", on: "calctapp" }, "stop weigh.disapproved_by_superior"],
  ["disapproved by the same court", { treatment: "disapproved", by: "scotus", on: "scotus" }, "warning weigh.power"],
  ["disapproved by a sister", { treatment: "disapproved", by: "ca2", on: "ca9" }, "caution weigh.power"],
  // Sisters that disagree, and that only distinguish.
  ["a sister that declines to follow", { treatment: "declined to follow", by: "ca2", on: "ca9" }, "caution weigh.split"],
  ["a sister that limits", { treatment: "limited", by: "ca2", on: "ca9" }, "warning weigh.split"],
  ["a sister that distinguishes", { treatment: "distinguished", by: "ca2", on: "ca9" }, "caution weigh.as_named"],
  ["a sister that follows", { treatment: "followed", by: "ca2", on: "ca9" }, "positive weigh.as_named"],
  // Who speaks.
  ["a dissent", { by: "scotus", part: "dissent" }, "- weigh.separate"],
  ["a concurrence", { by: "scotus", part: "concurrence" }, "- weigh.separate"],
  ["per curiam", { by: "scotus", part: "per_curiam" }, "stop weigh.power"],
  ["a plurality", { by: "scotus", part: "plurality" }, "warning weigh.plurality"],
  ["a party", { by: "scotus", voice: "argued", not_counted: "argued" }, "- weigh.text"],
  ["words quoted", { by: "scotus", voice: "quoted" }, "- weigh.voice"],
  ["denied", { by: "scotus", not_counted: "negated" }, "- weigh.text"],
  ["supposed", { by: "scotus", not_counted: "hypothetical" }, "- weigh.text"],
  // When.
  ["by a decision dated before the case", { by: "scotus", acted: "1985", decided: "1990-01-01" }, "caution weigh.dates"],
  ["by one that stands before it in the reporter", { by: "scotus", at: "303 U.S. 376", printed: "304 U.S. 64" }, "- weigh.earlier"],
  [
    "by one that stands after it in the reporter, dated before it",
    { by: "scotus", at: "360 U.S. 200", printed: "310 U.S. 100", acted: "1859" },
    "caution weigh.dates",
  ],
  [
    "by one that stands after it in the reporter",
    { by: "scotus", at: "304 U.S. 90", printed: "304 U.S. 64;58 S. Ct. 817" },
    "stop weigh.power",
  ],
  [
    "reported of a decision older than the case",
    { by: "scotus", recognized: 1, not_counted: "recognized", acted: "1985", decided: "1990-01-01" },
    "- weigh.earlier",
  ],
  ["reported before it was done", { by: "scotus", acted: "2005", recognized: 1, not_counted: "recognized" }, "- weigh.earlier"],
  ["by one of the same year", { by: "scotus", acted: "1990", decided: "1990-06-01" }, "stop weigh.power"],
  // How far.
  ["on other grounds", { by: "scotus", point: "on other grounds" }, "warning weigh.other_grounds"],
  ["on a point", { by: "scotus", point: "to the extent that it requires a writing" }, "stop weigh.power"],
  // Only reported.
  ["reported, the decision named", { by: "scotus", recognized: 1, not_counted: "recognized" }, "stop weigh.power"],
  ["reported of a sister court", { by: "ca2", on: "ca9", recognized: 1, not_counted: "recognized" }, "caution weigh.power"],
  ["reported, the court of the decision named not known", { by: "", recognized: 1, not_counted: "recognized" }, "warning weigh.reported"],
  ["reported, nobody named", { by: undefined, recognized: 1, not_counted: "recognized" }, "caution weigh.reported"],
  [
    "reported in a row of citations",
    { by: "scotus", recognized: 1, not_counted: "recognized", rule: "overruled.reduced" },
    "warning weigh.reported",
  ],
  ["reported as limited", { by: "scotus", treatment: "limited", recognized: 1, not_counted: "recognized" }, "- weigh.reported"],
  ["reported in a dissent", { by: "scotus", recognized: 1, part: "dissent", not_counted: "dissent" }, "- weigh.separate"],
  [
    "a statute that took its place, as an opinion says",
    { by: undefined, treatment: "superseded by statute", recognized: 1, not_counted: "recognized" },
    "stop weigh.reported",
  ],
  // The case itself, up the ladder.
  ["reversed from above", { treatment: "reversed", by: "ca9", on: "cand" }, "stop weigh.review"],
  ["reversed on other grounds", { treatment: "reversed", by: "ca9", on: "cand", point: "on other grounds" }, "warning weigh.review"],
  ["reversed by a court that does not review it", { treatment: "reversed", by: "ca2", on: "cand" }, "- weigh.review"],
  ["vacated by itself", { treatment: "vacated", by: "ca9", on: "ca9" }, "stop weigh.review"],
  [
    "cited with its reversal",
    { treatment: "reversed", by: "scotus", on: "ca9", recognized: 1, not_counted: "recognized" },
    "stop weigh.review",
  ],
  [
    "its own history, told by a table",
    { treatment: "modified", by: "calctapp", on: "calctapp", citing: 1, source: "starter" },
    "caution weigh.review",
  ],
  ["affirmed", { treatment: "affirmed", by: "scotus", on: "ca9" }, "positive weigh.review"],
  // A dissent taken up is no support.
  ["its dissent adopted", { treatment: "adopted", by: "scotus", rule: "adopted.dissent" }, "- weigh.dissent_taken"],
  ["its rule adopted", { treatment: "adopted", by: "scotus", rule: "adopted.active" }, "positive weigh.as_named"],
])("%s", (_, made, answer) => {
  expect(weighed(made)).toBe(answer)
})

test("every reason says why in a sentence", () => {
  for (const by of ["scotus", "ca9", "cal", "calctapp", "cand"])
    for (const treatment of ["overruled", "disapproved", "limited", "distinguished", "followed", "reversed"]) {
      const { why } = weigh(
        { row: { ...plain, treatment }, citing: { court: by }, actor: { court: by }, actorKnown: true },
        { court: "ca9", date: "1990", day: 0, citations: "" },
        courts,
      )
      expect(why).toMatch(/^[A-Z].*\.$/)
    }
})
