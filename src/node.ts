/** The door for Node: everything of the browser-safe door, and files, the library, checking and reports. */

export type * from "./check/finding.js"
export * from "./index.js"
export type * from "./law/library.js"
export { readBytes, readFile } from "./read/file/file.js"
