/** The pictures of docs/img, taken of the real page and report on a library of the examples. */
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { Browser, Page } from "playwright-core"
import { ingest, openLibrary } from "../src/node.js"
import { startServer } from "../src/server/server.js"
import { openPage, startBrowser } from "../test/web/browser.js"

const into = "docs/img"
const looks = [
  { name: "", width: 1280, dark: false },
  { name: "-dark", width: 1280, dark: true },
  { name: "-small", width: 390, dark: false },
  { name: "-small-dark", width: 390, dark: true },
]

type Scene = { readonly name: string; readonly play: (page: Page) => Promise<void> }

const scenes: readonly Scene[] = [
  {
    name: "check",
    play: async (page) => {
      await page.goto("/check")
      await page.getByLabel("Drop a Word file").setInputFiles("examples/brief.docx")
      await page.getByRole("region", { name: "Findings" }).waitFor()
    },
  },
  {
    name: "evidence",
    play: async (page) => {
      await page.goto("/check")
      await page.getByLabel("Drop a Word file").setInputFiles("examples/brief.docx")
      await page
        .getByRole("button", { name: /Quotation altered/ })
        .first()
        .click()
      await page.getByText("Does the case say it?").waitFor()
    },
  },
  {
    name: "case",
    play: async (page) => {
      await page.goto("/library?q=Halloran")
      await page.getByRole("link", { name: "Halloran v. Tri-County Freight Co." }).first().click()
      await page.getByText("Nora Halloran delivered").waitFor()
    },
  },
  {
    name: "history",
    play: async (page) => {
      await page.goto("/library?q=88+Frank.+App.+2d+612")
      await page
        .getByRole("link", { name: /Quill v. Harborview/ })
        .first()
        .click()
      await page.getByRole("tab", { name: "History" }).click()
      await page.getByRole("group", { name: /^Route/ }).scrollIntoViewIfNeeded()
    },
  },
  {
    name: "matter",
    play: async (page) => {
      await page.goto("/matter")
      await page.getByLabel("Open a matter file").setInputFiles("examples/matters/musser.yaml")
      await page.getByText("May Sandra Musser have").waitFor()
    },
  },
  {
    name: "library",
    play: async (page) => {
      await page.goto("/library?q=carrier")
      await page
        .getByRole("link", { name: /Halloran/ })
        .first()
        .waitFor()
    },
  },
]

async function take(browser: Browser, at: string): Promise<void> {
  for (const look of looks) {
    const { page, complaints, close } = await openPage(browser, at, look)
    for (const { name, play } of scenes) {
      await play(page)
      await page.waitForTimeout(400)
      await page.screenshot({ path: join(into, `${name}${look.name}.png`) })
    }
    if (complaints.length > 0) throw new Error(complaints.join("\n"))
    await close()
  }
}

async function takeReport(browser: Browser, library: string, folder: string): Promise<void> {
  const report = join(folder, "report.html")
  spawnSync(process.execPath, ["bin/goodlaw.js", "check", "examples/brief.docx", "--library", library, "--html", report])
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } })
  await page.goto(pathToFileURL(resolve(report)).href)
  await page.screenshot({ path: join(into, "report.png") })
}

mkdirSync(into, { recursive: true })
const folder = mkdtempSync(join(tmpdir(), "goodlaw-pictures-"))
const path = join(folder, "examples.goodlaw")
const library = await openLibrary(path)
await ingest(library, ["examples/opinions"], { workers: 0 })
const server = await startServer({ library, port: 0, pageFolder: resolve("dist/page") })
const browser = await startBrowser()
try {
  await take(browser, server.url)
  await takeReport(browser, path, folder)
} finally {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
}
