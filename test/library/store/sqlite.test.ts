import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openLibrary } from "../../../src/law/open.js"
import { libraryContract } from "./contract.js"

const folder = mkdtempSync(join(tmpdir(), "goodlaw-sqlite-"))

libraryContract("SQLite", (name, bare) => openLibrary(join(folder, `${name}.db`), { bare }))
