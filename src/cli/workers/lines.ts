/** The worker of `goodlaw cite --ndjson` and `goodlaw treat --ndjson`: a batch of lines in, their answers out. Each worker reads the library for itself. */
import { parentPort, workerData } from "node:worker_threads"
import { readingWith } from "../reading.js"
import { answersOf, type Batch } from "./batches.js"
import type { Asked } from "./inOrder.js"

const { job, library } = workerData as Asked
const lent = library === undefined ? {} : await readingWith(library)

parentPort?.on("message", (batch: Batch) => {
  parentPort?.postMessage(answersOf(batch, lent, job))
})
