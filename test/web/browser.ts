/** Chromium for the tests and the pictures of the page: Debian's own, headless, and quiet on the network. */
import { type Browser, chromium, type Page } from "playwright-core"

/** Where Debian puts it; tests are skipped where it is not. */
export const chromiumAt = "/usr/bin/chromium"

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/** Starts it. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumAt, args: flags })
}

/** A page that keeps what it complains of: errors, and asks of any other machine. */
export async function openPage(browser: Browser, at: string, look: { readonly width?: number; readonly dark?: boolean } = {}) {
  const context = await browser.newContext({
    baseURL: at,
    viewport: { width: look.width ?? 1280, height: look.width === 390 ? 844 : 860 },
    colorScheme: look.dark ? "dark" : "light",
  })
  const page: Page = await context.newPage()
  page.setDefaultTimeout(45_000)
  const complaints: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text())
  })
  page.on("pageerror", (error) => complaints.push(String(error)))
  page.on("request", (request) => {
    if (!request.url().startsWith(at) && !/^(blob|data):/.test(request.url())) complaints.push(`asked ${request.url()}`)
  })
  return { page, complaints, close: () => context.close() }
}
