/** The page without a mouse: every stop of the Tab key can be seen, arrow keys go along marks and tabs, Escape closes, and evidence is reached word for word. */
import { existsSync } from "node:fs"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { chromiumAt } from "./browser.js"
import { type FranklinPage, franklinPage } from "./franklin.js"
import { looksRight } from "./looks.js"

/** Stops of the Tab key looked at in one place. */
const mostStops = 45

// Needs Chromium and a built page; skipped where either is missing.
describe.skipIf(!existsSync(chromiumAt) || !existsSync("dist/page/index.html"))("by keyboard", () => {
  let at: FranklinPage
  let page: Page
  const keyOf = (citation: string) => at.keyOf(citation)

  beforeAll(async () => {
    at = await franklinPage()
    page = at.page
  }, 120_000)

  afterAll(() => at?.close())

  /** What has the focus, and whether a person can see that it has. */
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement
      if (!at || at === document.body) return undefined
      const drawn = getComputedStyle(at.closest(".drop") ?? at)
      const inside = at.querySelector(".reach, .stretch")
      const marked = inside !== null && Number.parseFloat(getComputedStyle(inside).strokeWidth) >= 2
      return { name: at.textContent?.trim() || at.getAttribute("aria-label") || at.id, seen: drawn.outlineStyle !== "none" || marked }
    })

  test.each(["/check", "/case", "/matter", "/library", "case"])(
    "every stop can be seen: %s",
    async (place) => {
      await page.goto(place === "case" ? `/case/${await keyOf("41 Frank. 2d 210")}` : place)
      await page.getByRole("heading", { level: 1 }).waitFor()
      await page.waitForTimeout(500)
      await page.keyboard.press("Tab")
      expect((await focused())?.name).toBe("Skip to the content")
      const unseen: string[] = []
      for (let n = 0; n < mostStops; n++) {
        const at = await focused()
        if (at === undefined) break
        if (!at.seen) unseen.push(at.name)
        await page.keyboard.press("Tab")
      }
      expect(unseen).toEqual([])
    },
    90_000,
  )

  test("a mark of the timeline leads to its very words", async () => {
    await page.goto(`/case/${await keyOf("41 Frank. 2d 210")}`)
    await page.locator(".timeline a.mark[tabindex='0']").focus()
    await page.keyboard.press("End")
    await page.keyboard.press("Home")
    for (let n = 0; n < 8; n++) {
      if ((await page.evaluate(() => document.activeElement?.getAttribute("aria-label")))?.startsWith("overruled")) break
      await page.keyboard.press("ArrowRight")
    }
    await page.locator(".callout", { hasText: "Halloran v. Tri-County Freight Co. is overruled." }).waitFor()
    await page.keyboard.press("Enter")
    await page.getByRole("heading", { name: "Verlander v. Northgate Warehouse Corp." }).waitFor()
    await page.locator(".sought", { hasText: "is overruled" }).waitFor()
    expect(page.url()).toContain("tab=opinion")
  }, 60_000)

  test("tabs are walked with arrows and opened with Enter; each can be searched and sorted, and the address says how", async () => {
    await page.goto(`/case/${await keyOf("88 Frank. App. 2d 612")}`)
    await page.getByRole("tab", { name: "Opinion" }).focus()
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "Enter"]) await page.keyboard.press(key)
    await page.getByRole("tab", { name: "History", selected: true }).waitFor()
    await page.getByRole("group", { name: /^Route: this case, Franklin Court of Appeals/ }).waitFor()
    await page.getByLabel("Sort by").selectOption("newest")
    await page.getByRole("searchbox", { name: "Find" }).fill("Supreme Court of Franklin")
    await page.getByText("1 of 2 steps").waitFor()
    expect(page.url()).toMatch(/tab=history/)
    expect(page.url()).toMatch(/sort=newest/)
    await looksRight(page, at.opened.complaints)
    await page.getByRole("list", { name: "Direct history" }).getByRole("link", { name: "page 502" }).click()
    await page.locator(".sought").first().waitFor()
  }, 90_000)

  test("words are found in an opinion, one after the other, and put away with Escape", async () => {
    await page.goto(`/case/${await keyOf("41 Frank. 2d 210")}`)
    const field = page.getByRole("searchbox", { name: "Find in the opinion" })
    await field.fill("carrier")
    await page.getByText(/^1 of \d+$/).waitFor()
    await field.press("Enter")
    await page.getByText(/^2 of \d+$/).waitFor()
    await page.locator("mark.at").waitFor()
    expect(page.url()).toContain("find=carrier")
    await field.press("Escape")
    await expect.poll(() => page.locator("mark").count()).toBe(0)
  }, 60_000)

  test("evidence is walked with J and K, and Escape goes back to the finding it came from", async () => {
    await page.goto("/check")
    await page.getByLabel("Drop a Word file").setInputFiles("examples/brief.docx")
    await page.getByRole("region", { name: "Findings" }).waitFor()
    await page.locator(".finding").first().focus()
    await page.keyboard.press("Enter")
    await page.getByRole("region", { name: "Evidence" }).waitFor()
    const first = page.url()
    await page.keyboard.press("j")
    await expect.poll(() => page.url()).not.toBe(first)
    await page.keyboard.press("k")
    await expect.poll(() => page.url()).toBe(first)
    await page.getByRole("region", { name: "What courts did to it" }).getByRole("link", { name: "page 134" }).waitFor()
    await page.keyboard.press("Escape")
    await page.getByRole("region", { name: "Findings" }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains("finding"))).toBe(true)
  }, 90_000)

  test("on paper the brief and its findings are whole", async () => {
    const findings = Number(
      (await page.getByRole("group", { name: "Severity" }).getByRole("button").first().textContent())?.replace(/\D/g, ""),
    )
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")))
    expect(await page.locator(".printed li").count()).toBe(findings)
    expect(await page.locator(".brief .row").count()).toBeGreaterThan(15)
    await page.evaluate(() => dispatchEvent(new Event("afterprint")))
    expect(await page.locator(".printed li").count()).toBe(0)
  }, 30_000)

  test("a matter's switches and turns work from the keyboard, and what is tried leaves the answers alone", async () => {
    await page.goto("/matter")
    await page.getByLabel("Open a matter file").setInputFiles("examples/matters/musser.yaml")
    const verdict = page.getByRole("region", { name: "Verdict" })
    await verdict.getByRole("heading", { name: "indemnity may be had" }).waitFor()
    const place = page.getByRole("switch", { name: "the target's place in time" })
    await place.focus()
    await page.keyboard.press("Space")
    await verdict.getByRole("heading", { name: "no indemnity may be had" }).waitFor()
    await page.keyboard.press("Space")
    await expect.poll(() => verdict.getByRole("heading").textContent()).not.toContain("no indemnity")
    const turns = page.getByRole("region", { name: "The answer through the years" }).locator("g[role=button]")
    await turns.first().focus()
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("Enter")
    await expect.poll(() => page.url()).toContain("asOf=2001-07-10")
    await page.getByText("What that court had before it").first().waitFor({ state: "detached" })
    expect(at.opened.complaints).toEqual([])
  }, 90_000)
})
