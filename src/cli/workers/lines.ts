/** The worker of `goodlaw cite --ndjson` and `goodlaw treat --ndjson`: a batch of lines in, their answers out. Each worker reads the library for itself. */
import { workerData } from "node:worker_threads"
import { answerQuestions } from "../../threads/thread.js"
import { readingWith } from "../open-library.js"
import { answersOf, type Batch } from "./batches.js"
import type { Asked } from "./in-order.js"

const { job, library } = workerData as Asked
const lent = library === undefined ? {} : await readingWith(library)

answerQuestions((batch: Batch) => answersOf(batch, lent, job))
