/** A case's status for a terminal: plain sentences first, then each reference that counts, with its words. */
import { courts } from "../../cite/courts/table.js"
import { briefName } from "../../law/brief-name.js"
import type { Status, StatusReason } from "../../law/library.js"
import type { Ink } from "./ink.js"
import { wrap } from "./wrap.js"

/** Words that do not count are listed up to so many. */
const mostApart = 8

/** The whole answer as text; `width` is the terminal's columns. */
export function statusOnTerminal(status: Status, ink: Ink, width = 100): string {
  const { case: asked, because, history, undermined } = status
  const counted = because.filter((reason) => reason.counts)
  const apart = because.filter((reason) => !reason.counts && reason.severity !== "neutral" && reason.severity !== "positive")
  const more = apart.length - mostApart
  return [
    `${ink.bold(asked.name)}${asked.citations.length > 0 ? `, ${asked.citations.join(", ")}` : ""}${asked.date ? ` (${asked.date})` : ""}`,
    `${verdictInk(status, ink)(status.verdict.toUpperCase())} as of ${status.asOf}${status.court ? `, asked in the ${status.inCourt?.name ?? status.court}` : ""}`,
    "",
    ...status.says.flatMap((sentence) => wrap(sentence, width)),
    ...section(
      "On appeal",
      history.map((reason) => ownAct(reason, asked.key)),
      ink,
      width,
    ),
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
  const written = court === undefined ? undefined : (courts.byId(court)?.abbreviations[0] ?? court)
  return [name === undefined ? undefined : briefName(name), citation, written, date].filter((part) => part !== undefined).join(", ")
}

function verdictInk(status: Status, ink: Ink): (words: string) => string {
  const { verdict } = status
  return verdict === "stop" || verdict === "warning" || verdict === "caution" ? ink[verdict] : ink.plain
}
