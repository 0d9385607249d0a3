/** The pieces of text on the pages of a pdf, as PDF.js finds them, with their places. Needs Node. */
import { getDocumentProxy } from "unpdf"
import { Problem } from "../../base/problem.js"
import { type Limits, limitOf } from "../limits.js"

/** A piece of text; points (1/72 inch) from the page's lower left corner, `y` at the baseline. */
export type Item = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly text: string
}

export type ItemPage = { readonly number: number; readonly width: number; readonly height: number; readonly items: readonly Item[] }

/** The pages of a pdf. Throws `file_encrypted`, `file_damaged`, `file_too_large` (pages). */
export async function pagesOf(bytes: Uint8Array, path: string, limits?: Limits): Promise<readonly ItemPage[]> {
  const pdf = await opened(bytes, path)
  const most = limitOf("pages", limits)
  try {
    if (pdf.numPages > most) {
      throw new Problem("file_too_large", {
        path,
        size: `${pdf.numPages} pages`,
        limit: `${most} pages`,
        name: "pages",
        bytes: pdf.numPages,
      })
    }
    const pages: ItemPage[] = []
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await pageOf(pdf, number))
    return pages
  } catch (error) {
    throw error instanceof Problem ? error : damaged(path, error)
  } finally {
    await pdf.destroy()
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

async function opened(bytes: Uint8Array, path: string): Promise<Pdf> {
  try {
    return await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
    })
  } catch (error) {
    if ((error as Error).name === "PasswordException") throw new Problem("file_encrypted", { path })
    throw damaged(path, error)
  }
}

function damaged(path: string, error: unknown): Problem {
  return new Problem("file_damaged", { path, why: (error as Error).message.replace(/\.$/, "") })
}

async function pageOf(pdf: Pdf, number: number): Promise<ItemPage> {
  const page = await pdf.getPage(number)
  const [left = 0, bottom = 0, right = 612, top = 792] = page.view
  const { items } = await page.getTextContent()
  const found: Item[] = []
  for (const item of items) {
    if (!("str" in item) || item.str === "") continue
    const [, rise = 0, slant = 0, up = 0, x = 0, y = 0] = item.transform as number[]
    const size = Math.hypot(slant, up)
    const turned = Math.abs(rise) > Math.abs(up) * 0.2
    if (size > 0 && !turned) found.push({ x: x - left, y: y - bottom, width: item.width, size, text: item.str })
  }
  page.cleanup()
  return { number, width: right - left, height: top - bottom, items: found }
}
