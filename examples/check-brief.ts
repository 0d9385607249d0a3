/** Makes a library of the Franklin opinions, checks the example brief against it, and prints what needs attention. */
import { mkdtemp } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { check, ingest, openLibrary, readFile } from "goodlaw/node"

const library = await openLibrary(join(await mkdtemp(join(tmpdir(), "goodlaw-")), "franklin.goodlaw"))
await ingest(library, ["examples/opinions"])
const result = await check(await readFile("examples/brief.docx"), library)
for (const { severity, kind, message } of result.findings) console.log(`${severity}: ${kind}: ${message}`)
await library.close()
