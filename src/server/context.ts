/** What every route has at hand. */

import type { IncomingMessage, ServerResponse } from "node:http"
import type { FastifyBaseLogger, FastifyInstance, FastifyTypeProvider, RawServerDefault } from "fastify"
import type { z } from "zod"
import type { Limits, StoredLibrary } from "../node.js"
import type { Budget } from "./body/budget.js"
import type { Gate } from "./body/gate.js"
import type { KeptChecks } from "./kept-checks.js"
import type { ServerLimits } from "./limits.js"
import type { Taken } from "./shapes/bodies.js"
import type { Workshop } from "./threads/tasks.js"

/** What is asked has the type of its schema. What is answered is held to its shape where the shape is written, and by tests. */
interface Schemas extends FastifyTypeProvider {
  readonly validator: this["schema"] extends z.ZodType ? z.output<this["schema"]> : unknown
  readonly serializer: unknown
}

export type App = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, Schemas>

export type Context = {
  readonly library: StoredLibrary
  readonly readOnly: boolean
  readonly limits: ServerLimits
  readonly budget: Budget
  /** For what writes the library: ingesting. */
  readonly gate: Gate
  readonly workshop: Workshop
  /** Ingests that are under way, each with what stops it: the library is not closed before they have ended. */
  readonly underWay: Map<Promise<void>, AbortController>
  /** Limits on what is read, where they are not those of the table. */
  readonly reading: Limits
  readonly checks: KeptChecks
  readonly onLoopback: boolean
}

declare module "fastify" {
  interface FastifyContextConfig {
    /** The route reads its body itself, as a stream. */
    readonly ownBody?: boolean
    /** The forms of a body that the route takes, where it reads it itself. */
    readonly takes?: readonly Taken[]
  }
}
