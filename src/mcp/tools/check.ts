/** check_citations and check_document: every citation and quotation of a text against the library. */
import { realpath, stat } from "node:fs/promises"
import { isAbsolute, relative, resolve } from "node:path"
import { z } from "zod"
import {
  type CheckedCitation,
  type CheckResult,
  check,
  type Document,
  type Finding,
  isDay,
  Problem,
  readFile,
  readText,
  type StoredLibrary,
} from "../../node.js"
import { cited, counted, named, plain, quoted } from "../say.js"
import { type Answer, tool } from "../tool.js"
import { asOfAsked, courtAsked, statusAsk } from "./case-status.js"

const meanings: Readonly<Record<CheckedCitation["answer"], string>> = {
  found: "FOUND in this library",
  "not in this library": "NOT IN THIS LIBRARY (this does not mean that it does not exist; verify it elsewhere)",
  "cannot exist": "CANNOT EXIST as cited (no such volume or page)",
  "could not be checked": "COULD NOT BE CHECKED here (not a reported case, or unresolved)",
}

export const checkCitations = tool({
  name: "check_citations",
  title: "Check citations",
  description:
    "Checks the citations and quotations in a passage of text: does each exist here, is it named, dated, pinned and quoted right, and what did later courts do to it. Four answers that must not be confused: found; not in this library; cannot exist; could not be checked.",
  input: {
    text: z.string().min(1).max(500_000).describe("the passage, or a list of citations, one a line"),
    as_of: asOfAsked,
    court: courtAsked,
  },
  answer: async ({ text, as_of, court }, library) => checked(readText(text, { id: "the text" }), library, as_of, court),
})

export const checkDocument = tool({
  name: "check_document",
  title: "Check a document",
  description:
    "The same as check_citations for a file on this machine (docx, pdf, text, markdown, html), below the folder that the server was started for. The file is only read. Quotes from it come back marked as data.",
  input: { path: z.string().min(1).max(4000).describe("path of the file"), as_of: asOfAsked, court: courtAsked },
  answer: async ({ path, as_of, court }, library, { root }) => checked(await readFile(await fileBelow(root, path)), library, as_of, court),
})

/** The file, its links followed, where it is a plain file below the folder an agent may have read. Throws `outside_root`, `file_missing` or `file_unreadable`. */
async function fileBelow(root: string, path: string): Promise<string> {
  const whole = await realpath(resolve(root, path)).catch((cause: NodeJS.ErrnoException) => {
    throw new Problem(cause.code === "ENOENT" ? "file_missing" : "file_unreadable", { path, why: cause.code ?? "it cannot be looked at" })
  })
  const from = relative(await realpath(root), whole)
  if (from.startsWith("..") || isAbsolute(from)) throw new Problem("outside_root", { path, root })
  if (!(await stat(whole)).isFile()) throw new Problem("file_unreadable", { path, why: "it is a folder, a pipe or a device, not a file" })
  return whole
}

async function checked(document: Document, library: StoredLibrary, asOf: string | undefined, court: string | undefined): Promise<Answer> {
  if (asOf !== undefined && !isDay(asOf)) throw new Problem("date_invalid", { value: asOf })
  const result = await check(document, library, statusAsk(asOf, court))
  const { citations, found, attention } = result.counts
  return {
    says: [
      `${counted(citations, "citation")}, ${found} found in this library; ${counted(attention, "finding needs", "findings need")} a person's attention. As of ${result.asOf}.`,
      ...(citations === 0 ? ["No citation was recognised, so nothing was verified."] : []),
      ...result.citations.slice(0, mostRows).map((row, n) => `${n + 1}. ${rowInWords(row, result)}`),
      ...(citations > mostRows ? [`${citations - mostRows} more citations are not listed; check the document in parts.`] : []),
    ],
    found: {
      as_of: result.asOf,
      counts: result.counts,
      sha256: result.document.sha256,
      citations: result.citations.slice(0, mostRows).map((row) => rowFacts(row, result)),
    },
    limits: result.document.notes.map(plain),
  }
}

const mostRows = 400

/** The citation as written, with the name that a short form is by. */
function citationInWords({ citation: { text, antecedent, name } }: CheckedCitation): string {
  const before = antecedent ?? name
  return before === undefined || text.includes(before) ? text : `${before}, ${text}`
}

function rowInWords(row: CheckedCitation, result: CheckResult): string {
  const status = row.case && row.status ? `; status ${statusWords(row.status)}` : ""
  const findings = row.findings.flatMap((n) => result.findings[n] ?? [])
  return [
    `${plain(citationInWords(row))}: ${meanings[row.answer]}${row.case ? `, as ${cited(row.case)} [key:${row.case.key}]` : ""}${status}`,
    ...findings.map(
      (finding) =>
        `   - ${finding.severity}: ${plain(finding.message)}${finding.suggestion ? ` Suggested: ${plain(finding.suggestion)}` : ""}`,
    ),
  ].join("\n")
}

/** A status in a few words; case_status gives the reasons. */
function statusWords(status: CheckedCitation["status"]): string {
  switch (status) {
    case undefined:
      return "not known"
    case "no negative treatment found":
      return "no negative treatment found (not a finding of good law)"
    case "unknown":
      return "unknown (no citing opinion is held)"
    default:
      return `${status.toUpperCase()} (ask case_status for the reasons)`
  }
}

function rowFacts(row: CheckedCitation, result: CheckResult) {
  const findings = row.findings.flatMap((n) => result.findings[n] ?? [])
  return {
    citation: plain(row.citation.text),
    kind: row.citation.kind,
    start: row.citation.start,
    end: row.citation.end,
    answer: row.answer,
    means: meanings[row.answer],
    ...(row.case ? { case: { key: row.case.key, name: named(row.case.name), citations: row.case.citations } } : {}),
    ...(row.status ? { status: row.status } : {}),
    quotations: row.quotations.map(({ words, answer }) => ({ answer, words: quoted(words.slice(0, 600), { from: "the document" }) })),
    findings: findings.map(findingFacts),
  }
}

function findingFacts({ kind, severity, message, suggestion, because }: Finding) {
  return {
    kind,
    severity,
    message: plain(message),
    ...(suggestion ? { suggestion: plain(suggestion) } : {}),
    because: because.map(({ rule, note, quote }) => ({
      rule,
      ...(note ? { note: plain(note) } : {}),
      ...(quote ? { words: quoted(quote, { from: "the evidence" }) } : {}),
    })),
  }
}
