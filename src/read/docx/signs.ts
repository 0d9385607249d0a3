/** The typographic signs of WordPerfect, whose font keeps them at the places of other characters: § at the apostrophe's. */

/** From 21 on: bullets, paragraph and section signs, marks of currency, fractions, quotation marks, dashes. */
const signs = "●○■•*¶§¡¿«»£¥₧ƒªº½¼¢²ⁿ®©¤¾³‛’‘‟”“–—‹›○□†‡™℠℞"
const first = 0x21

/** Is it the font that WordPerfect, and files turned from it, write those signs with? */
export function isSignFont(font: string | undefined): boolean {
  return font !== undefined && /^WP ?Typographic ?Symbols$/i.test(font)
}

/** The signs that characters of that font stand for; a character that it has no sign for stays. */
export function fromSigns(text: string): string {
  return [...text].map((one) => signs[(one.codePointAt(0) ?? 0) - first] ?? one).join("")
}
