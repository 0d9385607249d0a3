/** `goodlaw library info|verify|export`. */
import { Problem } from "../../base/problem.js"
import { courts, exportLibrary, openLibrary, type StoredLibrary, verify } from "../../node.js"
import { exit } from "../exit.js"
import type { Common } from "../main.js"
import { print, printJson, writeWhole } from "../output.js"

type Options = Common & { readonly json?: boolean; readonly courts?: boolean; readonly out?: string }

const asks: Readonly<Record<string, (library: StoredLibrary, options: Options) => Promise<number>>> = {
  info: sayInfo,
  verify: sayVerified,
  export: writeExport,
}

/** The status of `verify` is 1 when a check fails. */
export async function run([what = ""]: readonly string[], options: Options): Promise<number> {
  const ask = asks[what]
  if (!ask) throw new Problem("option_invalid", { option: "library", value: what, allowed: `Write ${Object.keys(asks).join(", ")}.` })
  const library = await openLibrary(options.library, { readOnly: true })
  try {
    return await ask(library, options)
  } finally {
    await library.close()
  }
}

async function sayInfo(library: StoredLibrary, options: Options): Promise<number> {
  const info = await library.info()
  if (options.courts) await print(courts.all.map((court) => `${court.id.padEnd(16)} ${court.name}\n`).join(""))
  else if (options.json) await printJson(info)
  else
    await print(
      [
        `${info.name}: ${info.cases} cases, ${info.opinions} opinions, ${info.references} citing references.`,
        `Decided from ${info.earliest ?? "?"} to ${info.latest ?? "?"}. Hash ${info.hash}; schema ${info.schema}.`,
        ...info.sources.map((source) => `  ${source.name}: ${source.cases} cases`),
        "",
      ].join("\n"),
    )
  return exit.clean
}

async function sayVerified(library: StoredLibrary, options: Options): Promise<number> {
  const verified = await verify(library.store)
  if (options.json) await printJson(verified)
  else await print(verified.checks.map((one) => `${one.ok ? "passes" : "FAILS "}  ${one.check}: ${one.says}\n`).join(""))
  return verified.ok ? exit.clean : exit.attention
}

/** To a file that is whole or not there, or to stdout. */
async function writeExport(library: StoredLibrary, { out }: Options): Promise<number> {
  async function* lines() {
    for await (const line of exportLibrary(library.store)) yield `${line}\n`
  }
  if (out === undefined) {
    for await (const line of lines()) await print(line)
    return exit.clean
  }
  await writeWhole(out, lines())
  return exit.clean
}
