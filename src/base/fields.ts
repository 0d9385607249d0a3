/** Reads fields of JSON that may be absent, null, or a number where a string is meant. */

export type Fields = Readonly<Record<string, unknown>>

/** The first of the fields that holds words or a number, trimmed; undefined where none does. */
export function words(fields: Fields, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields[name]
    if (typeof value === "number" && Number.isFinite(value)) return String(value)
    if (typeof value === "string" && value.trim() !== "") return value.trim()
  }
  return undefined
}

/** A nested object; empty where there is none. */
export function inner(fields: Fields, name: string): Fields {
  const value = fields[name]
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

/** A list of objects; empty where there is none. */
export function list(fields: Fields, name: string): readonly Fields[] {
  const value = fields[name]
  return Array.isArray(value) ? value.filter((one): one is Fields => typeof one === "object" && one !== null) : []
}

const dayForm = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/

/** A date as its source writes it, its impossible parts left off: "1953-02-30" -> "1953-02"; undefined for what is no date. */
export function dayFrom(value: string | undefined): string | undefined {
  const found = value === undefined ? null : dayForm.exec(value)
  if (!found || found[1] === "0000") return undefined
  const month = Number(found[2] ?? 0)
  if (month < 1 || month > 12) return found[1]
  const day = Number(found[3] ?? 0)
  const days = new Date(Date.UTC(Number(found[1]), month, 0)).getUTCDate()
  return day < 1 || day > days ? `${found[1]}-${found[2]}` : `${found[1]}-${found[2]}-${found[3]}`
}
