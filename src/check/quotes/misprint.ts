/** Misprints of a held text, which are no fault of the brief: letters that scanning confuses, and footnote numbers glued to words. */
import { skeleton } from "../../caption/word-likeness.js"

/**
 * Is the held word a misprint of the quoted one? Only what scanning does is forgiven: shapes taken for others ("attomey"), a note's
 * number at the end ("counsel1"). A held word that another letter makes another word is not.
 */
export function misprint(held: string, quoted: string): boolean {
  if (Math.abs(held.length - quoted.length) > 3) return false
  if (/\d$/.test(held) && held.replace(/\d{1,3}$/, "") === quoted && /\p{L}$/u.test(quoted)) return true
  if (quoted.length < 5 && scanned.has(`${held} ${quoted}`)) return true
  if (held[0] !== quoted[0] && held.at(-1) !== quoted.at(-1)) return false
  return held.length > 3 && quoted.length > 3 && skeleton(held) === skeleton(quoted) && !alsoWords(held, quoted)
}

/** Short words as scanning prints them, each with what it stands for. */
const scanned: ReadonlySet<string> = new Set(
  "hy by|tbe the|tlie the|thc the|tho the|ihe the|aud and|aad and|arc are|ol of|oi of|cf of|iu in|iii in|bo be|he be|lie he|hut but|bis his|tbat that|wbich which|bave have|sucb such|tbis this|wiU will|whieh which|tlrat that|tban than|witb with|otber other|tbere there|tbey they|tbeir their".split(
    "|",
  ),
)

/** Pairs that look alike under scanning and are both words of the language. */
const pairs = new Set(
  (
    "burn bum|corn com|modern modem|turn tum|close dose|clear dear|clam dam|club dub|cast east|case ease|cases eases|cat eat|stern stem|torn tom|" +
    "barn bam|fail fall|fails falls|mail mall|bail ball|tail tall|hail hall|sail sall|flat fiat|slit silt|boil boll|clue due|wait walt|clean dean|" +
    "click dick|clamp damp|cloud doud|ever cver|care eare|save saue"
  ).split("|"),
)

function alsoWords(a: string, b: string): boolean {
  return pairs.has(`${a} ${b}`) || pairs.has(`${b} ${a}`)
}
