/** Ingesting an upload: spooled to a folder of its own under a name made here, then read as any file is. */
import { createHash } from "node:crypto"
import { createWriteStream } from "node:fs"
import { mkdtemp, rename, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Transform } from "node:stream"
import { pipeline } from "node:stream/promises"
import { type IngestProgress, ingest, Problem, sizeInWords } from "../../node.js"
import { sendLines } from "../body/lines.js"
import { newsOf } from "../body/progress-stream.js"
import { labelOf, type Upload, uploadOf } from "../body/upload.js"
import type { App, Context } from "../context.js"
import { problemOf } from "../problems.js"
import { ingestQuery } from "../shapes/ask.js"
import { takes } from "../shapes/bodies.js"

/** POST /api/ingest. */
export function ingestRoutes(app: App, context: Context): void {
  app.route({
    method: "POST",
    url: "/api/ingest",
    config: { ownBody: true, takes: takes.opinions },
    schema: {
      summary: "Read a file of opinions into the library; the answer is lines of JSON: progress, and last the account",
      tags: ["library"],
      querystring: ingestQuery,
    },
    handler: async (request, reply) => {
      if (context.readOnly || context.library.store.readOnly)
        throw new Problem("library_read_only", { path: "here", why: "the server was started for reading" })
      const upload = await uploadOf(request, context.limits.ingest)
      const spooled = await spool(upload, request.query.name ?? upload.name, context.limits.ingest)
      return sendLines(reply, ingesting(spooled, context))
    },
  })
}

type Spooled = { readonly folder: string; readonly path: string }

/** Writes the upload to disk, bounded; the file's name begins with its hash, so that two files of one name are two files. */
async function spool(upload: Upload, name: string | undefined, most: number): Promise<Spooled> {
  const folder = await mkdtemp(join(tmpdir(), "goodlaw-upload-"))
  const hash = createHash("sha256")
  let size = 0
  const measured = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      hash.update(chunk)
      done(size > most ? new Problem("upload_too_large", { size: sizeInWords(size), limit: sizeInWords(most) }) : null, chunk)
    },
  })
  try {
    const partial = join(folder, "upload")
    await pipeline(upload.stream, measured, createWriteStream(partial))
    if (size === 0) throw new Problem("file_empty", { path: labelOf(name) })
    const path = join(folder, `${hash.digest("hex").slice(0, 12)}-${fileName(name)}`)
    await rename(partial, path)
    return { folder, path }
  } catch (cause) {
    await rm(folder, { recursive: true, force: true })
    const problem = problemOf(cause)
    if (cause instanceof Problem || problem.code === "disk_full") throw problem
    throw new Problem("file_damaged", { path: "The upload", why: "it broke off" })
  }
}

/** Letters, digits, dots and dashes of the label; its ending says what the file is. */
function fileName(name: string | undefined): string {
  return labelOf(name, "upload.txt")
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9.-]+/g, "-")
    .slice(-80)
}

async function* ingesting({ folder, path }: Spooled, { library, gate, underWay }: Context): AsyncGenerator<unknown> {
  const leave = await gate.enter()
  const stop = new AbortController()
  try {
    const steps = newsOf<IngestProgress>()
    const done = ingest(library, [path], { signal: stop.signal, onProgress: steps.add }).finally(steps.end)
    const settled = done.then(
      () => undefined,
      () => undefined,
    )
    underWay.set(settled, stop)
    settled.finally(() => underWay.delete(settled))
    for await (const progress of steps.list()) yield { progress }
    yield { account: await done }
  } finally {
    stop.abort()
    leave()
    await rm(folder, { recursive: true, force: true })
  }
}
