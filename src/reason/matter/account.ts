/**
 * Reads facts out of a plain account of a matter, by the doctrine's own table of words. Rows stand in order; the first that states a fact keeps it.
 *
 *     claimant: later counsel B        ->  claimant is lawyer, position is former
 *     "The client waived privilege."   ->  privilege is waived
 */
import type { Value } from "../condition/condition.js"
import type { Doctrine } from "../doctrine/doctrine.js"

/** Who claims and who would pay, in a few words each, and the story in a few sentences. */
export type Account = {
  readonly title?: string | undefined
  readonly claimant?: string | undefined
  readonly target?: string | undefined
  readonly facts?: string | undefined
}

/** A fact that the account states, and the words that state it. */
export type Stated = {
  readonly fact: string
  readonly value: Value
  readonly words: string
  readonly in: "claimant" | "target" | "account"
}

const longest = 20_000

const placesOf = (account: Account) => ({
  claimant: plain(account.claimant ?? ""),
  target: plain(account.target ?? ""),
  account: plain([account.title, account.facts].filter((part) => part !== undefined).join(". ")),
})

/** Reads facts out of an account in plain words, by the doctrine's table of words. */
export function readAccount(doctrine: Doctrine, account: Account): readonly Stated[] {
  const texts = placesOf(account)
  const stated = new Map<string, Stated>()
  for (const row of doctrine.words) {
    const text = texts[row.in]
    const found = row.words.map((words) => patternOf(words).exec(text)?.[0]).find((words) => words !== undefined)
    if (found === undefined || row.unless.some((words) => patternOf(words).test(text))) continue
    for (const [fact, value] of Object.entries(row.means)) {
      if (!stated.has(fact)) stated.set(fact, { fact, value, words: found, in: row.in })
    }
  }
  return [...stated.values()]
}

/**
 * The parts of an account, clause by clause, of which no row of the table reads a word. A title only names the matter. A word that a row would read, had not
 * another kept the fact, is understood.
 */
export function notUnderstoodIn(doctrine: Doctrine, account: Account): readonly string[] {
  const { claimant, target, account: told } = placesOf({ ...account, title: undefined })
  const places = [
    ["claimant", claimant],
    ["target", target],
    ["account", told],
  ] as const
  return places.flatMap(([place, text]) =>
    text
      .split(/[.;!?](?:\s|$)|,\s/)
      .map((clause) => clause.trim())
      .filter((clause) => /\w{2}/.test(clause) && !isRead(doctrine, place, clause))
      .map((clause) => `"${clause}"`),
  )
}

function isRead(doctrine: Doctrine, place: Stated["in"], clause: string): boolean {
  const hits = (words: string) => patternOf(words).test(clause)
  return doctrine.passes.some(hits) || doctrine.words.some((row) => row.in === place && [...row.words, ...row.unless].some(hits))
}

function plain(text: string): string {
  return text.slice(0, longest).replace(/[‘’]/g, "'").replace(/[‐‑–]/g, "-").replace(/\s+/g, " ")
}

const patterns = new Map<string, RegExp>()

/** `*` ends a word anywhere; `~` stands for up to four words, or none. */
function patternOf(words: string): RegExp {
  const known = patterns.get(words)
  if (known) return known
  const parts = words
    .split(" ")
    .map((word) => (word === "~" ? gap : word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\\\*/g, "\\w{0,20}")))
  const made = new RegExp(
    `(?<![\\w-])${parts.reduce((all, part) => (all === "" ? part : all.endsWith(gap) || part === gap ? all + part : `${all} ${part}`), "")}(?![\\w])`,
    "i",
  )
  patterns.set(words, made)
  return made
}

const gap = "(?: [\\w',&-]{1,40}){0,4}? "
