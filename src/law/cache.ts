/** What an open library keeps in memory until something is written: the cases as a reader asks for them, declarations, answered statuses. */
import type { KnownCases } from "../cite/citation.js"
import { type Declared, declaredIn } from "../library/declarations.js"
import { knownIn } from "../library/known-cases.js"
import type { CaseKey, Status } from "../library/library.js"
import type { Store } from "../library/store/store.js"
import { type StatusAsk, statusOf } from "../status/status.js"

export type Remembering = {
  known(): Promise<KnownCases>
  declared(): Promise<Declared>
  status(key: CaseKey, ask: StatusAsk): Promise<Status>
}

/** Keeps what is asked again and again; the first question after a write forgets it all. */
export function remembering(store: Store): Remembering {
  let at = ""
  let known: Promise<KnownCases> | undefined
  let declared: Promise<Declared> | undefined
  const answers = keptAnswers()
  const fresh = async () => {
    const now = await store.version()
    if (now === at) return
    at = now
    known = undefined
    declared = undefined
    answers.forget()
  }
  const declarations = () => {
    declared ??= declaredIn(store.db)
    return declared
  }
  return {
    known: async () => {
      await fresh()
      known ??= declarations().then((own) => knownIn(store, own.reporters))
      return known
    },
    declared: async () => {
      await fresh()
      return declarations()
    },
    status: async (key, ask) => {
      await fresh()
      const id = `${key}|${ask.asOf ?? ""}|${ask.court ?? ""}`
      const held = answers.get(id)
      if (held) return held
      const before = at
      const answer = await statusOf(store, key, ask, await declarations())
      if (before === at && before === (await store.version())) answers.keep(id, answer)
      return answer
    },
  }
}

/** Reasons kept in all, each about a kilobyte. */
const mostReasons = 60_000

/** Answered statuses, the longest unasked forgotten first. */
function keptAnswers() {
  const kept = new Map<string, Status>()
  let reasons = 0
  return {
    get(id: string): Status | undefined {
      const held = kept.get(id)
      if (!held) return undefined
      kept.delete(id)
      kept.set(id, held)
      return held
    },
    keep(id: string, status: Status): void {
      if (kept.has(id)) return
      kept.set(id, status)
      reasons += sizeOf(status)
      for (const [oldest, one] of kept) {
        if (reasons <= mostReasons) return
        kept.delete(oldest)
        reasons -= sizeOf(one)
      }
    },
    forget(): void {
      kept.clear()
      reasons = 0
    },
  }
}

/** In reasons; an answer without any counts for a few. */
function sizeOf({ because, history, undermined, stated }: Status): number {
  return 4 + because.length + history.length + (stated?.length ?? 0) + undermined.reduce((sum, one) => sum + one.by.length, 0)
}
