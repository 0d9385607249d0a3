/** The Franklin opinions in a library, a server over it and a page on that server, for the tests of this folder. */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import type { Browser, Page } from "playwright-core"
import { ingest, openLibrary, type StoredLibrary } from "../../src/node.js"
import { type RunningServer, startServer } from "../../src/server/server.js"
import { openPage, startBrowser } from "./browser.js"

export type FranklinPage = {
  readonly library: StoredLibrary
  readonly server: RunningServer
  readonly browser: Browser
  readonly opened: Awaited<ReturnType<typeof openPage>>
  readonly page: Page
  keyOf(citation: string): Promise<number>
  close(): Promise<void>
}

/** `fill` adds to the library before anything is served. */
export async function franklinPage(
  ask: { readonly readOnly?: boolean; readonly fill?: (library: StoredLibrary) => Promise<void> } = {},
): Promise<FranklinPage> {
  const folder = await mkdtemp(join(tmpdir(), "goodlaw-page-"))
  const library = await openLibrary(join(folder, "franklin.goodlaw"))
  await ingest(library, ["examples/opinions"], { workers: 0 })
  await ask.fill?.(library)
  const server = await startServer({ library, port: 0, pageFolder: resolve("dist/page"), readOnly: ask.readOnly ?? false })
  const browser = await startBrowser()
  const opened = await openPage(browser, server.url)
  return {
    library,
    server,
    browser,
    opened,
    page: opened.page,
    keyOf: async (citation) => (await library.byCitation(citation))[0]?.key ?? 0,
    async close() {
      await browser.close()
      await server.close()
      await library.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
