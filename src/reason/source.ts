/** YAML with its lines: the plain value, and for any path in it the line where it stands, so that a fault is named where a person can mend it. */
import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml"
import type * as z from "zod"
import { Problem } from "../base/problem.js"

export type Path = readonly (string | number)[]

/** A YAML text as a plain value, with the line of every part. */
export type Source = { readonly value: unknown; readonly lineOf: (path: Path) => number }

/** Which of the two files is at fault, for the table of problems. */
export type SourceKind = "doctrine_invalid" | "matter_invalid"

/** Raises the one problem that a doctrine or a matter can have, with line, field, why and what is allowed. */
export function invalid(kind: SourceKind, path: string, line: number, field: Path, why: string, allowed: string): never {
  throw new Problem(kind, { path, line, field: field.length === 0 ? "the file" : field.join("."), why, allowed })
}

const longest = 2_000_000

/** Reads YAML. Faults of the YAML itself are named with their line; aliases are bounded, so a small file cannot unfold into a huge one. */
export function readSource(text: string, path: string, kind: SourceKind): Source {
  if (text.length > longest) invalid(kind, path, 1, [], "is longer than two million characters", "Split it.")
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const fault = document.errors[0]
  if (fault) {
    const why = fault.message.split("\n")[0] ?? fault.message
    invalid(
      kind,
      path,
      lines.linePos(fault.pos[0]).line,
      [],
      `is not YAML (${why.replace(/ at line .*$/, "")})`,
      "See docs/matters.md for the form.",
    )
  }
  const value: unknown = document.toJS({ maxAliasCount: 100 })
  return { value, lineOf: (at) => lines.linePos(startOf(document.contents, at) ?? 0).line }
}

/** Offset of the deepest part of the path that stands in the text: for a missing key, its parent's. */
function startOf(root: unknown, path: Path): number | undefined {
  let node: unknown = root
  let start = isNode(node) ? node.range?.[0] : undefined
  for (const key of path) {
    const next = step(node, key)
    if (next === undefined) break
    start = next.start ?? start
    node = next.node
  }
  return start
}

function step(node: unknown, key: string | number): { node: unknown; start: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
    if (!isPair(pair)) return undefined
    return { node: pair.value, start: (pair.key as Node).range?.[0] }
  }
  if (isSeq(node)) {
    const item: unknown = node.items[Number(key)]
    return item === undefined ? undefined : { node: item, start: isNode(item) ? item.range?.[0] : undefined }
  }
  return undefined
}

/** Holds a value against a schema; the first fault by line becomes the problem, and says how many more there are. */
export function held<T>(schema: z.ZodType<T>, source: Source, path: string, kind: SourceKind): T {
  const read = schema.safeParse(source.value)
  if (read.success) return read.data
  const faults = read.error.issues
    .flatMap((issue) => named(issue))
    .map((fault) => ({ ...fault, line: source.lineOf(fault.path) }))
    .sort((a, b) => a.line - b.line)
  const first = faults[0] ?? { path: [], why: "is not what is expected", allowed: "", line: 1 }
  const more = faults.length > 1 ? ` There are ${faults.length - 1} more.` : ""
  return invalid(kind, path, first.line, first.path, first.why, `${first.allowed}${more}`)
}

type Fault = { readonly path: Path; readonly why: string; readonly allowed: string }

function named(issue: z.core.$ZodIssue): readonly Fault[] {
  const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)))
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ path: [...path, key], why: "is not a field here", allowed: "Remove it or mend its name." }))
    case "invalid_value":
      return [{ path, why: "has a value that is not one of the allowed ones", allowed: `Allowed: ${issue.values.map(String).join(", ")}.` }]
    case "invalid_union": {
      const deeper = issue.errors.map((errors) => errors.flatMap((one) => named(one as z.core.$ZodIssue)))
      const why = deeper.map((faults) => faults[0]?.allowed ?? "").filter((words) => words !== "")
      return [{ path, why: "is not of a kind that is allowed here", allowed: [...new Set(why)].join(" Or: ") }]
    }
    case "invalid_type":
      return [{ path, why: `should be ${plain(issue.expected)}`, allowed: `Give ${plain(issue.expected)}.` }]
    default:
      return [{ path, why: `is not right: ${issue.message}`, allowed: "Mend it." }]
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  object: "a group of fields",
  record: "a group of fields",
  array: "a list",
  boolean: "true or false",
}

function plain(expected: string): string {
  return kinds[expected] ?? `a ${expected}`
}
