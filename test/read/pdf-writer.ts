/** Writes small pdf files for tests: text at places, in Times and Helvetica, nothing else. */

export type Print = { readonly x: number; readonly y: number; readonly text: string; readonly size?: number }

/** The bytes of a pdf with these pages, each 612 by 792 points. */
export function pdfOf(pages: readonly (readonly Print[])[], trailer = ""): Uint8Array {
  const objects: string[] = ["<< /Type /Catalog /Pages 2 0 R >>"]
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(" ")
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>")
  for (const [index, prints] of pages.entries()) {
    const content = prints.map(({ x, y, text, size = 12 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`).join("\n")
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
    )
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  }
  return bytesOf(objects, trailer)
}

function bytesOf(objects: readonly string[], trailer: string): Uint8Array {
  let file = "%PDF-1.4\n"
  const offsets: number[] = []
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length)
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `${xref}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`
  return Uint8Array.from(file, (character) => character.charCodeAt(0) & 0xff)
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, "\\$&")
}

/** Lines one under another, from the top of a column. */
export function column(lines: readonly string[], ask: { x?: number; top?: number; gap?: number; size?: number } = {}): readonly Print[] {
  const { x = 90, top = 700, gap = 14, size = 12 } = ask
  return lines.map((text, index) => ({ x, y: top - index * gap, text, size }))
}
