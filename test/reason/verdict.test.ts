/** Verdicts under the fictional doctrine: what decides, what merely leans, and how rules, courts and time move the answer. */
import { expect, test } from "vitest"
import type { PrecedentStatusSource } from "../../src/reason/authority-status/source.js"
import { nextQuestions, reason } from "../../src/reason/reason.js"
import { answer, franklin, matterWith, messageOf } from "./franklin.js"

test.each([
  ["nothing decided yet", "who: guest, yard: yes", "1949-01-01", "open []"],
  ["the general rule leans", "who: guest, yard: yes", "1955-01-01", "open leaning allowed [ash]"],
  ["a rule decides", "who: guest, yard: no", "1955-01-01", "allowed [ash]"],
  ["a precedent forces", "who: guest, yard: yes", "1961-01-01", "barred [cedar]"],
  ["a later one for the other side conflicts", "who: guest, yard: yes, locked: yes", "1970-12-31", "allowed [elm]"],
  ["two lines", "who: guest, yard: yes, locked: yes", "1971-06-01", "conflict [elm, gum]"],
  ["one line refused by two later decisions", "who: guest, yard: yes, locked: yes", "1973-01-01", "barred [gum]"],
  ["the higher court prevails", "who: guest, yard: yes, locked: yes", "1981-01-01", "allowed [elm, fir]"],
  ["the overruled precedent is gone, one that stands remains", "who: guest, yard: yes, locked: no", "1981-01-01", "barred [gum]"],
  ["a year-only date counts from its end", "who: guest, yard: yes, locked: yes", "1970-06-01", "open leaning barred [cedar, ash]"],
  ["a statute bars, with priority", "who: guest, yard: no, days: 400", "1976-01-01", "barred [code]"],
  ["before the statute", "who: guest, yard: no, days: 400", "1975-01-01", "allowed [ash]"],
] as const)("%s: %s on %s", (_, facts, asOf, expected) => {
  expect(answer(facts, asOf)).toBe(expected)
})

test("a court that is not bound by the decisions is only leaned on", () => {
  expect(answer("who: guest, yard: yes", "1961-01-01", { court: "appeals" })).toBe("open leaning barred [cedar, ash]")
  expect(answer("who: guest, yard: no", "1961-01-01", { court: "appeals" })).toBe("allowed [ash]")
})

test("an unknown fact is not false: the verdict says that it hangs on it, and asks", () => {
  const matter = matterWith("who: guest")
  const found = reason(franklin, matter, { asOf: "1961-01-01" })
  // In the yard it is barred, inside it is allowed: a fact that decides both ways leaves no leaning.
  expect([found.verdict, found.leaning]).toEqual(["open", undefined])
  expect(found.says.join(" ")).toContain("Ask first: Did the luggage stand in the yard?")
  expect(found.because.find(({ kind }) => kind === "nearly")?.text).toContain("Not known yet: the luggage stood in the yard.")
  expect(nextQuestions(franklin, matter, { asOf: "1961-01-01" }).map(({ question }) => question)).toEqual(
    ["Did the luggage stand in the yard?", "Was it locked?", "Had the keeper warned the guest?"].slice(0, 2),
  )
})

test("questions that can no longer change the answer are not asked", () => {
  expect(nextQuestions(franklin, matterWith("who: guest, yard: no, days: 400"), { asOf: "1976-01-01" })).toEqual([])
})

test("reasons are numbered, plain, and end in their authority with its pin", () => {
  const { because } = reason(franklin, matterWith("who: guest, yard: yes"), { asOf: "1961-01-01" })
  expect(because.map(({ n }) => n)).toEqual(because.map((_, at) => at + 1))
  expect(because[0]?.text).toBe(
    "Cedar (guest against keeper) went the same way for left outside, present here too. The yard is no part of the inn. (Cedar v. Dogwood (1960) 2 Frank.App. 20, 22.)",
  )
  expect(because[0]?.formal).toBe("cedar: {outside} ⊆ X^barred and X^allowed ⊆ {} ⇒ barred")
})

test("a defeated ground says why it does not prevail", () => {
  const { because } = reason(franklin, matterWith("who: guest, yard: yes, locked: yes"), { asOf: "1973-01-01" })
  expect(because.find(({ id }) => id === "elm")?.text).toContain(
    "It does not prevail: later decisions reject it (Gum; Holly); no higher court has overruled it",
  )
})

test("distinctions name what is missing and what was not faced, and whom they help", () => {
  const { distinctions } = reason(franklin, matterWith("who: guest, yard: yes, locked: yes"), { asOf: "1961-01-01" })
  expect(distinctions[0]).toMatchObject({ outcome: "barred", helps: "allowed", near: true, opposing: [{ factor: "care" }], missing: [] })
})

test("flips turn on facts that could be otherwise, never on what the matter is about", () => {
  const { flips } = reason(franklin, matterWith("who: guest, yard: yes"), { asOf: "1961-01-01" })
  expect(flips.map(({ text }) => text)).toEqual(["The luggage stood in the yard: no, not yes. Then the keeper must pay."])
})

test("the timeline gives the answer of each day of change, and only what that day knew", () => {
  const { timeline } = reason(franklin, matterWith("who: guest, yard: yes, locked: yes"), { asOf: "1990-01-01" })
  expect(
    timeline.filter(({ changed }) => changed).map(({ date, verdict, leaning }) => `${date} ${verdict}${leaning ? ` ${leaning}` : ""}`),
  ).toEqual([
    "1950-03-01 open allowed",
    "1960-05-02 open barred",
    "1970-12-31 allowed",
    "1971-02-02 conflict",
    "1972-03-03 barred",
    "1980-01-01 allowed",
  ])
})

test("the library's evidence counts beside the doctrine's record, and where they differ both are shown", () => {
  const live: PrecedentStatusSource = {
    name: "shelf",
    of: (citation) =>
      citation === "2 Frank.App. 20"
        ? {
            citation,
            name: "Cedar v. Dogwood",
            citingOpinions: 3,
            latest: "1965-01-01",
            events: [
              {
                date: "1965-01-01",
                treatment: "overruled",
                severity: "stop",
                by: { name: "Larch v. Maple", court: "high" },
                verified: false,
              },
            ],
          }
        : undefined,
  }
  const found = reason(franklin, matterWith("who: guest, yard: yes"), { asOf: "1966-01-01", live })
  expect(found.verdict).toBe("open")
  expect(found.disagreements).toEqual([
    'Cedar v. Dogwood: the doctrine says stands; the library "shelf" says fallen (Overruled on 1965-01-01 by Larch v. Maple.), from 3 citing opinions held. The graver view is used.',
  ])
  expect(found.coverage).toMatchObject({ library: "shelf", held: 1, latest: "1965-01-01" })
  expect(reason(franklin, matterWith("who: guest, yard: yes"), { asOf: "1964-12-31", live }).verdict).toBe("barred")
})

test("amounts come out exact, by component, with the formula written out", () => {
  const matter = matterWith("who: guest, yard: no", 'amounts: { value: "1,000" }\nshares: { target: 60 }')
  const { recoverable } = reason(franklin, matter, { asOf: "1961-01-01" })
  expect(recoverable?.components.map(({ title, recoverable: amount, formula, because }) => [title, amount, formula, because])).toEqual([
    ["the luggage", "540.00", "(1,000.00 − 100.00) × 60% = 540.00", "The keeper's share."],
    ["the money", "0.00", "100.00 × 0% = 0.00", "Not to a careless guest."],
  ])
  expect(recoverable?.total).toBe("540.00")
})

test("a range of fault gives a range, and what it leaves open is said", () => {
  const matter = matterWith("who: guest, yard: no", "amounts: { worth: 1000 }\nshares: { target: 60 to 100 }")
  const { recoverable } = reason(franklin, matter, { asOf: "1961-01-01" })
  expect(recoverable?.components.map(({ recoverable: amount }) => amount)).toEqual(["540.00 to 900.00", "0.00 to 100.00"])
  expect(recoverable?.notes).toEqual(["Nothing or all of it, depending on what is not known: the money."])
})

test("a barred claim recovers nothing; an open one says that the figures are conditional", () => {
  const barred = reason(franklin, matterWith("who: guest, yard: yes", "amounts: { worth: 1000 }\nshares: { target: 100 }"), {
    asOf: "1961-01-01",
  })
  expect(barred.recoverable).toMatchObject({ total: "0.00", notes: ["Nothing is recoverable, because the claim is barred."] })
  const open = reason(franklin, matterWith("who: guest, yard: yes", "amounts: { worth: 1000 }\nshares: { target: 100 }"), {
    asOf: "1955-01-01",
  })
  expect(open.recoverable?.notes).toEqual(["These figures stand only if the claim is allowed."])
})

test("a day is needed, and must be one", () => {
  expect(messageOf(() => reason(franklin, matterWith("who: guest")))).toBe(
    "--as-of cannot be missing. Give a date, here or as as_of in the matter.",
  )
  expect(messageOf(() => reason(franklin, matterWith("who: guest"), { asOf: "soon" }))).toContain("soon is not a date")
})

test("a court may be named in words, or be one of the table's; one that is unknown is refused", () => {
  expect(reason(franklin, matterWith("who: guest"), { asOf: "1961-01-01", court: "Cal. Ct. App." }).court.id).toBe("calctapp")
  expect(messageOf(() => reason(franklin, matterWith("who: guest"), { asOf: "1961-01-01", court: "Star Chamber" }))).toContain(
    "Star Chamber is not a court Goodlaw knows",
  )
})

test("a component of nothing is not listed", () => {
  const matter = matterWith("who: guest, yard: no", "amounts: { worth: 1000, cash: 0 }\nshares: { target: 100 }")
  expect(reason(franklin, matter, { asOf: "1961-01-01" }).recoverable?.components.map(({ id }) => id)).toEqual(["goods"])
})
