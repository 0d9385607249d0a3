import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"

/** The page: built into dist/page, which `goodlaw serve` gives out. `npx vite` serves it while it is written, with the API at port 4747. */
export default defineConfig({
  root: "web",
  plugins: [react()],
  build: { outDir: "../dist/page", emptyOutDir: true, target: "es2022", assetsInlineLimit: 0, reportCompressedSize: false },
  server: { proxy: { "/api": "http://127.0.0.1:4747" } },
})
