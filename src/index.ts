/** The browser-safe door: base, reading of text and html, citing, treating and reasoning. No Node APIs, no I/O. */
export * from "./base/because.js"
export * from "./base/day.js"
export * from "./base/problem.js"
export * from "./base/span.js"
export type * from "./cite/citation.js"
export type * from "./read/document.js"
export type * from "./treat/treatment.js"
