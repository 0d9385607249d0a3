import { expect, test } from "vitest"
import { escapeMarkup, html } from "../../src/report/html/markup.js"

test.each([
  ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
  [`" onload="x`, "&quot; onload=&quot;x"],
  ["Smith & Sons' case", "Smith &amp; Sons&#39; case"],
  ["a\u0000b\u001bc", "a b c"],
])("words from a document never become markup: %j", (words, shown) => {
  expect(escapeMarkup(words)).toBe(shown)
  expect(html`<p title="${words}">${[words, html`<b>${words}</b>`]}</p>`.text).toBe(`<p title="${shown}">${shown}<b>${shown}</b></p>`)
})

test("absent values vanish, numbers and zero stay", () => {
  expect(html`${undefined}${false}${0}${12}`.text).toBe("012")
})
