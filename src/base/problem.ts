/** The one kind of error Goodlaw throws: a code from one table, a sentence that says what happened and what to do. */

/** Every problem. `{x}` is filled from the details. docs/problems.md is compared with this table by a test. */
export const problems = {
  file_missing: "There is no file at {path}. Check the name and try again.",
  file_unreadable: "{path} cannot be read ({why}). Check the name and its permissions and try again.",
  file_changed:
    "{path} is not the file that was queued; it has changed since, or another lies there. Put the same file there and try again.",
  file_empty: "{path} holds no text. Give a file with words in it.",
  file_too_large: "{path} is {size}, over the limit of {limit}. Split it, or raise the limit with --limit {name}={bytes}.",
  format_unknown:
    "{path} is not a kind of file Goodlaw reads (text, markdown, html, xml, docx, pdf). Save it as one of these and try again.",
  file_damaged: "{path} is damaged or cut off ({why}). Open it in the program that made it, save it again, and try again.",
  file_encrypted: "{path} is protected by a password. Save a copy without the password and try again.",
  pdf_without_text: "{path} is a scan without text. Run it through text recognition (OCR) and try again.",
  archive_too_large:
    "{path} unpacks to more than {limit}. It may be a zip bomb; if it is meant, raise the limit with --limit {name}={bytes}.",
  nesting_too_deep: "{path} nests its elements more than {limit} deep. If it is meant, raise the limit with --limit nesting=N.",
  external_entities: "{path} asks for external entities, which Goodlaw never loads. Remove its DOCTYPE and try again.",
  outside_root:
    "{path} lies outside {root}, the folder this agent may have read. Move it there, or start goodlaw mcp with --root DIR for another folder.",
  line_invalid: "Line {line} of {path} is not what is expected: {why}. Mend that line and try again.",
  library_missing: "There is no library at {path}. Check the name; goodlaw ingest or goodlaw library create makes a new one.",
  library_locked: "The library {path} is in use by another program. Wait until it has finished, or close it, and try again.",
  library_damaged:
    "The library {path} does not pass its checks ({why}). Run goodlaw library verify, restore a copy, or name another with --library.",
  library_version:
    "The library {path} was made by another version of Goodlaw ({found}; this one reads {wanted}). Export it with that version and ingest it again.",
  library_unreachable: "The library {path} could not be reached ({why}). Check the address, and that the server runs and lets you in.",
  library_server_old:
    "The server of the library {path} is PostgreSQL {found}; Goodlaw needs {wanted} or later. Use a newer server, or a library in a file.",
  library_rights: "The server of the library {path} does not allow this ({why}). Ask whoever runs it for the right, and try again.",
  library_lost:
    "The connection to the library {path} broke off ({why}). What was finished is kept; see that the server runs, and run the same command again.",
  library_read_only: "The library {path} cannot be written ({why}). Check its permissions and try again.",
  disk_full: "The disk is full: {path} could not be written. Nothing was lost; free some space and try again.",
  write_failed: "{path} could not be written ({why}). Check the folder and try again.",
  not_found: "{what} is not in this library. Check the citation or the name, or ingest the case first.",
  not_found_but_near: "{what} is not in this library. Nearest are {near}. Ask again by citation, or ingest the case first.",
  named_otherwise: "At {citation} this library has {held}, which is not {what}. Check the citation and the name.",
  ambiguous: "{what} fits more than one case: {candidates}. Ask again by citation.",
  date_invalid: "{value} is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.",
  court_unknown: "{value} is not a court Goodlaw knows. See goodlaw library info --courts.",
  option_invalid: "{option} cannot be {value}. {allowed}",
  matter_invalid: "{path}, line {line}: {field} {why}. {allowed}",
  doctrine_invalid: "{path}, line {line}: {field} {why}. {allowed}",
  facts_invalid: "{what} cannot be weighed: {why}. Correct its factors and ask again.",
  network_failed: "{host} did not answer as expected ({why}). Offline answers are not affected; try again later.",
  request_invalid: "{field} {why}. See /api/openapi.json for what is expected.",
  upload_too_large: "The upload is {size}, over the limit of {limit}. Split it, or start the server with a higher --limit.",
  route_unknown: "There is nothing at {path}. See /api/openapi.json for what there is.",
  check_forgotten: "The check {id} is no longer kept. Check the document again.",
  token_needed: "This server answers only those who send its token. Add the header Authorization: Bearer TOKEN.",
  host_refused: "This server does not answer to the name {host}. Use the address it printed when it started.",
  origin_refused: "A page from {origin} may not ask this server. Open the server's own page instead.",
  too_many_requests: "Too many requests from this address. Wait {wait} and ask again.",
  server_busy: "Too many {what} just now. Wait a moment and ask again.",
  interrupted: "Stopped before the end. What was finished is kept; run the same command again to go on.",
  internal: "Something unexpected happened ({why}). This is a fault in Goodlaw; please report it with the command you ran.",
} as const satisfies Record<string, string>

/** The code of a problem, as `--json` and the HTTP API give it. */
export type ProblemCode = keyof typeof problems

/** Thrown for misuse and for files, libraries and networks that fail; never for odd text. Doors turn it into exit status 3 or a 4xx. */
export class Problem extends Error {
  override readonly name = "Problem"
  constructor(
    readonly code: ProblemCode,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(problems[code].replace(/\{(\w+)\}/g, (_, key: string) => String(details[key] ?? "?")))
  }
}
