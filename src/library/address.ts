/** Where a library is: the address given, $GOODLAW_LIBRARY, or one file in the user's data folder. */
import { homedir, platform } from "node:os"
import { join } from "node:path"
import { Problem } from "../base/problem.js"

/** The library's address when `given` is left out: the environment's, or the user's own file. */
export function libraryAddress(given?: string, environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const address = given || environment.GOODLAW_LIBRARY
  return address || join(dataFolder(environment), "goodlaw", "library.db")
}

/** XDG's data folder, or what macOS and Windows have in its place. */
function dataFolder(environment: Readonly<Record<string, string | undefined>>): string {
  if (environment.XDG_DATA_HOME) return environment.XDG_DATA_HOME
  if (platform() === "darwin") return join(homedir(), "Library", "Application Support")
  if (platform() === "win32") return environment.LOCALAPPDATA ?? join(homedir(), "AppData", "Local")
  return join(homedir(), ".local", "share")
}

/** Is the address a PostgreSQL server's? Throws `option_invalid` for that of any other kind of server, which is no file's name either. */
export function isPostgres(address: string): boolean {
  if (/^postgres(?:ql)?:\/\//.test(address)) return true
  if (!/^[a-z][a-z\d+.-]{1,30}:\/\//i.test(address)) return false
  throw new Problem("option_invalid", {
    option: "--library",
    value: "an address of this kind",
    allowed: "It is a file, or begins with postgres:// in small letters.",
  })
}
