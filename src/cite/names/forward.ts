/** The second party of a caption, read forward from its "v." when no citation follows to mark where it ends. */
import { gap, isBlank, isDigit, isUpper, type Reading } from "../reading.js"
import { abbreviations, companySuffix, joining } from "./words.js"

const mostWords = 12
/** Characters of a word; what is longer is no party's. */
const longestWord = 80

/** Where the party that starts at `from` ends; `from` itself when none does. */
export function partyEnd(reading: Reading, from: number): number {
  const { text } = reading
  let end = from
  let i = from
  let list = false
  for (let words = 0; words < mostWords; words++) {
    let e = i
    const most = Math.min(text.length, i + longestWord)
    while (e < most && !isBlank(text.charCodeAt(e)) && !/[;:()[\]“”"{}—*?!]/.test(text.charAt(e))) e++
    if (e === i || e === i + longestWord) break
    const word = text.slice(i, e)
    const bare = word.replace(/[.,'’]+$|['’]s[.,]?$/, "")
    const taken = isUpper(text.charCodeAt(i)) || (words > 0 && isDigit(text.charCodeAt(i))) || (words === 0 && isDigit(text.charCodeAt(i)))
    if (!taken && !(words > 0 && joining.has(word.toLowerCase())) && word !== "&") break
    if (words > 0 && isDigit(text.charCodeAt(i)) && list) break
    if (word === "and" && anotherCase(text, e)) break
    if (taken) end = i + bare.length
    if (closes(text, i, e, word)) break
    if (!isBlank(text.charCodeAt(e))) break
    list = word.endsWith(",")
    i = gap(reading, e)
  }
  return end
}

/** Does the word end the party: a comma that no company's ending follows, or the period of a sentence? */
function closes(text: string, from: number, to: number, word: string): boolean {
  const last = text.charCodeAt(to - 1)
  if (last === 44) return !companySuffix.test(text.slice(to + 1, to + 13))
  if (last !== 46) return false
  const low = word.slice(0, -1).toLowerCase().replace(/['’]/g, "")
  if (low.length === 1 || low.includes(".")) return false
  return (
    !abbreviations.has(low) || (to - from > 3 && /^\s+(?:The|In|It|We|A|This|That|But|There|As|If|See|Cf)\s/.test(text.slice(to, to + 8)))
  )
}

/** Does "and" join another case, or words that are no party's? */
const anotherCase = (text: string, at: number): boolean => /^\s+(?:of|the|in|to|[^;:()“”"]{2,60}?\sv\.\s)/.test(text.slice(at, at + 70))
