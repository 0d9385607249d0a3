/** Numbers in small roman letters, as front matter and notes are numbered. */

export const steps = [
  ["c", 100],
  ["xc", 90],
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
] as const

/** A number in small roman letters. */
export function romanOf(number: number): string {
  let left = number
  let words = ""
  for (const [letters, value] of steps) {
    while (left >= value) {
      words += letters
      left -= value
    }
  }
  return words
}
