/** `goodlaw reason`: a matter's facts against the precedents that bind on a date. */
import { readFile } from "node:fs/promises"
import { parse } from "yaml"
import { Problem } from "../../base/problem.js"
import {
  type Doctrine,
  doctrineFrom,
  inkFor,
  memoAsHtml,
  memoOnTerminal,
  precedentsFrom,
  readMatter,
  reason,
  shippedDoctrines,
} from "../../node.js"
import type { Common } from "../common.js"
import { dayFrom } from "../dates.js"
import { exit } from "../exit.js"
import { interview } from "../interview.js"
import { openNamed } from "../name-argument.js"
import { coloured, print, printJson, writeWhole } from "../output.js"

type Options = Common & {
  readonly asOf?: string
  readonly in?: string
  readonly doctrine?: string
  readonly interview?: boolean
  readonly html?: string
  readonly formal?: boolean
  readonly json?: boolean
}

/** The status is 0 for a verdict of allowed or barred, 1 where the answer is open or the precedents conflict. */
export async function run([path]: readonly string[], options: Options): Promise<number> {
  if (path === undefined && !options.interview)
    throw new Problem("option_invalid", { option: "reason", value: "without a matter", allowed: "Name a matter file, or add --interview." })
  const asks = { ...dayFrom(options.asOf), ...(options.in === undefined ? {} : { court: options.in }) }
  const yaml = path === undefined ? "" : await readFile(path, "utf8")
  const doctrine = doctrineOf(yaml, options.doctrine)
  const library = await openNamed(options.library)
  try {
    const ask = { ...asks, live: await precedentsFrom(library, doctrine) }
    const answered = options.interview ? await interview(yaml, path ?? "the interview", doctrine, ask) : yaml
    const verdict = reason(doctrine, readMatter(answered, path ?? "the interview", doctrine), ask)
    const form = options.formal ? { formal: true } : {}
    if (options.html !== undefined) await writeWhole(options.html, memoAsHtml(verdict, form))
    if (options.json) await printJson(verdict)
    else await print(memoOnTerminal(verdict, inkFor(coloured(process.stdout)), process.stdout.columns ?? 100, form))
    return verdict.verdict === "open" || verdict.verdict === "conflict" ? exit.attention : exit.clean
  } finally {
    await library.close()
  }
}

/** The doctrine asked for, else the one the matter names, else the first that is shipped. */
function doctrineOf(yaml: string, asked: string | undefined): Doctrine {
  if (asked !== undefined) return doctrineFrom(asked)
  return doctrineFrom(namedIn(yaml) ?? (shippedDoctrines()[0] as string))
}

/** The matter's own `doctrine:` line; faults of the YAML are named later, when the matter is read. */
function namedIn(yaml: string): string | undefined {
  try {
    const named = (parse(yaml) as { doctrine?: unknown } | null)?.doctrine
    return typeof named === "string" ? named : undefined
  } catch {
    return undefined
  }
}
