/** A library in memory for tests: cases of the State of Franklin as rows, and the few answers that checking asks for. */
import { knownCases } from "../../src/cite/known.js"
import type { Case, Library, LibraryInfo, Opinion, Status, StatusReason, Verdict, VolumeFact } from "../../src/library/library.js"
import { readText } from "../../src/read/text.js"

/** One case: opinions as plain text with star pages ("*12"), by who speaks. */
export type Row = Partial<Omit<Case, "key" | "caseId" | "name" | "citations">> & {
  readonly name: string
  readonly citations: readonly string[]
  readonly opinions?: readonly { readonly role?: Opinion["role"]; readonly author?: string; readonly text: string }[]
  readonly verdict?: Verdict
  readonly because?: readonly Partial<StatusReason>[]
  readonly rests?: readonly { readonly name: string; readonly citation: string }[]
  /** Known only from opinions that cite it. */
  readonly cited?: boolean
}

export type FakeVolumes = Readonly<
  Record<string, { readonly last: number; readonly years?: (volume: number) => readonly [number, number] }>
>

const info: LibraryInfo = {
  name: "Franklin",
  cases: 0,
  opinions: 0,
  references: 0,
  latest: "2020-12-31",
  hash: "0".repeat(64),
  schema: 1,
  sources: [],
}

/** Makes the library; the cases get their keys by order. */
export function fakeLibrary(rows: readonly Row[], volumes: FakeVolumes = {}): Library {
  const cases = rows.map((row, at) => ({ row, one: caseOf(row, at + 1) }))
  const held = cases.filter(({ row }) => !row.cited)
  const squash = (words: string) => words.toLowerCase().replace(/[^a-z0-9 ]/g, "")
  const words = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const opinionsOf = (key: number) => (cases[key - 1]?.row.opinions ?? []).map((opinion, n) => opinionOf(opinion, key, n))
  const unused = async (): Promise<readonly never[]> => []
  return {
    info: async () => ({ ...info, cases: held.length }),
    byCitation: async (citation, ask) =>
      (ask?.cited ? cases : held)
        .map(({ one }) => one)
        .filter(({ citations }) => citations.some((other) => squash(other).replace(/ /g, "") === squash(citation).replace(/ /g, ""))),
    byName: async (name) => held.map(({ one }) => one).filter((one) => words(name).every((word) => words(one.name).includes(word))),
    byKey: async (key) => cases[key - 1]?.one,
    opinions: async (key) => opinionsOf(key),
    citedBy: unused,
    cites: unused,
    status: async (key, ask) => statusOf(cases[key - 1] as { row: Row; one: Case }, ask?.asOf ?? "2020-12-31"),
    search: async (asked) => {
      const wanted = words(asked).join(" ")
      return held.flatMap(({ one }) =>
        opinionsOf(one.key).flatMap(({ key, text }) =>
          words(text).join(" ").includes(wanted) ? [{ case: one, opinion: key, snippet: "" }] : [],
        ),
      )
    },
    volume: async (reporter, volume) => volumeOf(volumes, reporter, volume),
    known: async () => knownCases(held.map(({ one }) => ({ caseId: one.caseId, name: one.name, citations: one.citations }))),
    close: async () => {},
  }
}

function caseOf(row: Row, key: number): Case {
  const { opinions, verdict: _verdict, because: _because, rests: _rests, cited, ...facts } = row
  return {
    court: "scotus",
    provenance: ["test"],
    verified: false,
    ...facts,
    ...(cited ? { held: "cited" as const } : {}),
    key,
    caseId: `case-${key}`,
    hasText: (opinions ?? []).length > 0,
  }
}

function opinionOf({ role, author, text }: NonNullable<Row["opinions"]>[number], key: number, n: number): Opinion {
  const { zones } = readText(text)
  return { key: key * 100 + n, case: key, role: role ?? "lead", ...(author ? { author } : {}), text, zones }
}

function statusOf({ row, one }: { row: Row; one: Case }, asOf: string): Status {
  const because = (row.because ?? []).map(
    (reason): StatusReason => ({
      treatment: "overruled",
      severity: "stop",
      recognized: false,
      by: {},
      part: "lead",
      rule: "test",
      counts: true,
      why: "It counts.",
      verified: true,
      ...reason,
    }),
  )
  const verdict = because.some(({ by }) => (by.date ?? "") > asOf)
    ? "no negative treatment found"
    : (row.verdict ?? "no negative treatment found")
  return {
    case: one,
    asOf,
    verdict,
    says: [],
    because: verdict === row.verdict ? because : [],
    history: [],
    undermined: (row.rests ?? []).map(({ name, citation }) => ({
      authority: { key: 99, name, citation },
      by: [],
      chain: [one.name, name],
    })),
    coverage: { citingOpinions: because.length, hasText: one.hasText, limits: [] },
  }
}

function volumeOf(volumes: FakeVolumes, reporter: string, volume: number): VolumeFact {
  const known = volumes[reporter]
  if (!known) return { reporter, volume, answer: "unknown", note: `Nothing is known of ${reporter}.` }
  if (volume > known.last) {
    return { reporter, volume, answer: "impossible", lastVolume: known.last, note: `${reporter} had reached volume ${known.last}.` }
  }
  const years = known.years?.(volume)
  return { reporter, volume, answer: "possible", note: "It exists.", ...(years ? { years } : {}) }
}
