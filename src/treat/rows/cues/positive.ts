/** How courts follow, adopt, explain and compare a case. */
import type { CueRow } from "../../grammar/cue.js"

export const positiveRows: readonly CueRow[] = [
  { name: "followed.active", cue: "{we} ~ @follow {authority}", treatment: "followed", actor: "we", example: "We follow Crain." },
  { name: "followed.reaffirm", cue: "{we} ~ @reaffirm {authority}", treatment: "followed", actor: "we", example: "We reaffirm Crain." },
  {
    name: "followed.adhere",
    cue: "{we} ~ adhere/adheres/adhered to {authority}",
    treatment: "followed",
    actor: "we",
    example: "We adhere to Crain.",
  },
  {
    name: "followed.controls",
    close: true,
    cue: "{authority} ~ controls/governs/controlling/dispositive/compels/forecloses/dictates",
    treatment: "followed",
    actor: "state",
    example: "Crain controls this case.",
  },
  {
    name: "followed.controlled_by",
    cue: "controlled/governed/foreclosed/settled/compelled/dictated/disposed_of by {authority}",
    treatment: "followed",
    actor: "state",
    example: "This case is controlled by Crain.",
  },
  {
    name: "followed.agree",
    cue: "{we} ~ agree/concur with {authority}",
    treatment: "followed",
    actor: "we",
    example: "We agree with Crain.",
  },
  {
    name: "followed.applied",
    cue: "applying/following ~ {authority} [,] {we}",
    treatment: "followed",
    actor: "we",
    example: "Applying Crain, we affirm.",
  },
  { name: "adopted.active", cue: "{we} ~ @adopt {authority}", treatment: "adopted", actor: "we", example: "We adopt the rule of Crain." },
  {
    name: "explained.explain",
    cue: "{we} ~ explained/clarified/explain/clarify ~ in {authority}",
    treatment: "explained",
    actor: "we",
    example: "As we explained in Crain, notice is due.",
  },
  {
    name: "explained.means",
    cue: "{authority} stands/stood for",
    treatment: "explained",
    actor: "state",
    example: "Crain stands for that rule.",
  },
  { name: "compared.but_see", cue: "but_see/contra/but_cf {authority}", treatment: "compared", actor: "state", example: "But see Crain." },
  { name: "compared.cf", cue: "compare/cf {authority}", treatment: "compared", actor: "state", example: "Cf. Crain." },
]
