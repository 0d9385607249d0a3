/** Whose opinion a record is: the facts that tell who may do what to whom, and which cited decision is the one under review. */
import type { Self } from "./reading.js"

/** The facts of a case record (`case_name` or `name`, `citations`, `court`, `year` or a date); what is missing or odd is left out. */
export function selfOf(record: unknown): Self {
  if (typeof record !== "object" || record === null) return {}
  const fields = record as Readonly<Record<string, unknown>>
  const name = text(fields.case_name) ?? text(fields.name)
  const court = text(fields.court) ?? text(fields.court_id)
  const year = yearOf(fields.year) ?? yearOf(fields.date_filed) ?? yearOf(fields.decision_date)
  const citations = Array.isArray(fields.citations) ? fields.citations.filter((one): one is string => typeof one === "string") : []
  return {
    ...(name !== undefined && { name }),
    ...(citations.length > 0 && { citations }),
    ...(court !== undefined && { court }),
    ...(year !== undefined && { year }),
  }
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined
}

function yearOf(value: unknown): number | undefined {
  const year = Number.parseInt(String(value ?? ""), 10)
  return year > 1600 && year < 2200 ? year : undefined
}
