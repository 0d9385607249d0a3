/** The package ships no types; these are what the generators and the bench use of it. */
declare module "@beshkenadze/eyecite" {
  export const REPORTERS: unknown
  export const COURTS: unknown
  export function getCitations(text: string): readonly unknown[]
  export function resolveCitations(citations: readonly unknown[]): unknown
}
