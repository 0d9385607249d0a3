/** A part of a Word file without what a comment adds to it, so that the part before and after can be compared as a whole. */

const anchor = /<w:commentRange(?:Start|End) w:id="\d+"\/>|<w:r><w:commentReference w:id="\d+"\/><\/w:r>/g

/** Two runs of the same tag and properties that follow one another, and two texts in one run. */
const seams: readonly (readonly [RegExp, string])[] = [
  [
    /(<w:r(?:\s[^<>]*)?>)((?:<w:rPr>(?:<w:rPrChange.*?<\/w:rPrChange>|(?!<\/?w:rPr).)*<\/w:rPr>)?)((?:(?!<\/?w:r>|<\/?w:r\s).)*)<\/w:r>\1\2(?!<w:rPr)/gs,
    "$1$2$3",
  ],
  [/<\/w:t><w:t(?:\s[^<>]*)?>/g, ""],
]

/** The xml with runs that look alike joined, and the anchors of these comments taken away. Attributes that only keep white space are left out. */
export function withoutAnchors(xml: string, ids: ReadonlySet<string>): string {
  let left = xml.replace(anchor, (found) => (ids.has(/w:id="(\d+)"/.exec(found)?.[1] ?? "") ? "" : found))
  left = left.replaceAll('<w:t xml:space="preserve">', "<w:t>")
  for (const [seam, joined] of seams) for (let before = ""; before !== left; ) [before, left] = [left, left.replace(seam, joined)]
  return left
}
