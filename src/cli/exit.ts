/** Exit statuses, and how a failure becomes a sentence on stderr. */
import { shown } from "../base/characters.js"
import { Problem, type ProblemCode } from "../base/problem.js"

/** 0 nothing needs attention, 1 something does, 2 wrong usage, 3 could not be done. */
export const exit = { clean: 0, attention: 1, usage: 2, failed: 3 } as const

/** Problems with what was typed, not with what was found. */
const misuse: ReadonlySet<ProblemCode> = new Set(["option_invalid", "date_invalid", "court_unknown"])

/** Says on stderr what went wrong, in one sentence, and sets the exit status. Never a stack trace. */
export function fail(error: unknown): void {
  const problem = asProblem(error)
  process.stderr.write(`goodlaw: ${shown(problem.message)}\n`)
  process.exitCode = misuse.has(problem.code) ? exit.usage : exit.failed
}

/** Any thrown value as a Problem; what the operating system says of disks and pipes gets its own sentence. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const { code, path, message } = error as NodeJS.ErrnoException
  if (code === "ENOSPC" || code === "EFBIG" || code === "SQLITE_FULL") return new Problem("disk_full", { path: path ?? "the output" })
  if (code === "ENOENT") return new Problem("file_missing", { path: path ?? "that name" })
  if (code === "EACCES" || code === "EPERM" || code === "EISDIR")
    return new Problem("file_unreadable", { path: path ?? "the file", why: code })
  return new Problem("internal", { why: message ?? String(error) })
}
