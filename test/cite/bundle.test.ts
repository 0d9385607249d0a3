/** What a page loads that cites: all reporters, courts and laws, without Node, small enough. */
import { resolve } from "node:path"
import { gzipSync } from "node:zlib"
import { build } from "esbuild"
import { expect, test } from "vitest"

test("cite for the browser is under 250 kB compressed and imports nothing of Node", async () => {
  const { outputFiles } = await build({
    stdin: { contents: 'export { cite } from "./index.ts"', resolveDir: resolve(import.meta.dirname, "../../src"), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
  })
  const text = outputFiles[0]?.text ?? ""
  expect(gzipSync(text).length).toBeLessThan(250_000)
  expect(text).not.toMatch(/(?:from|import\()\s?"node:/)
})
