/** Writes the pages of docs/ that are made from tables. */
import { readFileSync, writeFileSync } from "node:fs"
import { courtsPage } from "./pages/courts.js"
import { problemPage } from "./pages/problems.js"
import { treatmentsPage } from "./pages/treatments.js"

const pages: Readonly<Record<string, () => string>> = {
  "docs/problems.md": problemPage,
  "docs/courts.md": courtsPage,
  "docs/treatments.md": () => treatmentsPage(readFileSync("bench/treatments.md", "utf8")),
}

for (const [path, page] of Object.entries(pages)) writeFileSync(path, page())
