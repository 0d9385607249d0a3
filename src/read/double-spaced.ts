/** Text typed with a blank line between every two: a blank line ends no paragraph there, two do. */

/** Gaps looked at, and the fewest that show a habit. */
const mostGaps = 2_000
const fewest = 5

/** Is one blank line between most lines, and do sentences go on over a good part of them? */
export function isDoubleSpaced(text: string): boolean {
  let single = 0
  let double = 0
  let goesOn = 0
  for (const { 0: gap, index } of text.slice(0, 400_000).matchAll(/[ \t\r]*\n[ \t\r\n]*/g)) {
    if (single + double >= mostGaps) break
    const lines = gap.split("\n").length - 1
    const next = index + gap.length
    if (index === 0 || next >= text.length) continue
    if (lines === 1) single++
    else if (lines === 2) {
      double++
      if (/[\p{Ll},;-]/u.test(text.charAt(index - 1)) && /\p{Ll}/u.test(text.charAt(next))) goesOn++
    }
  }
  return double >= fewest && double > single * 4 && goesOn > double / 4
}
