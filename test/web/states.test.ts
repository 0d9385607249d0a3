/** The states that are not the happy one: nothing found, the server gone, busy or failing, reading only, a case without text, a first load. */
import { existsSync } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { ingest, openLibrary, type StoredLibrary } from "../../src/node.js"
import { type RunningServer, startServer } from "../../src/server/server.js"
import { chromiumAt, openPage, startBrowser } from "./browser.js"
import { looksRight } from "./looks.js"

const mostAtFirst = 300_000 // bytes as sent

// Needs Chromium and a built page; skipped where either is missing.
describe.skipIf(!existsSync(chromiumAt) || !existsSync("dist/page/index.html"))("states", () => {
  let folder: string
  let library: StoredLibrary
  let server: RunningServer
  let browser: Browser
  let opened: Awaited<ReturnType<typeof openPage>>
  let page: Page
  let halloran = 0

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "goodlaw-states-"))
    library = await openLibrary(join(folder, "states.goodlaw"))
    await ingest(library, ["examples/opinions"], { workers: 0 })
    halloran = (await library.byCitation("41 Frank. 2d 210"))[0]?.key ?? 0
    server = await startServer({ library, port: 0, pageFolder: resolve("dist/page"), readOnly: true })
    browser = await startBrowser()
    opened = await openPage(browser, server.url)
    page = opened.page
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await library?.close()
    await rm(folder, { recursive: true, force: true })
  })

  /** Lets one address answer so until `mended`; the browser's own words about it are no complaint. */
  const answering = async (address: string, answer: { status: number; detail: string } | undefined) => {
    const body = JSON.stringify({ title: "Problem", detail: answer?.detail, code: "test" })
    await page.route(address, (route) =>
      answer ? route.fulfill({ status: answer.status, contentType: "application/problem+json", body }) : route.abort(),
    )
  }
  const mended = (address: string) => page.unroute(address)
  const forgive = () => opened.complaints.splice(0)

  test("the first load of every place is under 300 kB", async () => {
    for (const place of ["check", "case", "matter", "library"]) {
      const first = await openPage(browser, server.url)
      const sizes: Promise<number>[] = []
      first.page.on("response", (answer) => {
        if (!answer.url().includes("/api/"))
          sizes.push(
            answer
              .request()
              .sizes()
              .then(({ responseBodySize }) => responseBodySize),
          )
      })
      await first.page.goto(`/${place}`, { waitUntil: "networkidle" })
      const sent = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
      expect(sent, place).toBeLessThan(mostAtFirst)
      expect(sent, place).toBeGreaterThan(50_000)
      await first.close()
    }
  }, 120_000)

  test.each([
    ["failing", { status: 500, detail: "Something unexpected happened." }, "Something unexpected happened."],
    ["busy", { status: 429, detail: "Too many requests; wait 3 seconds." }, "Too many requests; wait 3 seconds."],
    ["gone", undefined, "Goodlaw's server does not answer."],
  ])(
    "a server that is %s says so in place, and is asked again",
    async (_, answer, says) => {
      await answering("**/api/cases/*/status**", answer)
      await page.goto(`/case/${halloran}`)
      const alert = page.getByRole("alert")
      await alert.getByText(says).waitFor()
      if (answer === undefined) await looksRight(page, []).catch((wrong) => expect(String(wrong)).toBe(""))
      await mended("**/api/cases/*/status**")
      forgive()
      await alert.getByRole("button", { name: "Try again" }).click()
      await page.locator(".verdict.stop").waitFor()
      expect(opened.complaints).toEqual([])
    },
    90_000,
  )

  test("a list whose server fails is asked again", async () => {
    await answering("**/api/cases?**", { status: 503, detail: "Too many wait; try again in a moment." })
    await page.goto("/library?q=Halloran")
    await page.getByText("Too many wait").waitFor()
    await mended("**/api/cases?**")
    forgive()
    await page.getByRole("button", { name: "Try again" }).click()
    await page.getByRole("link", { name: "Halloran v. Tri-County Freight Co." }).first().waitFor()
  }, 60_000)

  test("a check that breaks off can be tried again with the same file", async () => {
    await answering("**/api/check**", { status: 503, detail: "Too many wait; try again in a moment." })
    await page.goto("/check")
    await page.getByLabel("Drop a Word file").setInputFiles("examples/brief.docx")
    await page.getByRole("heading", { name: "brief.docx could not be checked" }).waitFor()
    await mended("**/api/check**")
    forgive()
    await page.getByRole("button", { name: "Try again" }).click()
    await page.getByRole("region", { name: "Findings" }).waitFor()
    expect(opened.complaints).toEqual([])
  }, 90_000)

  test("a library that is read only offers nothing to add, and says why a decision cannot be kept", async () => {
    await page
      .getByRole("button", { name: /Negative treatment/ })
      .first()
      .click()
    await page.getByRole("button", { name: "Accept" }).first().click()
    await page.getByRole("alert").getByText("read").waitFor()
    forgive()
    await page.goto("/library")
    await page.getByText("This server was started for reading only").waitFor()
    expect(await page.getByLabel("Drop files of opinions").count()).toBe(0)
    await looksRight(page, opened.complaints)
  }, 90_000)

  test("nothing found, no such case, and a case without text each say what that means", async () => {
    await page.goto("/library?q=zyzzyva")
    await page.getByText("No case that is held fits. That says nothing of cases that are not held.").waitFor()
    await page.goto("/case/999999999")
    await page.getByRole("alert").waitFor()
    forgive()
    const [plessy] = await library.byCitation("163 U.S. 537")
    await page.goto(`/case/${plessy?.key}?tab=opinion`)
    await page.getByText("The library knows this case, but does not hold its opinions.").waitFor()
    await page.getByText("No opinion of this case is held, only facts about it.").waitFor()
    await looksRight(page, opened.complaints)
  }, 90_000)
})
