/** The page of each room, `src/ROOM/README.md`: what enters, what leaves, what may be called, and every file with its opening sentence. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** What no file of the room can say alone. `enters` and `leaves` name types; `call` names what other rooms use. */
type Room = {
  readonly says: string
  readonly enters: string
  readonly leaves: string
  readonly call: string
  /** The page that tells how to add to it, where there is one. */
  readonly add?: string
}

/** In the order of the line that a file walks. */
export const rooms: Readonly<Record<string, Room>> = {
  base: {
    says: "The ground under every room, safe in a browser: spans, days with missing parts, problems, reasons, characters and words.",
    enters: "nothing",
    leaves: "`Span`, `Day`, `Problem`, `Because`",
    call: "all of it",
  },
  threads: {
    says: "Worker threads that answer questions. Needs Node.",
    enters: "a script and questions",
    leaves: "answers, in order where asked",
    call: "`openThread`, `answering`",
  },
  courts: {
    says: "The courts of the United States as a table: how they are written, who reviews whom, whose decisions bind and may be cited.",
    enters: "words of a parenthetical, a court's id",
    leaves: "`Court`, `Relation`, `Binding`",
    call: "`courtFromWords`, `courtById`, `relation`, `bindingOf`",
    add: "adding-court.md",
  },
  citation: {
    says: "The identity of citations: reporters and their spellings, one normal form, one key.",
    enters: "a citation's words",
    leaves: "its normal spelling and its key",
    call: "`normalCitation`, `citationKey`, `partsOf`, `keyOf`",
    add: "adding-reporter.md",
  },
  caption: {
    says: "The identity of case names: sides, abbreviations, one folded form, and whether two captions are of one case.",
    enters: "a caption's words",
    leaves: "its sides and folded words; same, near or other",
    call: "`foldWord`, `nameWords`, the comparers",
  },
  treatment: {
    says: "The kinds of treatment: severity, who may do it, what it ends, limits or refuses.",
    enters: "a treatment's name",
    leaves: "`Kind`, `Severity`",
    call: "`kindOf`, `rankOf`, `severityOf`",
  },
  read: {
    says: "A file becomes text whose every character knows where it came from, with zones: pages, notes, separate opinions, quotations, headings.",
    enters: "bytes or text of txt, md, html, CAP and CourtListener XML, docx, pdf",
    leaves: "`Document` with its zones and notes",
    call: "`readFile`, `readText`, `readHtml`, `readRecord`, `placesOf`",
  },
  cite: {
    says: "Finds every citation in one scan, refines each with a literal array of small steps, and resolves which authority it means.",
    enters: "`Document` or text, cases known from a library",
    leaves: "`CiteResult`: citations and authorities",
    call: "`cite`, `annotate`",
    add: "adding-reporter.md",
  },
  treat: {
    says: "What the document does to each authority: sentences to clauses, clauses to acts by composition, acts to targets, evidence to treatments.",
    enters: "`Document` and `CiteResult`",
    leaves: "`TreatResult`: treatments with rule, words, part and point",
    call: "`treat`, `explain`",
    add: "adding-act.md",
  },
  library: {
    says: "What is held: cases, opinions, citing references, identity, search; SQLite or PostgreSQL behind one interface.",
    enters: "records of cases to write, questions to answer",
    leaves: "`Case`, `Opinion`, `CitingReference`",
    call: "the `Library` interface; the writers only by ingest and queue",
  },
  status: {
    says: "What the references and the direct history make of a case on a date, for a court. Pure over events.",
    enters: "events of a case, a date, a court",
    leaves: "`Status` with every reason that counts",
    call: "`statusOf`",
  },
  ingest: {
    says: "Files, volumes and bulk tables become cases, in transactions that can be killed at any moment and gone on with.",
    enters: "paths",
    leaves: "`IngestAccount`",
    call: "`ingest`",
    add: "adding-importer.md",
  },
  online: {
    says: "Sources on the network, asked only by name; what goes out is citations.",
    enters: "citations the library lacks",
    leaves: "`OnlineAnswer`",
    call: "`openCourtListener`",
  },
  queue: {
    says: "Many workers, one library on PostgreSQL: parts made by anyone, written in order.",
    enters: "sources to ingest",
    leaves: "the same library that one worker would have written",
    call: "`enqueue`, `work`, `queueState`",
  },
  law: {
    says: "The façade: opens a library and browses, verifies and exports it.",
    enters: "a library's address",
    leaves: "`Library`, pages of citing cases, history, timeline",
    call: "`openLibrary`, `verify`, `exportLibrary`, browse",
  },
  check: {
    says: "A brief against the library: cite, survey everything once, then rules that only judge.",
    enters: "`Document`, `Library`",
    leaves: "`CheckResult`: rows and findings with evidence",
    call: "`check`, `checkQuotation`",
    add: "adding-check-rule.md",
  },
  reason: {
    says: "Precedent as constraint: doctrines, matters, verdicts, recoverable amounts.",
    enters: "`Doctrine`, `Matter`, what a library says of the precedents",
    leaves: "`ReasonVerdict`",
    call: "`reason`, `readDoctrine`, `readMatter`, `suppose`",
    add: "adding-doctrine.md",
  },
  report: {
    says: "Answers for people: terminal, HTML, Word comments, tables of authorities.",
    enters: "`CheckResult`, `Status`, `ReasonVerdict`",
    leaves: "text, HTML, docx",
    call: "`checkOnTerminal`, `checkAsHtml`, `wordCopy`, `tableOfAuthorities`, `memoAsHtml`",
  },
  cli: {
    says: "The command line: parse, call, print.",
    enters: "arguments",
    leaves: "output and an exit status",
    call: "nothing; it is a door",
  },
  server: {
    says: "The HTTP API and the page: guards, bodies with limits, routes, threads for what takes long.",
    enters: "requests",
    leaves: "answers, OpenAPI",
    call: "`startServer`",
    add: "adding-page-part.md",
  },
  mcp: { says: "Tools for agents; they only read.", enters: "calls", leaves: "sentences and data", call: "`startMcp`" },
}

const src = join(import.meta.dirname, "../../src")

/** The first sentence of a file's opening comment; empty where it has none. */
function opening(path: string): string {
  const found = /^\/\*\*\s*([\s\S]*?)\*\//.exec(readFileSync(path, "utf8"))
  const words =
    `\n${found?.[1] ?? ""}`
      .replace(/\n\s*\*[ ]?/g, "\n")
      .trim()
      .split(/\n\s*\n/)[0] ?? ""
  const line = words.replace(/\s+/g, " ").trim()
  return (/^.*?\.(?=\s|$)/.exec(line)?.[0] ?? line.replace(/:$/, ".")).replace(/\|/g, "\\|")
}

/** The page of one room as markdown. */
export function roomPage(name: string): string {
  const room = rooms[name] as Room
  const folder = join(src, name)
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".gen.ts") && !file.endsWith(".d.ts"))
    .sort((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1))
  return [
    `# ${name}`,
    "",
    room.says,
    "",
    `- **enters:** ${room.enters}`,
    `- **leaves:** ${room.leaves}`,
    `- **may be called:** ${room.call}`,
    ...(room.add ? [`- **to add to it:** [docs/${room.add}](../../docs/${room.add})`] : []),
    "",
    "| file | |",
    "|---|---|",
    ...files.map((file) => `| [${file}](${file}) | ${opening(join(folder, file))} |`),
    "",
  ].join("\n")
}

/** The rooms that there are: the folders of `src`. */
export function roomsThere(): readonly string[] {
  return readdirSync(src, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(src, entry.name)))
    .map((entry) => entry.name)
    .sort()
}
