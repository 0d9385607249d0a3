/**
 * The page in a browser on the corpus library: how long it takes to load and to answer what a person does in it. `LIBRARY` names a library
 * to use in place of a new one. Needs Chromium and a built page.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { loadavg, tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { gzipSync } from "node:zlib"
import type { Page } from "playwright-core"
import { ingest, openLibrary } from "../src/node.js"
import { startServer } from "../src/server/server.js"
import { openPage, startBrowser } from "../test/web/browser.js"

const corpus = "../shared/data/scotus/corpus.jsonl.gz"
const briefs = "../shared/data/briefs/dev.jsonl"
const folder = mkdtempSync(join(tmpdir(), "goodlaw-bench-"))
const given = process.env.LIBRARY
const library = await openLibrary(given ?? join(folder, "bench.goodlaw"))
if (given === undefined) await ingest(library, [existsSync(corpus) ? corpus : "examples/opinions"])
const server = await startServer({ library, port: 0, pageFolder: resolve("dist/page") })
const browser = await startBrowser()

/** The case that most opinions cite. */
const busiest = await library.store.db
  .selectFrom("pairs")
  .innerJoin("cases", "cases.key", "pairs.cited")
  .select((e) => ["cases.key", "cases.name", e.fn.countAll<number>().as("n")])
  .where("cases.held", "=", 2)
  .groupBy(["cases.key", "cases.name"])
  .orderBy("n", "desc")
  .limit(1)
  .executeTakeFirstOrThrow()

/** A brief of the shared ones put together, some forty pages. */
const brief = existsSync(briefs)
  ? readFileSync(briefs, "utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { text: string }).text)
      .slice(0, 20)
      .join("\n\n\f")
  : readFileSync("examples/opinions/halloran.txt", "utf8")

const rounds = 5
type Deed = { readonly name: string; readonly ready?: (page: Page) => Promise<unknown>; readonly act: (page: Page) => Promise<unknown> }

const deeds: readonly Deed[] = [
  { name: "first load: Library, cold", act: (page) => page.goto("/library").then(() => page.getByRole("searchbox").waitFor()) },
  {
    name: "search of words, results shown",
    ready: (page) => page.goto("/library").then(() => page.getByRole("searchbox").fill("equal protection")),
    act: (page) =>
      page
        .getByRole("searchbox")
        .press("Enter")
        .then(() => page.locator("a[href*='/case/']").first().waitFor()),
  },
  {
    name: `open ${busiest.name} (${busiest.n} citing), status shown`,
    act: (page) => page.goto(`/case/${busiest.key}`).then(() => page.locator(".verdict").first().waitFor()),
  },
  {
    name: "its tab Cited by, rows shown",
    ready: (page) => page.goto(`/case/${busiest.key}`).then(() => page.getByRole("tab", { name: "Cited by" }).waitFor()),
    act: (page) =>
      page
        .getByRole("tab", { name: "Cited by" })
        .click()
        .then(() => page.getByRole("tabpanel").locator("a[href*='/case/']").first().waitFor()),
  },
  {
    name: `check of a brief of ${Math.round(brief.length / 1000)} kB, findings shown`,
    ready: (page) => page.goto("/check"),
    act: (page) =>
      page
        .getByLabel("Drop a Word file")
        .setInputFiles({ name: "brief.txt", mimeType: "text/plain", buffer: Buffer.from(brief) })
        .then(() => page.getByRole("region", { name: "Findings" }).waitFor()),
  },
  {
    name: "open a finding's evidence",
    act: (page) =>
      page
        .getByRole("region", { name: "The brief" })
        .getByRole("link")
        .first()
        .click()
        .then(() => page.getByRole("region", { name: "Evidence" }).waitFor()),
  },
  {
    name: "a matter read, its verdict shown",
    ready: (page) => page.goto("/matter"),
    act: (page) =>
      page
        .getByLabel("Open a matter file")
        .setInputFiles("examples/matters/musser.yaml")
        .then(() => page.getByRole("region", { name: "Verdict" }).waitFor()),
  },
]

const { cases, opinions } = await library.info()
console.log(`Library: ${cases} cases, ${opinions} opinions. Load of the machine: ${loadavg()[0]?.toFixed(1)}.`)
const times = new Map<string, number[]>(deeds.map(({ name }) => [name, []]))
let sent = 0
for (let round = 0; round < rounds; round++) {
  const { page, close } = await openPage(browser, server.url)
  page.setDefaultTimeout(60_000)
  if (round === 0)
    page.on("response", async (response) => {
      if (/\.(?:js|css|html)$|\/library$/.test(new URL(response.url()).pathname))
        sent += gzipSync(await response.body().catch(() => Buffer.alloc(0))).length
    })
  for (const { name, ready, act } of deeds) {
    await ready?.(page)
    const begun = performance.now()
    await act(page)
    times.get(name)?.push(performance.now() - begun)
    if (round === 0 && name.startsWith("first")) console.log(`first load, compressed: ${(sent / 1000).toFixed(0)} kB`)
  }
  await close()
}
for (const [name, all] of times) {
  const sorted = all.toSorted((a, b) => a - b)
  const at = (n: number) => (sorted[n] ?? 0).toFixed(0).padStart(6)
  console.log(`${name.padEnd(72)} best ${at(0)} ms   median ${at(Math.floor(sorted.length / 2))} ms`)
}

await browser.close()
await server.close()
await library.close()
rmSync(folder, { recursive: true, force: true })
