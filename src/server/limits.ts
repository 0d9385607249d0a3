/** How much the server takes on before it refuses: one table, each row changed by `startServer({ limits })`. */

export const serverLimits = {
  /** Bytes of one document, or of one line of NDJSON. */
  document: 64 * 1024 * 1024,
  /** Bytes of a small request: a question in JSON, a form. */
  question: 2 * 1024 * 1024,
  /** Bytes of one upload to be ingested. */
  ingest: 4 * 1024 * 1024 * 1024,
  /** Bytes of request bodies held in memory at one time, over all requests. */
  inFlight: 256 * 1024 * 1024,
  /** Documents read and checked at one time, each in a thread of its own, and how many more may wait. */
  atWork: 2,
  waiting: 64,
  /** Megabytes that one of these threads may hold. */
  threadMemory: 2048,
  /** Milliseconds before a check tells that it waits, and in which one that nobody waits for may end by itself. */
  patience: 5000,
  grace: 1500,
  /** Requests from one address in a minute. */
  perMinute: 600,
  /** The same on loopback, where the only caller is the user. */
  perMinuteOnLoopback: 200_000,
  /** Milliseconds for a request's headers, for the whole request, and for a connection on which nothing moves. */
  headersTime: 15_000,
  requestTime: 300_000,
  idleTime: 60_000,
  connections: 16_384,
  /** Checks kept for their reports, and the bytes of them all. */
  checks: 16,
  checkBytes: 256 * 1024 * 1024,
} as const satisfies Record<string, number>

export type ServerLimits = { readonly [K in keyof typeof serverLimits]: number }
