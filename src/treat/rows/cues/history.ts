/** What became of a decision itself, told in words: depublished, taken up by a higher court. Chains of citations are read in `history.ts`. */
import type { CueRow } from "../../grammar/cue.js"

export const historyRows: readonly CueRow[] = [
  {
    name: "history.depublished",
    cue: "{authority} @be ~ depublished/decertified/ordered_not_published/ordered_not_to_be_published/ordered_nonpublished/ordered_unpublished",
    treatment: "depublished",
    negatable: false,
    example: "The opinion in Crain was ordered not to be published.",
  },
  {
    name: "history.superseded",
    cue: "{authority} ~ superseded ~ by ~ grant/granting of review/rehearing/certiorari/hearing",
    treatment: "superseded by grant of review",
    example: "Crain was superseded by the grant of review.",
  },
  {
    name: "history.granted",
    cue: "granted/grant review/certiorari/hearing in/of {authority}",
    treatment: "review granted",
    example: "The Supreme Court has granted review in Crain.",
  },
  {
    name: "history.review_of",
    cue: "review of {authority} has_been/was/is/had_been granted",
    treatment: "review granted",
    example: "Review of Crain was granted.",
  },
]
