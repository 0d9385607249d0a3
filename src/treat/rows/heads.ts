/**
 * What of a case an act can reach: "the holding in A", "any language in A", "A's reasoning". Each row is a class of head nouns, with a
 * sentence that is its test.
 */
export type HeadClass = "whole" | "holding" | "words" | "reasoning" | "part"

export type HeadRow = { readonly head: HeadClass; readonly words: string; readonly example: string }

export const headRows: readonly HeadRow[] = [
  {
    head: "whole",
    words:
      "case cases decision decisions opinion opinions precedent precedents authority authorities judgment judgments ruling rulings progeny line lines caselaw law",
    example: "We overrule our decision in Crain.",
  },
  {
    head: "holding",
    words: `holding holdings rule rules doctrine doctrines result results conclusion conclusions principle principles test tests proposition propositions
      position positions requirement requirements standard standards presumption limitation limitations exception exceptions restriction restrictions teaching
      teachings formulation formulations formula application applications construction interpretation interpretations prohibition distinction treatment
      determination determinations definition factor factors scheme criterion criteria immunity privilege`,
    example: "We overrule the contrary holding of Crain.",
  },
  {
    head: "words",
    words: `language dicta dictum statement statements suggestion suggestions passage passages sentence footnote remark remarks observation observations comment
      comments wording expression expressions implication implications intimation intimations inference inferences discussion quotation characterization description
      phrase indication indications pronouncement pronouncements intimation reference references sentences assertion`,
    example: "We disapprove any language in Crain that looks the other way.",
  },
  {
    head: "reasoning",
    words: `reasoning rationale analysis logic approach approaches view views reading readings premise premises assumption assumptions theory theories methodology
      method reliance emphasis underpinning underpinnings thinking framework understanding`,
    example: "We disapprove the reasoning of Crain.",
  },
  {
    head: "part",
    words:
      "part parts portion portions division divisions syllabus paragraph aspect aspects much anything everything whatever things extent point points section paragraph what",
    example: "We overrule that part of Crain.",
  },
]
