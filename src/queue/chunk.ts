/** Steps on their way through the queue as bytes: what a worker made and another may write. */
import { deserialize, serialize } from "node:v8"
import { deflateRawSync, inflateRawSync } from "node:zlib"
import { Problem } from "../base/problem.js"
import type { Batch, Step } from "../ingest/writing.js"
import { usualBatch } from "../ingest/writing.js"
import type { FoundOpinion } from "../library/record.js"
import { unpackText } from "../library/store/codec.js"
import { wordsOf } from "../library/write/opinions.js"

/** A step that needs nothing of the library it is written to. */
export type FreeStep = Exclude<Step, { readonly step: "write" }>

/** Packs steps; an opinion's text travels once, as the library keeps it. */
export function packSteps(steps: readonly FreeStep[]): Buffer {
  return deflateRawSync(serialize(steps.map((step) => withOpinions(step, withoutText))), { level: 1 })
}

/** What `packSteps` packed. */
export function unpackSteps(packed: Uint8Array): readonly FreeStep[] {
  return (deserialize(inflateRawSync(packed)) as readonly FreeStep[]).map((step) => withOpinions(step, withText))
}

function withOpinions(step: FreeStep, change: (one: FoundOpinion) => FoundOpinion): FreeStep {
  return step.step === "case" ? { ...step, record: { ...step.record, opinions: step.record.opinions.map(change) } } : step
}

function withoutText(one: FoundOpinion): FoundOpinion {
  if (!one.packed) return one
  const { words: _, ...rest } = one
  return { ...rest, text: "" }
}

function withText(one: FoundOpinion): FoundOpinion {
  if (!one.packed) return one
  const whole = unpackText(one.packed)
  return { ...one, text: whole.text, words: wordsOf(whole) }
}

/** Steps in runs of what one transaction holds. */
export async function* runsOf(steps: AsyncIterable<Step>, batch: Batch = usualBatch): AsyncGenerator<readonly FreeStep[]> {
  let run: FreeStep[] = []
  let bytes = 0
  try {
    for await (const step of steps) {
      if (step.step === "write") throw new Problem("internal", { why: "a step that needs the library cannot wait in the queue" })
      run.push(step)
      bytes += step.bytes
      if (run.length < batch.steps && bytes < batch.bytes) continue
      yield run
      run = []
      bytes = 0
    }
  } catch (cause) {
    // A file that breaks off was good up to there.
    if (cause instanceof Problem && cause.code === "file_damaged" && run.length > 0) yield run
    throw cause
  }
  if (run.length > 0) yield run
}
