/**
 * Builds `dist/`: the two public doors, the command line and its workers. The doors leave every dependency outside; the command line and its
 * workers take the small ones in, since reading hundreds of small files takes most of a short command's time.
 */
import { existsSync } from "node:fs"
import { mkdir, readdir, rm, writeFile } from "node:fs/promises"
import { type BuildOptions, build } from "esbuild"
import { throughDoors } from "./inline-public-imports.js"

const doors = { index: "src/index.ts", node: "src/node.ts" }
const commands = {
  cli: "src/cli/start.ts",
  "lines-worker": "src/cli/workers/lines.ts",
  "ingest-worker": "src/ingest/worker.ts",
  "work-thread": "src/server/threads/thread.ts",
}

/** Loaded only by the commands that need them, or holding native code. */
const outside = [
  "better-sqlite3",
  "pg",
  "pg-boss",
  "fastify",
  "@fastify/*",
  "fastify-type-provider-zod",
  "@modelcontextprotocol/*",
  "docx",
  "unpdf",
]

const common = {
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  sourcemap: false,
  legalComments: "linked",
  logLevel: "warning",
  write: false,
} as const satisfies BuildOptions

const existing = (entries: Record<string, string>) => Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(path)))
/** Dependencies written for `require` find it under this name. */
const requiring = 'import { createRequire as goodlawRequire } from "node:module"; const require = goodlawRequire(import.meta.url);'

const results = await Promise.all([
  build({ ...common, entryPoints: existing(doors), packages: "external" }),
  build({
    ...common,
    entryPoints: existing(commands),
    external: outside,
    banner: { js: requiring },
    chunkNames: "cli-[name]-[hash]",
    plugins: [throughDoors(["cli", "server", "mcp"])],
  }),
])

// Nothing of an older build is taken away before the new one stands.
for (const old of await readdir("dist").catch(() => [])) if (/\.js(?:\.LEGAL\.txt)?$/.test(old)) await rm(`dist/${old}`)
await mkdir("dist", { recursive: true })
for (const { outputFiles } of results) for (const { path, contents } of outputFiles) await writeFile(path, contents)
