/**
 * Words that a clause hangs on, and what they make of it. A row names words, what they do to the clause under them, and a sentence that is its
 * test: "We decline to overrule Crain" refuses, "Petitioner urges that Crain be overruled" argues, "We hold that Crain is overruled" leaves it done.
 */
import { wordSet } from "./words.js"

/**
 * `refuses`: not done (done, where it is itself denied); `asks`: asked of the court; `resolves`: done, where it is not denied; `seeks`: somebody tries;
 * `says`: said by its subject; `argues`: said by a party, unless the court is its subject; `supposes`: only supposed; `plea`: the noun of an argument.
 */
export type Governing = "refuses" | "asks" | "resolves" | "seeks" | "says" | "argues" | "supposes" | "plea"

export type GovernorRow = { readonly does: Governing; readonly words: string; readonly example: string; readonly silent: boolean }

export const governorRows: readonly GovernorRow[] = [
  {
    does: "refuses",
    words: `decline declines declined declining refuse refuses refused refusing refusal unwilling reluctant reluctance hesitate hesitates hesitated hesitation
      unnecessary loath disinclined hesitant avoid resist refrain unable forbear rather instead short unwise improper premature inappropriate without`,
    example: "We decline to overrule Crain.",
    silent: true,
  },
  {
    does: "asks",
    words: `ask asks asked asking urge urges urged urging invite invites invited inviting invitation request requests requested requesting petitioned plead pleads
      implore implores exhorts beseech prays beg begs calls call pressed presses encourage encourages plea motion suggestion proposal`,
    example: "Petitioner asks us to overrule Crain.",
    silent: true,
  },
  {
    does: "resolves",
    words: `constrained compelled obliged required requires require requiring forced led leads lead driven decided decide decides resolved resolve determined determine proceed choose chose choosing
      prefer ready prepared persuaded moved bound necessary right proper appropriate duty better wise best time must occasion opportunity decision effect pleased
      wish intend mean  disposed inclined vote votes voted   agree agreed conclude have has had need needs suffices fit going think take takes taken took compels obligation obligated
      necessitates necessitated involve involves involved entail entails entailed intended intends mean meant persuades convinces enough       us   authorized advisable desirable  reach continue`,
    example: "We are constrained to overrule Crain.",
    silent: false,
  },
  {
    does: "seeks",
    words:
      "seek seeks sought seeking attempt attempts attempted attempting tries tried try trying effort efforts purport purports purported wants want wanted like likes hopes hoped",
    example: "Petitioner seeks to overrule Crain.",
    silent: true,
  },
  {
    does: "says",
    words: `hold holds held holding say says said saying find finds found finding conclude concludes concluded concluding rule rules ruled ruling note notes noted noting observe observes observed state
      states stated stating think thinks thought believe believes believed feel feels declare declares declared decide decides decided determine determines determined
      agree agrees agreed recognize recognizes recognized acknowledge acknowledges acknowledged concede concedes conceded explain explains explained reason reasoned
      confess announce announced mean means meant show shows suppose supposed consider considers considered deem deems convinced persuaded satisfied opinion convinces persuades indicates indicated
      dispute disputes doubt doubts add adds emphasize emphasized reiterate reiterates clarify clarifies write writes wrote report reports reported understand understands mandates requires follows follow clear certain apparent evident plain true`,
    example: "The Court of Appeals held that Crain was overruled.",
    silent: true,
  },
  {
    does: "argues",
    words: `argue argues argued arguing contend contends contended contending urge urges urged urging claim claims claimed assert asserts asserted asserting maintain maintains
      maintained insist insists insisted submit submits submitted suggest suggests suggested suggesting allege alleges complains complained posit posits proposes proposed predict
      predicts intimate intimates intimated implies implied object objects counter counters responds replies`,
    example: "Petitioner argues that Crain should be overruled.",
    silent: true,
  },
  {
    does: "plea",
    words: `argument arguments contention contentions claim claims suggestion suggestions assertion assertions submission submissions notion idea theory view views position positions
      belief allegation objection proposition implication premise assumption possibility likelihood probability`,
    example: "There is no merit in the argument that Crain should be overruled.",
    silent: true,
  },
  {
    does: "supposes",
    words: `assume assumes assuming assumed supposing possible possibility conceivable arguable hypothetically feared fear fears tantamount threatens threaten consider considered considering contemplate chance danger risk
      tempted temptation free power powers authority able ability liberty permitted permission reason reasons cause intention intent purpose sit sits said`,
    example: "Even assuming that Crain should be overruled, the judgment stands.",
    silent: true,
  },
]

const tables = new Map(governorRows.map(({ does, words }) => [does, wordSet(words)] as const))

/** Does the word govern in that way? */
export function governs(word: number, does: Governing): boolean {
  return tables.get(does)?.has(word) === true
}
