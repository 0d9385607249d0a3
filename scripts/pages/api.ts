/** The reference of the two public doors, `docs/api/*.md`: every export with its signature and its comment, as the sources have them. */
import { readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"

const src = join(import.meta.dirname, "../../src")

/** An export of a door: its name, and the file that declares it. */
type Exported = { readonly name: string; readonly declared: string; readonly file: string }

/** Every name that a door exports itself; `goodlaw/node` also exports all of `goodlaw`, which is not repeated. */
export function exportsOf(door: "index" | "node"): readonly Exported[] {
  const text = readFileSync(join(src, `${door}.ts`), "utf8")
  return [...text.matchAll(/^export (?:type )?(\*|\{[^}]*\}) from "(\.[^"]+)"/gm)].flatMap(([, what = "", from = ""]) => {
    const file = join(src, from.replace(/\.js$/, ".ts"))
    if (file.endsWith("/src/index.ts")) return []
    if (what === "*") return declaredIn(file).map((name) => ({ name, declared: name, file }))
    return what
      .slice(1, -1)
      .split(",")
      .map((one) => one.trim().replace(/^type /, ""))
      .filter(Boolean)
      .map((one) => {
        const [declared = "", name = declared] = one.split(/\s+as\s+/)
        return { name, declared, file }
      })
  })
}

function declaredIn(file: string): readonly string[] {
  return [
    ...readFileSync(file, "utf8").matchAll(/^export (?:declare )?(?:abstract )?(?:async )?(?:type|interface|function|const|class) (\w+)/gm),
  ].map((found) => found[1] as string)
}

/** A declaration as the source writes it: its comment, and its words without a function's body or a table's rows. */
export type Declared = { readonly comment: string; readonly code: string; readonly kind: "type" | "function" | "value" }

/** Finds the declaration of an export. Throws where the file has none of that name. */
export function declarationOf({ declared, file }: Exported): Declared {
  const text = readFileSync(file, "utf8")
  const found = new RegExp(
    `^((?:/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/\\n)?)export ((?:async )?(?:type|interface|function\\*?|const|class) ${declared}\\b[\\s\\S]*)`,
    "m",
  ).exec(text)
  if (!found) throw new Error(`${relative(src, file)} does not declare ${declared}`)
  const [, comment = "", rest = ""] = found
  const words = comment.replace(/^\/\*\*\s?|\s*\*\/\n$/g, "").replace(/^\s*\* ?/gm, "")
  if (/^(?:type|interface)/.test(rest)) return { comment: words.trim(), code: wholeType(rest), kind: "type" }
  if (/^(?:async )?function/.test(rest)) return { comment: words.trim(), code: signature(rest), kind: "function" }
  return { comment: words.trim(), code: (rest.split("\n")[0] as string).replace(/ =.*$/, ""), kind: "value" }
}

/** A type up to the line that ends it: one that is not indented and neither closes into more nor goes on. */
function wholeType(rest: string): string {
  const lines = rest.split("\n")
  const end = lines.findIndex(
    (line, n) => n > 0 && (line === "" || /^(?:export|type|const|function|\/\*\*|import|let|async|class)\b/.test(line)),
  )
  const whole = lines.slice(0, end < 0 ? undefined : end).join("\n")
  const close = /^\}(?:[^\n]*)$/m.exec(whole)
  return close && whole.startsWith("interface") ? whole.slice(0, close.index + 1) : whole
}

/** A function without its body: up to the brace that opens it at the end of a line. */
function signature(rest: string): string {
  return rest.slice(0, /\s\{\n/.exec(rest)?.index ?? rest.indexOf("\n")).trim()
}

const doors = {
  index: {
    title: "goodlaw",
    says: "The browser-safe door: reading text and html, citing, treating, reasoning. No Node APIs, no input or output.",
  },
  node: {
    title: "goodlaw/node",
    says: "The door for Node: everything of [goodlaw](goodlaw.md), and files, the library, checking and reports.",
  },
} as const

/** The page of one door as markdown, in the door's order: functions first, then values, then types. */
export function apiPage(door: keyof typeof doors): string {
  const all = exportsOf(door).map((one) => ({ ...one, ...declarationOf(one) }))
  const section = (title: string, kind: Declared["kind"]) => {
    const some = all.filter((one) => one.kind === kind)
    if (some.length === 0) return []
    return [`## ${title}`, "", ...some.flatMap(entry)]
  }
  return [
    `# ${doors[door].title}`,
    "",
    `${doors[door].says} Written from the sources by \`npm run pages\`. What stands here keeps its meaning within a major version: names are not taken away and`,
    "fields not removed or given another type; fields, kinds and functions may be added.",
    "",
    ...section("Functions", "function"),
    ...section("Values", "value"),
    ...section("Types", "type"),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n")
}

function entry({ name, declared, comment, code, file }: Exported & Declared): readonly string[] {
  const from = `\`src/${relative(src, dirname(file))}\``
  const as = name === declared ? "" : ` (declared as \`${declared}\`)`
  return [
    `### ${name}`,
    "",
    ...(comment ? [comment.replace(/\n\s*\n/g, "\n\n"), ""] : []),
    `From ${from}${as}.`,
    "",
    "```text",
    code,
    "```",
    "",
  ]
}
