/** One-line notation for laws found in a text: "statute U.S.C. 42 § 1983 at (a) 2019". */
import type { Draft } from "../../../src/cite/draft.js"
import { readLaw } from "../../../src/cite/laws/read.js"
import { readingOf } from "../../../src/cite/reading.js"

/** Every law that stands in the text, each read where a word, a number or a section sign starts. */
export function lawsIn(text: string): readonly Draft[] {
  const reading = readingOf(text)
  const out: Draft[] = []
  let i = 0
  while (i < text.length) {
    const starts = /[A-Z0-9§s]/.test(text.charAt(i)) && !/[A-Za-z0-9]/.test(text.charAt(i - 1))
    const draft = starts ? readLaw(reading, i) : undefined
    if (draft) out.push(draft)
    i = draft ? draft.end : i + 1
  }
  return out
}

function line(draft: Draft): string {
  const parts = [
    draft.kind,
    draft.name ? `'${draft.name}'` : (draft.code ?? ""),
    draft.title ?? "",
    draft.section === undefined ? "" : `§ ${draft.section}`,
    draft.reporter === undefined ? "" : [draft.volume, draft.reporter, draft.page].filter((part) => part !== undefined).join(" "),
    draft.pin === undefined ? "" : `at ${draft.pin}`,
    draft.year === undefined ? "" : String(draft.year),
  ]
  return parts.filter((part) => part !== "").join(" ")
}

/** The laws of a text, one a line. */
export function laws(text: string): string {
  return lawsIn(text).map(line).join("\n")
}
