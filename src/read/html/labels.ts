/** Labels of pages and footnotes as mark-up writes them. */

const pageWords = /^\*{0,4}\s?\[?(?:Page\s{1,3})?(\d{1,6}(?:-\d{1,4})?[A-Za-z]?|[ivxlcdm]{1,8})\]?$/

/** The label of a page and the key of its numbering; `undefined` when the words are no page label. */
export function pageLabel(
  words: string,
  attributes: Readonly<Record<string, string>>,
): { readonly label: string; readonly key: string } | undefined {
  const given = attributes.label ?? attributes["data-label"] ?? attributes.number
  const label = pageWords.exec(given && given !== "" ? given : words)?.[1]
  if (label === undefined) return undefined
  const stars = /^\**/.exec(words)?.[0].length ?? 0
  const key = attributes["citation-index"] ?? attributes["data-citation-index"] ?? attributes.pagescheme ?? String(Math.max(1, stars))
  return { label, key }
}

const callWords = /^[[(]?(?:(?:fn?|n)\.? ?)?([\d]{1,4}[a-z]?|[*†‡§¶#]{1,4}|[a-z])[\])]?\.?$/i

/** The label in a footnote's call or at the head of a note: "1" of "[1]"; `undefined` when the words are no label. */
export function noteLabel(words: string): string | undefined {
  return callWords.exec(words)?.[1]
}

/** Does the link lead to a footnote, or back from one? */
export function isCallLink(href: string | undefined): boolean {
  return href !== undefined && /^#(?:_?ftn|_?fn|footnote|ref[-_]?(?:fn|footnote)|note|n\d)/i.test(href)
}
