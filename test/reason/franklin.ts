/** The fictional doctrine of the tests, and short ways to ask it. */
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { readDoctrine } from "../../src/reason/doctrine/read.js"
import { readMatter } from "../../src/reason/matter/read.js"
import { type ReasonAsk, reason } from "../../src/reason/reason.js"
import type { Verdict } from "../../src/reason/verdict.js"

export const franklinYaml = readFileSync(resolve(import.meta.dirname, "franklin.yaml"), "utf8")
export const franklin = readDoctrine(franklinYaml, "franklin.yaml")

/** "who: guest, yard: yes" as a matter's facts. */
export function matterWith(facts: string, more = "") {
  return readMatter(`matter: A lost chest\nfacts: { ${facts} }\n${more}`, "chest.yaml", franklin)
}

/** The verdict in one line: "open leaning barred [cedar, gum]". */
export function told({ verdict, leaning, controlling }: Verdict): string {
  return `${verdict}${leaning ? ` leaning ${leaning}` : ""} [${controlling.map(({ id }) => id).join(", ")}]`
}

export function answer(facts: string, asOf: string, ask: ReasonAsk = {}): string {
  return told(reason(franklin, matterWith(facts), { asOf, ...ask }))
}

/** The message of what a call throws. */
export function messageOf(call: () => unknown): string {
  try {
    call()
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem)
  }
  return "nothing was thrown"
}
