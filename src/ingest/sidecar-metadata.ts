/** Facts about a text that stand in a file beside it: `opinion.txt` with `opinion.yaml` (or .yml, .json). */
import { existsSync, readFileSync } from "node:fs"
import { extname } from "node:path"
import { parse } from "yaml"
import { z } from "zod"
import { isDay } from "../base/day.js"
import { Problem } from "../base/problem.js"
import type { CaseFacts } from "../library/record.js"

const form = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  name: z.string().optional(),
  citations: z.union([z.string(), z.array(z.string())]).optional(),
  court: z.string().optional(),
  date: z.union([z.string(), z.number(), z.date()]).optional(),
  docket: z.string().optional(),
  publication: z.enum(["published", "unpublished", "depublished"]).optional(),
})

export type SideFacts = Partial<Pick<CaseFacts, "id" | "name" | "citations" | "court" | "date" | "docket" | "publication">>

/** The facts beside a file; undefined where there are none. Throws `line_invalid` for a file that does not hold such facts. */
export function sideFacts(path: string): SideFacts | undefined {
  const stem = path.slice(0, -extname(path).length)
  const beside = [".yaml", ".yml", ".json"].map((type) => `${stem}${type}`).find((one) => one !== path && existsSync(one))
  if (!beside) return undefined
  const read = form.safeParse(parsed(beside))
  if (!read.success) {
    const issue = read.error.issues[0]
    throw new Problem("line_invalid", { line: 1, path: beside, why: `${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim() })
  }
  const { id, name, citations, court, date, docket, publication } = read.data
  return {
    ...(id === undefined ? {} : { id: String(id) }),
    ...(name ? { name } : {}),
    ...(citations ? { citations: typeof citations === "string" ? citations.split(/\s*;\s*/) : citations } : {}),
    ...(court ? { court } : {}),
    ...(date === undefined ? {} : dayFrom(date, beside)),
    ...(docket ? { docket } : {}),
    ...(publication ? { publication } : {}),
  }
}

function parsed(path: string): unknown {
  try {
    return parse(readFileSync(path, "utf8"))
  } catch (cause) {
    throw new Problem("line_invalid", { line: 1, path, why: (cause as Error).message.split("\n")[0] ?? "it cannot be read" })
  }
}

function dayFrom(date: string | number | Date, path: string): { date: string } {
  const day = date instanceof Date ? date.toISOString().slice(0, 10) : String(date)
  if (!isDay(day)) throw new Problem("line_invalid", { line: 1, path, why: `date: ${day} is not a date` })
  return { date: day }
}
