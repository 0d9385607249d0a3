/**
 * How long the page takes to answer a person where things are very long: a case cited sixty thousand times, and a brief of four hundred
 * pages: npm run bench:long. Times are from the act to the frame that answers it, the server's part included; the processor time is
 * that of the page's own thread, whatever else the machine does.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { loadavg, tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { ingest, openLibrary } from "../src/node.js"
import { startServer } from "../src/server/server.js"
import { openPage, startBrowser } from "../test/web/browser.js"
import { briefOf, citeOften } from "../test/web/long.js"

const folder = mkdtempSync(join(tmpdir(), "goodlaw-bench-"))
const library = await openLibrary(join(folder, "long.goodlaw"))
await ingest(library, ["examples/opinions"], { workers: 0 })
const halloran = (await library.byCitation("41 Frank. 2d 210"))[0]?.key ?? 0
await citeOften(library, halloran, 60_000)
const server = await startServer({ library, port: 0, pageFolder: resolve("dist/page") })
const browser = await startBrowser()
const { page } = await openPage(browser, server.url)
page.setDefaultTimeout(300_000)
const protocol = await page.context().newCDPSession(page)
await protocol.send("Performance.enable", { timeDomain: "threadTicks" })

async function processor(): Promise<number> {
  const { metrics } = await protocol.send("Performance.getMetrics")
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000
}

async function measure(name: string, work: () => Promise<readonly number[]>): Promise<void> {
  const before = await processor()
  const times = [...(await work())].sort((a, b) => a - b)
  const each = ((await processor()) - before) / times.length
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(0).padStart(5)
  console.log(
    `${name.padEnd(46)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   processor ${each.toFixed(0).padStart(4)} ms each   (${times.length})`,
  )
}

/** Scrolls through the whole in even steps. */
function scrolling(name: string, selector: string, steps: number): Promise<void> {
  const scroll = (list: Element, count: number) =>
    (async () => {
      const all: number[] = []
      for (let n = 1; n <= count; n++) {
        const begun = performance.now()
        list.scrollTop = (list.scrollHeight * n) / count
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
        all.push(performance.now() - begun)
      }
      return all
    })()
  return measure(name, () => page.locator(selector).evaluate(scroll, steps))
}

function acting(name: string, times: number, act: (n: number) => Promise<unknown>): Promise<void> {
  return measure(name, async () => {
    const all: number[] = []
    for (let n = 0; n < times; n++) {
      const begun = performance.now()
      await act(n)
      all.push(performance.now() - begun)
    }
    return all
  })
}

console.log(`Load of the machine: ${loadavg()[0]?.toFixed(1)}.`)
await acting("a case cited 60,000 times: opened", 5, async () => {
  await page.goto(`/case/${halloran}?tab=cited-by`)
  await page.getByText(/^60,00\d cases$/).waitFor()
})
await scrolling("its list: scrolled", ".long", 200)
const severity = page.getByRole("combobox", { name: "Severity" })
await acting("its list: narrowed by severity", 10, async (n) => {
  const answered = page.waitForResponse((answer) => answer.url().includes("/cited-by"))
  await severity.selectOption(n % 2 === 0 ? "warning" : "caution")
  await answered
  await page.locator(".long li .casename").first().waitFor()
})
await page.goto("/check")
await acting("a brief of 400 pages: checked", 1, async () => {
  const brief = { name: "long.txt", mimeType: "text/plain", buffer: Buffer.from(briefOf(400)) }
  await page.getByLabel("Drop a Word file").setInputFiles(brief)
  await page.getByRole("region", { name: "Findings" }).waitFor()
})
await scrolling("the brief: scrolled", ".brief", 200)
await scrolling("its findings: scrolled", ".scroll", 200)
const chips = page.getByRole("group", { name: "Severity" }).getByRole("button")
await acting("its findings: filtered", 10, async (n) => {
  await chips.nth(n % 2).click()
  await page.locator(".finding").first().waitFor()
})
await page.locator(".finding").first().click()
await acting("from one finding to the next", 20, async () => {
  await page.keyboard.press("j")
  await page.getByRole("region", { name: "Evidence" }).waitFor()
})

await browser.close()
await server.close()
await library.close()
rmSync(folder, { recursive: true, force: true })
