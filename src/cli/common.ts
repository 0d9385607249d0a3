/** Options that every command understands. */

/** Options that every command understands. */
export type Common = { readonly library?: string; readonly limit: readonly string[] }
