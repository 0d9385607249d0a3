/** A document against a library: every citation and quotation looked up, and what a lawyer should look at. */

import { createHash } from "node:crypto"
import type { Day } from "../base/day.js"
import { Problem } from "../base/problem.js"
import type { ReporterRow } from "../citation/tables/more-reporters.js"
import { cite } from "../cite/cite.js"
import type { Court } from "../courts/court.js"
import { courts, withCourts } from "../courts/table.js"
import type { Library } from "../library/library.js"
import type { OnlineSource } from "../online/online.js"
import type { Document } from "../read/document.js"
import type { CheckResult, Finding } from "./finding.js"
import type { CheckProgress } from "./progress.js"
import { recordIn } from "./record.js"
import { authoritiesOf, rowsOf } from "./result.js"
import { rules } from "./rules.js"
import type { Examined } from "./survey/facts.js"
import { survey } from "./survey/survey.js"

/** What `check` may be told beside the document and the library. */
export type CheckOptions = {
  /** The law as of this day; the newest date in the library otherwise. */
  readonly asOf?: Day
  /** The court the document is for: which decisions bind it. */
  readonly court?: string
  /** Asked, where it is given, about the citations that the library lacks. Nothing is sent anywhere without it. */
  readonly online?: OnlineSource
  /** Also tell what is only worth a look: criticized and distinguished cases. */
  readonly strict?: boolean
  /** The file's name, and the SHA-256 of its bytes; of the text where they are not given. */
  readonly name?: string
  readonly sha256?: string
  /** Told how far the check has come, for each citation and quotation. What it throws ends the check. */
  readonly onProgress?: (progress: CheckProgress) => void
}

/** A library may declare reporters and courts of its own. */
type Declaring = { declared?: () => Promise<{ readonly reporters: readonly ReporterRow[]; readonly courts: readonly Court[] }> }

/** Checks every citation of a document. Text never throws; the library's problems do, and `court_unknown` for a court that is none. */
export async function check(document: Document, library: Library, options: CheckOptions = {}): Promise<CheckResult> {
  const [info, known, declared] = await Promise.all([library.info(), library.known(), (library as Declaring).declared?.()])
  const table = declared ? withCourts(declared.courts) : courts
  if (options.court !== undefined && !(table.byId(options.court) ?? table.fromWords(options.court)))
    throw new Problem("court_unknown", { value: options.court })
  options.onProgress?.({ step: "finding", done: 0, total: document.text.length })
  const found = cite(document, { known, ...(declared ? { reporters: declared.reporters, courts: declared.courts } : {}) })
  const asOf = options.asOf ?? info.latest ?? "9999"
  const ask = { asOf, courts: table, strict: options.strict ?? false, info, ...present(options) }
  const looked = await survey(document, found, library, ask)
  const record = recordIn(document, found.citations)
  const findings: Finding[] = []
  const numbers = new Map<string, number[]>()
  for (const one of looked.examined) {
    const own = rules.flatMap((rule) => rule.look(one, looked))
    numbers.set(
      one.citation.id,
      own.map((_, at) => findings.length + at),
    )
    findings.push(...own)
  }
  return {
    document: {
      id: document.id,
      ...(options.name === undefined ? {} : { name: options.name }),
      sha256: options.sha256 ?? createHash("sha256").update(document.text).digest("hex"),
      characters: document.text.length,
      notes: document.notes,
      ...(document.passedOver ? { passedOver: document.passedOver } : {}),
    },
    library: info,
    asOf,
    counts: countsOf(looked.examined, findings),
    ...(looked.online ? { online: looked.online } : {}),
    citations: rowsOf(looked, numbers),
    ...(record.cites.length > 0 ? { record } : {}),
    findings,
    authorities: authoritiesOf(looked),
  }
}

/** What is passed on as it was given. */
function present({ court, onProgress, online }: CheckOptions): Pick<CheckOptions, "court" | "onProgress" | "online"> {
  return { ...(court ? { court } : {}), ...(onProgress ? { onProgress } : {}), ...(online ? { online } : {}) }
}

function countsOf(examined: readonly Examined[], findings: readonly Finding[]): CheckResult["counts"] {
  const answers = examined.map(({ answer }) => answer)
  const byKind: Partial<Record<Finding["kind"], number>> = {}
  for (const { kind } of findings) byKind[kind] = (byKind[kind] ?? 0) + 1
  return {
    citations: answers.length,
    found: answers.filter((answer) => answer === "found").length,
    attention: findings.filter(({ severity }) => severity === "stop" || severity === "warning" || severity === "caution").length,
    notHeld: notHeldIn(examined),
    byKind,
  }
}

/** Each authority that is not in the library once, by its first citation. */
function notHeldIn(examined: readonly Examined[]): CheckResult["counts"]["notHeld"] {
  const first = new Map<string, Examined>()
  for (const one of examined) {
    const key = one.citation.authority ?? one.citation.id
    if (one.answer === "not in this library" && one.located?.leads && !first.has(key)) first.set(key, one)
  }
  const all = [...first.values()]
  return {
    authorities: all.length,
    cited: all.filter(({ located, online }) => located?.mentioned || online?.answer.answer === "found").length,
  }
}
