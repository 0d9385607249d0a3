/** Runs the built command line in a folder of its own, as a person would. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll } from "vitest"

const bin = resolve(import.meta.dirname, "../../bin/goodlaw.js")

/** A temporary folder, removed after the file's tests, and `goodlaw` run in it without a library of the user's. */
export function place() {
  const folder = mkdtempSync(join(tmpdir(), "goodlaw-cli-"))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const env = { ...process.env, GOODLAW_LIBRARY: join(folder, "default.db"), NO_COLOR: "1" }
  return {
    folder,
    env,
    bin,
    at: (name: string) => join(folder, name),
    file: (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content),
    goodlaw: (args: readonly string[], input: string | Uint8Array = "") => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
        cwd: folder,
        env,
        input,
        encoding: "utf8",
        timeout: 30_000,
      })
      return { status, stdout, stderr }
    },
    shell: (line: string) => {
      const { status, stdout, stderr } = spawnSync("bash", ["-c", line], {
        cwd: folder,
        env: { ...env, GOODLAW: `${process.execPath} ${bin}` },
        encoding: "utf8",
        timeout: 30_000,
      })
      return { status, stdout, stderr }
    },
  }
}

/** One sentence or two on one line, that begin with the program's name and hold no stack. */
export const oneClearLine = /^goodlaw: [^\n]{20,400}[.?]\n$/
