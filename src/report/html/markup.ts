/** Markup whose every interpolated value is escaped, so that words from documents can never become markup. */

/** Markup that is known to be safe: made by `html`, never from a document's words. */
export class Markup {
  constructor(readonly text: string) {}
}

type Value = Markup | string | number | undefined | false | readonly Value[]

/** A template whose values are escaped unless they are `Markup`; lists are joined, absent values vanish. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(parts.map((part, at) => part + (at < values.length ? render(values[at]) : "")).join(""))
}

function render(value: Value): string {
  if (value === undefined || value === false) return ""
  if (value instanceof Markup) return value.text
  if (Array.isArray(value)) return value.map(render).join("")
  return escapeMarkup(String(value))
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }

/** The words with the five characters that mean something in markup made inert, and control characters shown as spaces. */
export function escapeMarkup(words: string): string {
  return words.replace(/[&<>"']/g, (char) => entities[char] as string).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, " ")
}
