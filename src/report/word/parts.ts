/** The comments part of a Word file: its xml, its place among the content types, its relationship to the body. */

export type Comment = { readonly id: number; readonly author: string; readonly paragraphs: readonly string[] }

/** The comments part with these comments behind those it holds; a new part where there is none. */
export function withComments(existing: string | undefined, comments: readonly Comment[], namespace: string): string {
  const prefix = prefixOf(existing ?? "", namespace) ?? "w"
  const added = comments.map((comment) => commentXml(comment, prefix)).join("")
  if (existing === undefined) {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}">${added}</w:comments>`
  }
  const end = existing.lastIndexOf(`</${prefix}:comments`)
  if (end >= 0) return existing.slice(0, end) + added + existing.slice(end)
  return existing.replace(
    /<([\w:]{1,40}comments)([^<>]{0,4000})\/>/,
    (_, name: string, rest: string) => `<${name}${rest}>${added}</${name}>`,
  )
}

/** The first number that no comment of the file bears. */
export function firstFreeId(...xmls: readonly (string | undefined)[]): number {
  let highest = -1
  for (const xml of xmls) {
    for (const [, id] of (xml ?? "").matchAll(/<\w{1,20}:comment(?:RangeStart|RangeEnd|Reference)?\s[^<>]{0,600}?:id="(\d{1,9})"/g)) {
      highest = Math.max(highest, Number(id))
    }
  }
  return highest + 1
}

/** The prefix that a part gives to a namespace. */
export function prefixOf(xml: string, namespace: string): string | undefined {
  const at = xml.slice(0, 20_000).search(new RegExp(`xmlns:\\w{1,20}\\s?=\\s?["']${namespace.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}["']`))
  return at < 0 ? undefined : /^xmlns:(\w{1,20})/.exec(xml.slice(at, at + 40))?.[1]
}

function commentXml({ id, author, paragraphs }: Comment, prefix: string): string {
  const initials = author.slice(0, 1)
  const body = paragraphs.map((words, index) => {
    const mark = index === 0 ? `<${prefix}:r><${prefix}:annotationRef/></${prefix}:r>` : ""
    return `<${prefix}:p>${mark}<${prefix}:r><${prefix}:t xml:space="preserve">${escaped(words)}</${prefix}:t></${prefix}:r></${prefix}:p>`
  })
  return `<${prefix}:comment ${prefix}:id="${id}" ${prefix}:author="${escaped(author)}" ${prefix}:initials="${escaped(initials)}">${body.join("")}</${prefix}:comment>`
}

/** Text as xml holds it; characters that xml cannot hold are left out, line ends become spaces. */
function escaped(text: string): string {
  return text
    .replace(/[\r\n]+/g, " ")
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "",
    )
    .replace(/[&<>"]/g, (one) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[one] ?? one)
}

const commentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"

/** The content types with the comments part among them. */
export function withContentType(xml: string, part: string): string {
  if (xml.includes(`PartName="/${part}"`)) return xml
  return xml.replace(/<\/((?:\w{1,20}:)?)Types>/, `<$1Override PartName="/${part}" ContentType="${commentsType}"/></$1Types>`)
}

/** The relationships with one to the comments part; a new part where there is none. */
export function withRelationship(xml: string | undefined, target: string, type: string): string {
  const relationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  const all = xml ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationships}"></Relationships>`
  let number = 1
  while (all.includes(`"rIdComments${number}"`)) number++
  const added = (prefix: string) => `<${prefix}Relationship Id="rIdComments${number}" Type="${type}" Target="${target}"/>`
  const closed = all.replace(/<((?:\w{1,20}:)?)Relationships([^<>]{0,2000}?)\s?\/>/, "<$1Relationships$2></$1Relationships>")
  return closed.replace(/<\/((?:\w{1,20}:)?)Relationships>/, (end, prefix: string) => added(prefix) + end)
}
