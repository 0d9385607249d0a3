/** What kind of file the bytes are: by what they hold first, by the name's ending second. */
import type { Format } from "../document.js"
import { decode, encodingOf } from "./encoding.js"

/** A format that is read, or why the bytes are not. */
export type Detected = Format | "encrypted" | "unknown"

/** The format of a file. `name` only decides between kinds of text. */
export function formatOf(bytes: Uint8Array, name: string): Detected {
  if (opensWith(bytes, "%PDF-", 1024)) return "pdf"
  if (opensWith(bytes, "PK\u0003\u0004", 0) || opensWith(bytes, "PK\u0005\u0006", 0)) return "docx"
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    return holdsName(bytes, "EncryptedPackage") ? "encrypted" : "unknown"
  }
  if (opensWith(bytes, "{\\rtf", 0) || isBinary(bytes)) return "unknown"
  return textFormat(bytes, name)
}

function textFormat(bytes: Uint8Array, name: string): Format {
  const head = decode(bytes.subarray(0, 2048)).trimStart()
  if (/^<\?xml|^<(?:opinion|casebody)\b/i.test(head)) return "xml"
  const ending = /\.([a-z]{1,8})$/i.exec(name)?.[1]?.toLowerCase()
  if (ending === "html" || ending === "htm" || ending === "xhtml") return "html"
  if (ending === "xml") return "xml"
  if (ending === "md" || ending === "markdown") return "markdown"
  if (ending === "txt" || ending === "text") return "text"
  return /^<(?:!doctype html|html|head|body|div|section|article|p|center|h[1-6])\b[^<>]{0,500}>/i.test(head) ? "html" : "text"
}

/** Do the bytes hold the signature, at most `within` bytes from the start? */
function opensWith(bytes: Uint8Array, signature: string, within: number): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, within + signature.length))
  return head.includes(signature)
}

/** Is a stream of that name among the entries of an OLE container? Names there are UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, 4_000_000))
  return text.includes([...name].join("\u0000"))
}

/** Does it hold characters that no text has? UTF-16 is full of zero bytes and is text all the same. */
function isBinary(bytes: Uint8Array): boolean {
  if (encodingOf(bytes).startsWith("utf-16")) return false
  let odd = 0
  const head = bytes.subarray(0, 8192)
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++
  return odd > 0 && odd > head.length / 200
}
