/**
 * Scores whole matters against answers reasoned from the law: `npm run score:matters -- DIR… [--show]`. A folder holds matter files and an answers.json:
 *
 *     { "matters": [{ "file": "m1.yaml", "verdict": ["open, leaning barred"], "controlling": ["kroll"], "sum": ["115000.00", "172500.00"], "as_of": "2003-01-01" }] }
 *
 * `verdict` lists what is acceptable ("open" accepts every open answer), `controlling` what must carry it, `sum` the ends of the total or the amount of one
 * component. Exits 1 when an answer is wrong, and counts apart those that are decisively wrong: allowed or barred where that is not acceptable.
 */
import { existsSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { parse } from "yaml"
import { readMatter } from "../src/reason/matter/read.js"
import { reason } from "../src/reason/reason.js"
import { doctrineFrom } from "../src/reason/shipped.js"
import type { Verdict } from "../src/reason/verdict.js"

type Answer = {
  readonly file?: string
  readonly example?: string
  readonly verdict?: readonly string[]
  readonly controlling?: readonly string[]
  readonly sum?: readonly string[]
  readonly as_of?: string
  readonly court?: string
}
type Mark = { readonly right: boolean; readonly decisivelyWrong: boolean }

function told({ verdict, leaning }: Pick<Verdict, "verdict" | "leaning">): string {
  return leaning === undefined ? verdict : `${verdict}, leaning ${leaning}`
}

/** What of an answer is missed, in words; nothing when all of it is met. */
function misses(answer: Answer, found: Verdict): readonly string[] {
  const words = told(found)
  const accepted = answer.verdict?.some((one) => one === words || one === found.verdict) ?? true
  const missing = (answer.controlling ?? []).filter((id) => !found.controlling.some((one) => one.id === id))
  const amounts = found.recoverable?.components.map(({ recoverable }) => recoverable) ?? []
  const total = found.recoverable?.total
  const summed = answer.sum === undefined || total === answer.sum.join(" to ") || answer.sum.every((one) => amounts.includes(one))
  return [
    ...(accepted ? [] : [`${words}, wanted ${answer.verdict?.join(" | ")}`]),
    ...(missing.length === 0 ? [] : [`not carried by ${missing.join(", ")} but by ${found.controlling.map(({ id }) => id).join(", ")}`]),
    ...(summed ? [] : [`total ${total ?? "none"} (${amounts.join(", ")}), wanted ${answer.sum?.join(" to ")}`]),
  ]
}

function mark(folder: string, answer: Answer, show: boolean): Mark {
  const name = answer.file ?? answer.example ?? "no file"
  const path =
    answer.example === undefined
      ? resolve(folder, name)
      : resolve(import.meta.dirname, "../examples/matters", /[\w-]+\.yaml/.exec(name)?.[0] ?? name)
  try {
    const yaml = readFileSync(path, "utf8")
    const doctrine = doctrineFrom((parse(yaml) as { doctrine?: string }).doctrine ?? "equitable-indemnity-california")
    const found = reason(doctrine, readMatter(yaml, path, doctrine), {
      ...(answer.as_of === undefined ? {} : { asOf: answer.as_of }),
      ...(answer.court === undefined ? {} : { court: answer.court }),
    })
    const missed = misses(answer, found)
    if (missed.length > 0 || show)
      console.log(`${missed.length === 0 ? "  ok" : "MISS"} ${name}: ${missed.length === 0 ? told(found) : missed.join("; ")}`)
    if (show) console.log(`       ${found.says.join("\n       ")}`)
    const accepted = answer.verdict?.some((one) => one === told(found) || one === found.verdict) ?? true
    return { right: missed.length === 0, decisivelyWrong: !accepted && (found.verdict === "allowed" || found.verdict === "barred") }
  } catch (fault) {
    console.log(`MISS ${name}: ${fault instanceof Error ? fault.message : String(fault)}`)
    return { right: false, decisivelyWrong: false }
  }
}

function main(args: readonly string[]): void {
  const show = args.includes("--show")
  const given = args.filter((arg) => !arg.startsWith("--"))
  const folders = given.length > 0 ? given : [resolve(import.meta.dirname, "../../shared/data/doctrine/matters")]
  const marks = folders
    .filter((folder) => existsSync(resolve(folder, "answers.json")))
    .flatMap((folder) => {
      const { matters } = JSON.parse(readFileSync(resolve(folder, "answers.json"), "utf8")) as { matters: readonly Answer[] }
      const found = matters.map((answer) => mark(folder, answer, show))
      const wrong = found.filter(({ decisivelyWrong }) => decisivelyWrong).length
      console.log(`${folder}: ${found.filter(({ right }) => right).length} of ${found.length}; decisively wrong: ${wrong}`)
      return found
    })
  process.exitCode = marks.length > 0 && marks.every(({ right }) => right) ? 0 : 1
}

main(process.argv.slice(2))
