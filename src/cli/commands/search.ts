/** `goodlaw search`: names, citations and the words of opinions. */
import { Problem } from "../../base/problem.js"
import type { Common } from "../common.js"
import { exit } from "../exit.js"
import { openNamed } from "../name-argument.js"
import { print, printJson } from "../output.js"

type Options = Common & { readonly limitTo: string; readonly json?: boolean }

/** The status is 0 also when nothing is found; the answer says so. */
export async function run(words: readonly string[], options: Options): Promise<number> {
  const limit = Number(options.limitTo)
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw new Problem("option_invalid", { option: "--limit-to", value: options.limitTo, allowed: "Give a number from 1 to 1000." })
  const library = await openNamed(options.library)
  try {
    const found = await library.search(words.join(" "), { limit })
    if (options.json) await printJson(found)
    else if (found.length === 0) await print(`Nothing in this library fits "${words.join(" ")}".\n`)
    else
      for (const { case: one, snippet } of found)
        await print(
          `${one.name}, ${one.citations[0] ?? one.caseId}${one.date ? ` (${one.date})` : ""}\n    ${snippet.replace(/\s+/g, " ").trim()}\n`,
        )
    return exit.clean
  } finally {
    await library.close()
  }
}
