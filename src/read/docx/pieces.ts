/** What the children of a run are read as: marks of its look, calls of notes, page breaks, and characters that are elements. */
import type { Tag } from "./elements.js"
import type { OpenRun, Piece } from "./paragraph.js"
import { fromSigns, isSignFont } from "./signs.js"

/** How a child of a run is asked for its attributes: "w:val" by "val". */
export type Asked = { readonly name: string; readonly tag: Tag; readonly attribute: (name: string) => string | undefined }

/** Does the element say how the run looks? Then it is noted there. */
export function takesLook(run: OpenRun, { name, attribute }: Asked): boolean {
  const on = !/^(?:0|false|none|off)$/.test(attribute("val") ?? "")
  switch (name) {
    case "i":
      run.italic = on
      return true
    case "b":
      run.bold = on
      return true
    case "u":
      run.underlined = on
      return true
    case "vertAlign":
      run.raised = attribute("val") === "superscript"
      return true
    case "vanish":
      run.hidden = on
      return true
    case "rStyle":
      run.style = attribute("val") ?? ""
      return true
    case "rFonts":
      run.signs = isSignFont(attribute("ascii") ?? attribute("hAnsi"))
      return true
    default:
      return false
  }
}

/** The piece that an element is; undefined for one that holds neither text nor a place. `inRun` says that it is the run's own child. */
export function pieceOf(asked: Asked, inRun: boolean): Piece | undefined {
  const { name, attribute } = asked
  const { start, end } = asked.tag
  switch (name) {
    case "lastRenderedPageBreak":
      return { kind: "page", text: "", start, end, rendered: true }
    case "footnoteReference":
    case "endnoteReference": {
      const kind = name === "footnoteReference" ? "footnote" : "endnote"
      return { kind, text: "", id: attribute("id") ?? "", custom: attribute("customMarkFollows") !== undefined, start, end }
    }
    default: {
      const text = spelled(asked, inRun)
      if (text === undefined) return undefined
      return text === "\f" ? { kind: "page", text: "", start, end } : { kind: "text", text, start, end }
    }
  }
}

/** The character that an element stands for. A tab outside a run's own children is a tab stop. */
function spelled({ name, attribute }: Asked, inRun: boolean): string | undefined {
  switch (name) {
    case "tab":
    case "ptab":
      return inRun ? "\t" : undefined
    case "br":
      return attribute("type") === "page" ? "\f" : "\n"
    case "cr":
      return "\n"
    case "noBreakHyphen":
      return "-"
    case "sym":
      return symbol(attribute("char"), attribute("font"))
    default:
      return undefined
  }
}

/** Word's own fonts put symbols at F000 and up, where no text can be told from them. */
function symbol(char: string | undefined, font: string | undefined): string {
  const code = Number.parseInt(char ?? "", 16)
  if (isSignFont(font) && !Number.isNaN(code)) return fromSigns(String.fromCodePoint(code & 0xff))
  return Number.isNaN(code) || code >= 0xf000 || code < 32 ? "•" : String.fromCodePoint(code)
}
