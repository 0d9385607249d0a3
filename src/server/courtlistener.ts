/** A case in the shape of CourtListener's opinion clusters, so that programs written for its citation lookup can read it. Fields unknown here are empty, as there. */
import type { Case, Status } from "../node.js"

/** CourtListener's numbers for kinds of citations: 1 federal, 2 state, 3 regional, 5 early Supreme Court, 6 Lexis, 7 Westlaw, 8 neutral. */
const kinds: readonly (readonly [RegExp, number])[] = [
  [/^(?:U\.S\.|S\. ?Ct\.|L\. ?Ed\.|F\.|Fed\.|F\. ?Supp\.|B\.R\.)/, 1],
  [/^(?:A\.|P\.|N\.E\.|N\.W\.|S\.E\.|S\.W\.|So\.)/, 3],
  [/^(?:Dall\.|Cranch|Wheat\.|Pet\.|How\.|Black|Wall\.)/, 5],
  [/LEXIS/, 6],
  [/^WL\b/, 7],
]

const parts = /^(\d+)\s+(.+?)\s+(\S+)$/

/** "410 U.S. 113" in its parts; what is not volume, reporter and page is left out, as there. */
function citationOf(citation: string) {
  const found = parts.exec(citation)
  if (!found) return []
  const [, volume, reporter = "", page] = found
  const kind = kinds.find(([form]) => form.test(reporter))?.[1] ?? 2
  return [{ volume: Number(volume), reporter, page, type: kind }]
}

const publications = { published: "Published", unpublished: "Unpublished", depublished: "Unpublished" } as const

/** The cluster; `at` is this server's address. `id` is CourtListener's own where the case came with one. */
export function clusterOf(one: Case, status: Status, at: string) {
  const id = /^\d{1,15}$/.test(one.caseId) ? Number(one.caseId) : one.key
  const date = one.date ?? null
  return {
    resource_uri: `${at}/api/cases/${one.key}`,
    id,
    absolute_url: `/case/${one.key}`,
    panel: [],
    non_participating_judges: [],
    docket_id: null,
    docket: null,
    sub_opinions: one.hasText ? [`${at}/api/cases/${one.key}/opinions`] : [],
    citations: one.citations.flatMap(citationOf),
    date_created: null,
    date_modified: null,
    judges: "",
    date_filed: date === null ? null : date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date,
    date_filed_is_approximate: date === null || date.length < 10,
    slug: slug(one.name),
    case_name: one.name,
    case_name_short: one.nameShort ?? "",
    case_name_full: one.nameFull ?? "",
    scdb_id: "",
    scdb_decision_direction: null,
    scdb_votes_majority: null,
    scdb_votes_minority: null,
    source: "",
    procedural_history: "",
    attorneys: "",
    nature_of_suit: "",
    posture: "",
    syllabus: "",
    headnotes: "",
    summary: "",
    disposition: one.disposition?.kind ?? "",
    history: "",
    other_dates: "",
    cross_reference: "",
    correction: "",
    citation_count: status.coverage.citingOpinions,
    precedential_status: one.publication ? publications[one.publication] : "Unknown",
    date_blocked: null,
    blocked: false,
    goodlaw: { key: one.key, court: one.court ?? null, status: status.verdict, provenance: one.provenance, verified: one.verified },
  }
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 75)
}
