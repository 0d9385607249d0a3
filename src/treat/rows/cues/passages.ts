/** How parties, courts below and separate opinions bring a case forward, for the court to answer. */
import type { CueRow } from "../../grammar/cue.js"

/** How a party, a court below or a dissent brings a case forward. The treatment is what the court's answer amounts to. */
export const passageRows: readonly CueRow[] = [
  {
    name: "passage.relies",
    cue: "relies/rely/relied/relying/reliance ~ on/upon {authority}",
    treatment: "distinguished",
    example: "Petitioner relies on Crain. But no notice was at issue here.",
  },
  {
    name: "passage.cites",
    cue: "cites/cite/citing/invokes/invoke/invoking {authority}",
    treatment: "distinguished",
    example: "Respondent cites Crain. But no notice was at issue here.",
  },
  {
    name: "passage.points",
    cue: "points/point/pointing/looks/look/refers/refer/turns to {authority}",
    treatment: "distinguished",
    example: "The Government points to Crain. But no notice was at issue here.",
  },
  {
    name: "passage.controls",
    cue: "argues/argue/contends/contend/urges/urge/insists/maintains/asserts/claims ~ that {authority} ~ controls/governs/requires/compels/forecloses/supports/dictates/is/stands/establishes/holds/held",
    treatment: "distinguished",
    example: "Petitioner argues that Crain controls. But no notice was at issue here.",
  },
  {
    name: "passage.said",
    cue: "said/urged/claimed/contended/argued/insisted ~ to_be ~ justified/supported/required/controlled/governed/sanctioned/authorized by ~ {authority}",
    treatment: "distinguished",
    example: "This is said to be justified by Crain. But no notice was at issue here.",
  },
  {
    name: "passage.reconsider",
    cue: "reconsider/overrule/reexamine/revisit/disapprove {authority}",
    treatment: "questioned",
    example: "Amici urge us to reconsider Crain. We have no occasion to address the issue.",
  },
]
