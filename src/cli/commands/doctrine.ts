/** `goodlaw doctrine test|check FILE`: a doctrine tried on itself, so that it can be relied on before a matter is. */
import { Problem } from "../../base/problem.js"
import { checks, type Doctrine, doctrineFrom, type Examination, examine, shippedDoctrines } from "../../node.js"
import type { Common } from "../common.js"
import { exit } from "../exit.js"
import { print, printJson } from "../output.js"

type Options = Common & { readonly json?: boolean }

/** The status is 1 where a check finds a fault. Without a file every shipped doctrine is looked at. */
export async function run([what, file]: readonly string[], options: Options): Promise<number> {
  const files = file === undefined ? shippedDoctrines() : [file]
  if (what === "check") return check(files.map(doctrineFrom), options)
  if (what !== "test") throw new Problem("option_invalid", { option: "doctrine", value: what ?? "nothing", allowed: "test, check." })
  const found = files.map((one) => examine(doctrineFrom(one)))
  await (options.json ? printJson(found) : print(`${found.map(inWords).join("\n\n")}\n`))
  return found.some(({ faults }) => faults.length > 0) ? exit.attention : exit.clean
}

async function check(doctrines: readonly Doctrine[], options: Options): Promise<number> {
  const rows = doctrines.map(({ id, title, rules, precedents, authorities, tests }) => ({
    ...{ id, title, authorities: authorities.size, rules: rules.length, precedents: precedents.length, tests: tests.length },
    unverified: rules.filter((rule) => rule.check === "unverified").map((rule) => rule.id),
  }))
  const words = rows.map(
    (row) =>
      `${row.title}: loads. ${row.authorities} authorities, ${row.rules} rules, ${row.precedents} precedents, ${row.tests} tests.${row.unverified.length === 0 ? "" : ` Rules whose words were not compared with an authority: ${row.unverified.join(", ")}.`}`,
  )
  await (options.json ? printJson(rows) : print(`${words.join("\n")}\n`))
  return exit.clean
}

function inWords({ doctrine, looked, faults }: Examination): string {
  const rows = checks.map((check) => {
    const own = faults.filter((fault) => fault.check === check)
    const head = `  ${check.replace(/_/g, " ")}: ${looked[check]} looked at, ${own.length === 0 ? "nothing left" : `${own.length} left`}`
    return [head, ...own.map(({ at, why }) => `    ${at}: ${why}`)].join("\n")
  })
  return [doctrine, ...rows].join("\n")
}
