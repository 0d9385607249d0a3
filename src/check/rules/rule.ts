/** What a rule of checking is: it looks at one citation, with all that is known of it, and says what a lawyer should look at. */
import type { Because } from "../../base/because.js"
import type { Span } from "../../base/span.js"
import type { Severity } from "../../treatment/treatment.js"
import type { Finding, FindingKind } from "../finding.js"
import type { Examined, Survey } from "../survey/facts.js"

export type Rule = {
  /** The kinds of finding it makes. */
  readonly finds: readonly FindingKind[]
  readonly look: (one: Examined, survey: Survey) => readonly Finding[]
}

type Said = {
  readonly kind: FindingKind
  readonly severity: Severity
  readonly message: string
  readonly because: readonly Because[]
  readonly at?: Span
  readonly suggestion?: string | undefined
  readonly difference?: Finding["difference"]
  readonly source?: Finding["source"] | undefined
}

/** A finding about a citation: at its core, or at the words given. */
export function finding({ citation }: Examined, { kind, severity, message, because, at, suggestion, difference, source }: Said): Finding {
  const { start, end } = at ?? citation
  return {
    kind,
    severity,
    start,
    end,
    citation: citation.id,
    message,
    because,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(difference === undefined ? {} : { difference }),
    ...(source === undefined ? {} : { source }),
  }
}
