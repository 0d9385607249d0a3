/** CourtListener asked over the wire: limits, waits, faults, what is sent and what is kept. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Problem } from "../../src/base/problem.js"
import { openLibrary } from "../../src/law/open.js"
import type { StoredLibrary } from "../../src/library/stored-library.js"
import { addressFrom, sourceName } from "../../src/online/address.js"
import { askedBy, isSendable, longestText, mostAtOnce, packed } from "../../src/online/batches.js"
import { type AskOptions, courtListener } from "../../src/online/courtlistener.js"
import { answerOfRow } from "../../src/online/lookup-rows.js"
import { type FakeCourtListener, type Fault, fakeCourtListener, send } from "./fake-courtlistener.js"

const token = "a-token-of-the-tests"
const folder = mkdtempSync(join(tmpdir(), "goodlaw-online-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
let library: StoredLibrary
let server: FakeCourtListener
let waits: number[]
let now: number

beforeEach(async () => {
  library = await openLibrary(join(folder, `${made++}.db`), { bare: true })
  waits = []
  now = Date.parse("2026-11-20T10:00:00Z")
  server = await fakeCourtListener(
    [
      { name: "Crane v. Moss", citations: ["900 U.S. 100", "27 L. Ed. 2d 300"], date: "2030-12-07", through: 140 },
      { name: "Vale v. Moor", citations: ["901 U.S. 5"], date: "2031-01-02" },
      { name: "Moor v. Vale", citations: ["901 U.S. 5"], date: "2031-01-02" },
    ],
    token,
  )
})
afterEach(async () => {
  await server.close()
  await library.close()
})

const source = (more: Partial<AskOptions> = {}) =>
  courtListener({
    base: new URL(server.url),
    token,
    store: library.store,
    clock: {
      now: () => now,
      wait: async (milliseconds) => {
        waits.push(milliseconds)
        now += milliseconds
      },
    },
    ...more,
  })

test("each kind of answer, with its day; only citations are sent", async () => {
  const asked = ["900 U.S. 100", "901 U.S. 5", "900 U.S. 120", "902 U.S. 7", "5 Nonesuch 9"]
  const { answers, says } = await source().ask(asked)
  expect(says).toEqual([])
  expect(asked.map((one) => answers.get(one)?.answer)).toEqual(["found", "found", "inside", "not found", "not understood"])
  expect(answers.get("900 U.S. 100")).toMatchObject({
    day: "2026-11-20",
    cases: [
      {
        name: "Crane v. Moss",
        date: "2030-12-07",
        court: "scotus",
        citations: ["900 U.S. 100", "27 L. Ed. 2d 300"],
        url: "https://www.courtlistener.com/opinion/1/crane-v-moss/",
      },
    ],
  })
  expect(answers.get("901 U.S. 5")?.cases.map(({ name }) => name)).toEqual(["Vale v. Moor", "Moor v. Vale"])
  expect(server.heard).toEqual([
    { authorization: `Token ${token}`, path: "/api/rest/v4/citation-lookup/", text: asked.map((one) => `${one};`).join("\n") },
  ])
})

test("answers are kept and asked for again when they are old; what cannot be asked again stands with its day", async () => {
  await source().ask(["900 U.S. 100", "902 U.S. 7"])
  const again = await source().ask(["900 U.S. 100", "902 U.S. 7"])
  expect([again.kept, server.heard.length]).toEqual([2, 1])
  now += 40 * 86_400_000
  const later = await source().ask(["900 U.S. 100", "902 U.S. 7"])
  expect([later.kept, server.heard.at(-1)?.text]).toEqual([1, "902 U.S. 7;"])
  expect(later.answers.get("902 U.S. 7")?.day).toBe("2026-12-30")
  now += 40 * 86_400_000
  await server.close()
  const offline = await source().ask(["902 U.S. 7"])
  expect(offline.answers.get("902 U.S. 7")?.day).toBe("2026-12-30")
  expect(offline.says.join(" ")).toContain("refuses the connection")
  const rows = await library.store.db.selectFrom("answers").select(["source", "asked"]).orderBy("asked").execute()
  expect(rows.map(({ asked }) => asked)).toEqual(["900 us 100", "902 us 7"])
  expect(rows[0]?.source).toBe(`courtlistener at ${new URL(server.url).host}`)
})

test("600 citations are three requests of at most 250, a second apart", async () => {
  const asked = Array.from({ length: 600 }, (_, n) => `902 U.S. ${n + 1}`)
  const { answers } = await source().ask(asked)
  expect(asked.every((one) => answers.get(one)?.answer === "not found")).toBe(true)
  expect(server.heard.map(({ text }) => text.split("\n").length)).toEqual([250, 250, 100])
  expect(waits).toEqual([1000, 1000])
})

describe("its limits are honoured", () => {
  const wait = (headers: Readonly<Record<string, string>>, body: object): Fault => {
    return (response) => send(response, 429, body, headers)
  }
  test.each([
    ["Retry-After in seconds", wait({ "retry-after": "7" }, {}), 7000],
    ["wait_until", wait({}, { error_message: "Too many requests", wait_until: "2026-11-20T10:00:30Z" }), 30_000],
    ["wait_util, as it was once spelled", wait({}, { wait_util: "2026-11-20T10:00:09Z" }), 9000],
    ["a time that has passed", wait({}, { wait_until: "2026-11-20T09:00:00Z" }), 1000],
    ["no time at all", wait({}, {}), 60_000],
  ])("%s", async (_, fault, milliseconds) => {
    server.fail(fault)
    const told: number[] = []
    const { answers, says } = await source({ onWait: (seconds) => told.push(seconds) }).ask(["902 U.S. 7"])
    expect([answers.get("902 U.S. 7")?.answer, says]).toEqual(["not found", []])
    expect([waits[0], told]).toEqual([milliseconds, [milliseconds / 1000]])
  })

  test("a wait beyond patience ends the asking, and what was answered before is kept", async () => {
    const asked = Array.from({ length: 260 }, (_, n) => `902 U.S. ${n + 1}`)
    server.fail(
      (response, { text }) =>
        send(
          response,
          200,
          text.split("\n").map((_, n) => ({ citation: `902 U.S. ${n + 1}`, status: 404, clusters: [] })),
        ),
      wait({ "retry-after": "85774" }, { detail: "Request was throttled." }),
    )
    const { answers, says } = await source().ask(asked)
    expect(answers.size).toBe(250)
    expect(says).toEqual([
      "CourtListener did not answer as expected (its limit is reached until 2026-11-21 09:49 UTC). Offline answers are not affected; try again later. It was not asked about 10 citations that this library lacks.",
    ])
  })

  test("refusals without end end after some ten requests", async () => {
    server.fail(...Array.from({ length: 50 }, () => wait({ "retry-after": "0" }, {})))
    const { says } = await source().ask(["902 U.S. 7"])
    expect(says[0]).toContain("its limit is reached")
    expect(server.heard.length).toBeLessThan(12)
  })

  test("citations past the last that a request looks up are sent again", async () => {
    server.fail((response) =>
      send(response, 200, [
        { citation: "902 U.S. 7", start_index: 0, end_index: 10, status: 404, clusters: [] },
        { citation: "902 U.S. 8", start_index: 12, end_index: 22, status: 429, clusters: [] },
      ]),
    )
    const { answers } = await source().ask(["902 U.S. 7", "902 U.S. 8"])
    expect(answers.get("902 U.S. 8")?.answer).toBe("not found")
    expect(server.heard.map(({ text }) => text)).toEqual(["902 U.S. 7;\n902 U.S. 8;", "902 U.S. 8;"])
  })
})

describe("faults end in a sentence, never in an error, and the token is in none of them", () => {
  const endless: Fault = (response) => {
    response.writeHead(200, { "content-type": "application/json" })
    const more = () => response.write("[".repeat(65_536), () => setImmediate(more))
    response.on("error", () => undefined)
    more()
  }
  const faults: readonly (readonly [string, readonly Fault[], string])[] = [
    ["401", [(response) => send(response, 401, { detail: `Invalid token ${token}` })], "does not accept the token"],
    ["403", [(response) => send(response, 403, {})], "does not accept the token"],
    ["400", [(response) => send(response, 400, { text: ["odd"] })], "status 400"],
    ["5xx twice", [(response) => send(response, 503, {}), (response) => send(response, 500, {})], "a fault of its own, status 500"],
    ["not JSON", [(response) => void response.end(`<html>${token}`)], "not the list it promises"],
    ["JSON cut off", [(response) => void response.end('[{"citation": "9')], "not the list it promises"],
    ["an object", [(response) => send(response, 200, { results: [] })], "not the list it promises"],
    ["a redirect", [(response) => void response.writeHead(307, { location: "http://127.0.0.1:9/" }).end()], "another address"],
    ["a huge body", [endless], "too large"],
    ["silence", [() => undefined, () => undefined], "no answer in 1 seconds"],
    ["a broken connection", [(response) => response.destroy(), (response) => response.destroy()], "the connection broke off"],
    [
      "a length that lies",
      [1, 2].map(
        (): Fault => (response) => {
          response.writeHead(200, { "content-length": "5000" }).write("[{")
          setTimeout(() => response.destroy(), 20)
        },
      ),
      "did not answer as expected",
    ],
  ]
  test.each(faults)("%s", async (_, given, words) => {
    server.fail(...given)
    const { answers, says } = await source({ bounds: { timeout: 300, most: 200_000 } }).ask(["902 U.S. 7"])
    expect(answers.size).toBe(0)
    expect(says).toHaveLength(1)
    expect(says[0]).toContain(words)
    expect(says[0]).toContain("It was not asked about 1 citation that this library lacks.")
    expect(says[0]).not.toContain(token)
  })

  test("a fault that passes is tried again once", async () => {
    server.fail((response) => send(response, 502, {}))
    const { answers } = await source().ask(["902 U.S. 7"])
    expect([answers.size, waits]).toEqual([1, [2000, 1000]])
  })

  test("a redirect is not followed, so the token reaches no other host", async () => {
    const other = await fakeCourtListener([], token)
    server.fail((response) => void response.writeHead(302, { location: `${other.url}/api/rest/v4/citation-lookup/` }).end())
    await source().ask(["902 U.S. 7"])
    expect(other.heard).toEqual([])
    await other.close()
  })

  test("an address that does not exist", async () => {
    const { says } = await source({ base: new URL("https://courtlistener.invalid") }).ask(["902 U.S. 7"])
    expect(says[0]).toMatch(/address was not found|connection failed/)
  })

  test("rows that cannot be read are told and not kept", async () => {
    server.fail((response) =>
      send(response, 200, [7, null, { citation: "902 U.S. 7", status: 200, clusters: [{ id: 1 }] }, { citation: "1 X 1", status: 404 }]),
    )
    const { answers, says } = await source().ask(["902 U.S. 7"])
    expect([answers.size, says]).toEqual([0, ["What CourtListener answered to 1 citation could not be read."]])
    expect(await library.store.db.selectFrom("answers").selectAll().execute()).toEqual([])
  })
})

test("a library that cannot be written answers all the same", async () => {
  const reader = await openLibrary(join(folder, `${made - 1}.db`), { readOnly: true })
  const { answers, says } = await courtListener({ base: new URL(server.url), token, store: reader.store }).ask(["900 U.S. 100"])
  expect([answers.size, says]).toEqual([1, []])
  await reader.close()
})

test("a library that fails fails no check", async () => {
  await library.close()
  const { answers, says } = await source().ask(["900 U.S. 100"])
  expect([answers.size, says]).toEqual([0, [expect.stringMatching(/^CourtListener was not asked\. /)]])
  expect(server.heard).toEqual([])
})

describe("the address", () => {
  const allowed = (env: Record<string, string>) => {
    try {
      return sourceName(addressFrom(env))
    } catch (cause) {
      return (cause as Problem).message
    }
  }
  test.each([
    ["", "https://www.courtlistener.com", "courtlistener"],
    ["https://mirror.example", "https://mirror.example", "courtlistener at mirror.example"],
    ["http://localhost:8000", "", "courtlistener at localhost:8000"],
    ["http://[::1]:8000", "", "courtlistener at [::1]:8000"],
  ])("%s", (url, _, name) => {
    expect(allowed({ COURTLISTENER_TOKEN: token, GOODLAW_COURTLISTENER_URL: url })).toBe(name)
  })
  test.each(["http://example.com", "http://127.0.0.1.example.com", "ftp://localhost", "https://me:secret@example.com", "courtlistener"])(
    "%s is refused",
    (url) => expect(allowed({ COURTLISTENER_TOKEN: token, GOODLAW_COURTLISTENER_URL: url })).toContain("It begins with https://"),
  )
  test.each(["", "short", `${token}\r\nHost: elsewhere`, "two words of it"])(
    "a token that is none is refused and not repeated",
    (written) => {
      const words = allowed({ COURTLISTENER_TOKEN: written })
      expect(words).toContain("set the environment variable COURTLISTENER_TOKEN")
      if (written !== "") expect(words).not.toContain(written)
    },
  )
})

describe("packing", () => {
  test("no request is longer than what is read, and every citation is in one", () => {
    const citations = Array.from({ length: 3000 }, (_, n) => `${n + 1} ${"Long Name of a Reporter ".repeat(3)}${n}`)
    const first = packed(citations)
    expect(first.text.length).toBeLessThanOrEqual(longestText)
    expect(first.asked.length).toBe(mostAtOnce)
  })
  test.each(["900 U.S. 100", "72 Cal.App.4th 1537", "2021 IL App (1st) 190001-U", "12 N.J. 3"])("%s is sent", (one) => {
    expect(isSendable(one)).toBe(true)
  })
  test.each(["see the brief of my client", "1 a\nb 2", "9 U.S.; DROP 1", `1 ${"x".repeat(200)} 2`])("%s is not", (one) => {
    expect(isSendable(one)).toBe(false)
  })
  test("a row is matched by its place, else by its words, and by neither to nothing", () => {
    const pack = packed(["900 U.S. 100", "27 L. Ed. 2d 300"])
    expect(askedBy({ citation: "27 L.Ed.2d 300", start_index: 14 }, pack)).toBe("27 L. Ed. 2d 300")
    expect(askedBy({ citation: "900 US 100", start_index: 999 }, pack)).toBe("900 U.S. 100")
    expect(askedBy({ citation: "1 U.S. 1", start_index: 0 }, pack)).toBeUndefined()
  })
})

test("no row, however odd, throws or brings more than is bounded", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      answerOfRow(value, "900 U.S. 100")
      answerOfRow({ status: 200, clusters: value, normalized_citations: value }, "900 U.S. 100")
      askedBy(value, packed(["900 U.S. 100"]))
    }),
    { seed: 7, numRuns: 300 },
  )
  const row = {
    status: 200,
    clusters: Array.from({ length: 5000 }, () => ({ case_name: `\u001b[2J${"x".repeat(9999)}`, absolute_url: "javascript:1" })),
  }
  const read = answerOfRow(row, "900 U.S. 100")
  expect(read).toMatchObject({ answer: "inside" })
  const cases = typeof read === "object" ? read.cases : []
  expect([cases.length, cases[0]?.url, cases[0]?.name.length, cases[0]?.name.includes("\u001b")]).toEqual([20, undefined, 300 - 1, false])
})
