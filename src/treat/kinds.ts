/**
 * Every treatment Goodlaw names: what it means, how serious it is, and which court may do it. The names are the Free Law Project's, with
 * the positive ones lawyers also ask for. docs/treatments.md is generated from this table.
 */
import type { Severity } from "./treatment.js"

/**
 * Who may do it: the same court or a superior one in the same system (`superior`), only a court above that reviews the very decision (`reviewing`),
 * any court at all (`any`), or a legislature whose act the court reports (`legislature`).
 */
export type Doer = "superior" | "reviewing" | "any" | "legislature"

export type Kind = {
  readonly name: string
  readonly severity: Severity
  /** Direct history is what happens to the case itself up the ladder; a citing reference is what another case does to it. */
  readonly group: "direct" | "citing"
  readonly by: Doer
  /** What it is called when a court only reports that another did it. */
  readonly recognized: string
  readonly definition: string
  /** Other words that lawyers, citators and opinions use for it. */
  readonly words: readonly string[]
}

/** The kinds, most serious first; within one severity the order is the order of seriousness. */
export const kinds: readonly Kind[] = [
  {
    name: "overruled",
    severity: "stop",
    group: "citing",
    by: "superior",
    recognized: "recognized as overruled",
    definition: "The same court, or one above it, says that the decision is no longer the law, wholly or on the point named.",
    words: ["overruled", "overruled in part", "no longer good law", "no longer controlling", "we no longer adhere to"],
  },
  {
    name: "abrogated",
    severity: "stop",
    group: "citing",
    by: "superior",
    recognized: "recognized as abrogated",
    definition: "A later decision, without saying overruled, leaves nothing of the decision's rule on the point.",
    words: ["abrogated", "did not survive", "displaced"],
  },
  {
    name: "superseded by statute",
    severity: "stop",
    group: "citing",
    by: "legislature",
    recognized: "recognized as superseded by statute",
    definition: "A statute, rule or amendment replaces the rule of the decision.",
    words: ["superseded by statute", "superseded", "legislatively overruled", "abrogated by statute"],
  },
  {
    name: "reversed",
    severity: "stop",
    group: "direct",
    by: "reviewing",
    recognized: "reported as reversed",
    definition: "The reviewing court sets the judgment aside and decides the other way.",
    words: ["reversed", "rev'd", "judgment reversed"],
  },
  {
    name: "reversed and remanded",
    severity: "stop",
    group: "direct",
    by: "reviewing",
    recognized: "reported as reversed and remanded",
    definition: "The reviewing court sets the judgment aside and sends the case back for further proceedings.",
    words: ["reversed and remanded", "rev'd and remanded"],
  },
  {
    name: "vacated",
    severity: "stop",
    group: "direct",
    by: "reviewing",
    recognized: "reported as vacated",
    definition: "The judgment is made void without a decision the other way.",
    words: ["vacated", "set aside", "vacated as moot"],
  },
  {
    name: "vacated and remanded",
    severity: "stop",
    group: "direct",
    by: "reviewing",
    recognized: "reported as vacated and remanded",
    definition: "The judgment is made void and the case sent back to be decided again.",
    words: ["vacated and remanded", "granted, vacated and remanded"],
  },
  {
    name: "superseded by grant of review",
    severity: "stop",
    group: "direct",
    by: "reviewing",
    recognized: "reported as superseded by grant of review",
    definition: "The state's highest court takes the case up, and the opinion below may no longer be cited.",
    words: ["superseded by grant of review", "review granted, opinion superseded"],
  },
  {
    name: "depublished",
    severity: "stop",
    group: "direct",
    by: "reviewing",
    recognized: "reported as depublished",
    definition: "The opinion is ordered not to be published and may not be cited.",
    words: ["depublished", "ordered not published", "opinion ordered nonpublished"],
  },
  {
    name: "affirmed in part and reversed in part",
    severity: "warning",
    group: "direct",
    by: "reviewing",
    recognized: "reported as affirmed in part and reversed in part",
    definition: "The reviewing court keeps a part of the judgment and sets a part aside.",
    words: ["affirmed in part and reversed in part", "aff'd in part, rev'd in part"],
  },
  {
    name: "affirmed in part and vacated in part",
    severity: "warning",
    group: "direct",
    by: "reviewing",
    recognized: "reported as affirmed in part and vacated in part",
    definition: "The reviewing court keeps a part of the judgment and makes a part void.",
    words: ["affirmed in part and vacated in part", "aff'd in part, vacated in part"],
  },
  {
    name: "reversed in part",
    severity: "warning",
    group: "direct",
    by: "reviewing",
    recognized: "reported as reversed in part",
    definition: "A part of the judgment is set aside.",
    words: ["reversed in part", "rev'd in part"],
  },
  {
    name: "vacated in part",
    severity: "warning",
    group: "direct",
    by: "reviewing",
    recognized: "reported as vacated in part",
    definition: "A part of the judgment is made void.",
    words: ["vacated in part"],
  },
  {
    name: "review granted",
    severity: "warning",
    group: "direct",
    by: "reviewing",
    recognized: "reported as review granted",
    definition: "A higher court has agreed to take the case up.",
    words: ["review granted", "petition for review granted"],
  },
  {
    name: "disapproved",
    severity: "warning",
    group: "citing",
    by: "superior",
    recognized: "recognized as disapproved",
    definition:
      "The court says that the decision, or its language, is wrong. By a superior court of the same system it counts as a stop on the point it names.",
    words: ["disapproved", "disapproved on another ground", "erroneously decided", "wrongly decided"],
  },
  {
    name: "limited",
    severity: "warning",
    group: "citing",
    by: "any",
    recognized: "recognized as limited",
    definition:
      "The court reads the decision more narrowly than its words: to its facts, to one part of its holding, to what it had to decide.",
    words: ["limited", "limited to its facts", "confined to its facts", "narrowed"],
  },
  {
    name: "questioned",
    severity: "warning",
    group: "citing",
    by: "any",
    recognized: "recognized as questioned",
    definition: "The court doubts that the decision is still sound, without deciding it.",
    words: ["questioned", "doubted", "of doubtful authority", "we express no view on whether it survives"],
  },
  {
    name: "modified",
    severity: "caution",
    group: "direct",
    by: "reviewing",
    recognized: "reported as modified",
    definition: "The judgment or the opinion is changed in something and otherwise stands.",
    words: ["modified", "affirmed as modified"],
  },
  {
    name: "remanded",
    severity: "caution",
    group: "direct",
    by: "reviewing",
    recognized: "reported as remanded",
    definition: "The case goes back to the court below for further proceedings.",
    words: ["remanded"],
  },
  {
    name: "cert. granted",
    severity: "caution",
    group: "direct",
    by: "reviewing",
    recognized: "reported as cert. granted",
    definition: "The Supreme Court of the United States has agreed to take the case up.",
    words: ["certiorari granted", "cert. granted", "probable jurisdiction noted"],
  },
  {
    name: "rehearing granted",
    severity: "caution",
    group: "direct",
    by: "reviewing",
    recognized: "reported as rehearing granted",
    definition: "The deciding court will hear the case again.",
    words: ["rehearing granted", "reh'g granted", "rehearing en banc granted"],
  },
  {
    name: "criticized",
    severity: "caution",
    group: "citing",
    by: "any",
    recognized: "recognized as criticized",
    definition: "The court finds fault with the decision's reasoning or result and leaves it standing.",
    words: ["criticized", "discredited", "unpersuasive", "flawed reasoning", "eroded"],
  },
  {
    name: "declined to follow",
    severity: "caution",
    group: "citing",
    by: "any",
    recognized: "recognized as not followed",
    definition: "A court that is not bound by the decision refuses to follow it; the law is then split, not dead.",
    words: ["declined to follow", "not followed", "rejected", "disagreed with", "contra"],
  },
  {
    name: "distinguished",
    severity: "caution",
    group: "citing",
    by: "any",
    recognized: "recognized as distinguished",
    definition: "The court says that the decision does not govern because something material is different here.",
    words: ["distinguished", "inapposite", "not controlling here", "unlike"],
  },
  {
    name: "dismissed",
    severity: "neutral",
    group: "direct",
    by: "reviewing",
    recognized: "reported as dismissed",
    definition: "The appeal or petition ends without a decision on the merits.",
    words: ["appeal dismissed", "writ dismissed"],
  },
  {
    name: "cert. denied",
    severity: "neutral",
    group: "direct",
    by: "reviewing",
    recognized: "reported as cert. denied",
    definition: "The Supreme Court of the United States declines to take the case up, which says nothing of its merits.",
    words: ["certiorari denied", "cert. denied"],
  },
  {
    name: "review denied",
    severity: "neutral",
    group: "direct",
    by: "reviewing",
    recognized: "reported as review denied",
    definition: "A higher court declines to take the case up.",
    words: ["review denied", "petition for review denied", "rehearing denied"],
  },
  {
    name: "compared",
    severity: "neutral",
    group: "citing",
    by: "any",
    recognized: "reported as compared",
    definition: "The decision is set beside another one, or beside this case, to show where they differ or agree.",
    words: ["compared", "cf.", "compare … with"],
  },
  {
    name: "explained",
    severity: "neutral",
    group: "citing",
    by: "any",
    recognized: "reported as explained",
    definition: "The court says what the decision held or why, and does nothing more to it.",
    words: ["explained", "clarified", "harmonized"],
  },
  {
    name: "cited",
    severity: "neutral",
    group: "citing",
    by: "any",
    recognized: "reported as cited",
    definition: "The decision is cited, and no words do anything to it.",
    words: ["cited", "mentioned"],
  },
  {
    name: "adopted",
    severity: "positive",
    group: "citing",
    by: "any",
    recognized: "reported as adopted",
    definition: "The court makes the decision's rule, or the reasoning of a dissent in it, its own.",
    words: ["adopted", "embraced", "we join"],
  },
  {
    name: "followed",
    severity: "positive",
    group: "citing",
    by: "any",
    recognized: "reported as followed",
    definition: "The court decides by the decision's rule.",
    words: ["followed", "reaffirmed", "controlled by", "applied"],
  },
  {
    name: "affirmed",
    severity: "positive",
    group: "direct",
    by: "reviewing",
    recognized: "reported as affirmed",
    definition: "The reviewing court keeps the judgment.",
    words: ["affirmed", "aff'd"],
  },
]

const byName: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kind.name, kind]))
const ranks: ReadonlyMap<string, number> = new Map(kinds.map((kind, rank) => [kind.name, rank]))

/** The kind of that name; undefined for a name the table does not hold. */
export function kindOf(name: string): Kind | undefined {
  return byName.get(name)
}

/** How serious a treatment is as a place in the table: 0 is the most serious, and a name the table does not hold comes last. */
export function rankOf(name: string): number {
  return ranks.get(name) ?? kinds.length
}

/** Severity of a treatment; "neutral" for a name the table does not hold. */
export function severityOf(name: string): Severity {
  return byName.get(name)?.severity ?? "neutral"
}

/** How serious a severity is: 0 is the most serious. */
export const severities: readonly Severity[] = ["stop", "warning", "caution", "neutral", "positive"]
