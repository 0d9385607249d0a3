/** Docket numbers at the head of an opinion. */

const labelled =
  /\b(?:(?:case|docket|cause|civil(?: action)?|criminal(?: action)?|crim\.|civ\.|appeal|record|index|app\.|c\. ?a\.|court of appeals|adv(?:ersary)?\. (?:proc(?:eeding)?)?|s\. ?ct\.|a\. ?c\.|s\. ?c\.)\s+)*(?:Nos?\.?|Numbers?|#|№)\s?:?\s?(\d+ (?:WDA|MDA|EDA|WAP|EAP|MAP|C\.D\.|M\.D\.|F\.R\.|WAL|EAL|MAL) \d{4}|\d{4} (?:CA|KA|CU|CW|KW|CE) \d{3,5}R?|(?=[A-Z\d.:/ –-]*\d)[A-Z\d][A-Z\d.:/()–—-]*(?:\s(?=[\d-]*\d)[\dA-Z.:/–-]+)?(?:(?:,? (?:and|&) |, )(?:Nos?\. )?[A-Z]?[\d][\w.:–-]*)*)/i
const bare = [
  /^(\d{1,2}:\d{2}-(?:cv|cr|mc|md|bk|ap|mj)-\d{3,6}(?:-[A-Z\d-]+)?)$/i,
  /^([A-Z]{1,3}-\d{3,6}-\d{2}(?:T\d)?(?:[A-Z]\d)?)$/,
  /^([A-Z]\d{6})$/,
  /^(A\d{2}-\d{3,4})$/,
  /^((?:SJC|SC|AC|WD|ED|SD)-? ?\d{4,6})$/,
  /^(\d{2}-P-\d{1,5})$/,
  /^(\d{2}-\d{2,5}(?:-[A-Za-z]{2})?)(?:\s*\([A-Z]{0,2}\))?$/,
  /^([SA]\d{2}[A-Z]\d{4})\b/,
  /^(\d{4}-[A-Z]{2,3}-\d{4,6}(?:-[A-Z]{2,4})?)$/,
  /^(?:case|civil action|cause)\s*(?:no\.?)?:?\s*((?=.*\d)[\w:.-]{4,})$/i,
]
const below =
  /\b(?:L\.? ?C\.?|lower (?:court|tribunal)|trial (?:court|ct\.?)|(?:super(?:ior)?|circuit|district|common pleas|cir\.|dist\.)\.? (?:court|ct\.)|T\. ?C\.|C\. ?P\.|agency|ind(?:ictment)?|D\. ?C\.)\s+(?:case |docket )?(?:Nos?\.?|#|number)/i

/** The docket number that a line names, as it stands there; undefined for that of a court below, and for no number. */
export function docketOf(line: string): string | undefined {
  if (below.test(line)) return undefined
  const found = labelled.exec(line)
  if (found && /\d/.test(found[1] ?? "") && found.index < 60) return tidy(line.slice(found.index, found.index + found[0].length))
  for (const form of bare) {
    const only = form.exec(line.replace(/[.,]$/, ""))
    if (only) return only[1]
  }
  return undefined
}

/** "Docket No. 99999" and "No. 35999." keep their label and lose the point behind. */
function tidy(words: string): string {
  return words
    .replace(/[\s.,:(–—-]+$/, "")
    .replace(/^([^()]*)\)$/, "$1")
    .trim()
}
