/** Writes the pages of docs/ that are made from tables. */
import { writeFileSync } from "node:fs"
import { problemPage } from "../src/base/problem-page.js"

const pages: Readonly<Record<string, () => string>> = {
  "docs/problems.md": problemPage,
}

for (const [path, page] of Object.entries(pages)) writeFileSync(path, page())
