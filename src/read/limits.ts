/** How much Goodlaw reads before it refuses: one table, each row raised with `--limit name=value` or `{ limits: { name: value } }`. */

/** Every limit with its default. */
export const limits = {
  /** Bytes of a file as it lies on disk. */
  bytes: { most: 128 * 1024 * 1024, unit: "bytes" },
  /** Bytes that a compressed file may unpack to. */
  unpacked: { most: 256 * 1024 * 1024, unit: "bytes" },
  /** Entries in a zip archive. */
  entries: { most: 10_000, unit: "entries" },
  /** Elements inside one another in html, xml and docx. */
  nesting: { most: 5_000, unit: "elements" },
  /** Pages of a pdf. */
  pages: { most: 5_000, unit: "pages" },
} as const satisfies Record<string, { most: number; unit: string }>

/** The name of a limit, as `--limit` takes it. */
export type LimitName = keyof typeof limits

/** Limits that a caller changes; what is left out stays as in the table. */
export type Limits = Partial<Readonly<Record<LimitName, number>>>

/** The limit in force. */
export function limitOf(name: LimitName, changed?: Limits): number {
  return changed?.[name] ?? limits[name].most
}

/** A size as people write it: "2.0 GB", "640 kB". */
export function sizeInWords(bytes: number): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"] as const
  let size = bytes
  let unit = 0
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000
    unit++
  }
  return `${unit === 0 ? size : size.toFixed(1)} ${units[unit]}`
}
