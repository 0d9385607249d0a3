/** case_status: is this case good law, on this date, in this court? */
import { z } from "zod"
import type { Status, StatusReason } from "../../node.js"
import { caseFacts, cited, named, plain, quoted, verdictInWords } from "../say.js"
import { caseAsked, theCase } from "../the-case.js"
import { tool } from "../tool.js"

export const asOfAsked = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .optional()
  .describe("answer as of this date: YYYY, YYYY-MM or YYYY-MM-DD; the library's newest date otherwise")

export const courtAsked = z.string().min(1).max(120).optional().describe('the court that asks: "calctapp", "9th Cir."')

/** The question for a status, without what was not asked. */
export function statusAsk(asOf: string | undefined, court: string | undefined) {
  return { ...(asOf === undefined ? {} : { asOf }), ...(court === undefined ? {} : { court }) }
}

export const caseStatus = tool({
  name: "case_status",
  title: "Status of a case",
  description:
    "What later courts and appeals did to a case, as of a date: STOP, WARNING, CAUTION, no negative treatment found, or UNKNOWN, with every reference that counts and its words. Answers only from the opinions this library holds.",
  input: { case: caseAsked, as_of: asOfAsked, court: courtAsked },
  answer: async (asked, library) => {
    const named = await theCase(library, asked.case)
    if ("answer" in named) return named.answer
    const status = await library.status(named.case.key, statusAsk(asked.as_of, asked.court))
    return { ...statusAnswer(status), limits: status.coverage.limits }
  },
})

const mostReasons = 30

function statusAnswer(status: Status) {
  const reasons = [...status.history, ...status.because].filter((reason) => reason.counts)
  const left = [...status.history, ...status.because].length - reasons.length
  return {
    says: [
      `${cited(status.case)} [key:${status.case.key}]`,
      verdictInWords(status),
      ...status.says.map((sentence) => plain(sentence)),
      ...reasons.slice(0, mostReasons).map((reason) => `- ${inWords(reason)}`),
      ...(reasons.length > mostReasons ? [`${reasons.length - mostReasons} more references count; ask for treatments.`] : []),
      ...(left > 0
        ? [`${left} references were read and do not count (dissents, arguments, courts without the power); see treatments.`]
        : []),
    ],
    found: {
      case: caseFacts(status.case),
      verdict: status.verdict,
      as_of: status.asOf,
      citing_opinions_held: status.coverage.citingOpinions,
      because: reasons.slice(0, mostReasons).map(reasonFacts),
      undermined: status.undermined.map(({ authority, chain }) => ({ authority: named(authority.name), chain: chain.map(named) })),
    },
  }
}

/** A reference in one line, with its words. */
export function inWords(reason: StatusReason): string {
  const by = [reason.by.name === undefined ? "a case not named" : named(reason.by.name), plain(reason.by.citation ?? ""), reason.by.date]
    .filter(Boolean)
    .join(", ")
  const words = reason.quote ? ` ${quoted(reason.quote, { from: reason.reportedBy?.name ?? reason.by.name ?? by, page: reason.page })}` : ""
  return `${reason.severity}: ${reason.treatment}${reason.recognized ? " (as another court reports)" : ""} by ${by}${reason.point ? `, as to: ${plain(reason.point)}` : ""}. ${plain(reason.why)}${words}`
}

/** The same as data. */
export function reasonFacts(reason: StatusReason) {
  const by = reason.by.name === undefined ? "a case not named" : named(reason.by.name)
  return {
    severity: reason.severity,
    treatment: reason.treatment,
    recognized: reason.recognized,
    by: { name: by, citation: reason.by.citation ?? "", court: reason.by.court ?? "", date: reason.by.date ?? "" },
    counts: reason.counts,
    why: plain(reason.why),
    rule: reason.rule,
    source: reason.source ?? "",
    verified_by_a_person: reason.verified,
    ...(reason.quote ? { words: quoted(reason.quote, { from: by, page: reason.page }) } : {}),
  }
}
