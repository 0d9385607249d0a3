/**
 * Builds `dist/` once before the tests that call the command line, where it is older than what it is made from. Skipped when
 * GOODLAW_BUILT=1 says it is fresh.
 */
import { execFileSync } from "node:child_process"
import { existsSync, readdirSync, statSync } from "node:fs"
import { join } from "node:path"

/** What `npm run build` reads, and the last file that it writes. */
const sources = ["src", "web", "scripts", "package.json", "vite.config.ts"]
const made = "dist/page/index.html"

/** When a file, or anything below a folder, last changed, in milliseconds; the tables that the build itself writes are left out. */
function changed(path: string): number {
  if (path.endsWith(".gen.ts")) return 0
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return readdirSync(path).reduce((newest, name) => Math.max(newest, changed(join(path, name))), 0)
}

export function setup(): void {
  if (process.env.GOODLAW_BUILT === "1") return
  if (existsSync(made) && Math.max(...sources.map(changed)) < statSync(made).mtimeMs) return
  execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" })
}
