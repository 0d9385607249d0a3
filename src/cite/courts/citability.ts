/** Which decisions may be cited, and with what weight: unpublished opinions by system, and what a grant of review does to the opinion below. */
import type { Day } from "../../base/day.js"

/** What an unpublished decision may be cited for. */
export type Citable = "not citable" | "persuasive" | "precedent"

/** One system's rule for unpublished decisions. `verified` where the rule's own words were read for this table; the others are from its usual statement. */
export type CitabilityRule = {
  /** "federal", a state's code, a circuit's id, or "default". */
  readonly of: string
  /** Weight of decisions on and after `from`, or of all of them where there is no `from`. */
  readonly weight: Citable
  readonly from?: Day
  /** Weight of decisions before `from`. */
  readonly before?: Citable
  readonly says: string
  readonly source: string
  readonly verified: boolean
}

const general: CitabilityRule = {
  of: "default",
  weight: "persuasive",
  says: "An unpublished decision does not bind; whether it may be cited is for the state's own rule.",
  source: "general rule of American courts",
  verified: false,
}

/** `of | weight | from | weight before | what the rule says | source | v where verified` */
const rows = `
federal | persuasive | 2007-01-01 | not citable | A court may not forbid the citation of an unpublished federal decision issued on or after January 1, 2007; it does not bind. | Fed. R. App. P. 32.1(a) | v
ca5 | persuasive | 1996-01-01 | precedent | Unpublished opinions issued before January 1, 1996 are precedent; later ones persuade. | 5th Cir. R. 47.5.3, 47.5.4 |
ca9 | persuasive | 2007-01-01 | not citable | Unpublished dispositions are not precedent; those before January 1, 2007 may not be cited, with few exceptions. | 9th Cir. R. 36-3 |
cadc | precedent | 2002-01-01 | not citable | Unpublished dispositions entered on or after January 1, 2002 may be cited as precedent. | D.C. Cir. R. 32.1(b) |
ca11 | persuasive | | | Unpublished opinions are not binding precedent but may be cited as persuasive authority. | 11th Cir. R. 36-2 |
al | not citable | | | A no-opinion affirmance has no precedential value and is not cited. | Ala. R. App. P. 53(d) |
ak | persuasive | | | A memorandum opinion is not precedent but may be cited for whatever persuasive value it has. | Alaska R. App. P. 214(d) |
az | persuasive | 2015-01-01 | not citable | A memorandum decision issued on or after January 1, 2015 may be cited for persuasive value where no opinion is on point. | Ariz. R. Sup. Ct. 111(c) |
ar | precedent | 2009-07-02 | not citable | Every opinion issued after July 1, 2009 is precedent; earlier ones not designated for publication may not be cited. | Ark. Sup. Ct. R. 5-2(c) |
ca | not citable | | | An opinion of a Court of Appeal or appellate division that is not certified for publication, or was ordered depublished, must not be cited or relied on, save for law of the case, res judicata, collateral estoppel or the same defendant. | Cal. Rules of Court, rules 8.1115(a), (b), 8.1125 | v
co | not citable | | | Opinions not selected for official publication are not cited as precedent. | Colo. App. R. 35(e) |
de | persuasive | | | Unreported orders and opinions may be cited when a copy is attached. | Del. Sup. Ct. R. 14(b)(vi) |
fl | not citable | | | A per curiam affirmance without opinion has no precedential value. | Department of Legal Affairs v. District Court of Appeal, 434 So. 2d 310, 311 (Fla. 1983) |
ga | not citable | | | An unreported opinion is neither physical nor binding precedent. | Ga. Ct. App. R. 33.2 |
hi | persuasive | 2008-07-01 | not citable | Memorandum opinions and unpublished orders filed on or after July 1, 2008 may be cited for persuasive value. | Haw. R. App. P. 35(c) |
id | not citable | | | An unpublished opinion may not be cited as authority. | Idaho Sup. Ct. Internal R. 15(f) |
il | persuasive | 2021-01-01 | not citable | A nonprecedential order entered on or after January 1, 2021 may be cited for persuasive purposes. | Ill. Sup. Ct. R. 23(e)(1) |
in | persuasive | 2023-01-01 | not citable | A memorandum decision issued on or after January 1, 2023 may be cited for persuasive value. | Ind. R. App. P. 65(D)(2) | v
ia | persuasive | | | An unpublished opinion may be cited but is not controlling. | Iowa R. App. P. 6.904(2)(c) |
ks | persuasive | | | A memorandum opinion is not binding and is cited only where no published opinion addresses the issue. | Kan. Sup. Ct. R. 7.04(g) |
ky | persuasive | 2003-01-01 | not citable | An opinion not to be published, rendered after January 1, 2003, may be cited for consideration if no published opinion would adequately address the issue. | Ky. R. App. P. 41(A) |
la | persuasive | 2006-08-15 | not citable | Opinions posted on the court's website may be cited. | La. Code Civ. Proc. Ann. art. 2168 |
md | persuasive | 2023-07-01 | not citable | An unreported opinion that is not per curiam, issued on or after July 1, 2023, may be cited for persuasive value if no reported authority is adequate. | Md. Rule 1-104 | v
ma | persuasive | 2008-02-26 | not citable | A summary decision issued after February 25, 2008 may be cited for persuasive value. | Mass. R. App. P. 23(c); Chace v. Curran, 71 Mass. App. Ct. 258, 260 n.4 (2008) |
mi | persuasive | | | An unpublished opinion is not precedentially binding. | MCR 7.215(C)(1) |
mn | persuasive | | | Nonprecedential opinions are not binding and may be cited as persuasive authority. | Minn. R. Civ. App. P. 136.01 |
ms | not citable | | | Unpublished opinions are not cited. | Miss. R. App. P. 35-A, 35-B |
mo | not citable | | | A memorandum decision is not precedent and is not cited in another case. | Mo. Sup. Ct. R. 84.16(b) |
mt | not citable | | | A memorandum opinion is not citable and is not precedent. | Mont. Sup. Ct. Internal Operating R. § I(3)(c) |
ne | not citable | | | A decision not designated for permanent publication is cited only in a related case. | Neb. Ct. R. App. P. § 2-102(E)(4) |
nv | persuasive | 2016-01-01 | not citable | An unpublished disposition of the Supreme Court issued on or after January 1, 2016 may be cited for persuasive value. | Nev. R. App. P. 36(c) |
nj | persuasive | | | An unpublished opinion is not precedent and does not bind; a party who cites one gives copies. | N.J. Ct. R. 1:36-3 |
nm | persuasive | | | A nonprecedential disposition may be cited for persuasive value. | N.M. R. Ann. 12-405 |
nc | persuasive | | | An unpublished decision is not controlling, and its citation is disfavored. | N.C. R. App. P. 30(e)(3) |
oh | persuasive | | | All opinions of the courts of appeals may be cited and weighed as the courts see fit. | Ohio Sup. Ct. Rep. Op. R. 3.4 |
ok | persuasive | 2022-06-27 | not citable | An unpublished opinion has no precedential value; since 2022 a brief may cite one with a copy. | Okla. Sup. Ct. R. 1.200(c) | v
pa | persuasive | 2019-05-02 | not citable | A nonprecedential decision of the Superior Court filed after May 1, 2019 may be cited for persuasive value (Commonwealth Court: after January 15, 2008). | Pa. R.A.P. 126(b) |
ri | not citable | | | Unpublished orders are not cited as precedent. | R.I. Sup. Ct. R., art. I, R. 16(j) |
sc | not citable | | | Memorandum and unpublished dispositions have no precedential value and are not cited. | S.C. App. Ct. R. 268(d)(2) |
tn | persuasive | | | An unpublished opinion is persuasive; one marked not for citation is not cited. | Tenn. Sup. Ct. R. 4(E), (G) |
tx | persuasive | | | An opinion not designated for publication has no precedential value but may be cited; civil memorandum opinions since 2003 are precedent. | Tex. R. App. P. 47.7 |
ut | persuasive | | | Unpublished decisions issued on or after October 1, 1998 may be cited. | Utah R. App. P. 30 |
vt | persuasive | | | Entry orders of three justices may be cited as persuasive but do not control. | Vt. R. App. P. 33.1 |
va | persuasive | | | An unpublished opinion is informative and does not bind. | Va. Sup. Ct. R. 5A:1(f) |
wa | persuasive | 2013-03-01 | not citable | An unpublished opinion of the Court of Appeals filed on or after March 1, 2013 may be cited as nonbinding authority. | Wash. Gen. R. 14.1(a) |
wv | persuasive | | | Memorandum decisions may be cited; published opinions are the primary precedents. | W. Va. R. App. P. 21(e) |
wi | persuasive | 2009-07-01 | not citable | An authored unpublished opinion issued on or after July 1, 2009 may be cited for persuasive value. | Wis. Stat. § 809.23(3) |
`

const weights: Readonly<Record<string, Citable>> = { "not citable": "not citable", persuasive: "persuasive", precedent: "precedent" }

/** Every rule, the general one last. */
export const citabilityRules: readonly CitabilityRule[] = [
  ...rows
    .trim()
    .split("\n")
    .map((row): CitabilityRule => {
      const [of = "", weight = "", from = "", before = "", says = "", source = "", verified = ""] = row
        .split("|")
        .map((cell) => cell.trim())
      return {
        of,
        weight: weights[weight] ?? "persuasive",
        ...(from ? { from } : {}),
        ...(weights[before] ? { before: weights[before] } : {}),
        says,
        source,
        verified: verified === "v",
      }
    }),
  general,
]

const byOf = new Map(citabilityRules.map((rule) => [rule.of, rule]))

/** The rule for a court's unpublished decisions: the court's own, its system's, or the general one. */
export function citabilityRule(court: { readonly id: string; readonly system: string }): CitabilityRule {
  return byOf.get(court.id) ?? byOf.get(court.system) ?? general
}

/** What an unpublished decision of the court, made on that day, may be cited for. A decision without a day is taken as a recent one. */
export function unpublishedWeight(court: { readonly id: string; readonly system: string }, decided?: Day): Citable {
  const rule = citabilityRule(court)
  if (rule.from === undefined || decided === undefined) return rule.weight
  return decided >= rule.from ? rule.weight : (rule.before ?? rule.weight)
}

/** What a grant of review does to the published opinion below, while review is pending and after it is decided. */
export type ReviewEffect = {
  readonly pending: Citable
  readonly decided: Citable
  readonly says: string
  readonly source: string
}

/** The day California's rule changed: before it a grant of review took the opinion out of the reports. */
export const californiaReviewChange: Day = "2016-07-01"

const beforeChange: ReviewEffect = {
  pending: "not citable",
  decided: "not citable",
  says: "A grant of review before July 1, 2016 superseded the Court of Appeal's opinion: it is no longer published and must not be cited.",
  source: "Cal. Rules of Court, former rules 8.1105(e)(1), 8.1115(a)",
}

const sinceChange: ReviewEffect = {
  pending: "persuasive",
  decided: "precedent",
  says: "While review is pending the opinion has no binding effect and may be cited for persuasive value, and since April 21, 2021 to show a conflict that lets a trial court choose; after decision it is precedent to the extent it is not inconsistent with the Supreme Court's opinion or disapproved by it.",
  source: "Cal. Rules of Court, rule 8.1115(e); Administrative Order 2021-04-21",
}

const elsewhere: ReviewEffect = {
  pending: "precedent",
  decided: "precedent",
  says: "A grant of review alone leaves the decision below standing until the higher court acts on it.",
  source: "general rule of American courts",
}

/** The effect of review granted on a day, by the reviewed court's system. */
export function reviewEffect(system: string, granted: Day): ReviewEffect {
  if (system !== "ca") return elsewhere
  return granted < californiaReviewChange ? beforeChange : sinceChange
}
