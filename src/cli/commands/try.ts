/** `goodlaw try`: what is read in a sentence, as carets below it. Given no words on a terminal it asks for one sentence after another. */
import { createInterface } from "node:readline/promises"
import { type CiteOptions, cite, inkFor, readingOnTerminal, readText, treat } from "../../node.js"
import type { Common } from "../common.js"
import { exit } from "../exit.js"
import { readingWith } from "../open-library.js"
import { coloured, print, printJson } from "../output.js"

type Options = Common & { readonly json?: boolean }

/** Reads the words given, those of standard input, or line after line at a prompt. */
export async function run(words: readonly string[], options: Options): Promise<number> {
  const known = await readingWith(options.library)
  if (words.length > 0) return show(words.join(" "), options, known)
  const lines = createInterface({
    input: process.stdin,
    output: process.stderr,
    prompt: "sentence> ",
    terminal: process.stdin.isTTY === true,
  })
  if (process.stdin.isTTY) lines.prompt()
  for await (const line of lines) {
    if (line.trim() !== "") await show(line, options, known)
    if (process.stdin.isTTY) lines.prompt()
  }
  return exit.clean
}

async function show(text: string, { json }: Options, known: CiteOptions): Promise<number> {
  const document = readText(text, { id: "sentence" })
  const found = cite(document, known)
  const treated = treat(document, found)
  if (json) await printJson({ ...found, ...treated })
  else await print(readingOnTerminal(document.text, found, treated, inkFor(coloured(process.stdout))))
  return exit.clean
}
