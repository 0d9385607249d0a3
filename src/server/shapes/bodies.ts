/** What routes that read their own body take: one row a form, with an example that a test sends. */

export type Taken = { readonly type: string; readonly schema: object }

const words = { type: "string" } as const
const bytes = { type: "string", contentMediaType: "application/octet-stream" } as const
const file: Taken = { type: "application/octet-stream", schema: { ...bytes, description: "the bytes of a file" } }
const form: Taken = {
  type: "multipart/form-data",
  schema: { type: "object", properties: { file: bytes }, required: ["file"], description: "a form with one file" },
}
const sentence = "See Plessy v. Ferguson, 163 U.S. 537 (1896)."

const brief: Taken = {
  type: "application/json",
  schema: {
    type: "object",
    properties: { text: words, name: words },
    required: ["text"],
    examples: [{ text: sentence, name: "brief.txt" }],
  },
}

const record = {
  type: "object",
  properties: { id: { type: ["string", "number"] }, text: words, html: words, opinions: { type: "array" } },
  examples: [
    { id: "one", text: sentence },
    { id: 2, html: "<p>We overrule <i>Plessy v. Ferguson</i>, 163 U.S. 537 (1896).</p>" },
  ],
} as const

const lines = record.examples.map((one) => `${JSON.stringify(one)}\n`).join("")

const asked = {
  type: "object",
  properties: { text: words, volume: words, reporter: words, page: words },
  description: "text, or volume, reporter and page",
  examples: [{ text: sentence }, { volume: "163", reporter: "U.S.", page: "537" }],
} as const

export const takes = {
  brief: [file, brief, form],
  opinions: [file, form],
  texts: [
    { type: "application/json", schema: record },
    { type: "application/x-ndjson", schema: { ...words, description: "such an object a line", examples: [lines] } },
  ],
  lookup: [
    { type: "application/x-www-form-urlencoded", schema: asked },
    { type: "application/json", schema: asked },
  ],
} as const satisfies Record<string, readonly Taken[]>
