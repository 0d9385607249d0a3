/** Who speaks in an opinion of a case. */

/** Who speaks in a separate opinion of a case. `unknown` where a file does not say. */
export type Role = "lead" | "plurality" | "per_curiam" | "concurrence" | "concurrence_in_part" | "dissent" | "unknown"
