/** A worker thread of an ingest: takes pieces, gives back records ready to write. */
import { parentPort, workerData } from "node:worker_threads"
import { makeOf, type Piece, type WorkRules } from "./task.js"

const rules = workerData as WorkRules

parentPort?.on("message", ({ id, piece }: { readonly id: number; readonly piece: Piece }) => {
  try {
    parentPort?.postMessage({ id, made: makeOf(piece, rules) })
  } catch (cause) {
    parentPort?.postMessage({ id, failed: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) })
  }
})
