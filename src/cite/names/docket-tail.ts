/**
 * The docket number between a caption and a citation, which is no part of the name.
 *
 *     In re Smith, No. 05-19-00123-CV, 2019 WL 2353447        Samaha v. Rau, 2007-1726, pp. 3-5 (La. 2/26/08), 977 So. 2d 880
 *                ^^^^^^^^^^^^^^^^^^^^^^                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */

/** How courts number their dockets; each example is the row's test, behind a caption and a comma. */
export const docketForms: readonly { readonly form: string; readonly example: string }[] = [
  {
    form: String.raw`(?:\d{1,2}(?:st|d|nd|rd|th)\sDist\.?\s(?:[A-Z][\w.]{1,14}\s){0,2})?(?:(?:Civ(?:il)?|Crim(?:inal)?|Cr|Case|Cause|Docket|Dkt|Index|Indict|Action|Adv(?:ersary)?|Proc(?:eeding)?|App(?:eal)?|Bankr|Misc|C\.A|C\.?\s?A|A\.?P)\.?\s){0,3}(?:Nos?\.|#)\s?[A-Z0-9][\w.:/&()–-]*(?:(?:,\s?(?:and\s)?|\sand\s|\s&\s)[A-Z]{0,3}\d[\w.:/–-]*){0,4}`,
    example: "No. 3:14-cv-01160",
  },
  { form: String.raw`\d{2,5}\s(?:Civ|Cv|Cr|Crim|EDA|WDA|MDA|MAP|EAP|WAP|C\.D|Misc|Bankr)\.?\s\d{2,7}`, example: "1234 EDA 2019" },
  { form: String.raw`\d{1,2}:\d{2}-?(?:cv|cr|md|mc|bk|ap|CV|CR|MD|MC)-\d{2,6}(?:-[\w-]{1,12})?`, example: "4:12-CV-235-A" },
  { form: String.raw`\d\sCA-[A-Z]{2,3}(?:-[A-Z]{2})?\s\d{2}-\d{3,6}`, example: "1 CA-CV 18-0123" },
  { form: String.raw`(?:20|19)?\d{2}-(?:[A-Z]{1,3}-)?\d{3,5}(?:-[A-Z]{1,2})?`, example: "2007-1726" },
  { form: String.raw`[A-Z]\d{6}|(?:IPR|PGR|CBM)\d{4}-\d{5}`, example: "B283091" },
]

const tail = new RegExp(
  String.raw`,\s{1,3}(?:${docketForms.map(({ form }) => `(?:${form})`).join("|")})(?:,?\s(?:slip\sop\.?|pp?\.\s[\d,\s–-]{1,16}))?(?:\s\((?<paren>[A-Z][\w.,/\s-]{1,40})\))?,?\s{0,3}$`,
)
/** Longest stretch of text that a docket number is looked for in. */
const reach = 140

/** Where the caption ends before a docket number that ends at `end`, with the words of a court and date between them; undefined where none stands there. */
export function beforeDocket(text: string, end: number, floor: number): { readonly end: number; readonly court?: string } | undefined {
  const from = Math.max(floor, end - reach)
  const found = tail.exec(text.slice(from, end))
  if (!found) return undefined
  const court = found.groups?.paren
  return { end: from + found.index, ...(court && /\d/.test(court) ? { court } : {}) }
}
