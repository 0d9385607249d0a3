/** A file of many invented cases that cite one another, the same for the same number. */
import { declaration } from "./franklin.js"

const verbs = ["We follow", "We decline to follow", "The court below relied on", "See", "We distinguish", "We overrule"]

/** A small generator of numbers, so that the file is the same each time. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state % below
  }
}

const sides = ["Ashdown", "Birch", "Calloway", "Dunmore", "Ellery", "Farrant", "Gorse", "Hollis", "Inman", "Jessop", "Kettle", "Lorne"]

/** The lines of the file: a declaration and `count` cases. */
export function manyLines(count: number, seed = 7): readonly string[] {
  const pick = numbers(seed)
  const names = Array.from({ length: count }, (_, n) => `${sides[pick(12)]} v. ${sides[pick(12)]} ${n}`)
  const cite = (n: number) => `${names[n]} (${1900 + (n % 90)}) ${1 + Math.floor(n / 50)} Frank. 2d ${1 + (n % 50) * 12}`
  const lines = names.map((name, n) => {
    const sentences = Array.from({ length: 1 + pick(6) }, () => `${verbs[pick(verbs.length)]} ${cite(pick(count))}.`)
    const words = Array.from({ length: 40 + pick(200) }, () => sides[pick(12)]?.toLowerCase()).join(" ")
    return JSON.stringify({
      id: `many-${n}`,
      case_name: name,
      citations: [`${1 + Math.floor(n / 50)} Frank. 2d ${1 + (n % 50) * 12}`],
      court: "franklin",
      date: String(1900 + (n % 90)),
      opinions: [{ type: "020lead", text: `The matter of ${words}. ${sentences.join(" ")} The judgment is affirmed.` }],
    })
  })
  return [JSON.stringify({ declare: declaration }), ...lines]
}
