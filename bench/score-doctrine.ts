/**
 * Scores a doctrine against worked questions: `npm run score:doctrine -- [hypotheticals.json] [damages.json] [--show]`. A question's own words are read as
 * a plain account, by the doctrine's table of words; nothing here knows any question by its id. Exits 1 when something is missed.
 */
import { existsSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { stringify } from "yaml"
import type { Doctrine } from "../src/reason/doctrine/doctrine.js"
import { readDoctrine } from "../src/reason/doctrine/read.js"
import { readMatter } from "../src/reason/matter/read.js"
import { reason } from "../src/reason/reason.js"
import type { Verdict } from "../src/reason/verdict.js"

type Hypothetical = {
  readonly id: string
  readonly title: string
  readonly roles: Readonly<Record<string, string>>
  readonly facts: string | Readonly<Record<string, string | number | boolean>>
  readonly answers: Readonly<Record<string, { readonly controlling: readonly string[]; readonly acceptable: readonly string[] }>>
}
type Component = { readonly component: string; readonly claimed: number; readonly recoverable: number; readonly payee: string }
type Damages = {
  readonly id: string
  readonly title: string
  readonly inputs: Readonly<Record<string, Figure | Table>>
  readonly components: readonly Component[]
  readonly total_recoverable: number
}

const accepts: Readonly<Record<string, (verdict: Verdict) => boolean>> = {
  allowed: ({ verdict }) => verdict === "allowed",
  barred: ({ verdict }) => verdict === "barred",
  likely_allowed: ({ verdict, leaning }) => verdict === "allowed" || (verdict === "open" && leaning === "allowed"),
  likely_barred: ({ verdict, leaning }) => verdict === "barred" || (verdict === "open" && leaning === "barred"),
  split: ({ verdict }) => verdict === "conflict",
  barred_with_split: ({ verdict }) => verdict === "barred" || verdict === "conflict",
  open: ({ verdict }) => verdict === "open",
  fact_dependent: ({ verdict }) => verdict === "open",
  not_applicable: ({ verdict }) => verdict === "open",
}

/** A question as a matter: its title, roles and facts are the account. */
export function matterOf({ title, roles, facts }: Hypothetical): string {
  const others = Object.entries(roles).flatMap(([role, words]) => (role === "claimant" || role === "target" ? [] : [`${role}: ${words}.`]))
  const told = [...(typeof facts === "string" ? [facts] : []), ...others].join(" ")
  const account = { title, claimant: roles.claimant, target: roles.target, ...(told === "" ? {} : { facts: told }) }
  return stringify({ matter: title, account, ...(typeof facts === "string" ? {} : { facts }) })
}

/** Worked amounts as a matter: numbers and ranges are amounts, each under the first name that gives it; an inner table is shares of fault. */
export function damagesOf(doctrine: Doctrine, { title, inputs }: Damages): { readonly yaml: string; readonly unread: readonly string[] } {
  const known = new Map([...doctrine.amounts.values()].flatMap(({ id, also }) => [id, ...also].map((name) => [name, id] as const)))
  const isShare = (name: string) => Object.keys(doctrine.parties).some((party) => name === party || name.startsWith(`${party}_`))
  const flat = Object.entries(inputs).flatMap(([name, value]) => (isTable(value) ? [] : [[name, rangeWords(value)] as const]))
  const first = (name: string, at: number) => flat.findIndex(([other]) => known.get(other) === known.get(name)) === at
  const amounts = flat.filter(([name], at) => (known.has(name) ? first(name, at) : isShare(name)))
  const unread = flat.filter((row) => !amounts.includes(row)).map(([name]) => name)
  const shares = sharesIn(doctrine, Object.values(inputs).find(isTable))
  return { yaml: stringify({ matter: title, account: { title }, amounts: Object.fromEntries(amounts), shares }), unread }
}

type Figure = number | string | readonly number[]
type Table = Readonly<Record<string, Figure>>

function isTable(value: Figure | Table): value is Table {
  return typeof value === "object" && !Array.isArray(value)
}

/** A pair of numbers is a range. */
function rangeWords(value: Figure): number | string {
  return typeof value === "object" ? value.join(" to ") : value
}

/** Shares of fault by party; whoever is no party of the doctrine is one of the others. */
function sharesIn(doctrine: Doctrine, given: Table = {}): Readonly<Record<string, number | string>> {
  const parties = Object.entries(given).filter(([name]) => Object.hasOwn(doctrine.parties, name))
  const others = Object.entries(given).filter(([name]) => !Object.hasOwn(doctrine.parties, name))
  const rest = others.reduce((sum, [, value]) => sum + Number(value), 0)
  return {
    ...Object.fromEntries(parties.map(([name, value]) => [name, rangeWords(value)])),
    ...(others.length > 0 ? { others: rest } : {}),
  }
}

function scoreHypotheticals(doctrine: Doctrine, rows: readonly Hypothetical[], show: boolean): readonly boolean[] {
  return rows.flatMap((row) => {
    const matter = readMatter(matterOf(row), row.id, doctrine)
    if (show)
      console.log(
        `\n${row.id} ${row.title}\n    read: ${matter.stated.map(({ fact, value, words }) => `${fact}=${value} ("${words}")`).join(", ")}`,
      )
    return Object.entries(row.answers).map(([asOf, { acceptable, controlling }]) => {
      const found = reason(doctrine, matter, { asOf })
      const right = acceptable.some((one) => accepts[one]?.(found) ?? false)
      const cites = found.controlling.some(({ id }) => controlling.includes(id))
      const ok = right && cites
      if (!ok || show) {
        const words = `${found.verdict}${found.leaning ? ` leaning ${found.leaning}` : ""}`
        console.log(
          `${ok ? "  ok" : "MISS"} ${row.id} ${asOf}: ${words} [${found.controlling.map(({ id }) => id).join(", ")}], wanted ${acceptable.join("|")} [${controlling.join(", ")}]`,
        )
      }
      return ok
    })
  })
}

function scoreDamages(doctrine: Doctrine, rows: readonly Damages[], show: boolean): readonly boolean[] {
  return rows.flatMap((row) => {
    const { yaml, unread } = damagesOf(doctrine, row)
    if (unread.length > 0) console.log(`     ${row.id}: not read: ${unread.join(", ")}`)
    const recovery = reason(doctrine, readMatter(yaml, row.id, doctrine), { asOf: "2003-01-01" }).recoverable
    const left = [...(recovery?.components ?? [])]
    const marks = row.components.map((wanted) => {
      const at = left.findIndex((one) => Number(one.claimed) === wanted.claimed && Number(one.recoverable) === wanted.recoverable)
      if (at < 0) console.log(`MISS ${row.id} ${wanted.component}: wanted ${wanted.recoverable} of ${wanted.claimed}`)
      else left.splice(at, 1)
      return at >= 0
    })
    const total = Number(recovery?.total) === row.total_recoverable
    if (!total || left.length > 0 || show)
      console.log(
        `${total ? "  ok" : "MISS"} ${row.id} total ${recovery?.total}, wanted ${row.total_recoverable}`,
        left.map(({ id, formula }) => `${id}: ${formula}`),
      )
    return [...marks, total && left.length === 0]
  })
}

function main(args: readonly string[]): void {
  const files = args.filter((arg) => !arg.startsWith("--"))
  const shared = (name: string) => resolve(import.meta.dirname, "../../shared/data/doctrine", name)
  const file = resolve(import.meta.dirname, "../data/doctrines/equitable-indemnity-california.yaml")
  const doctrine = readDoctrine(readFileSync(file, "utf8"), file)
  const show = args.includes("--show")
  const paths = files.length > 0 ? files : [shared("hypotheticals.json"), shared("damages.json")]
  const marks = paths.filter(existsSync).flatMap((path) => {
    const rows = JSON.parse(readFileSync(path, "utf8")) as readonly (Hypothetical | Damages)[]
    const answers = scoreHypotheticals(
      doctrine,
      rows.filter((row): row is Hypothetical => "answers" in row),
      show,
    )
    const amounts = scoreDamages(
      doctrine,
      rows.filter((row): row is Damages => "components" in row),
      show,
    )
    console.log(`${path}: ${[...answers, ...amounts].filter(Boolean).length} of ${answers.length + amounts.length}`)
    return [...answers, ...amounts]
  })
  process.exitCode = marks.length > 0 && marks.every(Boolean) ? 0 : 1
}

main(process.argv.slice(2))
