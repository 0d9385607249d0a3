/** A script of this folder in a process of its own, which a test can kill at any moment. */
import { spawn } from "node:child_process"
import { join } from "node:path"

/** Runs it; kills it `after` milliseconds from its first word. True when it came to its end and said so. */
export function runAndKill(script: string, values: readonly string[], after: number | undefined): Promise<boolean> {
  const child = spawn(process.execPath, ["--import", "tsx", join(import.meta.dirname, script), ...values], {
    stdio: ["ignore", "pipe", "pipe"],
  })
  let said = ""
  let wrong = ""
  child.stderr.on("data", (chunk: Buffer) => {
    wrong += chunk
  })
  child.stdout.on("data", (chunk: Buffer) => {
    if (said === "" && after !== undefined) setTimeout(() => child.kill("SIGKILL"), after)
    said += chunk
  })
  return new Promise((done, failed) => {
    child.on("exit", (code, signal) => {
      if (code !== 0 && signal !== "SIGKILL") failed(new Error(wrong))
      else done(said.includes("done"))
    })
  })
}
