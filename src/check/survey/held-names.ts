/**
 * Names that an opinion itself bears: each caption at its head, and those of the cases decided together with it. The record keeps one.
 *
 *     Together with No. 2, Briggs et al. v. Elliott et al., on appeal from …
 *                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import { compareNames } from "../../caption/compare.js"
import type { HeldCase } from "./held-case.js"

/** Captions stand so far into an opinion's text; those of cases decided together may stand in a note further on. */
const head = 6_000
const versus = /\s(?:v|vs|V|VS)\.?\s|\s(?:versus|VERSUS|against|AGAINST)\s/g
const together = /\b(?:[Tt]ogether with|TOGETHER WITH|consolidated with|[Cc]onsolidated cases|also|and) (?:No|Nos|Case)s?\. ?\S{1,20}/g
const longestSide = 160
const longestList = 4_000
const mostLists = 6

/** Does the opinion bear this name? Asked of a case that the record calls otherwise. */
export function nameBorne({ opinions }: HeldCase, name: string): string | undefined {
  for (const { text } of opinions) {
    for (const caption of captionsIn(text)) if (compareNames(name, [caption]) === "same") return caption
  }
  return undefined
}

/** The captions that a text says are its own. */
export function captionsIn(text: string): readonly string[] {
  const stretches = [text.slice(0, head), ...listsIn(text.slice(head)).map((at) => text.slice(head + at, head + at + longestList))]
  return stretches.flatMap(captionsOf)
}

function listsIn(text: string): readonly number[] {
  return [...text.matchAll(together)].slice(0, mostLists).map(({ index }) => index)
}

/** Both sides of each "v.", up to what ends a party; a name with a citation behind it is another case's. */
function captionsOf(stretch: string): readonly string[] {
  return [...stretch.matchAll(versus)].flatMap(({ index, 0: sign }) => {
    const left = partyBefore(stretch.slice(Math.max(0, index - longestSide), index))
    const rest = stretch.slice(index + sign.length, index + sign.length + longestSide)
    const right = partyAfter(rest)
    const cited = /^[,;]?\s{0,3}\d{1,4}\s+[A-Z]/.test(rest.slice(right.length))
    return cited || left === "" || right === "" ? [] : [`${left} v. ${right}`]
  })
}

const role =
  /,?\s(?:et al\.?,?|(?:Plaintiffs?|Defendants?|Petitioners?|Respondents?|Appell(?:ants?|ees?)|Cross-[A-Z]\w+)(?:[-–/ ](?:Appell\w+|Cross\S+|Respondents?))*)\b[.,;]?/gi

function partyBefore(words: string): string {
  const line = words.replace(/\s+/g, " ").replace(role, "")
  return (
    line
      .split(
        /(?<!\b(?:[A-Z]|Co|Inc|Corp|Ltd|Jr|Sr|St|Mr|Mrs|Dr|No|Ass'n|Bros|Ry|R|U|S|Bd|Dept))\.\s|;\s|\bNos?\. ?\S+,?\s|:\s|\)\s|\d{2,},?\s/,
      )
      .at(-1) ?? ""
  ).replace(/^[\s,]+|[\s,]+$/g, "")
}

function partyAfter(words: string): string {
  const end =
    /,?\s(?:et al\b|on (?:appeal|certiorari|writ|petition|motion)|also on|No\. ?\d|Nos\. ?\d|certiorari|appeal from|error to|argued|decided)|[;(\n]|\.\s(?=[A-Z])(?<!\b(?:[A-Z]|Co|Inc|Corp|Ltd|Jr|Sr|St)\.\s)|,\s(?:(?:Plaintiff|Defendant|Petitioner|Respondent|Appell)\w*|\d)/i.exec(
      words,
    )
  return words
    .slice(0, end?.index ?? 80)
    .replace(/\s+/g, " ")
    .replace(/^[\s,]+|[\s,.]+$/g, "")
}
