/** The page in a real browser: each place's main path from an empty library, without console errors, and nothing serious found by axe. */
import { existsSync, readFileSync } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { ingest, openLibrary } from "../../src/node.js"
import { type RunningServer, startServer } from "../../src/server/server.js"
import { chromiumAt, openPage, startBrowser } from "./browser.js"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
const opinions = ["halloran", "verlander", "pryor", "okafor", "mendel", "quill", "quill-appeal", "tolliver"].map(
  (name) => `examples/opinions/${name}.txt`,
)

type Found = { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string }[] }

/** What axe finds that is serious or worse. */
async function serious(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const found = (await page.evaluate("axe.run().then(({ violations }) => violations)")) as readonly Found[]
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`)
}

// Needs Chromium and a built page; skipped where either is missing.
describe.skipIf(!existsSync(chromiumAt) || !existsSync("dist/page/index.html"))("in a browser, from an empty library", () => {
  let folder: string
  let server: RunningServer
  let browser: Browser
  let opened: Awaited<ReturnType<typeof openPage>>
  let page: Page
  const widths = [1280, 390]

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

  const fits = async () => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 860 })
      await page.waitForTimeout(60)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${page.url()} at ${width}`).toBe(true)
    }
    await page.setViewportSize({ width: 1280, height: 860 })
    expect(await serious(page)).toEqual([])
    expect(opened.complaints).toEqual([])
  }

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
  }, 60_000)

  test("Case: it is overruled now, and was not before", async () => {
    await page.getByRole("link", { name: "Halloran v. Tri-County Freight Co." }).first().click()
    await page.getByText("Overruled by Verlander").first().waitFor()
    await page.getByLabel("As of").fill("2003")
    await page.locator(".verdict", { hasText: "no negative treatment found" }).waitFor()
    await page.getByRole("button", { name: "Newest" }).click()
    await page.getByText("Nora Halloran delivered").waitFor()
    await fits()
    for (const tab of ["Authorities", "Cited by", "History", "As others state it"]) {
      await page.getByRole("navigation", { name: "Readings" }).getByRole("link", { name: tab }).click()
      await page.waitForTimeout(300)
      await fits()
    }
  }, 60_000)

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
  }, 60_000)

  test("Matter: a file is read, a fact is turned, the answer follows", async () => {
    await page.goto("/matter")
    await page.getByLabel("Open a matter file").setInputFiles("examples/matters/musser.yaml")
    await page.getByText("May Sandra Musser have equitable indemnity from Douglas Provencher?").waitFor()
    const verdict = page.getByRole("region", { name: "Verdict" })
    await verdict.getByRole("heading", { name: "indemnity may be had" }).waitFor()
    await fits()
    await page.getByRole("listitem").filter({ hasText: "paid as a volunteer" }).getByRole("button").click()
    await verdict.getByRole("heading", { name: "no indemnity may be had" }).waitFor()
    await page.getByRole("button", { name: "Take it back" }).click()
    await expect.poll(() => verdict.getByRole("heading").textContent()).not.toContain("no indemnity")
  }, 60_000)
})
