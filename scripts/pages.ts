/** Writes the pages of docs/ that are made from tables. */
import { readFileSync, writeFileSync } from "node:fs"
import { problemPage } from "../src/base/problem-page.js"
import { courtsPage } from "../src/cite/courts/page.js"
import { treatmentsPage } from "../src/treat/page.js"

const pages: Readonly<Record<string, () => string>> = {
  "docs/problems.md": problemPage,
  "docs/courts.md": courtsPage,
  "docs/treatments.md": () => treatmentsPage(readFileSync("bench/treatments.md", "utf8")),
}

for (const [path, page] of Object.entries(pages)) writeFileSync(path, page())
