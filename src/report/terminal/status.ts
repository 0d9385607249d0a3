/** A case's status for a terminal: plain sentences first, then each reference that counts, with its words. */

import { shownWithin } from "../../base/characters.js"
import { briefName } from "../../caption/short-caption.js"
import { type Courts, courts } from "../../courts/table.js"
import type { Status, StatusReason } from "../../library/library.js"
import type { Ink } from "./ink.js"
import { wrap } from "./wrap.js"

/** Words that do not count are listed up to so many. */
const mostApart = 8

/** The whole answer as text; `width` is the terminal's columns, `table` has the library's own courts too. */
export function statusOnTerminal(held: Status, ink: Ink, width = 100, table: Courts = courts): string {
  const status = shownWithin(held)
  const { case: asked, undermined } = status
  const history = status.history.map((reason) => written(ownAct(reason, asked.key), table))
  const because = status.because.map((reason) => written(reason, table))
  const counted = because.filter((reason) => reason.counts)
  const apart = because.filter((reason) => !reason.counts && reason.severity !== "neutral" && reason.severity !== "positive")
  const more = apart.length - mostApart
  return [
    `${ink.bold(asked.name)}${asked.citations.length > 0 ? `, ${asked.citations.join(", ")}` : ""}${asked.date ? ` (${asked.date})` : ""}`,
    `${verdictInk(status, ink)(status.verdict.toUpperCase())} as of ${status.asOf}${status.court ? `, asked in the ${status.inCourt?.name ?? status.court}` : ""}`,
    "",
    ...status.says.flatMap((sentence) => wrap(sentence, width)),
    ...section("On appeal", history, ink, width),
    ...section("What counts", counted, ink, width),
    ...(undermined.length === 0
      ? []
      : ["", ink.bold("Rests on what has fallen"), ...undermined.flatMap((one) => wrap(one.chain.join(" -> "), width, "  "))]),
    ...section("Held, but not counted", apart.slice(0, mostApart), ink, width),
    ...(more > 0 ? [ink.dim(`  … and ${more} more; --json gives them all.`)] : []),
    "",
  ].join("\n")
}

function section(title: string, reasons: readonly StatusReason[], ink: Ink, width: number): readonly string[] {
  if (reasons.length === 0) return []
  return ["", ink.bold(title), ...reasons.flatMap((reason) => oneReason(reason, ink, width))]
}

function oneReason(reason: StatusReason, ink: Ink, width: number): readonly string[] {
  const by = reason.by.name || reason.by.citation ? ` by ${whoDid(reason)}` : reason.by.date ? `, ${reason.by.date}` : ""
  const page = reason.page === undefined ? "" : ` (page ${reason.page})`
  return [
    `  ${ink[reason.severity](reason.recognized ? `${reason.treatment} (reported)` : reason.treatment)}${by}${page}${reason.point ? `; on the point: ${reason.point}` : ""}`,
    ...(reason.quote === undefined ? [] : wrap(`“${reason.quote.replace(/\s+/g, " ").trim()}”`, width, "      ")),
    ...wrap(reason.why, width, "      ").map(ink.dim),
  ]
}

/** The reason with its courts as a person knows them: "9th Cir.", and a highest court by its name. */
function written(reason: StatusReason, table: Courts): StatusReason {
  const known = (by: StatusReason["by"]) => (by.court === undefined ? by : { ...by, court: knownAs(by.court, table) })
  return { ...reason, by: known(reason.by), ...(reason.reportedBy ? { reportedBy: known(reason.reportedBy) } : {}) }
}

function knownAs(id: string, table: Courts): string {
  const court = table.byId(id)
  return (court?.level === 1 ? court.name : court?.abbreviations[0]) ?? court?.name ?? id
}

/** An event of the case's own history is told with its date alone. */
function ownAct(reason: StatusReason, subject: number): StatusReason {
  return reason.by.key === subject ? { ...reason, by: reason.by.date ? { date: reason.by.date } : {} } : reason
}

/** The acting case with its court as citations write it; where only a report of the act is held, who reports it. */
function whoDid({ by, reportedBy }: StatusReason): string {
  if (reportedBy && reportedBy.key === by.key) return `a decision not named, as ${inWords(reportedBy)} says`
  return `${inWords(by)}${reportedBy ? `, as ${inWords(reportedBy)} says` : ""}`
}

function inWords({ name, citation, court, date }: StatusReason["by"]): string {
  return [name === undefined ? undefined : briefName(name), citation, court, date].filter((part) => part !== undefined).join(", ")
}

function verdictInk(status: Status, ink: Ink): (words: string) => string {
  const { verdict } = status
  return verdict === "stop" || verdict === "warning" || verdict === "caution" ? ink[verdict] : ink.plain
}
