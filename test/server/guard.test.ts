/** Who may ask, and how: names, origins, tokens, headers. */
import { request } from "node:http"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { labelOf } from "../../src/server/body/upload.js"
import { allowsHost, isLoopback, sameOrigin } from "../../src/server/guard/host.js"
import { tokensEqual } from "../../src/server/guard/token.js"
import { type RunningServer, startServer } from "../../src/server/server.js"
import { type Franklin, franklin, serve } from "./running.js"

test.each([
  ["127.0.0.1", true],
  ["127.9.0.1", true],
  ["localhost", true],
  ["::1", true],
  ["0.0.0.0", false],
  ["192.168.1.4", false],
  ["example.org", false],
  ["127.0.0.1.example.org", false],
])("%s is this machine only: %s", (host, answer) => expect(isLoopback(host)).toBe(answer))

test.each([
  ["127.0.0.1", "127.0.0.1:4747", true],
  ["127.0.0.1", "localhost:9", true],
  ["127.0.0.1", "LOCALHOST", true],
  ["127.0.0.1", "[::1]:4747", true],
  ["127.0.0.1", "evil.example", false],
  ["127.0.0.1", "localhost.evil.example:4747", false],
  ["127.0.0.1", "192.168.1.4:4747", false],
  ["127.0.0.1", undefined, false],
  ["127.0.0.1", `localhost${"x".repeat(5000)}`, false],
  ["0.0.0.0", "192.168.1.4:4747", true],
  ["0.0.0.0", "[fe80::1]:4747", true],
  ["0.0.0.0", "evil.example:4747", false],
  ["files.example", "files.example:4747", true],
])("bound to %s, asked as %s: %s", (bound, header, answer) => expect(allowsHost(bound)(header)).toBe(answer))

test.each([
  [undefined, "localhost:1", undefined, true],
  ["http://localhost:1", "localhost:1", "same-origin", true],
  ["http://localhost:2", "localhost:1", undefined, false],
  ["https://evil.example", "localhost:1", undefined, false],
  ["null", "localhost:1", undefined, false],
  [undefined, "localhost:1", "cross-site", false],
  [undefined, "localhost:1", "same-site", false],
  [undefined, "localhost:1", "none", true],
])("origin %s, host %s, site %s: %s", (origin, host, site, answer) => expect(sameOrigin(origin, host, site)).toBe(answer))

test("tokens are compared whole", () => {
  expect(tokensEqual("correct-horse", "correct-horse")).toBe(true)
  for (const wrong of ["", "correct", "correct-horse ", "Correct-horse", "correct-horse-battery"])
    expect(tokensEqual(wrong, "correct-horse")).toBe(false)
})

test.each([
  ["../../etc/passwd", "passwd"],
  ["..\\..\\windows\\win.ini", "win.ini"],
  ["brief<script>alert(1)</script>.docx", "script.docx"],
  [".bashrc", "bashrc"],
  ["a\u0000b\u001b[31m.txt", "ab31m.txt"],
  ["\u202efdp.exe", "fdp.exe"],
  ["Kroll & Tract (draft 2).docx", "Kroll & Tract (draft 2).docx"],
  ["", "document"],
  ["///", "document"],
  [undefined, "document"],
])("the label of an upload called %j is %j", (name, label) => expect(labelOf(name)).toBe(label))

const token = "a-token-of-some-length"
let held: Franklin
let open: RunningServer
let closed: RunningServer
beforeAll(async () => {
  held = await franklin()
  open = await serve(held.library)
  closed = await serve(held.library, { token })
})
afterAll(async () => {
  await open.close()
  await closed.close()
  await held.close()
})

/** A request with headers that fetch would not let through. */
function raw(url: string, headers: Readonly<Record<string, string>>, method = "GET"): Promise<{ status: number; body: string }> {
  return new Promise((done, failed) => {
    const asking = request(url, { method, headers }, (answer) => {
      let body = ""
      answer.on("data", (chunk) => (body += chunk))
      answer.on("end", () => done({ status: answer.statusCode ?? 0, body }))
    })
    asking.on("error", failed)
    asking.end()
  })
}

describe("a server on loopback", () => {
  test("does not answer to another name, whatever is asked", async () => {
    for (const path of ["/", "/api/library", "/api/nothing"]) {
      const { status, body } = await raw(`${open.url}${path}`, { host: "evil.example" })
      expect(status).toBe(403)
      expect(JSON.parse(body)).toMatchObject({ code: "host_refused" })
    }
  })

  test("refuses pages of other origins, and gives none of them leave", async () => {
    const asked = await fetch(`${open.url}/api/library`, { headers: { origin: "https://evil.example" } })
    expect(asked.status).toBe(403)
    expect(asked.headers.get("access-control-allow-origin")).toBeNull()
    const preflight = await fetch(`${open.url}/api/reason`, {
      method: "OPTIONS",
      headers: { origin: "https://evil.example", "access-control-request-method": "POST" },
    })
    expect(preflight.status).toBe(403)
    const form = await fetch(`${open.url}/api/ingest`, {
      method: "POST",
      body: "text",
      headers: { origin: "null", "content-type": "text/plain" },
    })
    expect(form.status).toBe(403)
  })

  test("sets the headers on answers, refusals and the page", async () => {
    for (const path of ["/", "/api/library", "/api/nothing"]) {
      const { headers } = await fetch(`${open.url}${path}`)
      expect(headers.get("content-security-policy")).toContain("default-src 'none'")
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'")
      expect(headers.get("x-content-type-options")).toBe("nosniff")
      expect(headers.get("referrer-policy")).toBe("no-referrer")
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin")
    }
  })

  test("says in a plain sentence that the page is not built", async () => {
    const server = await serve(held.library, { pageFolder: "/nowhere" })
    expect(await (await fetch(server.url)).text()).toMatch(/^Goodlaw is running\. .+\/api\/openapi\.json\.\n$/)
    await server.close()
  })
})

describe("a server with a token", () => {
  test.each([
    ["nothing", {}, 401],
    ["another token", { authorization: "Bearer not-the-token-at-all" }, 401],
    ["a beginning of it", { authorization: `Bearer ${token.slice(0, -1)}` }, 401],
    ["Basic", { authorization: `Basic ${token}` }, 401],
    ["Bearer", { authorization: `Bearer ${token}` }, 200],
    ["Token, as CourtListener's clients send it", { authorization: `Token ${token}` }, 200],
    ["the cookie", { cookie: `a=b; goodlaw_token=${token}` }, 200],
    ["a broken cookie", { cookie: "goodlaw_token=%E0%A4%A" }, 401],
  ])("sent %s", async (_what, headers, status) => {
    const answer = await fetch(`${closed.url}/api/library`, { headers: headers as Record<string, string> })
    expect(answer.status).toBe(status)
    if (status === 401) expect(await answer.json()).toMatchObject({ code: "token_needed" })
  })

  test("gives the page a cookie for the token in its address, and takes it out of the address", async () => {
    const answer = await fetch(`${closed.url}/?token=${token}`, { redirect: "manual" })
    expect(answer.status).toBe(303)
    expect(answer.headers.get("location")).toBe("/")
    expect(answer.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Strict/)
    expect((await fetch(`${closed.url}/?token=wrong-token-here`, { redirect: "manual" })).status).toBe(401)
  })

  test("is the only kind that listens beyond loopback", async () => {
    await expect(startServer({ library: held.library, host: "0.0.0.0", port: 0 })).rejects.toMatchObject({ code: "option_invalid" })
    await expect(serve(held.library, { token: "short" })).rejects.toMatchObject({ code: "option_invalid" })
    const server = await startServer({ library: held.library, host: "0.0.0.0", port: 0, token })
    const port = new URL(server.url).port
    expect((await fetch(`http://127.0.0.1:${port}/api/library`)).status).toBe(401)
    expect((await fetch(`http://127.0.0.1:${port}/api/library`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200)
    await server.close()
  })
})

test("a port that is taken is a problem in words", async () => {
  const port = Number(new URL(open.url).port)
  await expect(serve(held.library, { port })).rejects.toMatchObject({
    code: "option_invalid",
    message: expect.stringContaining("Another program uses it"),
  })
})
