/**
 * California's codes as the Bluebook names them (table T1.3), beside the California Style Manual's names, by which citations are kept.
 * Each row carries an example of both.
 */

export type CodeRow = { readonly manual: string; readonly bluebook: string; readonly example: readonly [string, string] }

const row = (manual: string, bluebook: string): CodeRow => ({ manual, bluebook, example: [`${manual} § 12`, `${bluebook} § 12`] })

export const californiaCodes: readonly CodeRow[] = [
  row("Bus. & Prof. Code", "Cal. Bus. & Prof. Code"),
  row("Civ. Code", "Cal. Civ. Code"),
  row("Code Civ. Proc.", "Cal. Civ. Proc. Code"),
  row("Com. Code", "Cal. Com. Code"),
  row("Corp. Code", "Cal. Corp. Code"),
  row("Ed. Code", "Cal. Educ. Code"),
  row("Elec. Code", "Cal. Elec. Code"),
  row("Evid. Code", "Cal. Evid. Code"),
  row("Fam. Code", "Cal. Fam. Code"),
  row("Fin. Code", "Cal. Fin. Code"),
  row("Fish & G. Code", "Cal. Fish & Game Code"),
  row("Food & Agr. Code", "Cal. Food & Agric. Code"),
  row("Gov. Code", "Cal. Gov't Code"),
  row("Harb. & Nav. Code", "Cal. Harb. & Nav. Code"),
  row("Health & Saf. Code", "Cal. Health & Safety Code"),
  row("Ins. Code", "Cal. Ins. Code"),
  row("Lab. Code", "Cal. Lab. Code"),
  row("Mil. & Vet. Code", "Cal. Mil. & Vet. Code"),
  row("Pen. Code", "Cal. Penal Code"),
  row("Prob. Code", "Cal. Prob. Code"),
  row("Pub. Contract Code", "Cal. Pub. Cont. Code"),
  row("Pub. Resources Code", "Cal. Pub. Res. Code"),
  row("Pub. Util. Code", "Cal. Pub. Util. Code"),
  row("Rev. & Tax. Code", "Cal. Rev. & Tax. Code"),
  row("Sts. & Hy. Code", "Cal. Sts. & High. Code"),
  row("Unemp. Ins. Code", "Cal. Unemp. Ins. Code"),
  row("Veh. Code", "Cal. Veh. Code"),
  row("Wat. Code", "Cal. Water Code"),
  row("Welf. & Inst. Code", "Cal. Welf. & Inst. Code"),
]

const byManual = new Map(californiaCodes.map((one) => [one.manual, one.bluebook]))

const byBluebook = new Map(californiaCodes.map((one) => [one.bluebook, one.manual]))

/** "Code Civ. Proc. § 877.6" -> "Cal. Civ. Proc. Code § 877.6"; other words are left as they are. */
export function bluebookCode(words: string): string {
  return renamed(words, byManual)
}

/** "Cal. Civ. Proc. Code § 877.6" -> "Code Civ. Proc. § 877.6"; other words are left as they are. */
export function manualCode(words: string): string {
  return renamed(words, byBluebook)
}

function renamed(words: string, names: ReadonlyMap<string, string>): string {
  const at = words.search(/,? §/)
  const name = at < 0 ? undefined : names.get(words.slice(0, at).trim())
  return name === undefined ? words : `${name} ${words.slice(words.indexOf("§"))}`
}
