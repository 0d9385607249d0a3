/** The sentence that a citation stands for. */

const reach = 700 // characters looked at on either side

/** The sentence around or before a citation, without the citation itself. */
export function sentenceBefore(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const paragraph = before.slice(before.lastIndexOf("\n") + 1)
  const sentences = paragraph.split(/(?<=[.?!]["”’)]{0,2})\s+(?=[A-Z"“(])/)
  const last = sentences.at(-1)?.trim() ?? ""
  const whole = last.length < 25 ? `${sentences.at(-2) ?? ""} ${last}` : last
  const rest = /^[,;]?\s*(?:[a-z]|“|")/.test(after) ? (after.split(/(?<=[.?!])\s|\n/)[0] ?? "") : ""
  return `${whole} ${rest}`.replace(/\s+/g, " ").trim()
}
