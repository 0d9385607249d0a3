/** A library with the Franklin opinions, and servers over it, for the tests of this folder. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { ingest, openLibrary, type StoredLibrary } from "../../src/node.js"
import { type RunningServer, type ServerOptions, startServer } from "../../src/server/server.js"

export const root = resolve(import.meta.dirname, "../..")

export type Franklin = { readonly library: StoredLibrary; readonly path: string; close(): Promise<void> }

/** The starter facts and the twelve opinions of Franklin, in a file of their own or at an address. */
export async function franklin(address?: string): Promise<Franklin> {
  const folder = mkdtempSync(join(tmpdir(), "goodlaw-server-"))
  const path = address ?? join(folder, "franklin.goodlaw")
  const library = await openLibrary(path)
  await ingest(library, [join(root, "examples/opinions")], { workers: 0 })
  return {
    library,
    path,
    async close() {
      await library.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A server on a free port. */
export function serve(library: StoredLibrary, options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  return startServer({ library, port: 0, ...options })
}

/** POST of JSON. */
export function post(url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(url, { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json", ...headers } })
}

/** The objects of an NDJSON answer. */
export async function lines(response: Response): Promise<readonly Record<string, never>[]> {
  return (await response.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
}

/** The key of a case by its citation. */
export async function keyOf(library: StoredLibrary, citation: string): Promise<number> {
  const [one] = await library.byCitation(citation)
  return one?.key ?? 0
}
