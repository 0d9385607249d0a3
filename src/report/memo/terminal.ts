/** A verdict for a terminal: the answer first, then numbered reasons, each ending in its authority. */
import type { Verdict } from "../../reason/verdict.js"
import type { Ink } from "../terminal/ink.js"
import { wrap } from "../terminal/wrap.js"
import { type MemoOptions, type Section, sectionsOf, toneOf } from "./sections.js"

/** The whole memo as text; `width` is the terminal's columns. */
export function memoOnTerminal(verdict: Verdict, ink: Ink, width = 100, options: MemoOptions = {}): string {
  const [first = "", ...rest] = verdict.says
  return [
    ...wrap(verdict.question, width).map(ink.bold),
    ...wrap(first, width).map(ink[toneOf(verdict.verdict)]),
    ...rest.flatMap((line) => wrap(line, width)),
    ink.dim(`${verdict.doctrine.title}; ${verdict.matter}.`),
    ...sectionsOf(verdict, options).flatMap((section) => sectionOf(section, ink, width)),
    "",
  ].join("\n")
}

function sectionOf({ title, entries }: Section, ink: Ink, width: number): readonly string[] {
  return [
    "",
    ink.bold(title),
    ...entries.flatMap(({ label, text, tone }) => {
      const [first = "", ...rest] = wrap(label === undefined ? text : `${label} ${text}`, width, "  ")
      return [tone === undefined ? first : ink[tone](first), ...rest.map((line) => `  ${line}`)]
    }),
  ]
}
