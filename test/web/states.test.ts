/** The states that are not the happy one: nothing found, the server gone, busy or failing, reading only, a case without text, a first load. */
import { existsSync } from "node:fs"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { chromiumAt, openPage } from "./browser.js"
import { type FranklinPage, franklinPage } from "./franklin.js"
import { looksRight } from "./looks.js"

const mostAtFirst = 300_000 // bytes as sent

// Needs Chromium and a built page; skipped where either is missing.
describe.skipIf(!existsSync(chromiumAt) || !existsSync("dist/page/index.html"))("states", () => {
  let at: FranklinPage
  let page: Page
  let halloran = 0

  beforeAll(async () => {
    at = await franklinPage({ readOnly: true })
    page = at.page
    halloran = await at.keyOf("41 Frank. 2d 210")
  }, 120_000)

  afterAll(() => at?.close())

  /** Lets one address answer so until `mended`; the browser's own words about it are no complaint. */
  const answering = async (address: string, answer: { status: number; detail: string } | undefined) => {
    const body = JSON.stringify({ title: "Problem", detail: answer?.detail, code: "test" })
    await page.route(address, (route) =>
      answer ? route.fulfill({ status: answer.status, contentType: "application/problem+json", body }) : route.abort(),
    )
  }
  const mended = (address: string) => page.unroute(address)
  const forgive = () => at.opened.complaints.splice(0)

  test("the first load of every place is under 300 kB", async () => {
    for (const place of ["check", "case", "matter", "library"]) {
      const first = await openPage(at.browser, at.server.url)
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
      expect(at.opened.complaints).toEqual([])
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
    expect(at.opened.complaints).toEqual([])
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
    await looksRight(page, at.opened.complaints)
  }, 90_000)

  test("nothing found, no such case, and a case without text each say what that means", async () => {
    await page.goto("/library?q=zyzzyva")
    await page.getByText("No case that is held fits. That says nothing of cases that are not held.").waitFor()
    await page.goto("/case/999999999")
    await page.getByRole("alert").waitFor()
    forgive()
    const [plessy] = await at.library.byCitation("163 U.S. 537")
    await page.goto(`/case/${plessy?.key}?tab=opinion`)
    await page.getByText("The library knows this case, but does not hold its opinions.").waitFor()
    await page.getByText("No opinion of this case is held, only facts about it.").waitFor()
    await looksRight(page, at.opened.complaints)
  }, 90_000)
})
