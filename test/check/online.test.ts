/** What a brief's findings say when an online source is asked about the cases that the library lacks. */
import { describe, expect, test } from "vitest"
import { check } from "../../src/check/check.js"
import type { OnlineAnswer, OnlineCase, OnlineSource } from "../../src/online/online.js"
import { readText } from "../../src/read/text.js"
import { limitsOf } from "../../src/report/words.js"
import { fakeLibrary } from "./fake-library.js"

const library = fakeLibrary(
  [
    { name: "Crane v. Moss", citations: ["400 U.S. 100"], date: "1970-12-07" },
    { name: "Mabry v. Lindqvist", citations: ["404 U.S. 500"], date: "1972-01-10", held: "cited", cited: true },
  ],
  { "U.S.": { last: 608 } },
)

type Answer = Pick<OnlineAnswer, "answer"> & { readonly cases?: readonly OnlineCase[] }
const at = (name: string, citations: readonly string[], date: string, court = "scotus"): OnlineCase => ({ name, citations, date, court })
const ondine = at("Ondine v. Vale", ["405 U.S. 600", "31 L. Ed. 2d 44"], "1972-03-20")

/** A source that answers from a table, and notes what it was asked. */
function sourceOf(table: Readonly<Record<string, Answer>>, says: readonly string[] = []) {
  const asked: string[] = []
  const source: OnlineSource = {
    name: "courtlistener",
    ask: async (citations) => {
      asked.push(...citations)
      const answers = citations.flatMap((one) => {
        const given = table[one]
        return given ? [[one, { source: "courtlistener", asked: one, day: "2026-11-20", cases: [], ...given }] as const] : []
      })
      return { answers: new Map(answers), kept: 0, says }
    },
  }
  return { source, asked }
}

async function findings(text: string, table: Readonly<Record<string, Answer>>, says: readonly string[] = []) {
  const { source, asked } = sourceOf(table, says)
  const result = await check(readText(text), library, { online: source })
  return { result, asked, found: result.findings.map(({ kind, severity, message }) => `${severity} ${kind}: ${message}`) }
}

test("nothing is asked about what the library holds, nor without the option", async () => {
  const text = "See Crane v. Moss, 400 U.S. 100 (1970). Id. at 101. 42 U.S.C. § 1983."
  const { asked, result } = await findings(text, {})
  expect(asked).toEqual([])
  expect(result.online?.says).toEqual(["CourtListener was not asked: the library holds every case cited by number."])
  const offline = await check(readText(text), library)
  expect(offline.online).toBeUndefined()
  expect({ ...result, online: undefined }).toEqual({ ...offline, online: undefined })
})

describe("a case that the library lacks", () => {
  const brief = "Ondine v. Vale, 405 U.S. 600 (1972)."

  test("found there under that name: corroborated, and not checked", async () => {
    const { found, result } = await findings(brief, { "405 U.S. 600": { answer: "found", cases: [ondine] } })
    expect(found).toEqual([
      "neutral not_in_library: 405 U.S. 600 is not in this library, so nothing of it could be checked beyond that. CourtListener, asked on 2026-11-20, has Ondine v. Vale, 405 U.S. 600 (1972) there; whether it is still good law was not checked.",
    ])
    expect(result.citations[0]).toMatchObject({
      answer: "not in this library",
      online: { answer: "found", case: ondine, day: "2026-11-20" },
    })
    expect(result.counts.found).toBe(0)
    expect(result.findings[0]?.source).toEqual({ name: "courtlistener", day: "2026-11-20" })
  })

  test("found there under another name is a finding, as it is with a case that is held", async () => {
    const { found } = await findings("Kestrel v. Barrow, 405 U.S. 600 (1972).", { "405 U.S. 600": { answer: "found", cases: [ondine] } })
    expect(found).toEqual([
      "warning name_mismatch: 405 U.S. 600 is Ondine v. Vale, 405 U.S. 600 (1972), as the record calls it, not Kestrel v. Barrow. So says CourtListener, asked on 2026-11-20; the library does not hold the case.",
    ])
  })

  test("of several cases on the page, the one of that name is meant", async () => {
    const other = at("Kestrel v. Barrow", ["405 U.S. 600"], "1972-03-20")
    const { found } = await findings(brief, { "405 U.S. 600": { answer: "found", cases: [other, ondine] } })
    expect(found).toEqual([expect.stringContaining("neutral not_in_library")])
  })

  test("another year and another court", async () => {
    const circuit = at("Ondine v. Vale", ["500 F.2d 10"], "1974-05-06", "ca9")
    const { found } = await findings("Ondine v. Vale, 500 F.2d 10 (2d Cir. 1979).", {
      "500 F.2d 10": { answer: "found", cases: [circuit] },
    })
    expect(found.map((one) => one.slice(0, one.indexOf(":")))).toEqual([
      "neutral not_in_library",
      "warning year_mismatch",
      "warning court_mismatch",
    ])
    expect(found[1]).toContain("decided in 1974, not in 1979. So says CourtListener, asked on 2026-11-20")
  })

  test("not found is a doubt with more weight, and no proof", async () => {
    const { found, result } = await findings(brief, { "405 U.S. 600": { answer: "not found" } })
    expect(found).toEqual([
      "warning not_in_library: 405 U.S. 600 is not in this library, so nothing of it could be checked. CourtListener, asked on 2026-11-20, has no such citation. It holds most published opinions, though not all: find the page itself before you rely on the citation.",
    ])
    expect(result.findings[0]?.because.at(-1)).toEqual({
      rule: "courtlistener.lookup",
      note: "Asked about 405 U.S. 600 on 2026-11-20: not found.",
    })
    expect(result.citations[0]?.answer).toBe("not in this library")
  })

  test.each([
    ["Ondine v. Vale, 2019 WL 123456 (9th Cir. 2019).", "2019 WL 123456", "so that says little"],
    ["Ondine v. Vale, 31 L. Ed. 2d 44 (1972).", "31 L. Ed. 2d 44", "under their official citation only"],
  ])("a miss of %s weighs less", async (text, number, words) => {
    const { found } = await findings(text, { [number]: { answer: "not found" } })
    expect(found[0]).toContain(words)
  })

  test("opinions held that cite it speak for it all the same", async () => {
    const { found } = await findings("Mabry v. Lindqvist, 404 U.S. 500 (1972).", { "404 U.S. 500": { answer: "not found" } })
    expect(found).toEqual([expect.stringMatching(/^caution .*no such citation.*Opinions held here cite Mabry/)])
  })

  test("a page inside another case is no case's first page", async () => {
    const { found, result } = await findings("Ondine v. Vale, 405 U.S. 610 (1972).", {
      "405 U.S. 610": { answer: "inside", cases: [ondine] },
    })
    expect(found).toEqual([
      expect.stringMatching(/^warning not_in_library: .*no case that begins there; the page lies in Ondine v\. Vale, 405 U\.S\. 600/),
    ])
    expect(result.findings[0]?.suggestion).toBe("Ondine v. Vale, 405 U.S. 600")
  })

  test("the number beside it is asked about where its own is not found", async () => {
    const { found, asked } = await findings("Ondine v. Vale, 405 U.S. 601, 31 L. Ed. 2d 44 (1972).", {
      "405 U.S. 601": { answer: "not found" },
      "31 L. Ed. 2d 44": { answer: "found", cases: [ondine] },
    })
    expect(asked).toEqual(["405 U.S. 601", "31 L. Ed. 2d 44"])
    expect(found).toEqual([expect.stringContaining("has no such citation; at 31 L. Ed. 2d 44 it has Ondine v. Vale, 405 U.S. 600 (1972).")])
  })

  test("a reporter it does not recognise says nothing", async () => {
    const { found } = await findings(brief, { "405 U.S. 600": { answer: "not understood" } })
    expect(found[0]).toContain("which says nothing about it")
  })

  test("a volume that the table does not know exists where a case is found in it", async () => {
    const late = at("Ondine v. Vale", ["609 U.S. 5"], "2026-03-20")
    const text = "Ondine v. Vale, 609 U.S. 5 (2026)."
    expect((await findings(text, { "609 U.S. 5": { answer: "found", cases: [late] } })).found[0]).toContain("neutral not_in_library")
    expect((await findings(text, { "609 U.S. 5": { answer: "not found" } })).found[0]).toContain("stop impossible_citation")
  })

  test("without an answer the check is the offline one, and every report says why", async () => {
    const why = "CourtListener did not answer as expected (the connection broke off)."
    const { result, found } = await findings(brief, {}, [why])
    const offline = await check(readText(brief), library)
    expect(result.findings).toEqual(offline.findings)
    expect(found).toHaveLength(1)
    expect(result.online).toMatchObject({ asked: 1, found: 0, unanswered: 1 })
    expect(limitsOf(result)).toContain(why)
  })
})
