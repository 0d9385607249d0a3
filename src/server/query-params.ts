/** Parameters as the library takes them: what was not asked is absent, not undefined. */

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** The same object without the fields that are undefined. */
export function present<T extends object>(given: T): Present<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Present<T>
}

/** `?asOf=…&in=…` as a question for a status. */
export function statusAsk(query: { readonly asOf?: string | undefined; readonly in?: string | undefined }): {
  readonly asOf?: string
  readonly court?: string
} {
  return present({ asOf: query.asOf, court: query.in })
}
