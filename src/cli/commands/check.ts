/** `goodlaw check`: a brief against the library; findings on the terminal or as JSON, and the reports that are asked for. */
import { readFile as readBytesOf } from "node:fs/promises"
import { extname } from "node:path"
import { Problem } from "../../base/problem.js"
import {
  authoritiesAs,
  type CheckResult,
  check,
  checkAsHtml,
  checkOnTerminal,
  type Document,
  inkFor,
  openCourtListener,
  version,
  wantsAPerson,
  wordCopy,
} from "../../node.js"
import type { Common } from "../common.js"
import { dayFrom } from "../dates.js"
import { exit } from "../exit.js"
import { files, limitsFrom, records } from "../inputs.js"
import { openNamed } from "../name-argument.js"
import { coloured, print, printJson, say, writeWhole } from "../output.js"
import { passedOverLines } from "../passed-over.js"

type Options = Common & {
  readonly asOf?: string
  readonly in?: string
  readonly json?: boolean
  readonly ndjson?: boolean
  readonly html?: string
  readonly docx?: string
  readonly toa?: string
  readonly toaStyle: "bluebook" | "california"
  readonly strict?: boolean
  readonly passedOver?: boolean
  readonly online?: "courtlistener"
}

/** Exit status 1 when a finding needs attention in any of the briefs, or an authority is known to nobody here. */
export async function run(paths: readonly string[], options: Options): Promise<number> {
  const asks = {
    ...dayFrom(options.asOf),
    ...(options.in === undefined ? {} : { court: options.in }),
    ...(options.strict ? { strict: true } : {}),
  }
  checkReports(paths, options)
  const library = await openNamed(options.library)
  try {
    const online = options.online === undefined ? {} : { online: openCourtListener(library, { onWait }) }
    const results: CheckResult[] = []
    let attention = false
    let at = 0
    for await (const { document, id } of options.ndjson ? records(paths) : files(paths, limitsFrom(options.limit))) {
      const result = await check(document, library, { ...asks, ...online })
      if (options.ndjson) await printJson({ id: id ?? document.id, ...result }, true)
      else if (!options.json) {
        await print(checkOnTerminal(result, document.text, inkFor(coloured(process.stdout)), process.stdout.columns ?? 100))
        if (options.passedOver) await print(passedOverLines({ notes: [], passedOver: document.passedOver ?? [] }, true))
      }
      await writeReports(result, document, paths[at++] ?? "-", options)
      attention ||= wantsAPerson(result)
      if (options.json) results.push(result)
    }
    if (options.json) await printJson(results.length === 1 ? results[0] : results)
    return attention ? exit.attention : exit.clean
  } finally {
    await library.close()
  }
}

function onWait(seconds: number): void {
  say(`Waiting ${seconds} s, as CourtListener asks.\n`)
}

/** Each report is of one brief; Word comments need a brief with Word's own paragraphs. */
function checkReports(paths: readonly string[], options: Options): void {
  const [name, value] = (["html", "docx", "toa"] as const).map((key) => [`--${key}`, options[key]] as const).find((one) => one[1]) ?? []
  if (name && value && (paths.length > 1 || options.ndjson))
    throw new Problem("option_invalid", { option: name, value, allowed: "It is written for one brief at a time." })
  if (options.docx !== undefined && extname(paths[0] ?? "").toLowerCase() !== ".docx")
    throw new Problem("option_invalid", { option: "--docx", value: options.docx, allowed: "It needs a .docx brief, given by name." })
}

async function writeReports(result: CheckResult, document: Document, path: string, options: Options): Promise<void> {
  if (options.html !== undefined) await writeWhole(options.html, checkAsHtml(result, document.text, version()))
  if (options.toa !== undefined) await writeWhole(options.toa, await authoritiesAs(result, extname(options.toa), options.toaStyle))
  if (options.docx === undefined) return
  if (document.format !== "docx" || path === "-")
    throw new Problem("option_invalid", { option: "--docx", value: options.docx, allowed: "It needs a .docx brief, given by name." })
  await writeWhole(options.docx, await wordCopy(new Uint8Array(await readBytesOf(path)), result, document))
}
