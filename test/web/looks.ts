/** What every view of the page is held to: nothing wider than the screen, nothing serious found by axe, in light and dark, wide and narrow. */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { Page } from "playwright-core"
import { expect } from "vitest"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

type Found = { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string }[] }

/** What axe finds that is serious or worse. */
export async function serious(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const found = (await page.evaluate("axe.run().then(({ violations }) => violations)")) as readonly Found[]
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`)
}

const looks = [
  { width: 1280, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
  { width: 390, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
] as const

/** Looks at the view as it stands, four ways; it is wide and light again afterwards. */
export async function looksRight(page: Page, complaints: readonly string[]): Promise<void> {
  for (const { width, colorScheme } of looks) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 860 })
    await page.waitForTimeout(80)
    const at = `${page.url()} at ${width}, ${colorScheme}`
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), at).toBe(true)
    expect(await serious(page), at).toEqual([])
  }
  await page.emulateMedia({ colorScheme: "light" })
  await page.setViewportSize({ width: 1280, height: 860 })
  expect(complaints).toEqual([])
}
