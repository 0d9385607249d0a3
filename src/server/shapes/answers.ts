/** Shapes of the answers that are not the library's own: problems, checks, verdicts. What is documented elsewhere in full is named by its main fields. */
import { z } from "zod"
import type { CheckResult, ReasonVerdict } from "../../node.js"
import { infoShape } from "./law.js"

const open = z.looseObject

export const problemShape = open({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().describe("what happened and what to do"),
  code: z.string().describe("a name of the table of problems"),
}).meta({ id: "Problem" })

export const checkResultShape = open({
  document: open({ id: z.string(), sha256: z.string(), characters: z.number(), notes: z.array(z.string()) }),
  library: infoShape,
  asOf: z.string(),
  counts: open({ citations: z.number(), found: z.number(), attention: z.number(), byKind: z.record(z.string(), z.number()) }),
  citations: z.array(open({ answer: z.enum(["found", "not in this library", "cannot exist", "could not be checked"]) })),
  findings: z.array(open({ kind: z.string(), severity: z.string(), start: z.number(), end: z.number(), message: z.string() })),
  authorities: z.array(open({ id: z.string() })),
}).meta({ id: "CheckResult" }) satisfies z.ZodType<Pick<CheckResult, "asOf" | "library">>

export const verdictShape = open({
  question: z.string(),
  doctrine: open({ id: z.string(), title: z.string() }),
  asOf: z.string(),
  verdict: z.enum(["allowed", "barred", "open", "conflict"]),
  leaning: z.enum(["allowed", "barred"]).exactOptional(),
  model: z.string(),
  resultModel: open({ verdict: z.enum(["allowed", "barred", "open", "conflict"]), loose: z.array(open({ text: z.string() })) }),
  controlling: z.array(open({})),
  because: z.array(open({ text: z.string(), factors: z.array(open({})), facts: z.array(open({})) })),
  distinctions: z.array(open({})),
  flips: z.array(open({})),
  timeline: z.array(open({})),
  recoverable: open({}).exactOptional(),
  coverage: open({}),
}).meta({ id: "Verdict" }) satisfies z.ZodType<Pick<ReasonVerdict, "question" | "asOf" | "model">>

export const questionsShape = z.array(open({ fact: z.string(), question: z.string(), decisive: z.boolean() }))

export const doctrinesShape = z.array(
  open({
    id: z.string(),
    title: z.string(),
    question: z.string(),
    about: z.string(),
    facts: z.array(open({ id: z.string(), says: z.string(), question: z.string(), type: z.string() })),
  }),
)

export const verifyShape = open({ ok: z.boolean(), checks: z.array(open({ check: z.string(), ok: z.boolean(), says: z.string() })) })

export const lookupShape = z
  .array(
    open({
      citation: z.string(),
      normalized_citations: z.array(z.string()),
      start_index: z.number().int(),
      end_index: z.number().int(),
      status: z.number().int(),
      error_message: z.string(),
      clusters: z.array(open({ id: z.number(), case_name: z.string() })),
    }),
  )
  .meta({ id: "CitationLookup" })

export const citedShape = open({ id: z.string(), citations: z.array(open({})), authorities: z.array(open({})) })
export const treatedShape = open({ id: z.string(), authorities: z.array(open({})) })
