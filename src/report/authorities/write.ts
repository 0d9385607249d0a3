/** The table of authorities in the form that a file's name asks for. Needs Node. */
import { Problem } from "../../base/problem.js"
import type { CheckResult } from "../../check/finding.js"
import { authoritiesAsDocx } from "./docx.js"
import type { Style } from "./entry.js"
import { authoritiesAsMarkdown, authoritiesAsText } from "./plain.js"
import { tableOfAuthorities } from "./sections.js"

/** `ending` is the file's: ".docx", ".md" or ".txt". Throws `option_invalid` for another. */
export async function authoritiesAs(result: Pick<CheckResult, "authorities">, ending: string, style: Style): Promise<string | Uint8Array> {
  const table = tableOfAuthorities(result, { style })
  switch (ending.toLowerCase()) {
    case ".docx":
      return authoritiesAsDocx(table)
    case ".md":
    case ".markdown":
      return authoritiesAsMarkdown(table)
    case ".txt":
    case ".text":
    case "":
      return authoritiesAsText(table)
    default:
      throw new Problem("option_invalid", { option: "--toa", value: ending, allowed: "Name a file that ends in .docx, .md or .txt." })
  }
}
