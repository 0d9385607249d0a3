/** Characters that a screen obeys in place of showing: controls, terminal escapes, marks that turn or hide writing. */

/** C0 and C1 controls but tab and line feed, delete, zero-width and directional marks, line and paragraph separators, tags. */
const obeyed = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/gu

/** Text for a screen or a log: a control is shown as its sign (ESC as ␛), any other such character as �. Lines and tabs stay. */
export function shown(text: string): string {
  return text.replace(obeyed, (character) => {
    const code = character.codePointAt(0) as number
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    return code === 0x7f ? "\u2421" : "\ufffd"
  })
}

/** The same for every string within a plain value; the value itself is returned where nothing in it is changed. */
export function shownWithin<T>(value: T): T {
  if (typeof value === "string") return shown(value) as T
  if (Array.isArray(value)) {
    const items = value.map(shownWithin)
    return items.some((item, n) => item !== value[n]) ? (items as T) : value
  }
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  const entries = Object.entries(value).map(([name, item]) => [name, shownWithin(item)] as const)
  return entries.some(([name, item]) => item !== (value as Record<string, unknown>)[name]) ? (Object.fromEntries(entries) as T) : value
}

/** JSON whose strings hold no such character as it is: each is written as an escape, so that nothing is lost and nothing is obeyed. */
export function inertJson(json: string): string {
  return json.replace(obeyed, (character) => [...character].flatMap(units).join(""))
}

function units(character: string): readonly string[] {
  if (character === "\r") return ["\r"]
  return Array.from({ length: character.length }, (_, n) => `\\u${character.charCodeAt(n).toString(16).padStart(4, "0")}`)
}
