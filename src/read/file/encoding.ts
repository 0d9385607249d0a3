/** Which characters the bytes of a text file stand for: UTF-8, UTF-16 with or without mark, or Windows-1252. */
import { withSigns } from "../controls.js"

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252"

/** The encoding of a text, by its mark, by its zero bytes, or by whether it is valid UTF-8. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8"
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be"
  const zeros = zerosAt(bytes)
  if (zeros.odd > zeros.all * 0.3 && zeros.even === 0) return "utf-16le"
  if (zeros.even > zeros.all * 0.3 && zeros.odd === 0) return "utf-16be"
  return isUtf8(bytes) ? "utf-8" : "windows-1252"
}

/** The text of the bytes; a byte-order mark is left out. */
export function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes)
  return encoding === "windows-1252" ? windows1252(bytes) : new TextDecoder(encoding).decode(bytes)
}

/** Node's own decoder takes the name for Latin-1. */
function windows1252(bytes: Uint8Array): string {
  return withSigns(new TextDecoder("latin1").decode(bytes))
}

function zerosAt(bytes: Uint8Array): { readonly odd: number; readonly even: number; readonly all: number } {
  const all = Math.min(bytes.length >> 1, 2000)
  let odd = 0
  let even = 0
  for (let at = 0; at < all * 2; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  return { odd, even, all: Math.max(1, all) }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
