/** Writes the pages that are made from tables and from the sources. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { apiPage } from "./pages/api.js"
import { courtsPage } from "./pages/courts.js"
import { problemPage } from "./pages/problems.js"
import { roomPage, rooms } from "./pages/rooms.js"
import { treatmentsPage } from "./pages/treatments.js"

const pages: Readonly<Record<string, () => string>> = {
  "docs/problems.md": problemPage,
  "docs/courts.md": courtsPage,
  "docs/treatments.md": () => treatmentsPage(readFileSync("bench/treatments.md", "utf8")),
  "docs/api/goodlaw.md": () => apiPage("index"),
  "docs/api/goodlaw-node.md": () => apiPage("node"),
  ...Object.fromEntries(Object.keys(rooms).map((room) => [`src/${room}/README.md`, () => roomPage(room)])),
}

for (const [path, page] of Object.entries(pages)) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, page())
}
