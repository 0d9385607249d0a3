/** What other courts say that a case holds: the sentences of citing opinions that state it, read out of them when they are asked for. */
import { cite } from "../../cite/cite.js"
import type { Role } from "../../read/document.js"
import { treat } from "../../treat/treat.js"
import type { TreatedAuthority } from "../../treat/treatment.js"
import { citationKey } from "../citation-key.js"
import { normalCitation } from "../citations.js"
import type { Case, CaseKey } from "../library.js"
import type { StoredLibrary } from "../open.js"
import { wholeDocument } from "./opinion-text.js"
import { type CaseLine, caseLines, type PageAsk, pageOf } from "./rows.js"

export type StatedHolding = {
  readonly quote: string
  readonly page?: string
  readonly by: CaseLine
  readonly part: Role
  readonly rule: string
  readonly opinion: number
  readonly start: number
  readonly end: number
}

export type StatedHoldings = {
  /** Citing opinions held; a page looks into `size` of them, those that discuss the case most first. */
  readonly citing: number
  readonly looked: number
  readonly items: readonly StatedHolding[]
}

/** Statements from one page of the citing cases, in order of depth. */
export async function asOthersStateIt(library: StoredLibrary, key: CaseKey, ask: PageAsk = {}): Promise<StatedHoldings> {
  const subject = await library.byKey(key)
  const { skip, take } = pageOf({ page: ask.page ?? 1, size: Math.min(ask.size ?? 10, 20) })
  const { db } = library.store
  const all = db
    .selectFrom("pairs")
    .innerJoin("cases", "cases.key", "pairs.citing")
    .where("pairs.cited", "=", key)
    .where("cases.held", "=", 2)
  const counted = await all.select((e) => e.fn.countAll<number>().as("n")).executeTakeFirst()
  const pairs = await all
    .select("pairs.citing")
    .orderBy("pairs.mentions", "desc")
    .orderBy("pairs.words", "desc")
    .orderBy("pairs.citing")
    .offset(skip)
    .limit(take)
    .execute()
  const lines = await caseLines(
    db,
    pairs.map((pair) => Number(pair.citing)),
  )
  const items: StatedHolding[] = []
  for (const [citing, by] of lines) if (subject) items.push(...(await statedIn(library, citing, by, subject)))
  return { citing: Number(counted?.n ?? 0), looked: pairs.length, items }
}

async function statedIn(library: StoredLibrary, citing: CaseKey, by: CaseLine, subject: Case): Promise<readonly StatedHolding[]> {
  const whole = wholeDocument(await library.opinions(citing))
  const declared = await library.declared()
  const cited = cite(whole.document, { known: await library.known(), reporters: declared.reporters })
  const own = new Set(subject.citations.map(citationKey))
  const ours = treat(whole.document, cited).authorities.filter((one) => isOurs(one, subject, own))
  return ours
    .flatMap((one) => one.statements)
    .map(({ quote, page, part, rule, start, end }) => {
      const place = whole.place(start)
      return { quote, ...(page ? { page } : {}), by, part, rule, opinion: place.opinion.key, start: place.at, end: place.at + end - start }
    })
}

function isOurs(one: TreatedAuthority, subject: Case, own: ReadonlySet<string>): boolean {
  return one.caseId === subject.caseId || one.citations.some((citation) => own.has(citationKey(normalCitation(citation))))
}
