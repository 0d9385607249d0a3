/** The door for Node: everything of the browser-safe door, and files, the library, checking and reports. */

export type * from "./check/finding.js"
export * from "./index.js"
export type * from "./law/library.js"
export { readBytes, readFile } from "./read/file/file.js"
export { limitOf, sizeInWords } from "./read/limits.js"
export { checkAsHtml } from "./report/html/check.js"
export { checkOnTerminal } from "./report/terminal/check.js"
export { type Ink, inkFor } from "./report/terminal/ink.js"
export { statusOnTerminal } from "./report/terminal/status.js"
export { version } from "./version.js"
