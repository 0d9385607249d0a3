/** Builds `dist/`: the two public doors, the command line and its workers, with dependencies left outside the bundles. */

import { existsSync } from "node:fs"
import { mkdir, readdir, rm, writeFile } from "node:fs/promises"
import { build } from "esbuild"

const entries = {
  index: "src/index.ts",
  node: "src/node.ts",
  cli: "src/cli/start.ts",
  "cite-worker": "src/cli/workers/cite.ts",
  "treat-worker": "src/cli/workers/treat.ts",
  "ingest-worker": "src/law/ingest/worker.ts",
}

const result = await build({
  entryPoints: Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(path))),
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  sourcemap: false,
  logLevel: "warning",
  write: false,
})

// Nothing of an older build is taken away before the new one stands.
for (const old of await readdir("dist").catch(() => [])) if (old.endsWith(".js")) await rm(`dist/${old}`)
await mkdir("dist", { recursive: true })
for (const { path, contents } of result.outputFiles) await writeFile(path, contents)
