/** `goodlaw try` shows what is read in a sentence, as carets below it. */
import { expect, test } from "vitest"
import { place } from "./run.js"

const { goodlaw } = place()

test("citations and acts stand below the words they are read from", () => {
  const { status, stdout } = goodlaw(["try", "We overrule Crain v. Dobbs, 123 Cal. 456 (1950)."])
  expect(status).toBe(0)
  const [text = "", ...marks] = stdout.split("\n")
  expect(text).toBe("We overrule Crain v. Dobbs, 123 Cal. 456 (1950).")
  const citation = marks.find((line) => line.includes("case, 123 Cal. 456")) ?? ""
  expect(citation.indexOf("^")).toBe(text.indexOf("Crain"))
  expect(citation).toContain("'Crain v. Dobbs'")
  expect(marks.some((line) => /\^ overruled: a1 Crain v\. Dobbs/.test(line))).toBe(true)
})

test("lines of standard input are read one after another, and nothing found is said", () => {
  const { stdout } = goodlaw(["try"], "It rained.\nSee Elm v. Fir, 5 U.S. 7 (1805).\n")
  expect(stdout).toContain("Nothing is read in it")
  expect(stdout).toContain("case, 5 U.S. 7")
})
