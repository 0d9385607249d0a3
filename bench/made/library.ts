/**
 * A library as large as American case law, made up, the same each time: cases without text, with their citations and names, who cites whom,
 * treatments and statements at the rates and lengths measured on a volume of a regional reporter. While one thread works out who cites
 * whom, the other writes the cases; rows are written in the order of their tables and the indexes made at the end, as a bulk load would.
 */
import { Worker } from "node:worker_threads"
import Sqlite from "better-sqlite3"
import { nameText } from "../../src/caption/index-keys.js"
import { citationKey } from "../../src/citation/storage-key.js"
import { openLibrary } from "../../src/law/open.js"
import { createStatements } from "../../src/library/store/create.js"
import { writeTallies } from "../../src/library/write/tallies.js"
import { citedIn, citingIn, dayOf, numbers } from "./citing.js"

/** Courts with their share of the cases, in hundredths. */
const courts = [
  ["scotus", 1],
  ["ca2", 3],
  ["ca5", 3],
  ["ca9", 4],
  ["nysd", 4],
  ["cand", 3],
  ["cal", 3],
  ["calctapp", 14],
  ["ny", 4],
  ["nyappdiv", 25],
  ["tex", 3],
  ["texapp", 15],
  ["ill", 4],
  ["illappct", 14],
] as const
const courtAt: readonly string[] = courts.flatMap(([court, share]) => Array.from({ length: share }, () => court))

/** What is done to cases, with severity and share; the rest are followings. */
const treatments = [
  ["overruled", 4, 0.03],
  ["disapproved", 3, 0.03],
  ["questioned", 3, 0.03],
  ["criticized", 2, 0.04],
  ["distinguished", 2, 0.2],
  ["declined to follow", 2, 0.02],
  ["compared", 1, 0.45],
  ["followed", 0, 1],
] as const
const direct = [
  ["reversed", 4, 0.25],
  ["reversed in part", 3, 0.1],
  ["affirmed", 0, 1],
] as const

/** Shares of pairs with a treatment and with a statement, of treatments by the first citing case that are direct history, and of treatments that are others' words. */
const rates = { treatment: 0.12, statement: 0.1, direct: 0.06, others: 0.4 } as const

function kindAt<Kind extends readonly [string, number, number]>(kinds: readonly Kind[], share: number): Kind {
  let left = share
  for (const kind of kinds) {
    left -= kind[2]
    if (left < 0) return kind
  }
  return kinds.at(-1) as Kind
}

const prose =
  "We have considered that decision with care, and what follows from it is plain enough here. The rule laid down there has stood for many years, " +
  "and the parties have built upon it; yet the facts before us are not those facts, and the reason of the rule does not reach them. A carrier that " +
  "takes goods for hire answers for their loss, whatever the weather, unless the loss came from the goods themselves or from him who sent them. "

/** Words of a length around the mean, not the same twice in a row. */
function words(random: () => number, mean: number): string {
  const from = Math.floor(random() * 200)
  return prose.slice(from, from + Math.floor(mean * (0.4 + 1.2 * random())))
}

const dated = (day: number) => {
  const digits = String(day)
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}

/** The name of case `n`: parties out of some tens of thousands. */
export function nameOf(n: number): string {
  return `${party(n * 7919)} v. ${party(n * 104729 + 13)}`
}

const heads = "Ash Bar Cal Dun El Far Gor Hol In Jes Ket Lor Mar Nor Or Pel Quin Ros Sal Tre Ul Ver Wal Yar Zel".split(" ")
const middles = "an be co di ed fo ga he il ja ke lo ma ne op pa ri sa te ul va we yo za".split(" ")
const ends = "by croft dale field gate ham ley man mont ner ridge son stead ton ward well worth wick".split(" ")
const firms = ["", "", "", " Bros.", " Co.", " Ins. Co.", " Ry."]

function party(n: number): string {
  const pick = (list: readonly string[], by: number) => list[Math.floor(n / by) % list.length] as string
  const { length: h } = heads
  const { length: m } = middles
  return `${pick(heads, 1)}${pick(middles, h)}${pick(ends, h * m)}${pick(firms, 7 * h)}`
}

/** Two citations of case `n`: no two cases share one. */
export function citationsOf(n: number): string {
  return `${1 + Math.floor(n / 400)} F.2d ${1 + (n % 400) * 3};${1 + Math.floor(n / 300)} Cal. 2d ${1 + (n % 300) * 4}`
}

/** Makes the library at a path that holds nothing yet. Returns how many pairs it has. */
export async function makeLibrary(path: string, count: number): Promise<number> {
  await (await openLibrary(path, { bare: true })).close()
  const pairs = pairsInAnotherThread(count)
  const db = new Sqlite(path)
  db.unsafeMode()
  db.pragma("journal_mode = delete")
  db.pragma("journal_mode = off")
  db.pragma("synchronous = off")
  db.pragma("cache_size = -524288")
  for (const [, name] of indexes()) db.exec(`drop index "${name}"`)
  writeCases(db, count)
  const held = await pairs
  writePairs(db, held, count)
  writeTreated(db, held, count)
  for (const [statement] of indexes()) db.exec(statement)
  const set = db.prepare("insert into meta values (?, ?) on conflict do update set value = excluded.value")
  for (const [key, value] of [["cases", count], ["pairs", held.length], ["latest", "2023-12-12"], ["earliest", "1800"]]) set.run(key, String(value)) // biome-ignore format: a table
  db.close()
  const library = await openLibrary(path)
  await library.store.write(async (on) => void (await writeTallies(on)))
  await library.close()
  return held.length
}

/** The statements that make the indexes, with the name each gives. */
function indexes(): readonly (readonly [statement: string, name: string])[] {
  return createStatements("sqlite").flatMap((statement) => {
    const name = /^create index "(\w+)"/.exec(statement)?.[1]
    return name ? [[statement, name] as const] : []
  })
}

function pairsInAnotherThread(count: number): Promise<Float64Array> {
  const worker = new Worker(new URL("./citing-worker.mjs", import.meta.url), { workerData: count })
  return new Promise((done, failed) => {
    worker.on("message", done)
    worker.on("error", failed)
  })
}

function inTransactions(db: Sqlite.Database, count: number, write: (n: number) => void): void {
  for (let from = 0; from < count; from += 100_000) {
    db.exec("begin")
    for (let n = from; n < Math.min(count, from + 100_000); n++) write(n)
    db.exec("commit")
  }
}

function writeCases(db: Sqlite.Database, count: number): void {
  const one = db.prepare(
    "insert into cases (key, case_id, name, court, date, day, citations, held, verified) values (?, ?, ?, ?, ?, ?, ?, 1, 0)",
  )
  const citation = db.prepare("insert into citations values (?, ?)")
  const origin = db.prepare("insert into origins values ('made', ?, ?, 1, ?)")
  const name = db.prepare("insert into case_words(rowid, words) values (?, ?)")
  db.exec(
    "insert into sources (id, name, fingerprint, kind, position, done, cases, account) values (1, 'made', 'made', 'jsonl', 0, 1, 0, '{}')",
  )
  inTransactions(db, count, (at) => {
    const n = at + 1
    const day = dayOf(n, count)
    const called = nameOf(n)
    const id = `m${String(n).padStart(8, "0")}`
    one.run(n, id, called, courtAt[(n * 37) % 100], dated(day), day, citationsOf(n))
    origin.run(id, n, n.toString(16).padStart(32, "0"))
    name.run(n, nameText({ name: called, name_full: null, name_short: null }))
  })
  // Citations in their own order, volume by volume as words are sorted.
  const keys = (n: number) => citationsOf(n).split(";").map(citationKey)
  const order = Array.from({ length: Math.ceil(count / 300) + 1 }, (_, n) => n).sort((a, b) => (String(a + 1) < String(b + 1) ? -1 : 1))
  inTransactions(db, order.length, (at) => {
    const volume = order[at] as number
    const rows: [string, number][] = []
    for (let n = Math.max(1, volume * 400); n < (volume + 1) * 400 && n <= count; n++) rows.push([keys(n)[0] as string, n])
    for (let n = Math.max(1, volume * 300); n < (volume + 1) * 300 && n <= count; n++) rows.push([keys(n)[1] as string, n])
    rows.sort((a, b) => (a[0] < b[0] ? -1 : 1))
    for (const row of rows) citation.run(...row)
  })
}

function writePairs(db: Sqlite.Database, pairs: Float64Array, count: number): void {
  const random = numbers(7)
  const one = db.prepare("insert into pairs values (?, ?, ?, ?, ?, ?)")
  inTransactions(db, pairs.length, (n) => {
    const citing = citingIn(pairs[n] as number)
    const mentions = 1 + Math.floor(6 * random() ** 3)
    one.run(citedIn(pairs[n] as number), dayOf(citing, count), citing, mentions, mentions * 25, random() < 0.1 ? 1 : 0)
  })
}

function writeTreated(db: Sqlite.Database, pairs: Float64Array, count: number): void {
  const random = numbers(11)
  const treatment = db.prepare(
    `insert into treatments (cited, id, citing, treatment, weight, recognized, direct, part, voice, quote, page, opinion, start_at, end_at, rule, day, date, source, verified, not_counted)
     values (?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, 'text', 0, ?)`,
  )
  const statement = db.prepare("insert into statements values (?, ?, ?, ?, 0, ?, ?, 'lead', ?, ?, 'holds.in')")
  inTransactions(db, pairs.length, (n) => {
    const before = n === 0 ? 0 : citedIn(pairs[n - 1] as number)
    const cited = citedIn(pairs[n] as number)
    const citing = citingIn(pairs[n] as number)
    const day = dayOf(citing, count)
    const place = Math.floor(random() * 20_000)
    const id = Math.floor(random() * 2 ** 48)
    if (random() < rates.treatment || n === 0) {
      const isDirect = random() < (cited === before ? 0.002 : rates.direct)
      const [kind, weight] = isDirect ? kindAt(direct, random()) : kindAt(treatments, random())
      const others = random() < rates.others ? random() : 1
      const part = others < 0.5 ? "dissent" : "lead"
      const voice = others > 0.5 && others < 0.8 ? "argued" : "own"
      const objection = others >= 0.8 && others < 1 ? "hypothetical" : null
      const quote = words(random, 180)
      treatment.run(cited, id, citing, kind, weight, isDirect ? 1 : 0, part, voice, quote, String(place % 900), place, place + quote.length, `${kind}.active`, day, dated(day), objection) // biome-ignore format: one row
    }
    if (random() < rates.statement) {
      const quote = words(random, 220)
      statement.run(cited, id, citing, day, place, place + quote.length, String(place % 900), quote)
    }
  })
}
