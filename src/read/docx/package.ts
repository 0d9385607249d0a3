/** The parts of a Word file and how they belong together: relationships, styles, notes. Needs Node. */
import { Problem } from "../../base/problem.js"
import { decode } from "../file/encoding.js"
import type { Limits } from "../limits.js"
import { unpack } from "./archive.js"

/** A Word file's xml parts by what they are, as text, with their names in the archive. */
export type Package = {
  readonly main: Part
  readonly footnotes?: Part
  readonly endnotes?: Part
  readonly styles?: Part
  readonly comments?: Part
  /** Targets of the main part's relationships by id. */
  readonly targets: ReadonlyMap<string, string>
}

export type Part = { readonly name: string; readonly xml: string }

type Relationship = { readonly id: string; readonly type: string; readonly target: string }

const wanted = /^(?:_rels\/\.rels|(?:[^/]{1,80}\/){0,3}(?:_rels\/)?[^/]{1,80}\.(?:xml|xml\.rels))$/
const unneeded = /(?:theme|media|embeddings|customXml|glossary|charts|diagrams|fonts)\//

/** Unpacks a Word file. Throws `format_unknown` for other archives. */
export async function packageOf(bytes: Uint8Array, path: string, limits?: Limits): Promise<Package> {
  const entries = await unpack(bytes, path, (name) => wanted.test(name) && !unneeded.test(name), limits)
  const part = (name: string | undefined): Part | undefined => {
    const found = name === undefined ? undefined : entries.get(name)
    return found && name !== undefined ? { name, xml: withoutDoctype(decode(found), path) } : undefined
  }
  const root = relationshipsOf(part("_rels/.rels")?.xml, "")
  const main = part(root.find(({ type }) => type === "officeDocument")?.target) ?? part("word/document.xml")
  if (!main || !/<(?:\w{1,20}:)?document\b/.test(main.xml.slice(0, 20_000))) throw new Problem("format_unknown", { path })
  const folder = main.name.slice(0, main.name.lastIndexOf("/") + 1)
  const own = relationshipsOf(part(`${folder}_rels/${main.name.slice(folder.length)}.rels`)?.xml, folder)
  const of = (type: string) => part(own.find((one) => one.type === type)?.target)
  const [footnotes, endnotes, styles, comments] = [of("footnotes"), of("endnotes"), of("styles"), of("comments")]
  return {
    main,
    ...(footnotes ? { footnotes } : {}),
    ...(endnotes ? { endnotes } : {}),
    ...(styles ? { styles } : {}),
    ...(comments ? { comments } : {}),
    targets: new Map(own.map(({ id, target }) => [id, target])),
  }
}

function withoutDoctype(xml: string, path: string): string {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml.slice(0, 100_000))) throw new Problem("external_entities", { path })
  return xml
}

function relationshipsOf(xml: string | undefined, folder: string): readonly Relationship[] {
  const found: Relationship[] = []
  for (const [tag] of (xml ?? "").matchAll(/<(?:\w{1,20}:)?Relationship\s[^<>]{1,2000}>/g)) {
    const attribute = (name: string) => new RegExp(`\\s${name}\\s?=\\s?["']([^"']{0,2000})["']`).exec(tag)?.[1] ?? ""
    const type = attribute("Type")
    const target = attribute("Target")
    const external = attribute("TargetMode") === "External"
    found.push({ id: attribute("Id"), type: type.slice(type.lastIndexOf("/") + 1), target: external ? target : resolved(target, folder) })
  }
  return found
}

/** "../footnotes.xml" seen from "word/" -> "footnotes.xml". */
function resolved(target: string, folder: string): string {
  if (target.startsWith("/")) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop()
    else if (step !== "" && step !== ".") steps.push(step)
  }
  return steps.join("/")
}

/** What a paragraph style says: its name, its indents, the style it rests on. */
export type Style = {
  readonly name: string
  readonly left: number
  readonly right: number
  readonly outline?: number
  readonly hidden?: true
}

/** Paragraph styles by id. */
export function stylesOf(xml: string | undefined): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>()
  for (const block of (xml ?? "").split(/<w:style\s/).slice(1)) {
    const id = /w:styleId="([^"]{1,200})"/.exec(block)?.[1]
    const outline = /<w:outlineLvl w:val="(\d)"/.exec(block)?.[1]
    const indent = /<w:ind\s[^<>]{0,400}>/.exec(block)?.[0] ?? ""
    if (id === undefined) continue
    styles.set(id, {
      name: /<w:name w:val="([^"]{1,200})"/.exec(block)?.[1] ?? id,
      left: Number(/w:(?:left|start)="(\d{1,6})"/.exec(indent)?.[1] ?? 0),
      right: Number(/w:(?:right|end)="(\d{1,6})"/.exec(indent)?.[1] ?? 0),
      ...(outline === undefined ? {} : { outline: Number(outline) }),
      ...(/<w:vanish(?:\s*\/>|\s+w:val="(?:1|true|on)")/.test(block) ? { hidden: true } : {}),
    })
  }
  return styles
}
