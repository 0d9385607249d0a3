/** Every route: described, answering in the shape it is described with, and refusing in the words of the table of problems. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { z } from "zod"
import { problems } from "../../src/index.js"
import type { RunningServer } from "../../src/server/server.js"
import * as answers from "../../src/server/shapes/answers.js"
import * as law from "../../src/server/shapes/law.js"
import { type Franklin, franklin, keyOf, lines, post, root, serve } from "./running.js"

let held: Franklin
let server: RunningServer
let key: number
let checkId: string
const brief = readFileSync(join(root, "examples/brief.docx"))
const matter = readFileSync(join(root, "examples/matters/kroll.yaml"), "utf8")
const sha = "a".repeat(64)

beforeAll(async () => {
  held = await franklin()
  server = await serve(held.library)
  key = await keyOf(held.library, "41 Frank. 2d 210")
  const answer = await fetch(`${server.url}/api/check?name=brief.docx`, { method: "POST", body: brief })
  checkId = ((await lines(answer)).at(-1) as unknown as { check: { id: string } }).check.id
})
afterAll(async () => {
  await server.close()
  await held.close()
})

/** Address below the server, with KEY and CHECK filled in, and the shape of the answer. */
const reading: readonly (readonly [string, z.ZodType])[] = [
  ["/api/library", law.libraryShape],
  ["/api/cases", law.foundCases],
  ["/api/cases?q=Halloran", law.foundCases],
  ["/api/cases?q=41%20Frank.%202d%20210", law.foundCases],
  ['/api/cases?q="without proof of fault"', law.foundCases],
  ["/api/cases?court=franklin&from=1970&to=1990-12-31&size=3", law.foundCases],
  ["/api/cases?q=notice&status=caution", law.foundCases],
  ["/api/cases/KEY", law.caseShape],
  ["/api/cases/KEY/status", law.statusShape],
  ["/api/cases/KEY/status?asOf=1980-01-01&in=franklinctapp", law.statusShape],
  ["/api/cases/KEY/cited-by", law.citingPage],
  ["/api/cases/KEY/cited-by?sort=date&page=2&size=2", law.citingPage],
  ["/api/cases/KEY/cited-by?sort=depth&q=ferry", law.citingPage],
  ["/api/cases/KEY/cited-by?severity=stop", law.citingPage],
  ["/api/cases/KEY/authorities", law.citingPage],
  ["/api/cases/KEY/opinions", law.opinionsShape],
  ["/api/cases/KEY/history", law.historyShape],
  ["/api/cases/KEY/statements?limit=3", law.statementsShape],
  ["/api/cases/KEY/timeline", law.timelineShape],
  [`/api/reviews/${sha}`, z.array(law.reviewShape)],
  ["/api/doctrines", answers.doctrinesShape],
  ["/api/checks/CHECK/result.json", answers.checkResultShape],
]

const filled = (address: string) => `${server.url}${address.replace("KEY", String(key)).replace("CHECK", checkId)}`

describe("reads", () => {
  test.each(reading)("GET %s", async (address, shape) => {
    const answer = await fetch(filled(address))
    const body = await answer.json()
    expect(answer.status, JSON.stringify(body)).toBe(200)
    expect(shape.safeParse(body).error).toBeUndefined()
  })
})

/** Address, body, status, code. */
const refused: readonly (readonly [string, unknown, number, string])[] = [
  ["/api/nothing", undefined, 404, "route_unknown"],
  ["/api/cases/999999999", undefined, 404, "not_found"],
  ["/api/cases/999999999/status", undefined, 404, "not_found"],
  ["/api/cases/999999999/opinions", undefined, 404, "not_found"],
  ["/api/cases/x", undefined, 400, "request_invalid"],
  ["/api/cases/1;drop table cases", undefined, 400, "request_invalid"],
  ["/api/cases/KEY/status?asOf=yesterday", undefined, 400, "date_invalid"],
  ["/api/cases/KEY/status?in=court%20of%20owls", undefined, 400, "court_unknown"],
  ["/api/cases?size=100000", undefined, 400, "request_invalid"],
  ["/api/cases?status=fine", undefined, 400, "request_invalid"],
  ["/api/cases/KEY/cited-by?sort=luck", undefined, 400, "request_invalid"],
  ["/api/checks/00000000000000000000000000000000/report.html", undefined, 404, "check_forgotten"],
  ["/api/checks/..%2f..%2fetc/report.html", undefined, 400, "request_invalid"],
  ["/api/reviews/not-a-hash", undefined, 400, "request_invalid"],
  ["/api/nearest", { words: "no key" }, 400, "request_invalid"],
  ["/api/reason", { doctrine: "../../etc/passwd", matter: "" }, 400, "request_invalid"],
  ["/api/reason", { doctrine: "law-of-owls", matter: "matter: x" }, 400, "option_invalid"],
  ["/api/reason", { doctrine: "equitable-indemnity-california", matter: "matter: [" }, 400, "matter_invalid"],
  [`/api/reviews/${sha}`, { citation: "x", start: 0, end: 1, kind: "form", decision: "burn" }, 400, "request_invalid"],
  ["/api/check", { name: "no text" }, 400, "request_invalid"],
  ["/api/check?asOf=soon", { text: "Roe v. Wade, 410 U.S. 113 (1973)" }, 400, "date_invalid"],
  ["/api/check", { text: "" }, 400, "file_empty"],
  ["/api/cite", { neither: 1 }, 400, "line_invalid"],
]

describe("refuses", () => {
  test.each(refused)("%s %j", async (address, body, status, code) => {
    const answer = body === undefined ? await fetch(filled(address)) : await post(filled(address), body)
    const problem = (await answer.json()) as z.infer<typeof answers.problemShape>
    expect(problem).toMatchObject({ status, code, type: `urn:goodlaw:problem:${code}` })
    expect(answer.status).toBe(status)
    expect(answer.headers.get("content-type")).toContain("application/problem+json")
    expect(answers.problemShape.safeParse(problem).error).toBeUndefined()
    expect(Object.keys(problems)).toContain(problem.code)
  })

  test.each(["DELETE", "PUT", "PATCH", "OPTIONS", "TRACE"].filter((method) => method !== "TRACE"))(
    "%s is not a way to ask",
    async (method) => {
      expect((await fetch(filled("/api/library"), { method })).status).toBe(404)
    },
  )
})

test("a case answers with its links, and its citing cases most serious first", async () => {
  const page = (await (await fetch(filled("/api/cases/KEY/cited-by"))).json()) as z.infer<typeof law.citingPage>
  expect(page.items[0]).toMatchObject({
    treatment: "overruled",
    severity: "stop",
    case: { name: "Verlander v. Northgate Warehouse Corp." },
  })
  expect(page.counts.stop).toBe(1)
  expect(page.timeline?.some(({ severity, counts }) => severity === "stop" && counts)).toBe(true)
  const status = (await (await fetch(filled("/api/cases/KEY/status"))).json()) as z.infer<typeof law.statusShape>
  expect(status.verdict).toBe("stop")
  const before = (await (await fetch(filled("/api/cases/KEY/status?asOf=2003"))).json()) as z.infer<typeof law.statusShape>
  expect(before.verdict).not.toBe("stop")
})

test("an opinion's citations stand where they say, and lead to their cases", async () => {
  const verlander = await keyOf(held.library, "70 Frank. 2d 133")
  const opinions = (await (await fetch(`${server.url}/api/cases/${verlander}/opinions`)).json()) as z.infer<typeof law.opinionsShape>
  const marks = opinions.flatMap(({ text, citations }) => citations.map((one) => ({ ...one, words: text.slice(one.start, one.end) })))
  expect(marks).toContainEqual(expect.objectContaining({ words: "41 Frank. 2d 210", caseKey: key, status: "stop" }))
  expect(opinions.flatMap(({ treatments }) => treatments).map(({ treatment }) => treatment)).toContain("overruled")
})

test("a brief is checked in lines: progress, then the check, then its reports", async () => {
  const answer = await fetch(`${server.url}/api/check?name=brief.docx`, { method: "POST", body: brief })
  expect(answer.headers.get("content-type")).toContain("application/x-ndjson")
  const told = (await lines(answer)) as unknown as readonly {
    progress?: object
    check?: { id: string; document: { text: string }; result: { counts: { attention: number }; document: { name: string } } }
  }[]
  expect(told.slice(0, -1).every(({ progress }) => progress)).toBe(true)
  const { check } = told.at(-1) ?? {}
  expect(check?.id).toBe(checkId)
  expect(check?.result.document.name).toBe("brief.docx")
  expect(check?.result.counts.attention).toBeGreaterThan(5)
  const report = await fetch(filled("/api/checks/CHECK/report.html"))
  expect(report.headers.get("content-security-policy")).toContain("sandbox")
  expect(await report.text()).toContain("Halloran")
})

test("a brief may be sent as a form, or pasted as JSON", async () => {
  const form = new FormData()
  form.set("file", new Blob([brief]), "my brief.docx")
  const asForm = (await lines(await fetch(`${server.url}/api/check`, { method: "POST", body: form }))).at(-1) as never as {
    check: { result: { document: { name: string } } }
  }
  expect(asForm.check.result.document.name).toBe("my brief.docx")
  const pasted = (await lines(await post(`${server.url}/api/check`, { text: "Roe v. Wade, 410 U.S. 113 (1973)" }))).at(-1) as never as {
    check: { result: { citations: unknown[] } }
  }
  expect(pasted.check.result.citations).toHaveLength(1)
})

test("the paragraphs nearest to some words", async () => {
  const answer = await post(`${server.url}/api/nearest`, { key, words: "a carrier answers for loss without proof of fault", limit: 2 })
  const near = (await answer.json()) as z.infer<typeof law.nearestShape>
  expect(law.nearestShape.safeParse(near).error).toBeUndefined()
  expect(near[0]).toMatchObject({ page: "211" })
  expect(near[0]?.text).toContain("without proof of fault")
})

test("reviews are added to a log and never changed", async () => {
  const review = {
    citation: "41 Frank. 2d 210",
    start: 3,
    end: 9,
    kind: "negative_treatment",
    decision: "dismiss",
    reason: "cited as history",
  }
  expect(await (await fetch(`${server.url}/api/reviews/${sha}`)).json()).toEqual([])
  const first = await post(`${server.url}/api/reviews/${sha}`, review)
  expect(first.status).toBe(201)
  await post(`${server.url}/api/reviews/${sha}`, { ...review, decision: "accept" })
  const log = (await (await fetch(`${server.url}/api/reviews/${sha}`)).json()) as readonly object[]
  expect(log).toMatchObject([
    { ...review, n: 1 },
    { ...review, n: 2, decision: "accept" },
  ])
})

test("a matter is answered with its verdict, the next questions and the memo", async () => {
  const asked = { doctrine: "equitable-indemnity-california", matter }
  const verdict = (await (await post(`${server.url}/api/reason`, asked)).json()) as z.infer<typeof answers.verdictShape>
  expect(answers.verdictShape.safeParse(verdict).error).toBeUndefined()
  expect(verdict.verdict).toBe("barred")
  const later = (await (await post(`${server.url}/api/reason`, { ...asked, asOf: "2003-01-01" })).json()) as { verdict: string }
  expect(later.verdict).not.toBe("barred")
  const questions = await (
    await post(`${server.url}/api/reason/questions`, { doctrine: asked.doctrine, matter: { matter: "a new one", people: {} } })
  ).json()
  expect(answers.questionsShape.safeParse(questions).error).toBeUndefined()
  const memo = await post(`${server.url}/api/reason/memo.html`, asked)
  expect(memo.headers.get("content-type")).toContain("text/html")
  expect(await memo.text()).toContain("Kroll")
})

test("an upload is ingested in lines, and the same again changes nothing", async () => {
  const text =
    "88 Frank. 2d 900\n\nSUPREME COURT OF FRANKLIN\n\nLOMAX v. HARBOR TRUST CO.\n\nNo. 20-1\n\nDecided June 2, 2021\n\nBY THE COURT.\n\nThe judgment is affirmed.\n"
  const send = () => fetch(`${server.url}/api/ingest?name=lomax.txt`, { method: "POST", body: text })
  const first = (await lines(await send())).at(-1) as never as { account: { added: number } }
  expect(first.account.added).toBe(1)
  expect(await held.library.byCitation("88 Frank. 2d 900")).toMatchObject([{ name: expect.stringMatching(/lomax/i) }])
  const again = (await lines(await send())).at(-1) as never as { account: { added: number; read: number } }
  expect(again.account).toMatchObject({ added: 0, read: 0 })
})

test("a server for reading refuses to ingest and to keep reviews", async () => {
  const reader = await serve(held.library, { readOnly: true })
  const answers = [
    await fetch(`${reader.url}/api/ingest`, { method: "POST", body: "x" }),
    await post(`${reader.url}/api/reviews/${sha}`, { citation: "x", start: 0, end: 1, kind: "form", decision: "note" }),
  ]
  for (const answer of answers) expect(await answer.json()).toMatchObject({ status: 403, code: "library_read_only" })
  await reader.close()
})

test("one text, or lines of them, are cited and treated in order", async () => {
  const cited = (await (await post(`${server.url}/api/cite`, { id: "a", text: "See Roe v. Wade, 410 U.S. 113 (1973)." })).json()) as {
    citations: unknown[]
  }
  expect(cited.citations).toHaveLength(1)
  const body =
    '{"id":1,"text":"Roe v. Wade, 410 U.S. 113 (1973)"}\n{"id":2,"html":"<p>We overrule <i>Roe v. Wade</i>, 410 U.S. 113 (1973).</p>"}\n'
  const headers = { "content-type": "application/x-ndjson" }
  const treated = (await lines(await fetch(`${server.url}/api/treat`, { method: "POST", body, headers }))) as never as readonly {
    id: string
    authorities: { treatment: string }[]
  }[]
  expect(treated.map(({ id }) => id)).toEqual(["1", "2"])
  expect(treated[1]?.authorities[0]?.treatment).toBe("overruled")
})

test("a bad line ends the lines with a problem that names it", async () => {
  const headers = { "content-type": "application/x-ndjson" }
  const answer = await fetch(`${server.url}/api/cite`, { method: "POST", body: '{"id":1,"text":"x"}\n{bad\n', headers })
  expect(await lines(answer)).toMatchObject([{ id: "1" }, { problem: { code: "line_invalid", detail: expect.stringContaining("Line 2") } }])
})
