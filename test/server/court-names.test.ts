/** Courts in answers go by the names that people know them by; marks and reasons lead to the words they rest on. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { courts } from "../../src/node.js"
import { knownAs, withCourtNames } from "../../src/server/court-names.js"
import type { RunningServer } from "../../src/server/server.js"
import { type Franklin, franklin, keyOf, serve } from "./running.js"

test.each([
  ["cand", "N.D. Cal."],
  ["ca9", "9th Cir."],
  ["cal", "California Supreme Court"],
  ["scotus", "Supreme Court of the United States"],
  ["nowhere", undefined],
])("%s is known as %s", (id, name) => expect(knownAs(id, courts)).toBe(name))

test("every object with a court is named, at any depth, and nothing else is touched", () => {
  const given = { court: "cand", by: [{ court: "ca9", n: 1 }, { court: "x" }, null, "court"], none: { court: 3 } }
  expect(withCourtNames(given, courts)).toEqual({
    court: "cand",
    courtName: "N.D. Cal.",
    by: [{ court: "ca9", courtName: "9th Cir.", n: 1 }, { court: "x" }, null, "court"],
    none: { court: 3 },
  })
  expect(given).not.toHaveProperty("courtName")
})

describe("over Franklin", () => {
  let library: Franklin
  let server: RunningServer
  beforeAll(async () => {
    library = await franklin()
    server = await serve(library.library)
  })
  afterAll(async () => {
    await server.close()
    await library.close()
  })
  const get = async (path: string) => (await fetch(`${server.url}${path}`)).json()

  test("a library's own courts are named", async () => {
    const key = await keyOf(library.library, "41 Frank. 2d 210")
    expect(await get(`/api/cases/${key}`)).toMatchObject({ court: "franklin", courtName: "Supreme Court of Franklin" })
    expect((await get(`/api/cases/${key}/status`)).because[0].by).toMatchObject({ courtName: "Supreme Court of Franklin" })
  })

  test("the place of a mark holds the very words", async () => {
    const key = await keyOf(library.library, "41 Frank. 2d 210")
    const marks = (await get(`/api/cases/${key}/timeline`)) as { severity: string; quote: string; at: Record<string, number> }[]
    const mark = marks.find(({ severity }) => severity === "stop")
    const opinions = (await get(`/api/cases/${mark?.at.key}/opinions`)) as { key: number; text: string }[]
    const text = opinions.find((one) => one.key === mark?.at.opinion)?.text ?? ""
    expect(text.slice(mark?.at.start, mark?.at.end).replace(/\s+/g, " ")).toContain("Halloran v. Tri-County Freight Co. is overruled")
  })
})
