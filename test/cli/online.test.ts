/** `goodlaw check --online courtlistener`, run as a person runs it, against a server on this machine. */
import { spawn } from "node:child_process"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type FakeCourtListener, fakeCourtListener } from "../online/fake-courtlistener.js"
import { oneClearLine, place } from "./run.js"

const token = "a-token-of-the-tests"
const here = place()
let server: FakeCourtListener
beforeAll(async () => {
  server = await fakeCourtListener([{ name: "Ondine v. Vale", citations: ["405 U.S. 600"], date: "1972-03-20" }], token)
  here.file("brief.txt", "See Ondine v. Vale, 405 U.S. 600 (1972); Kestrel v. Barrow, 407 U.S. 21 (1972). My client is Rosalind Thorne.")
})
afterAll(() => server.close())

const withToken = () => ({ COURTLISTENER_TOKEN: token, GOODLAW_COURTLISTENER_URL: server.url })

/** Waits without holding up the server of the test. */
function goodlaw(args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [here.bin, ...args], { cwd: here.folder, env: { ...here.env, COURTLISTENER_TOKEN: "", ...env } })
  let stdout = ""
  let stderr = ""
  child.stdout.on("data", (chunk) => (stdout += chunk))
  child.stderr.on("data", (chunk) => (stderr += chunk))
  child.stdin.end()
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((done) =>
    child.on("close", (status) => done({ status, stdout, stderr })),
  )
}

test("what CourtListener says stands in the report; nothing of the brief but citations was sent; the answers are kept", async () => {
  const first = await goodlaw(["check", "brief.txt", "--online", "courtlistener"], withToken())
  expect(first.status).toBe(1)
  expect(first.stdout.replace(/\s+/g, " ")).toContain("about 2 citations that this library lacks: 1 found, 1 not found.")
  expect(first.stdout.replace(/\s+/g, " ")).toContain("Opinions held here, or the source asked, know 1.")
  expect(first.stdout.replace(/\s+/g, " ")).toContain(
    "407 U.S. 21 is not in this library, so nothing of it could be checked. CourtListener, asked on",
  )
  expect(server.heard.map(({ text }) => text)).toEqual(["405 U.S. 600;\n407 U.S. 21;"])
  const again = await goodlaw(["check", "brief.txt", "--online", "courtlistener", "--json"], withToken())
  expect(JSON.parse(again.stdout).online).toMatchObject({ asked: 2, found: 1, notFound: 1, kept: 2 })
  expect(again.stdout).toContain("has Ondine v. Vale, 405 U.S. 600 (1972) there")
  expect(server.heard).toHaveLength(1)
})

test("without the option nothing is sent, whatever the environment holds", async () => {
  const before = server.heard.length
  const { stdout } = await goodlaw(["check", "brief.txt", "--json"], withToken())
  expect(JSON.parse(stdout).online).toBeUndefined()
  expect(server.heard.length).toBe(before)
})

test("a token that is not accepted: the check is made offline, and says why", async () => {
  await goodlaw(["library", "create", "--library", "other.db"], {})
  const { status, stdout, stderr } = await goodlaw(["check", "brief.txt", "--online", "courtlistener", "--library", "other.db"], {
    ...withToken(),
    COURTLISTENER_TOKEN: "another-token-entirely",
  })
  expect(status).toBe(1)
  expect(stdout.replace(/\s+/g, " ")).toContain("it does not accept the token in COURTLISTENER_TOKEN")
  expect(stdout).toContain("2 authorities are not in this library")
  expect(stdout + stderr).not.toContain("another-token-entirely")
})

test.each([
  [{}, "set the environment variable COURTLISTENER_TOKEN"],
  [{ COURTLISTENER_TOKEN: token, GOODLAW_COURTLISTENER_URL: "http://example.com" }, "It begins with https://"],
])("misuse is one sentence and status 2", async (env, words) => {
  const { status, stdout, stderr } = await goodlaw(["check", "brief.txt", "--online", "courtlistener"], env as Record<string, string>)
  expect([status, stdout]).toEqual([2, ""])
  expect(stderr).toMatch(oneClearLine)
  expect(stderr).toContain(words)
  expect(stderr).not.toContain(token)
})

test("another source is none", async () => {
  const { status, stderr } = await goodlaw(["check", "brief.txt", "--online", "elsewhere"], {})
  expect(status).toBe(2)
  expect(stderr).toContain("courtlistener")
})
