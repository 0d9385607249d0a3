/** The signal that introduces a citation: "See", "But see", "Cf.". */
import type { Refiner } from "./refiner.js"

const words = String.raw`[Ss]ee,?\s{1,3}also|[Ss]ee,?\s{1,3}e\. ?g\.,?|[Ss]ee\s{1,3}generally|[Bb]ut\s{1,3}see|[Bb]ut\s{1,3}cf\.|[Ss]ee|[Cc]f\.|[Cc]ompare|[Aa]ccord|[Cc]ontra|[Ee]\. ?g\.|[Qq]uoting|[Cc]iting`
const signalAtEnd = new RegExp(`(?:^|[\\s([;,])(${words}),?\\s{0,3}$`)

/** Reads the signal before each citation's span. */
export const signal: Refiner = (drafts, { reading: { text } }) => {
  for (const draft of drafts) {
    if (draft.first) continue
    const found = signalAtEnd.exec(text.slice(Math.max(0, draft.spanStart - 24), draft.spanStart))
    if (found) draft.signal = (found[1] as string).replace(/\s+/g, " ").replace(/,$/, "").toLowerCase()
  }
  return drafts
}
