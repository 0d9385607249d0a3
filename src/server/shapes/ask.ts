/** What callers send: parameters of addresses and small bodies. */
import { z } from "zod"

const day = z.string().max(10).describe("YYYY, YYYY-MM or YYYY-MM-DD")
const court = z.string().min(1).max(120).describe("a court's id or its words: calctapp, 9th Cir.")
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

export const keyParams = z.object({ key: whole(1, Number.MAX_SAFE_INTEGER).describe("the library's own number of the case") })
export const checkParams = z.object({ id: z.string().regex(/^[0-9a-f]{32}$/) })
export const documentParams = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/, "must be the SHA-256 of a document") })

export const statusQuery = z.object({ asOf: day.optional(), in: court.optional() })

export const checkQuery = statusQuery.extend({
  name: z.string().max(500).optional().describe("the file's name, as a label; never a path"),
  strict: z.enum(["true", "false"]).optional(),
})

export const statementsQuery = z.object({ asOf: day.optional(), limit: whole(1, 500).optional() })

const paging = { page: whole(1, 1_000_000).optional(), size: whole(1, 200).optional() }

export const severity = z.enum(["stop", "warning", "caution", "neutral", "positive"])
export const verdict = z.enum(["stop", "warning", "caution", "no negative treatment found", "unknown"])

export const findQuery = z.object({
  q: z.string().max(1000).optional().describe("words, a name, a citation, or a quotation in its marks"),
  court: court.optional(),
  from: day.optional(),
  to: day.optional(),
  status: verdict.optional(),
  ...paging,
})

export const citingQuery = z.object({
  sort: z.enum(["severity", "date", "depth"]).optional(),
  q: z.string().max(300).optional(),
  severity: severity.optional(),
  ...paging,
})

export const nearestBody = z
  .object({
    key: z.number().int().positive(),
    words: z.string().min(1).max(20_000),
    limit: z.number().int().min(1).max(20).optional(),
  })
  .meta({ examples: [{ key: 1, words: "a carrier answers for loss without proof of fault", limit: 2 }] })

export const reviewBody = z
  .strictObject({
    citation: z.string().max(1000),
    start: z.number().int().min(0),
    end: z.number().int().min(0),
    kind: z.string().min(1).max(60),
    decision: z.enum(["accept", "dismiss", "note"]),
    reason: z.string().max(2000).optional(),
    note: z.string().max(10_000).optional(),
  })
  .meta({
    examples: [
      { citation: "163 U.S. 537", start: 30, end: 42, kind: "negative_treatment", decision: "dismiss", reason: "cited as history" },
      { citation: "163 U.S. 537", start: 30, end: 42, kind: "citation", decision: "note", note: "Ask the client." },
    ],
  })

export const reasonBody = z
  .object({
    doctrine: z
      .string()
      .regex(/^[\w-]{1,80}$/)
      .describe("the name of a shipped doctrine"),
    matter: z.union([z.string().max(1_000_000), z.record(z.string(), z.unknown())]).describe("the matter as an object, or as YAML text"),
    suppose: z
      .record(z.string().max(80), z.union([z.string().max(200), z.number(), z.boolean()]))
      .optional()
      .describe("facts to suppose over what the matter tells, to see what they would change"),
    asOf: day.optional(),
    in: court.optional(),
  })
  .meta({ examples: [{ doctrine: "equitable-indemnity-california", matter: { matter: "A new matter", people: {} }, asOf: "2002-07-01" }] })

export const ingestQuery = z.object({ name: z.string().max(500).optional().describe("the file's name, as a label; never a path") })

export const stylesQuery = z.object({ style: z.enum(["bluebook", "california"]).optional() })
