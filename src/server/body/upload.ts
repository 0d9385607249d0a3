/** What is uploaded: the body itself, or the one file of a form. Its name is a label for people and never a path. */

import { Readable } from "node:stream"
import type { FastifyRequest } from "fastify"
import { Problem } from "../../node.js"
import { checkAnnounced } from "./bytes.js"

export type Upload = { readonly stream: Readable; readonly name: string | undefined; readonly type: string }

/** The stream of the upload; `most` bounds what the request may announce. */
export async function uploadOf(request: FastifyRequest, most: number): Promise<Upload> {
  checkAnnounced(request, most)
  if (request.isMultipart()) {
    const file = await fileIn(request, most)
    if (!file) throw new Problem("request_invalid", { field: "The form", why: "holds no file" })
    return { stream: file.file, name: file.filename, type: file.mimetype }
  }
  return { stream: bodyOf(request), name: undefined, type: mediaType(request) }
}

/** The file of the form. What reads forms throws plain errors where the form has no boundary or breaks off before its file. */
function fileIn(request: FastifyRequest, most: number) {
  return request.file({ limits: { files: 1, fileSize: most + 1, fields: 8 } }).catch((cause: Error & { readonly code?: string }) => {
    if (cause.code !== undefined) throw cause
    throw new Problem("request_invalid", { field: "The form", why: "cannot be read" })
  })
}

/** The body as a stream, for routes that read their own; empty where none was sent. */
export function bodyOf(request: FastifyRequest): Readable {
  return request.body instanceof Readable ? request.body : Readable.from([])
}

/** "application/json; charset=utf-8" -> "application/json". */
export function mediaType(request: FastifyRequest): string {
  return (request.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? ""
}

const longestLabel = 120

/**
 * An upload's name as a label: its last part, without what steers a terminal, a path or markup.
 *
 *     "..\\..\\etc/passwd<script>.txt" -> "passwdscript.txt"
 */
export function labelOf(name: string | undefined, otherwise = "document"): string {
  const last = (name ?? "").split(/[\\/]/).at(-1) ?? ""
  const plain = last
    .normalize("NFC")
    .replace(/[^\p{L}\p{N} ._()&,'-]/gu, "")
    .replace(/^[.\s]+/, "")
  return plain.slice(-longestLabel).trim() || otherwise
}
