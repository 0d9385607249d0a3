/** The rules of checking, in the order in which their findings are told of one citation. */
import { courtMismatch } from "./rules/courtMismatch.js"
import { form } from "./rules/form.js"
import { impossibleCitation } from "./rules/impossibleCitation.js"
import { nameMismatch } from "./rules/nameMismatch.js"
import { negativeTreatment } from "./rules/negativeTreatment.js"
import { notCitable } from "./rules/notCitable.js"
import { notInLibrary } from "./rules/notInLibrary.js"
import { pinOutOfRange } from "./rules/pinOutOfRange.js"
import { quoteAltered } from "./rules/quoteAltered.js"
import { quoteElsewhere } from "./rules/quoteElsewhere.js"
import { quoteFromDissent } from "./rules/quoteFromDissent.js"
import { quoteNotFound } from "./rules/quoteNotFound.js"
import type { Rule } from "./rules/rule.js"
import { undermined } from "./rules/undermined.js"
import { unresolvedShortForm } from "./rules/unresolvedShortForm.js"
import { yearMismatch } from "./rules/yearMismatch.js"

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
