/**
 * CourtListener's citation lookup as an online source: answers kept in the library first, then requests within its limits, each
 * wait it asks for honoured as long as patience lasts, and what came back kept with its day.
 */
import { Problem } from "../base/problem.js"
import type { Store } from "../library/store/store.js"
import { type Address, sourceName } from "./address.js"
import { askedBy, isSendable, type Packed, packed } from "./batches.js"
import { isRecent, keepAnswers, keptAnswers } from "./kept.js"
import { answerOfRow } from "./lookup-rows.js"
import type { OnlineAnswer, OnlineReply, OnlineSource } from "./online.js"
import { type Bounds, lookUpOnline, usualBounds } from "./request.js"

/** Time as the asking sees it; tests bring their own. */
export type Clock = { readonly now: () => number; readonly wait: (milliseconds: number) => Promise<void> }

export type AskOptions = Address & {
  readonly store: Store
  /** Whether answers are kept in the library; they are, unless this is false or the library cannot be written. */
  readonly keep?: boolean
  readonly clock?: Clock
  readonly bounds?: Bounds
  /** Milliseconds of waiting that are accepted in all; five minutes where it is left out. */
  readonly patience?: number
  /** Told before a wait, in seconds. */
  readonly onWait?: (seconds: number) => void
}

const realClock: Clock = { now: Date.now, wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)) }
const usualPatience = 300_000
/** Between two requests: no more than 60 a minute. */
const leastBetween = 1000
/** A fault that may pass is tried again once, after this long. */
const beforeAgain = 2000

/** The source; it asks when it is asked, and never before. */
export function courtListener(options: AskOptions): OnlineSource {
  return { name: "courtlistener", ask: (citations) => answered(new Asking(options), [...new Set(citations)]) }
}

/** A library that fails while answers are looked for in it fails no check: it says so. */
async function answered(asking: Asking, citations: readonly string[]): Promise<OnlineReply> {
  try {
    return await asking.run(citations)
  } catch (cause) {
    const { message } = cause instanceof Problem ? cause : new Problem("internal", { why: "the answers kept could not be read" })
    return { answers: new Map(), kept: 0, says: [`CourtListener was not asked. ${message}`] }
  }
}

/** One round of asking. It is an object because the answers grow from request to request, also when a later one fails. */
class Asking {
  readonly #options: AskOptions
  readonly #clock: Clock
  readonly #source: string
  readonly #answers = new Map<string, OnlineAnswer>()
  readonly #says: string[] = []
  #patience: number
  /** Refusals one after another: each makes the shortest wait twice as long. */
  #refusals = 0

  constructor(options: AskOptions) {
    this.#options = options
    this.#clock = options.clock ?? realClock
    this.#source = sourceName(options)
    this.#patience = options.patience ?? usualPatience
  }

  async run(citations: readonly string[]) {
    const { store } = this.#options
    const kept = await keptAnswers(store, this.#source, citations)
    for (const [citation, answer] of kept) if (isRecent(answer, this.#today())) this.#answers.set(citation, answer)
    const recent = this.#answers.size
    await this.#askAll(citations.filter((citation) => !this.#answers.has(citation) && isSendable(citation)))
    const older = [...kept].filter(([citation]) => !this.#answers.has(citation))
    for (const [citation, answer] of older) this.#answers.set(citation, answer)
    return { answers: this.#answers, kept: recent + older.length, says: this.#says }
  }

  #today(): string {
    return new Date(this.#clock.now()).toISOString().slice(0, 10)
  }

  /** Sends request after request until every citation is answered or one fails for good. */
  async #askAll(citations: readonly string[]): Promise<void> {
    let left = citations
    let faults = 0
    for (let n = 0; left.length > 0; n++) {
      if (n > 0) await this.#clock.wait(leastBetween)
      const pack = packed(left)
      const reached = await lookUpOnline(this.#options, pack.text, this.#clock.now, this.#options.bounds ?? usualBounds)
      if (reached.kind === "rows") {
        const again = await this.#take(reached.rows, pack)
        const sent = new Set(pack.asked.map(({ citation }) => citation))
        left = left.filter((citation) => !sent.has(citation) || again.has(citation))
        if (again.size === sent.size) return this.#stop("it looked up none of the citations", left.length)
        faults = 0
        this.#refusals = 0
      } else if (reached.kind === "wait") {
        if (!(await this.#waitUntil(reached.until, left.length))) return
      } else if (reached.again && faults++ === 0) await this.#clock.wait(beforeAgain)
      else return this.#stop(reached.why, left.length)
    }
  }

  /** Reads the rows and keeps what they say; returns the citations that the request left for another. */
  async #take(rows: readonly unknown[], pack: Packed): Promise<ReadonlySet<string>> {
    const again = new Set<string>()
    const odd = new Set<string>()
    const fresh = new Map<string, OnlineAnswer>()
    const made = { source: this.#source, day: this.#today() }
    for (const row of rows.slice(0, mostRows)) {
      const asked = askedBy(row, pack)
      if (asked === undefined || fresh.has(asked)) continue
      const said = answerOfRow(row, asked)
      if (said === "again") again.add(asked)
      else if (said) fresh.set(asked, { ...made, asked, ...said })
      else odd.add(asked)
    }
    if (odd.size > 0) this.#say(`What CourtListener answered to ${counted(odd.size)} could not be read.`)
    for (const { citation } of pack.asked)
      if (!again.has(citation) && !fresh.has(citation) && !odd.has(citation))
        fresh.set(citation, { ...made, asked: citation, answer: "not understood", cases: [] })
    for (const [citation, answer] of fresh) this.#answers.set(citation, answer)
    await this.#keep([...fresh.values()])
    return again
  }

  /** A library that cannot be written, or is busy, answers all the same; the answers are then asked for again next time. */
  async #keep(answers: readonly OnlineAnswer[]): Promise<void> {
    try {
      if (this.#options.store.readOnly || this.#options.keep === false) return
      await keepAnswers(this.#options.store, answers)
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause
      this.#say(`The answers of CourtListener could not be kept: ${cause.message}`)
    }
  }

  #say(words: string): void {
    if (!this.#says.includes(words)) this.#says.push(words)
  }

  async #waitUntil(until: number, left: number): Promise<boolean> {
    const wait = Math.max(leastBetween * 2 ** this.#refusals++, until - this.#clock.now())
    if (wait > this.#patience) {
      this.#stop(`its limit is reached until ${new Date(Math.min(until, 8.64e15)).toISOString().slice(0, 16).replace("T", " ")} UTC`, left)
      return false
    }
    this.#patience -= wait
    this.#options.onWait?.(Math.ceil(wait / 1000))
    await this.#clock.wait(wait)
    return true
  }

  #stop(why: string, left: number): void {
    const { message } = new Problem("network_failed", { host: "CourtListener", why })
    this.#say(`${message} It was not asked about ${counted(left)} that this library lacks.`)
  }
}

/** Rows of one answer that are looked at. */
const mostRows = 1000

const counted = (n: number) => (n === 1 ? "1 citation" : `${n} citations`)
