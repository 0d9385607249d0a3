/** Builds `dist/` once before the tests that call the command line. Skipped when GOODLAW_BUILT=1 says it is fresh. */
import { execFileSync } from "node:child_process"

export function setup(): void {
  if (process.env.GOODLAW_BUILT !== "1") execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" })
}
