/** Reads expectations that are written as facts: lists of citations, treatments, findings, a verdict. */
import type { FindingKind } from "../../src/check/finding.js"
import type { Citation } from "../../src/cite/citation.js"
import { wantsAPerson } from "../../src/report/words.js"
import type { Answer, Verdict } from "./row.js"

type Fields = Readonly<Record<string, unknown>>
type Matcher = (expected: unknown, answer: Answer, all: Fields) => string | undefined

/** Every field with a matcher must hold; a row of which no field has one stays with a person. */
export function holdsFacts(expect: Fields, answer: Answer): Verdict {
  if (answer.error !== undefined) return { right: false, why: answer.error }
  const known = Object.entries(expect).filter(([key]) => key in matchers)
  if (known.length === 0) return { right: undefined, why: JSON.stringify(expect) }
  const wrong = known.flatMap(([key, value]) => matchers[key]?.(value, answer, expect) ?? [])
  return { right: wrong.length === 0, why: wrong.join("; ") }
}

const squash = (words: string) => words.replace(/[\s.,’']+/g, "").toLowerCase()
const list = (value: unknown) => value as readonly Fields[]

const matchers: Readonly<Record<string, Matcher>> = {
  citations: (value, answer, all) => citationsIn(list(value), answer, all.only === true),
  citations_count: (value, { checked }) =>
    checked?.citations.length === value ? undefined : `${checked?.citations.length} citations, not ${value}`,
  authorities: (value, answer) => {
    const has = new Set((answer.cited?.authorities ?? []).flatMap(({ citations, name }) => [...citations, name ?? ""]).map(squash))
    const missing = (value as readonly string[]).filter((one) => !has.has(squash(one)))
    return missing.length === 0 ? undefined : `no authority ${missing.join(", ")}`
  },
  findings: (value, { checked }) => {
    const missing = list(value).filter(({ kind, about }) => !checked?.findings.some((one) => isFinding(one, String(kind), about, checked)))
    return missing.length === 0 ? undefined : `no finding ${JSON.stringify(missing)}; ${saidOf(checked)}`
  },
  finding_any: (value, { checked }) => {
    const kinds = Array.isArray(value) ? value.map(String) : [String(value)]
    return kinds.some((kind) => checked?.findings.some((one) => isFinding(one, kind, undefined, checked)))
      ? undefined
      : `none of ${kinds}; ${saidOf(checked)}`
  },
  no_finding: (value, { checked }) => {
    const found =
      checked?.findings.filter(({ kind, severity }) => (value as readonly string[]).includes(kind) && severity !== "neutral") ?? []
    return found.length === 0 ? undefined : found.map(({ kind, message }) => `${kind}: ${message}`).join("; ")
  },
  exit: (value, { checked }) => ((checked && wantsAPerson(checked) ? 1 : 0) === value ? undefined : `exit is not ${value}`),
  quotation: (_, { checked }) => {
    const answers = checked?.citations.flatMap(({ quotations }) => quotations.map(({ answer }) => answer)) ?? []
    const told = checked?.findings.some(({ kind }) => kind.startsWith("quote_"))
    return told || (answers.length > 0 && answers.every((one) => one !== "exact"))
      ? undefined
      : `quotations: ${answers.join(", ") || "none"}`
  },
  treatments: (value, { treated }) => {
    const wrong = Object.entries(value as Record<string, string>).filter(([citation, kind]) => !applied(treated, citation).includes(kind))
    return wrong.length === 0 ? undefined : wrong.map(([one, kind]) => `${one} not ${kind}: ${applied(treated, one)}`).join("; ")
  },
  not: (value, { treated }) => {
    const wrong = Object.entries(value as Record<string, string>).filter(([citation, kind]) => applied(treated, citation).includes(kind))
    return wrong.length === 0 ? undefined : wrong.map(([one, kind]) => `${one} ${kind}`).join("; ")
  },
  disposition: (value, { treated, status }) => sameDisposition(String(value), treated?.disposition?.kind ?? status?.case.disposition?.kind),
  disposition_not: (value, { treated }) => (treated?.disposition?.kind === value ? `disposition is ${value}` : undefined),
  verdict: (value, { status }) => (status?.verdict === value ? undefined : `verdict ${status?.verdict}`),
  verdict_not: (value, { status }) => (status?.verdict === value ? `verdict ${value}` : undefined),
  case: (value, { status }) =>
    status?.case.citations.map(squash).includes(squash(String(value))) ? undefined : `case ${status?.case.citations[0]}`,
  appeal: (value, { status }) => {
    const [, act = "", by = ""] = /^(.*?) by (\d+ .*?) ?(?:\(|;|$)/.exec(String(value)) ?? []
    const found = status?.history.some((one) => one.treatment.startsWith(act) && squash(one.by.citation ?? "") === squash(by))
    return found ? undefined : `history: ${status?.history.map((one) => `${one.treatment} by ${one.by.citation}`).join("; ")}`
  },
  says: (value, { status }) => {
    const numbers = String(value).match(/\d{1,4} [A-Z][\w. ]{0,20}? \d{1,5}/g) ?? []
    const words = JSON.stringify([status?.says, status?.because, status?.coverage])
    return numbers.every((one) => words.includes(one)) ? undefined : `says nothing of ${numbers}`
  },
  first: (value, { hits }) => (hits?.[0]?.citations.includes(String(value)) ? undefined : `first ${hits?.[0]?.citations[0]}`),
  toa_lines: (value, { table }) => {
    const missing = (value as readonly string[]).filter((line) => !squash(table ?? "").includes(squash(line)))
    return missing.length === 0 ? undefined : `table lacks ${missing.join("; ")}`
  },
  cases_added: (value, { account }) => (account?.added === value ? undefined : `${account?.added} added`),
  merged: (value, { account }) => (account?.merged === value ? undefined : `${account?.merged} merged`),
  words_found: (value, { texts }) => {
    const missing = (value as readonly string[]).filter((words) => !texts?.some((text) => text.includes(words)))
    return missing.length === 0 ? undefined : `lost: ${missing.join("; ")}`
  },
  note: (_, { account }) => ((account?.notes.length ?? 0) > 0 ? undefined : "no note"),
}

/** What the opinion of the court does to the authority, and all that counts of it. */
function applied(treated: Answer["treated"], citation: string): readonly string[] {
  const found = treated?.authorities.find(({ citations }) => citations.some((one) => squash(one) === squash(citation)))
  return found ? [found.treatment, ...found.treatments.filter(({ notCounted }) => !notCounted).map(({ treatment }) => treatment)] : []
}

function sameDisposition(expected: string, got: string | undefined): string | undefined {
  return got !== undefined && (expected === got || expected.startsWith(`${got} (`)) ? undefined : `disposition ${got}`
}

function isFinding(
  one: NonNullable<Answer["checked"]>["findings"][number],
  kind: string,
  about: unknown,
  { citations }: NonNullable<Answer["checked"]>,
): boolean {
  const kinds = kind.split(/ or |, ?|\|/) as readonly FindingKind[]
  const text = citations.find(({ citation }) => citation.id === one.citation)?.citation.text ?? ""
  return kinds.some((each) => one.kind.startsWith(each.replace("*", ""))) && (about === undefined || squash(String(about)) === squash(text))
}

function saidOf(checked: Answer["checked"]): string {
  return checked?.findings.map(({ kind }) => kind).join(", ") || "no findings"
}

function citationsIn(expected: readonly Fields[], answer: Answer, only: boolean): string | undefined {
  const found = answer.cited?.citations ?? []
  const taken = new Set<Citation>()
  const missing = expected.flatMap((fields) => {
    const one = found.find((citation) => !taken.has(citation) && isCitation(citation, fields, answer))
    if (one) taken.add(one)
    return one ? [] : [JSON.stringify(fields)]
  })
  if (missing.length > 0) return `no citation ${missing.join(", ")} among ${found.map((one) => shown(one, answer)).join(" | ")}`
  return only && found.length > expected.length ? `more: ${found.map((one) => shown(one, answer)).join(" | ")}` : undefined
}

function shown(one: Citation, { cited }: Answer): string {
  const authority = cited?.authorities.find(({ id }) => id === one.authority)
  return `${one.kind} «${one.text}» '${one.name ?? ""}' ${one.court ?? ""} ${one.year ?? ""} @${one.pin ?? ""} => ${authority?.citations[0] ?? authority?.name ?? "none"}`
}

function isCitation(one: Citation, fields: Fields, { cited }: Answer): boolean {
  const authority = cited?.authorities.find(({ id }) => id === one.authority)
  return Object.entries(fields).every(([key, value]) => {
    switch (key) {
      case "text_starts":
        return one.text.startsWith(String(value))
      case "authority":
        return value === null
          ? authority === undefined || isRecord(authority.kind)
          : (authority?.citations ?? []).some((number) => squash(number) === squash(String(value)))
      case "history":
        return one.history?.relation.replace(/[.,]+$/, "") === String((value as Fields).relation).replace(/[.,]+$/, "")
      case "text":
        return squash(one.text) === squash(String(value))
      default:
        return String((one as unknown as Fields)[key] ?? "") === String(value ?? "")
    }
  })
}

/** A record cite may be an authority of its own kind: it is no case. */
const isRecord = (kind: string) => kind === "other" || kind === "record"
