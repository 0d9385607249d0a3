/**
 * Word forms and word classes that cue rows name with `@`. Each is a list of words or of phrases (`_` joins the words of a phrase).
 */
export const forms: Readonly<Record<string, string>> = {
  be: "is are was were be been being 's",
  have: "has have had having",
  modal: "must should ought can could may might shall will would",
  overrule: "overrule overrules overruled overruling",
  reject: "reject rejects rejected rejecting repudiate repudiates repudiated repudiating",
  abandon: "abandon abandons abandoned abandoning discard discards discarded discarding disavow disavows disavowed disavowing",
  disapprove: "disapprove disapproves disapproved disapproving",
  criticize: "criticize criticizes criticized criticizing criticise criticises criticised criticising",
  question: "question questions questioned questioning doubt doubts doubted doubting",
  distinguish: "distinguish distinguishes distinguished distinguishing",
  limit:
    "limit limits limited limiting confine confines confined confining restrict restricts restricted restricting narrow narrows narrowed narrowing",
  follow: "follow follows followed following",
  adopt: "adopt adopts adopted adopting embrace embraces embraced embracing",
  reaffirm: "reaffirm reaffirms reaffirmed reaffirming",
  depart:
    "depart departs departed departing withdraw withdraws withdrew withdrawing retreat retreats retreated retreating recede recedes receded receding",
  regard: "regarded considered treated deemed taken held viewed accounted",
  // What a court can reject of a case and thereby undo it.
  rule: "rule rules holding holdings doctrine doctrines decision decisions principle principles result results test tests conclusion conclusions",
  // What a court can reject of a case and leave the case standing.
  reasoning:
    "reasoning analysis rationale view views dictum dicta language statement statements suggestion suggestions approach assumption premise interpretation construction logic distinction observation observations remark remarks passage passages implication",
  // What is left of a decision that has fallen.
  force: "force vitality validity authority weight effect value significance viability life support application relevance foundation",
  state:
    "say says said hold holds held state states stated rule rules ruled decide decides decided conclude concludes concluded find finds found determine determined announce announced establish established recognize recognized recognizes explain explained reason reasoned declare declared observe observed note noted emphasize emphasized teach teaches reaffirmed make makes made stress stressed",
  wrongly: "wrongly erroneously incorrectly improperly mistakenly wrongfully",
  wrong: "wrong erroneous incorrect mistaken unsound untenable indefensible misguided unjustified ill_advised ill_considered",
  different: "different distinguishable dissimilar inapposite distinct inapt unlike",
  here: "here now in_this_case in_the_present_case in_the_instant_case in_the_case_at_bar today in_this_instance in_the_case_before_us",
}

/** Slots that stand for a fixed set of phrases. */
export const actors: Readonly<Record<string, string>> = {
  we: "we i this_court our_court this_tribunal",
  court: "the_court this_court the_majority the_court's the_opinion the_majority's the_plurality",
  // Said within a separate opinion, the court at work in this very case.
  majority:
    "the_court the_majority today's_decision the_court's_opinion the_court's_decision the_plurality my_brethren the_opinion_of_the_court",
}
