/** What goes wrong with a server, as Goodlaw's sentences; and a pool of connections that speaks in them. */
import type { PostgresPool, PostgresPoolClient } from "kysely"
import type pg from "pg"
import { Problem, type ProblemCode } from "../../base/problem.js"

/** SQLSTATE codes (or their first letters) and system errors, each with the problem that it is. */
const rows: readonly (readonly [code: RegExp, problem: ProblemCode])[] = [
  [/^53100$/, "disk_full"],
  [/^25006$/, "library_read_only"],
  [/^(?:42501|0LP01)$/, "library_rights"],
  [/^(?:55P03|57014|40001|40P01)$/, "library_locked"],
  [/^(?:28|3D000|57P03|53300|08001|08004)/, "library_unreachable"],
  [
    /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|ENOENT|EACCES|CERT_|SELF_SIGNED|DEPTH_ZERO)/,
    "library_unreachable",
  ],
  [/^(?:57P0[125]|08|ECONNRESET|EPIPE|58)/, "library_lost"],
  [/^XX00[12]$/, "library_damaged"],
]

/** Messages of the driver that carry no code. */
const messages: readonly (readonly [words: RegExp, problem: ProblemCode, why?: string])[] = [
  [/password must be a string/, "library_unreachable", "it asks for a password; give it in the address or in PGPASSWORD"],
  [/timeout exceeded when trying to connect|connection timeout/i, "library_unreachable", "it did not answer in time"],
  [/does not support SSL|SASL|ssl/i, "library_unreachable"],
  [/terminated|not queryable|connection error|Connection ended/i, "library_lost", "the server ended it"],
]

/** The error as a Problem; what is not the server's stays as it is. */
export function postgresProblem(cause: unknown, path: string, blot: (words: string) => string = (words) => words): unknown {
  if (cause instanceof Problem || !(cause instanceof Error)) return cause
  const { code, message } = cause as Error & { readonly code?: string }
  const byCode = code === undefined ? undefined : rows.find(([form]) => form.test(code))
  if (byCode) return new Problem(byCode[1], { path, why: blot(message || (code as string)) })
  const byWords = code === undefined ? messages.find(([words]) => words.test(message)) : undefined
  return byWords ? new Problem(byWords[1], { path, why: byWords[2] ?? blot(message) }) : cause
}

/** The pool as Kysely asks it, every failure told as a Problem; a connection that breaks off while nobody asks it is no crash. */
export function tellingPool(pool: pg.Pool, path: string, blot: (words: string) => string): PostgresPool {
  const kept = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  pool.on("error", () => undefined)
  pool.on("connect", (client) => client.on("error", () => undefined))
  return {
    async connect() {
      const client = await told(pool.connect())
      const held = kept.get(client)
      if (held) return held
      const telling = {
        query: (words: never, values: never) => told(client.query(words, values) as unknown as Promise<never>),
        release: () => client.release(),
      } as unknown as PostgresPoolClient
      kept.set(client, telling)
      return telling
    },
    end: () => pool.end(),
  }

  async function told<T>(asked: Promise<T>): Promise<T> {
    try {
      return await asked
    } catch (cause) {
      throw postgresProblem(cause, path, blot)
    }
  }
}
