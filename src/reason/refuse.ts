/** Refusing a doctrine or a matter at one of its fields. */
import type { Path } from "./source.js"

/** Says what is wrong at a place of the file. */
export type Refuse = (field: Path, why: string, allowed: string) => never
