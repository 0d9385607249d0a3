/** The key of a spelling in the tries: letters lower-cased, digits and "&"; blanks and punctuation dropped. */
export function keyOf(spelling: string): string {
  return spelling.toLowerCase().replace(/[^a-z0-9&]/g, "")
}
