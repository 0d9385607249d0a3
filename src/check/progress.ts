/** How far a check has come. */

/** The steps of a check, in order. Reading is the door's; the others are told by `check`. */
export const checkSteps = ["reading", "finding", "looking up", "quotations", "status"] as const

/** `done` of `total` parts of a step: characters of the text while reading and finding, citations or quotations after that. */
export type CheckProgress = { readonly step: (typeof checkSteps)[number]; readonly done: number; readonly total: number }
