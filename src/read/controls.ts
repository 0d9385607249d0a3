/** Signs that a source took for Windows-1252 and wrote as controls: "—" as U+0097. Read as what was meant, one for one, so offsets hold. */

/** What Windows-1252 has at 80 to 9F, where Latin-1 and Unicode have controls; five places are empty. */
const windowsOnly = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"
const controls = /[\u0080-\u009f]/
const everyControl = /[\u0080-\u009f]/g

/** The text with such controls as the signs they stand for; of the same length. */
export function withSigns(text: string): string {
  return controls.test(text) ? text.replace(everyControl, (one) => windowsOnly[one.charCodeAt(0) - 0x80] ?? one) : text
}
