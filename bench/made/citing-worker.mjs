/** Works out who cites whom in a thread of its own, which has to be told anew how to read TypeScript. */
import { parentPort, workerData } from "node:worker_threads"
import { register } from "tsx/esm/api"

register()
const { pairsOf } = await import("./citing.ts")
const pairs = pairsOf(workerData)
parentPort?.postMessage(pairs, [pairs.buffer])
