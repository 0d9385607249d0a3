/** Writes the pages of docs/ that are made from tables. */
import { writeFileSync } from "node:fs"
import { problemPage } from "../src/base/problem-page.js"
import { courtsPage } from "../src/cite/courts/page.js"
import { treatmentsPage } from "../src/treat/page.js"

const pages: Readonly<Record<string, () => string>> = {
  "docs/problems.md": problemPage,
  "docs/courts.md": courtsPage,
  "docs/treatments.md": treatmentsPage,
}

for (const [path, page] of Object.entries(pages)) writeFileSync(path, page())
