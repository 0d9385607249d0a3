/** What a tool is, and how its answer is given: sentences to read, the same as data, and what both rest on. */
import type { z } from "zod"
import type { StoredLibrary } from "../node.js"
import { footing } from "./say.js"

/** An answer before its footing is added: sentences in order, data, and limits of this answer alone. */
export type Answer = {
  readonly says: readonly string[]
  readonly found: Readonly<Record<string, unknown>>
  readonly limits?: readonly string[]
}

/** What an agent may do beside asking the library. */
export type May = {
  /** The folder whose files, and those below it, may be read. */
  readonly root: string
}

/** A tool of the server. */
export type Tool<Shape extends z.ZodRawShape = z.ZodRawShape> = {
  readonly name: string
  readonly title: string
  /** When to use it, what it answers, and what its answers do not mean. */
  readonly description: string
  readonly input: Shape
  readonly answer: (asked: z.output<z.ZodObject<Shape>>, library: StoredLibrary, may: May) => Promise<Answer>
}

/** A tool whose answer function is typed by its input. */
export function tool<Shape extends z.ZodRawShape>(one: Tool<Shape>): Tool {
  return one as unknown as Tool
}

const longestWords = 60_000

/** The answer as the protocol carries it. */
export async function resultOf({ says, found, limits = [] }: Answer, library: StoredLibrary) {
  const rests = footing(await library.info(), limits)
  const words = [...says, "", `Coverage: ${rests.coverage}`, ...rests.limits.map((limit) => `Limit: ${limit}`)].join("\n")
  return {
    content: [{ type: "text" as const, text: cut(words, rests.limits) }],
    structuredContent: { says: [...says], found: { ...found }, ...rests },
  }
}

/** A long answer is cut in its middle, never in its limits. */
function cut(words: string, limits: readonly string[]): string {
  if (words.length <= longestWords) return words
  return `${words.slice(0, longestWords)}\n[The answer is longer and was cut here; ask for less at a time.]\n${limits.map((limit) => `Limit: ${limit}`).join("\n")}`
}
