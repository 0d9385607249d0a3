/** The page in a real browser: each place's main path from an empty library, without console errors, and nothing serious found by axe. */
import { existsSync } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { ingest, openLibrary } from "../../src/node.js"
import { type RunningServer, startServer } from "../../src/server/server.js"
import { chromiumAt, openPage, startBrowser } from "./browser.js"
import { looksRight } from "./looks.js"

const opinions = ["halloran", "verlander", "pryor", "okafor", "mendel", "quill", "quill-appeal", "tolliver"].map(
  (name) => `examples/opinions/${name}.txt`,
)

// Needs Chromium and a built page; skipped where either is missing.
describe.skipIf(!existsSync(chromiumAt) || !existsSync("dist/page/index.html"))("in a browser, from an empty library", () => {
  let folder: string
  let server: RunningServer
  let browser: Browser
  let opened: Awaited<ReturnType<typeof openPage>>
  let page: Page

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "goodlaw-page-"))
    const library = await openLibrary(join(folder, "empty.goodlaw"))
    await ingest(library, ["examples/opinions/library.yaml"], { workers: 0 }) // what Franklin's courts and reporters are
    server = await startServer({ library, port: 0, pageFolder: resolve("dist/page") })
    browser = await startBrowser()
    opened = await openPage(browser, server.url)
    page = opened.page
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await rm(folder, { recursive: true, force: true })
  })

  const fits = () => looksRight(page, opened.complaints)

  test("Library: opinions are added, verified and found", async () => {
    await page.goto("/library")
    await page.getByLabel("Drop files of opinions here").setInputFiles(opinions)
    await page.getByText("tolliver.txt: 1 read; 1 added").waitFor()
    await page.getByRole("button", { name: "Verify this library" }).click()
    await page.getByRole("list", { name: "Checks" }).waitFor()
    await page.getByRole("searchbox").fill("Halloran")
    await page.getByRole("searchbox").press("Enter")
    await page.getByRole("link", { name: "Halloran v. Tri-County Freight Co." }).first().waitFor()
    expect(page.url()).toContain("q=Halloran")
    await fits()
  }, 120_000)

  test("Case: it is overruled now, and was not before", async () => {
    await page.getByRole("link", { name: "Halloran v. Tri-County Freight Co." }).first().click()
    await page.locator(".verdict.stop").waitFor()
    await page
      .getByRole("region", { name: "The words it rests on" })
      .getByText("Halloran v. Tri-County Freight Co. is overruled.")
      .waitFor()
    await page.getByLabel("As of").fill("2003")
    await page.locator(".verdict", { hasText: "no negative treatment found" }).waitFor()
    await page.getByRole("button", { name: "Newest" }).click()
    await page.getByText("Nora Halloran delivered").waitFor()
    await fits()
    for (const tab of ["Authorities", "Cited by", "History", "As others state it"]) {
      await page.getByRole("tab", { name: tab }).click()
      await page.waitForTimeout(300)
      await fits()
    }
  }, 120_000)

  test("Check: the brief, its findings and their evidence", async () => {
    await page.goto("/check")
    await page.getByLabel("Drop a Word file").setInputFiles("examples/brief.docx")
    await page.getByRole("region", { name: "Findings" }).waitFor()
    await fits()
    await page.getByRole("region", { name: "The brief" }).getByRole("link").first().focus()
    await page.keyboard.press("Enter")
    await page.getByRole("region", { name: "Evidence" }).waitFor()
    await page.getByText("Does the case say it?").waitFor()
    await page.getByRole("button", { name: "Accept" }).first().click()
    await page.getByText("Accepted").first().waitFor()
    await fits()
  }, 120_000)

  test("Matter: a file is read, a fact is turned, the answer follows", async () => {
    await page.goto("/matter")
    await page.getByLabel("Open a matter file").setInputFiles("examples/matters/musser.yaml")
    await page.getByText("May Sandra Musser have equitable indemnity from Douglas Provencher?").waitFor()
    const verdict = page.getByRole("region", { name: "Verdict" })
    await verdict.getByRole("heading", { name: "indemnity may be had" }).waitFor()
    await fits()
    await page.getByRole("switch", { name: "paid as a volunteer" }).click()
    await verdict.getByRole("heading", { name: "no indemnity may be had" }).waitFor()
    await page.getByRole("button", { name: "Take it back" }).click()
    await expect.poll(() => verdict.getByRole("heading").textContent()).not.toContain("no indemnity")
  }, 120_000)
})
