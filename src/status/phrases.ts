/** What a court did to a case, as a clause with the case as "it": "Katz v. United States, 389 U.S. 347 (1967) overruled it, in part". */
import { briefName } from "../caption/short-caption.js"
import type { StatusReason } from "../library/library.js"

/** Clauses of what other courts did, by treatment: `of` is the acting case in words. */
const said: Readonly<Record<string, string>> = {
  overruled: "overruled it",
  abrogated: "abrogated it",
  disapproved: "disapproved it",
  limited: "limited it",
  questioned: "questioned it",
  criticized: "criticized it",
  "declined to follow": "declined to follow it",
  distinguished: "distinguished it",
  followed: "followed it",
  adopted: "adopted its rule",
  explained: "explained it",
  compared: "compared it",
}

/** Clauses of direct history, where the act has no opinion of its own or is the deciding court's. */
const happened: Readonly<Record<string, string>> = {
  "superseded by grant of review": "the opinion was superseded by a grant of review",
  depublished: "the opinion was ordered not published",
  "review granted": "review was granted",
  "cert. granted": "certiorari was granted",
  "rehearing granted": "rehearing was granted",
  "cert. denied": "certiorari was denied",
  "review denied": "review was denied",
  modified: "the opinion was modified",
  dismissed: "the appeal was dismissed",
}

/** Clauses of what a reviewing court did to the judgment. */
const judged: Readonly<Record<string, string>> = {
  reversed: "reversed the judgment",
  "reversed and remanded": "reversed the judgment and sent the case back",
  vacated: "vacated the judgment",
  "vacated and remanded": "vacated the judgment and sent the case back",
  "affirmed in part and reversed in part": "affirmed the judgment in part and reversed it in part",
  "affirmed in part and vacated in part": "affirmed the judgment in part and vacated it in part",
  "reversed in part": "reversed the judgment in part",
  "vacated in part": "vacated the judgment in part",
  remanded: "sent the case back",
  affirmed: "affirmed the judgment",
  modified: "modified the judgment",
}

type Who = StatusReason["by"]

/** A case in a sentence: "Parker v. Morton, 117 Cal.App.3d 751 (1981-04-03)". */
export function inWords({ name, citation, date }: Who): string {
  const words = [name === undefined ? undefined : briefName(name), citation].filter(Boolean).join(", ")
  return words === "" ? (date ? `a decision of ${date}` : "a decision not named here") : `${words}${when(date)}`
}

const when = (date: string | undefined) => (date ? ` (${date})` : "")

/** The clause of a citing reference: who did it, or who reports that it was done. */
export function clauseOf(reason: StatusReason): string {
  const { treatment, by, reportedBy, recognized } = reason
  if (treatment === "superseded by statute")
    return `${inWords(reportedBy ?? by)} says that a statute or an amendment superseded it${pointOf(reason)}`
  const did = said[treatment] ?? `treated it as ${treatment}`
  if (!recognized || !reportedBy) return `${inWords(by)} ${did}${pointOf(reason)}`
  if (reportedBy.key === by.key)
    return `${inWords(reportedBy)} speaks of it as ${treatment}${pointOf(reason)}, without naming the decision that did it`
  return `${inWords(by)} ${did}${pointOf(reason)}, as ${inWords(reportedBy)} reports`
}

/** The clause of direct history; `subject` is the case's own key. */
export function appealClause(reason: StatusReason, subject: number): string {
  const { treatment, by } = reason
  const own = by.key === subject
  const passive = happened[treatment]
  if (passive && (own || !judged[treatment])) return `${passive}${when(by.date)}`
  return `${inWords(by)} ${judged[treatment] ?? `made it ${treatment}`}${pointOf(reason)}`
}

const leads = /^(?:in part|on |to the extent|to that extent|insofar|in so far|so far|as to|as far|only|with respect|except|its dissent)/i

/** How far it reaches: ", in part"; other words of the court stand in quotation marks. */
function pointOf({ point, treatment }: StatusReason): string {
  if (!point || / in part$/.test(treatment)) return ""
  const words = oneLine(point, 160)
  return leads.test(words) ? `, ${words.charAt(0).toLowerCase()}${words.slice(1)}` : ` (on the point “${words}”)`
}

/** Blanks folded, cut at `most` characters. */
export function oneLine(words: string, most: number): string {
  const line = words.replace(/\s+/g, " ").trim()
  return line.length > most ? `${line.slice(0, most - 1).replace(/\s\S{0,20}$/, "")} …` : line
}
