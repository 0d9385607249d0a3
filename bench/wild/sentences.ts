/** Reads expectations that are written as a sentence, as far as its words say something that can be looked up; the rest stays with a person. */
import type { Citation } from "../../src/cite/citation.js"
import { courtById } from "../../src/courts/table.js"
import { kinds } from "../../src/treatment/kind-rows.js"
import type { Answer, Row, Verdict } from "./row.js"

type Reader = (sentence: string, answer: Answer, row: Row) => readonly string[] | undefined

/** Each reader that knows its form says what is wrong; a sentence that none of them knows is listed apart. */
export function holdsSentence(row: Row, answer: Answer): Verdict {
  const sentence = String(row.expect)
  if (answer.error !== undefined) return { right: false, why: answer.error }
  const said = readers.flatMap((reader) => {
    const wrong = reader(sentence, answer, row)
    return wrong === undefined ? [] : [wrong]
  })
  if (said.length === 0) return { right: undefined, why: shownOf(answer) }
  const wrong = said.flat()
  return { right: wrong.length === 0, why: wrong.length === 0 ? "" : `${wrong.join("; ")} <- ${shownOf(answer)}` }
}

const numbers = ["no", "one", "two", "three", "four"]
const squash = (words: string) => words.replace(/[\s.,’'–-]+/g, "").toLowerCase()
/** "State of Connecticut" and, in its own court, "State" are one party. */
const sameState = (name = "") => squash(name.replace(/^(State|People|Commonwealth) of \w+(?= v\.)/, "$1"))
const citationsOf = ({ cited, checked }: Answer): readonly Citation[] =>
  cited?.citations ?? checked?.citations.map(({ citation }) => citation) ?? []
const authoritiesOf = ({ cited, checked }: Answer) => cited?.authorities ?? checked?.authorities ?? []
const findingsOf = ({ checked }: Answer) =>
  checked?.findings.filter(({ kind, severity }) => kind !== "not_in_library" && severity !== "neutral") ?? []
const known = new Set(kinds.map(({ name }) => name as string))

const readers: readonly Reader[] = [
  (sentence, answer) => {
    const found = /^one case, (\d+ [\w. ]+? \d+)/.exec(sentence)
    if (!found) return undefined
    return citationsOf(answer).some(({ text }) => squash(text) === squash(found[1] ?? "")) ? [] : [`no ${found[1]}`]
  },
  (sentence, answer) => {
    const found = /\b(no|one|two|three) cases?(?: citations?)?\b/.exec(sentence)
    if (!found || answer.treated || answer.cases) return undefined
    const cases = new Set(
      citationsOf(answer)
        .filter(({ kind }) => kind === "case")
        .map(({ id, parallel }) => [id, ...(parallel ?? [])].toSorted()[0]),
    )
    return cases.size === numbers.indexOf(found[1] ?? "") ? [] : [`${cases.size} cases`]
  },
  (sentence, answer) => {
    const found = /no mention at “([^”]+)”|(the adjective is no mention)/.exec(sentence)
    if (!found) return undefined
    const mentions = citationsOf(answer).filter(({ kind, text }) => kind === "case_name" && (found[2] !== undefined || text === found[1]))
    return mentions.map(({ text }) => `mention ${text}`)
  },
  (sentence, answer) => {
    const found = /\bno “([^”]+)”/.exec(sentence)
    if (!found) return undefined
    return citationsOf(answer).flatMap(({ text }) => (text.startsWith(found[1] ?? "") ? [`citation ${text}`] : []))
  },
  (sentence, answer) => {
    const found = /^name (?:“([^”]+)”|([A-Z][^,(]+))/.exec(sentence)
    if (!found) return undefined
    const name = found[1] ?? found[2]?.trim() ?? ""
    return citationsOf(answer).some((one) => one.kind === "case" && one.name === name) ? [] : [`no name ${name}`]
  },
  (sentence, answer) => {
    const found = /^name unresolved \(not (?:one of )?(.+?)(?: and .*)?\)$/.exec(sentence)
    if (!found) return undefined
    return citationsOf(answer).flatMap((one) =>
      (one.authority !== null && authoritiesOf(answer).some(({ id, citations }) => id === one.authority && citations.length > 0)
        ? [`resolved ${one.text}`]
        : []
      ).concat(one.candidates?.length ? [`candidates of ${one.text}`] : []),
    )
  },
  (sentence, answer) => {
    const found = /the authority (\d+ [\w. ]+? \d+) is ([^.;]+)/.exec(sentence)
    if (!found) return undefined
    const authority = authoritiesOf(answer).find(({ citations }) => citations.some((one) => squash(one) === squash(found[1] ?? "")))
    return squash(authority?.name ?? "") === squash(found[2] ?? "") ? [] : [`authority ${authority?.name}`]
  },
  (sentence, answer) => {
    const found = /one authority with (one|two|three) citations/.exec(sentence)
    if (!found) return undefined
    const all = authoritiesOf(answer).filter(({ kind }) => kind === "case")
    return all.length === 1 && all[0]?.citations.length === numbers.indexOf(found[1] ?? "")
      ? []
      : [`authorities: ${all.map(({ citations }) => citations.join("=")).join(" | ")}`]
  },
  (sentence, answer) => {
    const found = /^signal (.+)$/.exec(sentence)
    if (!found) return undefined
    return citationsOf(answer).some(({ signal }) => squash(signal ?? "") === squash(found[1] ?? ""))
      ? []
      : [`signals ${citationsOf(answer).map(({ signal }) => signal)}`]
  },
  (sentence, answer) => {
    const found = /^([a-z]\w{1,12}) (\d{4})\b/.exec(sentence)
    if (!found || !courtById(found[1] ?? "")) return undefined
    return citationsOf(answer).some(({ court, year }) => court === found[1] && year === Number(found[2]))
      ? []
      : [`courts ${citationsOf(answer).map(({ court, year }) => `${court} ${year}`)}`]
  },
  (sentence, answer) => {
    const found = /\b((?:19|20)\d\d)(?:;|$)/.exec(sentence)
    if (!found || !/authority/.test(sentence)) return undefined
    return authoritiesOf(answer).some(({ year }) => year === Number(found[1]))
      ? []
      : [`years ${authoritiesOf(answer).map(({ year }) => year)}`]
  },
  (sentence, answer) => {
    const found =
      /(Id\.)(?: at \d+)? to ([A-Z]\w+(?: v\. \w+)?)|“([^”]+)” refers to ([A-Z][\w.]*(?: v\. \w+)?)|short form of ([A-Z]\w+(?: v\. \w+)?)/.exec(
        sentence,
      )
    if (!found) return undefined
    const words = found[1] ?? found[3] ?? ""
    const name = found[2] ?? found[4] ?? found[5] ?? ""
    const one = citationsOf(answer).findLast(
      (each) =>
        (found[5] ? each.kind === "short_case" : each.text.startsWith(words) || words.startsWith(each.text) || words.includes(each.text)) &&
        each.kind !== "case" &&
        each.kind !== "case_name",
    )
    const authority = authoritiesOf(answer).find(({ id }) => id === one?.authority)
    return squash(authority?.name ?? "").startsWith(squash(name)) ? [] : [`${words} is ${authority?.name ?? "nothing"}`]
  },
  (sentence, { checked }) => {
    if (!checked || !/\bno stop\b/.test(sentence)) return undefined
    return checked.findings.flatMap(({ kind, severity, message }) => (severity === "stop" ? [`${kind}: ${message}`] : []))
  },
  (sentence, { checked }) => {
    const found = /\bno ([a-z]+_[a-z_]+)/.exec(sentence)
    if (!found || !checked) return undefined
    return checked.findings.flatMap(({ kind, message, severity }) =>
      kind === found[1] && severity !== "neutral" ? [`${kind}: ${message}`] : [],
    )
  },
  (sentence, answer) => {
    if (!answer.checked || !/^(?:nothing|no finding)\b/.test(sentence)) return undefined
    return findingsOf(answer).map(({ kind, message }) => `${kind}: ${message}`)
  },
  (sentence, answer) => {
    if (!answer.checked || !/^a caution\b/.test(sentence)) return undefined
    const found = findingsOf(answer)
    return found.length === 1 && found[0]?.severity === "caution"
      ? []
      : found.length === 0
        ? ["no finding"]
        : found.map(({ severity, message }) => `${severity}: ${message}`)
  },
  (sentence, answer) => {
    const rows = [...sentence.matchAll(/([^;…]+) … ([\w, ]+?)(?=;|$)/g)]
    if (rows.length === 0 || answer.table === undefined) return undefined
    const lines = answer.table.split("\n").map(squash)
    return rows.flatMap(([, name = "", pages = ""]) =>
      lines.some(
        (line) =>
          line.startsWith(squash(name)) && line.endsWith(squash(pages)) && line.length === squash(name).length + squash(pages).length,
      )
        ? []
        : [`table lacks ${name} … ${pages}`],
    )
  },
  (sentence, answer) => {
    if (!answer.treated || !/^no history\.under_review/.test(sentence)) return undefined
    return counted(answer).flatMap((one) => (one.rule.startsWith("history.under_review") ? [`${one.name} ${one.treatment}`] : []))
  },
  (sentence, answer) => {
    const found = /^disposition (.+)$/.exec(sentence)
    if (!found || !answer.treated) return undefined
    return answer.treated.disposition?.kind === found[1] ? [] : [`disposition ${answer.treated.disposition?.kind}`]
  },
  (sentence, answer) => {
    const found = /^([A-Z]\w+)(?: v\. \w+)? ([a-z][a-z ]+?)(?: by ([^;]+?))?(?: \(.*?\))?(?:;|$)/.exec(sentence)
    if (!found || !answer.treated || !known.has(found[2] ?? "")) return undefined
    const all = found[3] ? reported(answer) : counted(answer)
    const has = all.some(({ name, treatment }) => name.startsWith(found[1] ?? "") && treatment === found[2])
    return has ? [] : [`not ${found[1]} ${found[2]}`]
  },
  (sentence, answer) => {
    const found = /nothing counted against (\w+)|^(nothing)\b|^(?:[a-z]+, )?(argued)\b/.exec(sentence)
    if (!found || !answer.treated) return undefined
    const against = counted(answer).filter(
      ({ severity, name }) => severity !== "neutral" && severity !== "positive" && (found[1] === undefined || name.startsWith(found[1])),
    )
    const adopted = found[2] ? counted(answer).filter(({ treatment }) => treatment === "adopted") : []
    return [...against, ...adopted].map(({ name, treatment }) => `${name} ${treatment}`)
  },
  (sentence, answer) => {
    const found = /^([a-z][a-z. ()]+?)(?: by .+)?$/.exec(sentence)
    if (!found || !answer.treated || /^(?:argued|nothing)/.test(sentence)) return undefined
    const act = squash(found[1] ?? "").replace(/^leave\(review\)/, "review")
    const all = [...counted(answer).map(({ treatment }) => treatment), ...citationsOf(answer).map(({ history }) => history?.relation ?? "")]
    return all.some((one) => squash(one).startsWith(act)) ? [] : [`history ${all}`]
  },
  (sentence, { cases }) => {
    const found = /^(?:\w\.txt: )?([A-Z][^,]*?(?:, Inc\.)?(?: v\. [^,(]+)?(?:, Inc\.)?)(?: \(|,)/.exec(sentence)
    if (!found || !cases) return undefined
    const day = /\d{4}-\d\d-\d\d/.exec(sentence)?.[0]
    const court = sentence.split(/[ ,;]+/).find((word) => /^[a-z]{2,12}$/.test(word) && courtById(word))
    const one = cases.at(-1)
    const wrong = [
      sameState(one?.name) === sameState(found[1]) || sentence.includes(`(${one?.name})`) ? "" : `name ${one?.name}`,
      day === undefined || one?.date === day ? "" : `date ${one?.date}`,
      court === undefined || one?.court === court ? "" : `court ${one?.court}`,
    ]
    return wrong.filter((part) => part !== "")
  },
  (sentence, { cited }) => {
    const found = /^([A-Z][A-Z ]+ v\. \w+)$/.exec(sentence)
    if (!found || !cited) return undefined
    return cited.citations.some(({ name }) => name === found[1]) ? [] : ["name"]
  },
]

/** What the opinion does or says that another did. */
function reported({ treated }: Answer) {
  return (treated?.authorities ?? []).flatMap(({ name, citations, treatments }) =>
    treatments
      .filter(({ notCounted }) => !notCounted || notCounted === "recognized")
      .map((one) => ({ ...one, name: name ?? citations[0] ?? "" })),
  )
}

function counted({ treated }: Answer) {
  return (treated?.authorities ?? []).flatMap(({ name, citations, treatments }) =>
    treatments.filter(({ notCounted }) => !notCounted).map((one) => ({ name: name ?? citations[0] ?? "", ...one })),
  )
}

/** What came out, in a line. */
function shownOf(answer: Answer): string {
  const { cited, checked, treated, status, cases } = answer
  if (checked)
    return `${checked.findings.map(({ kind, severity, message }) => `${severity} ${kind}: ${message}`).join(" | ") || "no findings"}`
  if (treated)
    return `${treated.disposition?.kind ?? "no disposition"}; ${treated.authorities.map(({ name, citations, treatments }) => `${name ?? citations[0]}: ${treatments.map((one) => one.treatment + (one.notCounted ? `(${one.notCounted})` : "")).join(", ") || "cited"}`).join(" | ")}`
  if (status) return `${status.verdict}; ${status.history.map(({ treatment, by }) => `${treatment} by ${by.name}`).join(" | ")}`
  if (cases) return cases.map(({ name, court, date, docket }) => `${name}, ${court}, ${date}, ${docket}`).join(" | ")
  return (cited?.citations ?? [])
    .map((one) => `${one.kind} «${one.text}» '${one.name ?? ""}' ${one.court ?? ""} ${one.year ?? ""}`)
    .join(" | ")
}
