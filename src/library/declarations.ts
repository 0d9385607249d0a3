/**
 * Reporters and courts of a library's own: an agency's decisions, a firm's, a fictional state's. Declared in a file of an ingested
 * folder (goodlaw.yaml, goodlaw.json) or in a JSON line `{"declare": {"reporters": […], "courts": […]}}`, and then read by `cite`.
 */
import { z } from "zod"
import { Problem } from "../base/problem.js"
import type { ReporterRow } from "../citation/tables/more-reporters.js"
import type { Court } from "../courts/court.js"
import { type Courts, courts, withCourts } from "../courts/table.js"
import type { Db } from "./store/store.js"

const reporterForm = z.object({
  abbreviation: z.string().min(1).max(60),
  variants: z.array(z.string().min(1).max(60)).max(40).optional(),
  court: z.string().max(40).optional(),
  from: z.number().int().optional(),
  to: z.number().int().optional(),
  shape: z.string().max(10).optional(),
  example: z.string().max(200).optional(),
})

const courtForm = z.object({
  id: z.string().min(1).max(40),
  name: z.string().min(1).max(200),
  abbreviations: z.array(z.string().min(1).max(60)).max(20).default([]),
  system: z.string().min(1).max(40),
  level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  parent: z.string().max(40).optional(),
  jurisdiction: z.string().max(40).optional(),
  within: z.string().max(40).optional(),
  divided: z.boolean().optional(),
  from: z.number().int().optional(),
  until: z.number().int().optional(),
})

const declarationForm = z.object({
  name: z.string().max(200).optional(),
  reporters: z.array(reporterForm).max(2000).default([]),
  courts: z.array(courtForm).max(2000).default([]),
})

export type Declared = { readonly reporters: readonly ReporterRow[]; readonly courts: readonly Court[] }

/** Checks a declaration and drops what it leaves out. Throws `line_invalid` where it is not one. */
export function readDeclaration(value: unknown, path: string): Declared & { readonly name?: string } {
  const read = declarationForm.safeParse(value)
  if (!read.success) {
    const issue = read.error.issues[0]
    throw new Problem("line_invalid", { line: 1, path, why: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "it is no declaration"}` })
  }
  const without = <T extends object>(row: T) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== undefined))
  return {
    ...(read.data.name ? { name: read.data.name } : {}),
    reporters: read.data.reporters.map((row) => without(row) as ReporterRow),
    courts: read.data.courts.map((row) => without(row) as Court),
  }
}

/** Adds a declaration to the library; a row declared again is replaced. */
export async function writeDeclaration(db: Db, declared: Declared & { readonly name?: string }): Promise<void> {
  const rows = [
    ...declared.reporters.map((row) => ({ kind: "reporter", id: row.abbreviation, row: JSON.stringify(row) })),
    ...declared.courts.map((row) => ({ kind: "court", id: row.id, row: JSON.stringify(row) })),
  ]
  if (rows.length > 0)
    await db
      .insertInto("declared")
      .values(rows)
      .onConflict((on) => on.columns(["kind", "id"]).doUpdateSet((e) => ({ row: e.ref("excluded.row") })))
      .execute()
  if (declared.name)
    await db
      .insertInto("meta")
      .values({ key: "name", value: declared.name })
      .onConflict((on) => on.column("key").doUpdateSet((e) => ({ value: e.ref("excluded.value") })))
      .execute()
}

/** What the library declares, in order of kind and id. */
export async function declaredIn(db: Db): Promise<Declared> {
  const rows = await db.selectFrom("declared").selectAll().orderBy("kind").orderBy("id").execute()
  return {
    reporters: rows.filter((row) => row.kind === "reporter").map((row) => JSON.parse(row.row)),
    courts: rows.filter((row) => row.kind === "court").map((row) => JSON.parse(row.row)),
  }
}

/** The court table with the library's own courts in it. */
export function courtsWith(declared: Declared): Courts {
  if (declared.courts.length === 0) return courts
  const made = tables.get(declared) ?? withCourts(declared.courts)
  tables.set(declared, made)
  return made
}

/** Tables made of declarations, kept as long as the declaration is. */
const tables = new WeakMap<Declared, Courts>()
