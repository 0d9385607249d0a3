/** Very long things made by code: a case cited sixty thousand times, and a brief of four hundred pages. */
import { seal } from "../../src/library/seal.js"
import type { StoredLibrary } from "../../src/node.js"

const firstKey = 5_000_000
const atOnce = 5000

type Row = Readonly<Record<string, unknown>>

/** A day in the n-th of so many citations, spread over 1972 to 2023; the law grows, so later years have more. */
function dayOf(n: number, all: number): { readonly day: number; readonly date: string } {
  const year = 1972 + Math.floor(51 * Math.sqrt(n / all))
  const month = 1 + (n % 12)
  const date = 1 + (n % 28)
  const two = (part: number) => String(part).padStart(2, "0")
  return { day: year * 10_000 + month * 100 + date, date: `${year}-${two(month)}-${two(date)}` }
}

const kinds = [
  { treatment: "distinguished", weight: 2, quote: "That case turned on goods left in a shed, and is of no help here." },
  { treatment: "followed", weight: 0, quote: "We follow it, as we must." },
  { treatment: "criticized", weight: 2, quote: "The reasoning has not worn well." },
  { treatment: "questioned", weight: 3, quote: "We doubt that it would be decided so today." },
]

function caseRow(n: number, all: number): Row {
  const { day, date } = dayOf(n, all)
  const rank = n % 3
  return {
    key: firstKey + n,
    case_id: `long-${n}`,
    name: `Matter No. ${n} v. Carrier ${n % 977}`,
    name_full: null,
    name_short: null,
    court: rank === 0 ? "franklin" : "franklinctapp",
    date,
    day,
    docket: null,
    citations: `${100 + Math.floor(n / 900)} Frank. 2d ${1 + (n % 900)}`,
    publication: null,
    first_page: null,
    last_page: null,
    held: 1,
    verified: 0,
    disposition: null,
  }
}

function treatmentRow(cited: number, n: number, all: number): Row {
  const { day, date } = dayOf(n, all)
  const { treatment, weight, quote } = kinds[(n / 37) % kinds.length] ?? (kinds[0] as (typeof kinds)[number])
  return {
    cited,
    id: firstKey + n,
    citing: firstKey + n,
    acting_key: null,
    acting: null,
    treatment,
    weight,
    recognized: 0,
    direct: 0,
    part: "lead",
    voice: "own",
    point: null,
    quote,
    page: null,
    opinion: null,
    start_at: null,
    end_at: null,
    rule: "test.long",
    day,
    date,
    source: "text",
    verified: 0,
    not_counted: null,
    note: null,
  }
}

/** Makes `all` cases cite `cited`; one in thirty-seven of them treats it. */
export async function citeOften(library: StoredLibrary, cited: number, all: number): Promise<void> {
  const numbers = Array.from({ length: all }, (_, n) => n)
  await library.store.write(async (db) => {
    for (let from = 0; from < all; from += atOnce) {
      const some = numbers.slice(from, from + atOnce)
      await library.store.insert(
        db,
        "cases",
        some.map((n) => caseRow(n, all)),
      )
      await library.store.insert(
        db,
        "pairs",
        some.map((n) => ({ cited, day: dayOf(n, all).day, citing: firstKey + n, mentions: 1 + (n % 9), words: n % 400, quoted: 0 })),
      )
      await library.store.insert(
        db,
        "treatments",
        some.filter((n) => n % 37 === 0).map((n) => treatmentRow(cited, n, all)),
      )
    }
  })
  await seal(library.store)
}

const sentences = [
  "The carrier took the goods into its charge and gave a receipt for them, which says nothing of the hour or of the weather.",
  "See Halloran v. Tri-County Freight Co. (1971) 41 Frank. 2d 210, 211.",
  "Nothing in the record shows that anybody looked into the shed between noon and the time of the fire.",
  "Pryor v. Lakeshore Ferry Co. (2001) 66 Frank. App. 2d 245 applied the rule to a ferry.",
  "Counsel for the defendant says that the rule is harsh; it may be, but harshness is for the legislature.",
  "The rule reaches notice too. Okafor v. City of Lindale (1990) 57 Frank. 2d 302, 303.",
  "Whether the plaintiff could have insured the goods more cheaply was not asked at trial.",
  "But see Whitfield v. Aurora Rail Corp. (2006) 72 Frank. 2d 88, 91.",
]

/** About three thousand characters a page, full of citations. */
export function briefOf(pages: number): string {
  const made: string[] = []
  for (let page = 1; page <= pages; page++) {
    made.push(`${page}. THE ${page}TH POINT`)
    for (let paragraph = 0; paragraph < 4; paragraph++)
      made.push(`${sentences.map((sentence, n) => sentences[(n + paragraph) % sentences.length] ?? sentence).join(" ")}`.slice(0, 800))
  }
  return made.join("\n\n")
}
