/** The worker of `goodlaw treat --ndjson`: a batch of lines in, their answers out. Each worker opens the library for itself. */
import { parentPort, workerData } from "node:worker_threads"
import { openLibrary } from "../../node.js"
import { answersOf, type Batch } from "./batches.js"

const { library } = workerData as { readonly library?: string }
const opened = library === undefined ? undefined : await openLibrary(library, { readOnly: true })
const known = await opened?.known()

parentPort?.on("message", (batch: Batch) => {
  parentPort?.postMessage(answersOf(batch, known, "treat"))
})
