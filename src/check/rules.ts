/** The rules of checking, in the order in which their findings are told of one citation. */
import { courtMismatch } from "./rules/court-mismatch.js"
import { form } from "./rules/form.js"
import { impossibleCitation } from "./rules/impossible-citation.js"
import { nameMismatch } from "./rules/name-mismatch.js"
import { negativeTreatment } from "./rules/negative-treatment.js"
import { notCitable } from "./rules/not-citable.js"
import { notInLibrary } from "./rules/not-in-library.js"
import { pinOutOfRange } from "./rules/pin-out-of-range.js"
import { quoteAltered } from "./rules/quote-altered.js"
import { quoteElsewhere } from "./rules/quote-elsewhere.js"
import { quoteFromDissent } from "./rules/quote-from-dissent.js"
import { quoteNotFound } from "./rules/quote-not-found.js"
import type { Rule } from "./rules/rule.js"
import { undermined } from "./rules/undermined.js"
import { unresolvedShortForm } from "./rules/unresolved-short-form.js"
import { yearMismatch } from "./rules/year-mismatch.js"

/** Does it exist; is it named, dated, pinned and quoted right; is it still good law; may it be cited; is it written right? */
export const rules: readonly Rule[] = [
  impossibleCitation,
  notInLibrary,
  nameMismatch,
  yearMismatch,
  courtMismatch,
  pinOutOfRange,
  quoteNotFound,
  quoteElsewhere,
  quoteAltered,
  quoteFromDissent,
  negativeTreatment,
  undermined,
  notCitable,
  unresolvedShortForm,
  form,
]
