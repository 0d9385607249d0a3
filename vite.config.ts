import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { brotliCompressSync, gzipSync } from "node:zlib"
import react from "@vitejs/plugin-react"
import { defineConfig, type Plugin } from "vite"

/** Leaves a compressed copy beside each script and style, for the server to give out as it is. */
function compressed(): Plugin {
  let folder = ""
  return {
    name: "compressed",
    apply: "build",
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir)
    },
    closeBundle: () => {
      for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }))
        if (/\.(?:js|css|html)$/.test(name)) {
          const bytes = readFileSync(join(folder, name))
          writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes))
          writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes)) // a browser takes br only over connections that it trusts
        }
    },
  }
}

/** The page: built into dist/page, which `goodlaw serve` gives out. `npx vite` serves it while it is written, with the API at port 4747. */
export default defineConfig({
  root: "web",
  plugins: [react(), compressed()],
  build: { outDir: "../dist/page", emptyOutDir: true, target: "es2022", assetsInlineLimit: 0, reportCompressedSize: false },
  server: { proxy: { "/api": "http://127.0.0.1:4747" } },
})
