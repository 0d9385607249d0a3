/** A matter under live precedent: the verdict, what to ask next, and the memo. */
import {
  doctrineFrom,
  memoAsHtml,
  nextQuestions,
  Problem,
  precedentsFrom,
  readMatter,
  reason,
  shippedDoctrines,
  suppose,
} from "../../node.js"
import { present } from "../query-params.js"
import type { Desk } from "./worker-context.js"

type Doctrine = ReturnType<typeof doctrineFrom>

let read: readonly Doctrine[] | undefined

/** The shipped doctrines, read when first asked for. */
export function doctrines(): readonly Doctrine[] {
  read ??= shippedDoctrines().map(doctrineFrom)
  return read
}

export type ReasonAsked = {
  readonly what: "verdict" | "questions" | "memo"
  readonly doctrine: string
  readonly matter: string | Readonly<Record<string, unknown>>
  readonly suppose?: Readonly<Record<string, string | number | boolean>> | undefined
  readonly asOf?: string | undefined
  readonly in?: string | undefined
}

/** The answer as JSON, or as one HTML file. */
export async function answerMatter(asked: ReasonAsked, desk: Desk): Promise<string> {
  const question = await questionOf(asked, desk)
  switch (asked.what) {
    case "verdict":
      return JSON.stringify(reason(...question))
    case "questions":
      return JSON.stringify(nextQuestions(...question))
    case "memo":
      return memoAsHtml(reason(...question))
  }
}

/** Doctrine, matter and question; the day is the one asked for, the matter's own, or the newest that the library holds. */
async function questionOf(asked: ReasonAsked, desk: Desk): Promise<Parameters<typeof reason>> {
  const doctrine = doctrines().find(({ id }) => id === asked.doctrine)
  const allowed = `It is one of ${doctrines()
    .map(({ id }) => id)
    .join(", ")}.`
  if (!doctrine) throw new Problem("option_invalid", { option: "doctrine", value: asked.doctrine, allowed })
  const yaml = typeof asked.matter === "string" ? asked.matter : JSON.stringify(asked.matter, null, 1)
  const told = readMatter(yaml, "the matter", doctrine)
  const matter = asked.suppose ? suppose(doctrine, told, asked.suppose) : told
  const library = await desk.library()
  const asOf = asked.asOf ?? matter.asOf ?? (await library.info()).latest
  return [doctrine, matter, { ...present({ asOf, court: asked.in }), live: await precedentsFrom(library, doctrine) }]
}
