/** A worker of the queue in a process of its own, so that a test can kill it at any moment. */
import { openLibrary } from "../../src/law/open.js"
import { work } from "../../src/queue/worker.js"

const library = await openLibrary(process.argv[2], { bare: true })
process.stdout.write("ready\n")
await work(library, { threads: 0 })
await library.close()
process.stdout.write("done\n")
