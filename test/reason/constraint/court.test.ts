/** Which precedents bind a court on a day, and how the answer changes with the days. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Bench, binding, bindingBase, type Decided, tieBreaks, timeline } from "../../../src/reason/constraint/court.js"
import { weigh } from "../../../src/reason/constraint/weigh.js"
import { precedent, situation } from "./notation.js"

const ranks = { trial: 1, appeal: 2, supreme: 3 }
const reading = { model: "reason" } as const

function decided(line: string, court: string, date: string, overruledOn?: string): Decided {
  return { ...precedent(line), court, date, ...(overruledOn === undefined ? {} : { overruled: [{ on: overruledOn }] }) }
}

function bench(court: string, date: string, strictVertical = false): Bench {
  return { court, date, ranks, strictVertical }
}

const old = decided("old: p1 | d1; p1 -> pi", "supreme", "2001-05-01", "2005-03-01")
const turn = decided("turn: p1 | d1; d1 -> delta", "supreme", "2005-03-01")
const below = decided("below: p1 | d1 d2; p1 -> pi", "trial", "2003")

const rows: readonly (readonly [string, string, string])[] = [
  ["trial", "2001-04-30", ""],
  ["trial", "2001-05-01", "old"],
  ["trial", "2003-06-01", "old"],
  ["trial", "2003-12-31", "old below"],
  ["appeal", "2004-01-01", "old"],
  ["trial", "2005-02-28", "old below"],
  ["trial", "2005-03-01", "turn below"],
  ["supreme", "2006-01-01", "turn"],
]

test.each(rows)("before a %s court on %s bind: %s", (court, date, ids) => {
  const bind = binding([old, turn, below], bench(court, date))
  expect(bind.map(({ id }) => id).join(" ")).toBe(ids)
})

test("a day with missing parts binds nobody in doubt", () => {
  const vague = decided("vague: p1 | d1; p1 -> pi", "supreme", "2001", "2005")
  const binds = (date: string) => binding([vague], bench("trial", date)).length === 1
  expect(["2001-06-30", "2001-12-31", "2004-12-31", "2005-01-01"].map(binds)).toEqual([false, true, true, false])
})

test("a court of another system does not bind, and an unknown deciding court is refused", () => {
  const foreign = decided("foreign: p1 | d1; p1 -> pi", "elsewhere", "1990-01-01")
  expect(binding([foreign], bench("trial", "2000-01-01"))).toEqual([])
  expect(() => binding([old], bench("elsewhere", "2000-01-01"))).toThrow("not a court")
})

describe("strict vertical precedent", () => {
  const verdict = (court: string, strict: boolean, precedents: readonly Decided[]) =>
    weigh(bindingBase(precedents, bench(court, "2004-01-01", strict), reading), situation("p1 | d1 d2")).verdict

  test("takes the second ground of distinguishing from a lower court", () => {
    expect([verdict("trial", false, [old]), verdict("trial", true, [old])]).toEqual(["open", "forced_pi"])
  })

  test("leaves it to the court that made the rule", () => {
    expect(verdict("supreme", true, [old])).toBe("open")
  })

  test("brings two superior rules into conflict where both reasons are present", () => {
    const other = decided("other: p1 | d2; d2 -> delta", "supreme", "2002-01-01")
    expect([verdict("appeal", false, [old, other]), verdict("appeal", true, [old, other])]).toEqual(["forced_delta", "conflict"])
  })
})

test("the timeline tells what happened on each day and what the answer was from then on", () => {
  const told = timeline([turn, below, old], bench("trial", "2010-01-01"), reading, situation("p1 | d1"))
  expect(told.map(({ date, verdict, decided, overruled }) => [date, verdict, ...decided, ...overruled].join(" "))).toEqual([
    "2001-05-01 forced_pi old",
    "2003-12-31 forced_pi below",
    "2005-03-01 conflict turn old",
  ])
  expect(timeline([turn, old], bench("trial", "2004-01-01"), reading, situation("p1 | d1"))).toHaveLength(1)
})

test("a conflict names the principles that would settle it", () => {
  const pi = decided("low: p1 | d1; p1 -> pi", "appeal", "2009-01-01")
  const delta = decided("high: p1 | d1; d1 -> delta", "supreme", "2002-01-01")
  const asked = bench("trial", "2010-01-01")
  const weighing = weigh(bindingBase([pi, delta], asked, reading), situation("p1 | d1"))
  expect(tieBreaks([pi, delta], asked, weighing)).toEqual({ higherCourt: "delta", laterDate: "pi" })
  expect(tieBreaks([pi], asked, { ...weighing, forcingDelta: [] })).toEqual({})
})

test("an earlier date never uses a later event", () => {
  const days = ["1990-01-01", "1995-06-30", "1999-06-24", "2002-06-24", "2010-12-31"] as const
  const event = fc.record({
    line: fc.constantFrom("p1 | d1; p1 -> pi", "p1 | d1; d1 -> delta", "p1 p2 | d1 d2; p2 -> pi", "p2 | d2 -> delta"),
    court: fc.constantFrom("trial", "appeal", "supreme"),
    date: fc.constantFrom(...days),
    overruled: fc.option(fc.constantFrom(...days), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(event, { maxLength: 6 }), fc.constantFrom(...days), (events, date) => {
      const all = events.map(({ line, court, date, overruled }, at) =>
        decided(`c${at}: ${line}`, court, date, overruled !== undefined && overruled >= date ? overruled : undefined),
      )
      const known = all
        .filter((one) => one.date <= date)
        .map(({ overruled, ...one }) => ({ ...one, overruled: (overruled ?? []).filter(({ on }) => on <= date) }))
      const asked = bench("trial", date)
      const about = situation("p1 | d1")
      expect(weigh(bindingBase(all, asked, reading), about)).toEqual(weigh(bindingBase(known, asked, reading), about))
      const earlier = timeline(all, asked, reading, about).map(({ date, verdict }) => ({ date, verdict }))
      expect(timeline(known, asked, reading, about).map(({ date, verdict }) => ({ date, verdict }))).toEqual(earlier)
    }),
  )
})
