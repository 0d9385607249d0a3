/** The version this copy of Goodlaw says it is. */
import { readFileSync } from "node:fs"

let read: string | undefined

/** The package's version, "0.1.0"; read once from package.json, which stands one folder above the sources and above the built files. */
export function version(): string {
  read ??= (JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }).version
  return read
}
