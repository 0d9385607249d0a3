/** The memo on a verdict: the answer first, numbered reasons, authorities linked; nothing of a matter can become markup. */
import { expect, test } from "vitest"
import { readMatter } from "../../../src/reason/matter/read.js"
import { reason } from "../../../src/reason/reason.js"
import { memoAsHtml } from "../../../src/report/memo/html.js"
import { memoOnTerminal } from "../../../src/report/memo/terminal.js"
import { inkFor } from "../../../src/report/terminal/ink.js"
import { franklin, matterWith } from "../../reason/franklin.js"

const verdict = reason(franklin, matterWith("who: guest, yard: yes", "amounts: { worth: 1000 }\nshares: { target: 100 }"), {
  asOf: "1961-01-01",
})

test("on the terminal: the question, the answer, then numbered reasons that end in an authority", () => {
  const lines = memoOnTerminal(verdict, inkFor(false), 200).split("\n")
  expect(lines[0]).toBe("May the traveller have the worth of the luggage from the keeper?")
  expect(lines[1]).toBe("As of 1961-01-01, in the County Court: the keeper need not pay.")
  expect(lines.find((line) => line.startsWith("  1. "))).toMatch(/\(Cedar v\. Dogwood \(1960\) 2 Frank\.App\. 20, 22\.\)$/)
  expect(lines.join("\n")).not.toContain("⊆")
})

test("symbols only when asked", () => {
  expect(memoOnTerminal(verdict, inkFor(false), 2000, { formal: true })).toContain(
    "[cedar: {outside} ⊆ X^barred and X^allowed ⊆ {} ⇒ barred]",
  )
})

test("no line is wider than the terminal, but for a word that is", () => {
  const long = memoOnTerminal(verdict, inkFor(false), 60)
    .split("\n")
    .filter((line) => line.length > 62)
  expect(long).toEqual([])
})

test("as HTML: every linked authority stands in the table with its status", () => {
  const page = memoAsHtml(verdict)
  const links = [...page.matchAll(/href="#(authority-[\w-]+)"/g)].map((found) => found[1] as string)
  expect(links.length).toBeGreaterThan(3)
  expect(links.filter((id) => !page.includes(`<tr id="${id}">`))).toEqual([])
  expect(page).toContain("default-src 'none'")
  expect(page).toContain("not legal advice")
})

test("a matter's words never become markup", () => {
  const hostile = readMatter(
    'matter: "<script>alert(1)</script>"\npeople: { a: { name: "<img onerror=x>", is: guest } }\nparties: { claimant: a }\nfacts: { yard: yes }',
    "m",
    franklin,
  )
  const page = memoAsHtml(reason(franklin, hostile, { asOf: "1961-01-01" }))
  expect(page).not.toMatch(/<script|<img/)
  expect(page).toContain("&lt;script&gt;")
})

test("the same verdict gives the same bytes", () => {
  expect(memoAsHtml(verdict)).toBe(memoAsHtml(verdict))
})
