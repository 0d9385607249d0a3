/** Ingests a file in a process of its own, in small transactions, so that a test can kill it at any moment. */
import { ingest } from "../../src/law/ingest/ingest.js"
import { openLibrary } from "../../src/law/open.js"

const [where = "", file = ""] = process.argv.slice(2)
const library = await openLibrary(where, { bare: true })
process.stdout.write("ready\n")
await ingest(library, [file], { workers: 0, batch: { steps: 7, bytes: 1e6 } })
await library.close()
process.stdout.write("done\n")
