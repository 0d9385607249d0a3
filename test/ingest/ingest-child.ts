/**
 * Ingests a file in a process of its own, in small transactions, so that a test can kill it at any moment. With a number, it kills itself
 * when the library has been told so many things: the same moment each time.
 */
import Sqlite from "better-sqlite3"
import { ingest } from "../../src/ingest/ingest.js"
import { openLibrary } from "../../src/law/open.js"

type Asking = Record<"run" | "all", (...values: readonly unknown[]) => unknown>

const [where = "", file = "", most = ""] = process.argv.slice(2)
let told = 0

/** Counts every statement that is run, and stops the process dead at the last one asked for, before or after it is carried out. */
function counting(prepare: typeof Sqlite.prototype.prepare): typeof Sqlite.prototype.prepare {
  return function prepared(this: Sqlite.Database, words: string) {
    const statement = prepare.call(this, words)
    for (const name of ["run", "all"] as const) {
      const carryOut = (statement as unknown as Asking)[name].bind(statement)
      const counted = (...values: readonly unknown[]) => {
        if (++told === Number(most) && told % 2 === 0) process.kill(process.pid, "SIGKILL")
        const answer = carryOut(...values)
        if (told === Number(most)) process.kill(process.pid, "SIGKILL")
        return answer
      }
      ;(statement as unknown as Asking)[name] = counted
    }
    return statement
  } as typeof Sqlite.prototype.prepare
}

Sqlite.prototype.prepare = counting(Sqlite.prototype.prepare)
const library = await openLibrary(where, { bare: true })
process.stdout.write("ready\n")
await ingest(library, [file], { workers: 0, batch: { steps: 7, bytes: 1e6 } })
await library.close()
process.stdout.write(`done ${told}\n`)
