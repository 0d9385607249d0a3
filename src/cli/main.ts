/** The command line: parse, call, print. Each command's module is loaded only when it is asked for. */

import { Command, CommanderError, Option } from "commander"
import { version } from "../node.js"
import type { Common } from "./common.js"
import { exit, fail } from "./exit.js"
import { wholeNumber } from "./numbers.js"

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]
const library = () =>
  new Option("--library <L>", "a library: a file, or a postgres:// URL (default: $GOODLAW_LIBRARY, or one in your data folder)")
const limit = () =>
  new Option("--limit <NAME=N>", "raise a limit on what is read: bytes, unpacked, entries, nesting or pages; may be given again")
    .argParser(collect)
    .default([] as readonly string[])
const asOf = () => new Option("--as-of <D>", "answer as of this date: YYYY, YYYY-MM or YYYY-MM-DD")
const online = (says: string) =>
  new Option("--online <SOURCE>", `${says} (needs $COURTLISTENER_TOKEN; offline without it)`).choices(["courtlistener"])
const json = () => new Option("--json", "answer in JSON")
const passedOver = () =>
  new Option("--passed-over", "list what was not read as the author's words: running heads, line numbers, hidden text")
const ndjson = () => new Option("--ndjson", "read one JSON object a line from the files or standard input, write one for each")

function command(program: Command, usage: string, says: string, options: readonly Option[]): Command {
  const made = program.command(usage).description(says)
  for (const option of [...options, library(), limit()]) made.addOption(option)
  return made
}

/** The program with all its commands; `run` is called with the module's name, its arguments and its options. */
export function program(
  run: (name: string, args: readonly unknown[], options: Common & Record<string, unknown>) => Promise<void>,
): Command {
  const made = new Command("goodlaw")
    .description(
      "Checks citations against a library of court opinions that runs on your own machine, and shows the words behind every answer.",
    )
    .version(version())
    .showHelpAfterError("(goodlaw --help lists the commands)")
    .exitOverride()
  const calls = (name: string) => (args: unknown, options: unknown) => run(name, [args].flat(), options as Common & Record<string, unknown>)

  command(made, "cite [files...]", "find every citation and say which authority it means", [json(), ndjson(), passedOver()]).action(
    calls("cite"),
  )
  command(made, "treat [files...]", "say what an opinion does to every case it cites", [
    json(),
    ndjson(),
    new Option("--explain <AUTHORITY>", "every passage considered for one authority, and why it did or did not count"),
  ]).action(calls("treat"))
  command(made, "try [words...]", "show what is read in a sentence, as carets below it", [json()]).action(calls("try"))
  command(
    made,
    "ingest <paths...>",
    "read files, folders, volumes and bulk tables of opinions into the library; the same again changes nothing",
    [
      new Option("--from <KIND>", "what the paths hold, where their names do not tell")
        .choices(["auto", "text", "jsonl", "cap", "courtlistener", "cold"])
        .default("auto"),
      new Option(
        "--queue",
        "put the work into the queue of a postgres:// library, for goodlaw work on any machine that sees the same paths",
      ),
      json(),
    ],
  ).action(calls("ingest"))
  command(made, "work", "take work from the queue of a postgres:// library until it is empty", [
    new Option("--wait", "stay when the queue is empty"),
    new Option("--threads <N>", "threads that read (default: as many as there are cores, four at most)").argParser(
      wholeNumber("--threads", 1, 64),
    ),
    json(),
  ]).action((options) => run("work", [], options))
  command(made, "status <case...>", "is this case good law, on this date, in this court?", [
    asOf(),
    new Option("--in <COURT>", "the court that asks"),
    json(),
  ]).action(calls("status"))
  command(made, "history <case...>", "a case's route through the courts, who cites it and whom it cites", [
    asOf(),
    new Option("--citing", "list the cases that cite it"),
    new Option("--cites", "list the cases that it cites"),
    new Option("--stated", "list what others say that it holds"),
    new Option("--sort <S>", "order of the lists").choices(["severity", "date", "depth"]).default("severity"),
    new Option("--limit-to <N>", "at most so many rows of a list").default("25"),
    json(),
  ]).action(calls("history"))
  command(made, "search <words...>", "search names, citations and the words of opinions", [
    new Option("--limit-to <N>", "at most so many results").default("20"),
    json(),
  ]).action(calls("search"))
  command(made, "check [briefs...]", "check every citation and quotation of a brief", [
    asOf(),
    new Option("--in <COURT>", "the court the brief is filed in"),
    json(),
    ndjson(),
    new Option("--html <F>", "write the report as one HTML file"),
    new Option("--docx <F>", "write the brief with Word comments"),
    new Option("--toa <F>", "write the table of authorities (.docx, .md or .txt)"),
    new Option("--toa-style <S>", "order and form of the table").choices(["bluebook", "california"]).default("bluebook"),
    new Option("--strict", "cautions and citations that could not be checked also need attention"),
    passedOver(),
    online("ask a source on the network about citations the library lacks; only citations are sent"),
  ]).action(calls("check"))
  command(made, "reason [matter]", "what the precedents that still bind compel, allow or forbid on a matter's facts", [
    asOf(),
    new Option("--in <COURT>", "the court that decides"),
    new Option("--doctrine <FILE>", "a doctrine of your own"),
    new Option("--interview", "ask for the facts that can still change the answer"),
    new Option("--html <F>", "write the memo as one HTML file"),
    new Option("--formal", "add the formal symbols"),
    json(),
  ]).action(calls("reason"))
  command(made, "doctrine <what> [file]", "test tries a doctrine on itself; check loads it and lists what was not verified", [
    json(),
  ]).action(calls("doctrine"))
  command(made, "serve", "open the page and the HTTP API on this machine", [
    new Option("--port <P>", "port").default("4747"),
    new Option("--host <H>", "address to listen on; any but loopback needs a token").default("127.0.0.1"),
    new Option("--token-file <F>", "file that holds the token callers must send (or set $GOODLAW_TOKEN)"),
    new Option("--token <T>", "the token itself, which other users of this machine can see").hideHelp(),
    new Option("--read-only", "refuse to ingest and to keep reviews"),
    online("every check asks a source on the network about citations the library lacks; only citations are sent"),
  ]).action((options) => run("serve", [], options))
  command(made, "mcp", "answer an agent over the Model Context Protocol on standard input and output", [
    new Option("--root <DIR>", "the folder whose files an agent may have read").default("."),
  ]).action((options) => run("mcp", [], options))
  command(
    made,
    "library <what>",
    "info, verify, export or create the library; relied-on ranks its cases; queue says what waits in it; audit draws statuses to judge",
    [
      asOf(),
      new Option("--partitions <N>", "create a postgres:// library with its large tables in N hash partitions").argParser(
        wholeNumber("--partitions", 2, 1024),
      ),
      new Option("--limit-to <N>", "at most so many ranked cases").default("25"),
      json(),
      new Option("--courts", "list the courts Goodlaw knows"),
      new Option("--out <F>", "where an export is written"),
      new Option("--sample <N>", "audit: so many stops, warnings, cautions and cases of which nothing is said").argParser(
        wholeNumber("--sample", 1, 10_000),
      ),
      new Option("--seed <S>", "audit: the number that the draw is made from").argParser(wholeNumber("--seed", 0, 2_147_483_647)),
      new Option("--judged <F>", "audit: rows that were judged right, wrong or in part; gives their rates with intervals"),
    ],
  ).action(calls("library"))
  return made
}

const modules: Readonly<Record<string, () => Promise<{ run(args: readonly string[], options: never): Promise<number> }>>> = {
  cite: () => import("./commands/cite.js"),
  treat: () => import("./commands/treat.js"),
  try: () => import("./commands/try.js"),
  ingest: () => import("./commands/ingest.js"),
  status: () => import("./commands/status.js"),
  history: () => import("./commands/history.js"),
  search: () => import("./commands/search.js"),
  check: () => import("./commands/check.js"),
  reason: () => import("./commands/reason.js"),
  doctrine: () => import("./commands/doctrine.js"),
  serve: () => import("./commands/serve.js"),
  mcp: () => import("./commands/mcp.js"),
  library: () => import("./commands/library.js"),
  work: () => import("./commands/work.js"),
}

/** A reader that has seen enough ends the command in peace; anything else is said. */
function stopPrinting(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(exit.clean)
  fail(Object.assign(error, { path: "standard output" }))
  process.exit(exit.failed)
}

/** Runs one command line and sets the exit status. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on("error", stopPrinting)
  try {
    await program(async (name, args, options) => {
      const found = await modules[name]?.()
      process.exitCode = await (found as NonNullable<typeof found>).run(
        args.filter((arg) => arg !== undefined) as string[],
        options as never,
      )
    }).parseAsync(argv)
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exit.clean : exit.usage
    else fail(error)
  }
}
