/** Places in a text. Offsets are UTF-16 code units into `Document.text`, `end` exclusive; there is no other coordinate system inside Goodlaw. */
export type Span = { readonly start: number; readonly end: number }

/** The words a span stands for. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Do the two spans share at least one character? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Does `outer` hold every character of `inner`? */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
