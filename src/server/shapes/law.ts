/** Shapes of what the library answers. Each is held to its type; fields may be added, so objects are open. */
import { z } from "zod"
import type {
  Case,
  CaseLine,
  CitingPage,
  CitingReference,
  FoundCases,
  HistoryStep,
  KeptReview,
  LibraryInfo,
  MarkedOpinion,
  NearParagraph,
  Stated,
  Status,
  StatusReason,
  TimelineMark,
} from "../../node.js"
import { severity, verdict } from "./ask.js"

const open = z.looseObject
const day = z.string().describe("YYYY, YYYY-MM or YYYY-MM-DD")
const courtName = z.string().describe("the court's usual short name, such as N.D. Cal.").exactOptional()
const role = z.enum(["lead", "plurality", "per_curiam", "concurrence", "concurrence_in_part", "dissent", "unknown"])
const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
const voice = z.enum(["own", "quoted", "argued", "described"])

export const caseShape = open({
  key: z.number().int(),
  caseId: z.string(),
  name: z.string(),
  nameFull: z.string().exactOptional(),
  nameShort: z.string().exactOptional(),
  court: z.string().exactOptional(),
  courtName,
  date: day.exactOptional(),
  docket: z.string().exactOptional(),
  citations: z.array(z.string()),
  publication: z.enum(["published", "unpublished", "depublished"]).exactOptional(),
  firstPage: z.number().exactOptional(),
  lastPage: z.number().exactOptional(),
  hasText: z.boolean(),
  held: z.enum(["text", "facts", "cited"]).exactOptional(),
  disposition: open({ kind: z.string(), quote: z.string() }).exactOptional(),
  provenance: z.array(z.string()),
  verified: z.boolean(),
}).meta({ id: "Case" }) satisfies z.ZodType<Case>

export const caseLine = open({
  key: z.number().int().exactOptional(),
  name: z.string(),
  citation: z.string().exactOptional(),
  court: z.string().exactOptional(),
  courtName,
  date: day.exactOptional(),
}).meta({ id: "CaseLine" }) satisfies z.ZodType<CaseLine>

/** Where words stand: the case that has them, and their place in its opinion. */
const place = open({ key: z.number().int(), opinion: z.number(), start: z.number(), end: z.number() }).exactOptional()

const actor = open({
  key: z.number().int().exactOptional(),
  name: z.string().exactOptional(),
  citation: z.string().exactOptional(),
  court: z.string().exactOptional(),
  courtName,
  date: day.exactOptional(),
})

export const citingReference = open({
  cited: z.number().int(),
  citing: z.number().int().exactOptional(),
  acting: actor.exactOptional(),
  treatment: z.string(),
  severity,
  recognized: z.boolean(),
  direct: z.boolean(),
  part: role,
  voice,
  point: z.string().exactOptional(),
  quote: z.string().exactOptional(),
  page: z.string().exactOptional(),
  opinion: z.number().exactOptional(),
  start: z.number().exactOptional(),
  end: z.number().exactOptional(),
  rule: z.string(),
  date: day.exactOptional(),
  source: z.string(),
  verified: z.boolean(),
  notCounted: z.string().exactOptional(),
  note: z.string().exactOptional(),
  depth: open({ mentions: z.number(), words: z.number(), quoted: z.boolean() }).exactOptional(),
}).meta({ id: "CitingReference" }) satisfies z.ZodType<CitingReference>

export const statusReason = open({
  treatment: z.string(),
  severity,
  recognized: z.boolean(),
  by: actor,
  reportedBy: actor.exactOptional(),
  part: role,
  point: z.string().exactOptional(),
  quote: z.string().exactOptional(),
  page: z.string().exactOptional(),
  at: place,
  note: z.string().exactOptional(),
  rule: z.string(),
  weighedBy: z.string().exactOptional(),
  source: z.string().exactOptional(),
  counts: z.boolean(),
  why: z.string(),
  verified: z.boolean(),
}).meta({ id: "StatusReason" }) satisfies z.ZodType<StatusReason>

export const statusShape = open({
  case: caseShape,
  asOf: day,
  court: z.string().exactOptional(),
  verdict,
  says: z.array(z.string()),
  because: z.array(statusReason),
  history: z.array(statusReason),
  undermined: z.array(
    open({
      authority: open({ key: z.number(), name: z.string(), citation: z.string().exactOptional() }),
      by: z.array(statusReason),
      chain: z.array(z.string()),
      quote: z.string().exactOptional(),
    }),
  ),
  coverage: open({ citingOpinions: z.number(), latest: day.exactOptional(), hasText: z.boolean(), limits: z.array(z.string()) }),
}).meta({ id: "Status" }) satisfies z.ZodType<Status>

const infoFields = {
  name: z.string(),
  cases: z.number(),
  opinions: z.number(),
  references: z.number(),
  earliest: day.exactOptional(),
  latest: day.exactOptional(),
  hash: z.string(),
  schema: z.number(),
  sources: z.array(open({ name: z.string(), cases: z.number() })),
}
export const infoShape = open(infoFields).meta({ id: "LibraryInfo" }) satisfies z.ZodType<LibraryInfo>
export const libraryShape = open({
  ...infoFields,
  courts: z.array(open({ id: z.string(), name: z.string(), cases: z.number() })),
  version: z.string(),
  readOnly: z.boolean(),
}).meta({ id: "Library" })

export const foundCases = open({
  total: z.number(),
  more: z.boolean(),
  items: z.array(
    open({
      case: caseShape,
      verdict,
      snippet: z.string().exactOptional(),
      opinion: z.number().exactOptional(),
      start: z.number().exactOptional(),
      end: z.number().exactOptional(),
    }),
  ),
}).meta({ id: "FoundCases" }) satisfies z.ZodType<FoundCases>

const citingRow = open({ ...citingReference.shape, case: caseLine, others: z.array(citingReference) })

export const timelineMark = open({
  date: day,
  level: level.exactOptional(),
  severity,
  treatment: z.string(),
  counts: z.boolean(),
  key: z.number().exactOptional(),
  name: z.string().exactOptional(),
  court: z.string().exactOptional(),
  courtName,
  quote: z.string().exactOptional(),
  page: z.string().exactOptional(),
  at: place,
  count: z.number().exactOptional(),
}).meta({ id: "TimelineMark" }) satisfies z.ZodType<TimelineMark>

export const citingPage = open({
  total: z.number(),
  counts: z.record(severity, z.number()),
  items: z.array(citingRow),
  timeline: z.array(timelineMark).exactOptional(),
}).meta({ id: "CitingPage" }) satisfies z.ZodType<CitingPage>

export const timelineShape = z.array(timelineMark)

const zone = open({ kind: z.string(), start: z.number(), end: z.number() })
export const opinionsShape = z.array(
  open({
    key: z.number(),
    role,
    author: z.string().exactOptional(),
    type: z.string().exactOptional(),
    text: z.string(),
    zones: z.array(zone) as unknown as z.ZodType<MarkedOpinion["zones"]>,
    citations: z.array(
      open({
        start: z.number(),
        end: z.number(),
        authorityName: z.string(),
        caseKey: z.number().exactOptional(),
        status: verdict.exactOptional(),
      }),
    ),
    treatments: z.array(citingReference),
  }),
) satisfies z.ZodType<readonly MarkedOpinion[]>

export const historyShape = z.array(
  open({
    place: z.enum(["below", "itself", "above"]),
    case: caseLine,
    courtName: z.string().exactOptional(),
    level: level.exactOptional(),
    treatment: z.string().exactOptional(),
    severity: severity.exactOptional(),
    counts: z.boolean().exactOptional(),
    why: z.string().exactOptional(),
    quote: z.string().exactOptional(),
    page: z.string().exactOptional(),
    at: place,
    date: day.exactOptional(),
  }),
) satisfies z.ZodType<readonly HistoryStep[]>

export const statementsShape = z.array(
  open({
    quote: z.string(),
    page: z.string().exactOptional(),
    by: open({ ...caseLine.shape, key: z.number().int() }),
    part: role,
    rule: z.string(),
    opinion: z.number(),
    start: z.number(),
    end: z.number(),
  }),
) satisfies z.ZodType<readonly Stated[]>

export const nearestShape = z.array(
  open({
    opinion: z.number(),
    role,
    author: z.string().exactOptional(),
    page: z.string().exactOptional(),
    start: z.number(),
    end: z.number(),
    text: z.string(),
  }),
) satisfies z.ZodType<readonly NearParagraph[]>

export const reviewShape = open({
  n: z.number(),
  time: z.string(),
  citation: z.string(),
  start: z.number(),
  end: z.number(),
  kind: z.string(),
  decision: z.enum(["accept", "dismiss", "note"]),
  reason: z.string().exactOptional(),
  note: z.string().exactOptional(),
}).meta({ id: "Review" }) satisfies z.ZodType<KeptReview>
