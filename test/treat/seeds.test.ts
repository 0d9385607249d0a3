/**
 * How far treat agrees with the labels of the first two opinions, and that it reads neither harder than its words. Both are skipped where
 * ../shared is absent.
 */
import { existsSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { describe, expect, test } from "vitest"
import { cite } from "../../src/cite/cite.js"
import { knownCases } from "../../src/cite/known.js"
import { readText } from "../../src/read/text.js"
import { treat } from "../../src/treat/treat.js"
import type { Severity, TreatedAuthority } from "../../src/treatment/treatment.js"

const shared = resolve(import.meta.dirname, "../../../shared")
const here = existsSync(resolve(shared, "seeds")) && existsSync(resolve(shared, "data/doctrine/references-000.json"))

type Label = {
  readonly id: string
  readonly authority: string
  readonly start: number
  readonly end: number
  readonly treatment: readonly string[]
}

/** The severity each label amounts to; the others say nothing against the case and nothing for it. A court of appeal's "disapproved" of a sister court's decision declines to follow it. */
const severities: Readonly<Record<string, Severity>> = {
  distinguished: "caution",
  criticized: "caution",
  declined_to_follow: "caution",
  disapproved: "caution",
  rejected_by_others: "caution",
  reservation: "caution",
  limited: "warning",
  followed: "positive",
  dissent_adopted: "positive",
  agreed_result: "positive",
}

/**
 * Labels that no sentence bears out, though a reader may infer them:
 *
 * - `followed` where a case is cited for a rule or told of, and no words follow it (000-04, 000-06, 000-25, 000-48);
 * - `distinguished` where the words do something else: a party's case is answered by saying how little it holds (000-33, 000-34), and one
 *   cited case is set against another, not against this one (000-53);
 * - `limited` and `agreed_result` where the court says that a result was right on its facts, without naming the case as the subject
 *   (000-56), or that a court which it names reached it (000-50);
 * - `limited` and `reservation` where the court agrees with a holding and says what it itself does not suggest (000-57);
 * - `criticized` of the unnamed decisions that discuss a case (000-43).
 */
const unsupported: ReadonlySet<string> = new Set(
  `000-04:followed 000-06:followed 000-25:followed 000-48:followed 000-33:distinguished 000-34:distinguished 000-53:distinguished 000-56:limited
  000-56:agreed_result 000-50:agreed_result 000-57:limited 000-57:reservation 000-43:criticized`.split(/\s+/),
)

/** The word by which a treated authority is known to bear a label's id. */
const names: Readonly<Record<string, string>> = {
  ama: "American Motorcycle",
  csaa_v_bales: "California State Auto",
  natl_union_v_stites: "National Union",
  state_farm_v_sc: "State Farm",
  wausau_v_seeno: "Employers",
  assurance_v_haven: "Assurance",
  sdfcu_v_cumis: "San Diego",
  gibson_dunn: "Gibson",
  commercial_standard: "Commercial",
  major_clients: "Major",
  american_mut_v_sc: "American Mut",
  parker_dissent_four: "Parker",
}

function opinion(file: string) {
  return readText(readFileSync(resolve(shared, "seeds", file), "utf8"), { id: file })
}

function agrees(label: Label, name: string, treated: TreatedAuthority | undefined): boolean {
  const counted = (treated?.treatments ?? []).filter(({ notCounted }) => notCounted === undefined)
  const severity = severities[name]
  if (severity !== undefined) return counted.some((one) => one.severity === severity)
  const own = label.treatment.some((one) => severities[one] !== undefined)
  return own || !counted.some((one) => one.severity !== "neutral" && one.start < label.end && one.end > label.start)
}

describe("the first opinion (skipped where ../shared is absent)", () => {
  test.skipIf(!here)("agrees in severity with nine labels of ten that a sentence bears out", () => {
    const labels = JSON.parse(readFileSync(resolve(shared, "data/doctrine/references-000.json"), "utf8")) as readonly Label[]
    const document = opinion("000_bbfddd696a23b773.txt")
    const { authorities } = treat(document, cite(document), {
      self: { name: "Kroll & Tract v. Paris & Paris", court: "calctapp", year: 1999 },
    })
    const of = (id: string) => {
      const word = names[id] ?? id.charAt(0).toUpperCase() + id.slice(1).replace(/_.*/, "")
      return authorities.find(({ name }) => name?.startsWith(word))
    }
    const asked = labels
      .flatMap((label) => label.treatment.map((name) => ({ label, name })))
      .filter(({ label, name }) => !unsupported.has(`${label.id}:${name}`))
    const missed = asked.filter(({ label, name }) => !agrees(label, name, of(label.authority)))
    const severe = asked.filter(({ name }) => severities[name] !== undefined)
    const severeMissed = missed.filter(({ name }) => severities[name] !== undefined)
    console.log(
      `severity agrees on ${asked.length - missed.length} of ${asked.length} labels, on ${severe.length - severeMissed.length} of ${severe.length} that are not neutral; missed: ${missed.map(({ label, name }) => `${label.id}:${name}`).join(" ") || "none"}`,
    )
    expect((asked.length - missed.length) / asked.length).toBeGreaterThanOrEqual(0.9)
    expect((severe.length - severeMissed.length) / severe.length).toBeGreaterThanOrEqual(0.9)
  })
})

describe("the second opinion (skipped where ../shared is absent)", () => {
  test.skipIf(!here)("is read no harder than its words, which take no case down", () => {
    const facts = JSON.parse(readFileSync(resolve(shared, "data/doctrine/authorities.json"), "utf8")) as readonly {
      readonly id: string
      readonly kind: string
      readonly name: string
      readonly official_cite?: string
    }[]
    const known = knownCases(
      facts
        .filter(({ kind }) => kind === "case")
        .map((one) => ({ caseId: one.id, name: one.name, citations: one.official_cite ? [one.official_cite] : [] })),
    )
    const document = opinion("001_f0061c7b047fcd1b.txt")
    const { authorities } = treat(document, cite(document, { known }), { self: { name: "Musser v. Provencher", court: "cal", year: 2002 } })
    expect(authorities.length).toBeGreaterThan(10)
    expect(authorities.filter(({ severity }) => severity === "stop" || severity === "warning").map(({ name }) => name)).toEqual([])
  })
})
