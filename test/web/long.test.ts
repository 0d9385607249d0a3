/** A case cited sixty thousand times and a brief of four hundred pages stay in hand: little is drawn, and what a person does is answered at once. */
import { existsSync } from "node:fs"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { chromiumAt } from "./browser.js"
import { type FranklinPage, franklinPage } from "./franklin.js"
import { briefOf, citeOften } from "./long.js"

const citations = 60_000
const pages = 400

/** Elements at most on a page that shows a list of any length; what is timed is a bench, what is counted is a test. */
const mostDrawn = 2500

// Needs Chromium and a built page; skipped where either is missing.
describe.skipIf(!existsSync(chromiumAt) || !existsSync("dist/page/index.html"))("very long", () => {
  let at: FranklinPage
  let page: Page
  let halloran = 0

  beforeAll(async () => {
    at = await franklinPage({
      fill: async (library) => citeOften(library, (await library.byCitation("41 Frank. 2d 210"))[0]?.key ?? 0, citations),
    })
    page = at.page
    halloran = await at.keyOf("41 Frank. 2d 210")
  }, 240_000)

  afterAll(() => at?.close())

  const drawn = () => page.evaluate(() => document.querySelectorAll("*").length)

  test("the case opens, its timeline binned by year and one stop of the Tab key", async () => {
    await page.goto(`/case/${halloran}?tab=cited-by`)
    await page.getByText(/^60,00\d cases$/).waitFor({ timeout: 60_000 })
    expect(await page.locator(".timeline rect.bar").count()).toBeGreaterThan(40)
    expect(await page.locator(".timeline a.mark[tabindex='0']").count()).toBe(1)
    expect(await drawn()).toBeLessThan(mostDrawn)
  }, 120_000)

  test("its list scrolls to the very end, a page of rows at a time", async () => {
    let asked = 0
    page.on("request", (request) => {
      if (request.url().includes("/cited-by")) asked++
    })
    await page.locator(".long").evaluate((list) => {
      list.scrollTop = list.scrollHeight
    })
    await page.locator(".long li p.coming").first().waitFor({ state: "detached", timeout: 30_000 })
    expect(await page.locator(".long li").last().getAttribute("aria-setsize")).toMatch(/^6000\d$/)
    expect(asked).toBeLessThan(12)
    expect(await drawn()).toBeLessThan(mostDrawn)
  }, 60_000)

  test("it is narrowed by severity and by words", async () => {
    await page.getByRole("combobox", { name: "Severity" }).selectOption("warning")
    await page.getByText(/^\d{3} cases$/).waitFor({ timeout: 30_000 })
    await page.getByRole("searchbox").fill("Carrier 22")
    await page.getByRole("searchbox").press("Enter")
    await page.getByText(/^\d{1,2} cases?$/).waitFor({ timeout: 30_000 })
    expect(at.opened.complaints).toEqual([])
  }, 90_000)

  test("a brief of four hundred pages is shown, scrolled, filtered and walked through", async () => {
    await page.goto("/check")
    const brief = { name: "long.txt", mimeType: "text/plain", buffer: Buffer.from(briefOf(pages)) }
    await page.getByLabel("Drop a Word file").setInputFiles(brief)
    await page.getByRole("region", { name: "Findings" }).waitFor({ timeout: 180_000 })
    expect(await drawn()).toBeLessThan(mostDrawn)
    await page.getByRole("region", { name: "The brief" }).evaluate((brief) => {
      brief.scrollTop = brief.scrollHeight
    })
    await page.getByText(`${pages}. THE ${pages}TH POINT`).waitFor()
    await page.getByRole("group", { name: "Severity" }).getByRole("button", { name: /^Stop/ }).click()
    expect(page.url()).toContain("severity=stop")
    await page.locator(".finding").first().click()
    await page.getByRole("region", { name: "Evidence" }).waitFor()
    await page.keyboard.press("j")
    await page.keyboard.press("Escape")
    await page.getByRole("region", { name: "Findings" }).waitFor()
    expect(await drawn()).toBeLessThan(mostDrawn)
    expect(at.opened.complaints).toEqual([])
  }, 300_000)
})
