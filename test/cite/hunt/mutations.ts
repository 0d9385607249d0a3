/** Ways in which the same words come to look different: spacing, line ends, slips of recognition, marks of pages. Each is a row with a name and an example that is its test. */

/** Picks a whole number below `limit`. */
export type Pick = (limit: number) => number

/** Part of a text that is replaced: `length` characters at `at` by `by`. */
export type Edit = { readonly at: number; readonly length: number; readonly by: string }

export type Mutation = {
  readonly name: string
  /** Where it strikes: inside a citation's core, which must still be read, or between citations, which must not change. */
  readonly where: "inside" | "between"
  /** The edits in a stretch of the text; none where the mutation finds nothing to change. */
  readonly edits: (stretch: string, pick: Pick) => readonly Edit[]
  readonly example: readonly [before: string, after: string]
}

/** One of the places where a form stands, replaced. */
function once(form: RegExp, by: (found: string) => string): Mutation["edits"] {
  return (stretch, pick) => {
    const places = [...stretch.matchAll(form)]
    const found = places[places.length === 0 ? 0 : pick(places.length)]
    return found ? [{ at: found.index, length: found[0].length, by: by(found[0]) }] : []
  }
}

/** Every place where a form stands, replaced. */
function all(form: RegExp, by: (found: string) => string): Mutation["edits"] {
  return (stretch) => [...stretch.matchAll(form)].map((found) => ({ at: found.index, length: found[0].length, by: by(found[0]) }))
}

const slips: Readonly<Record<string, string>> = { "0": "O", "1": "l", "5": "S", "8": "B" }

export const mutations: readonly Mutation[] = [
  { name: "two blanks", where: "inside", edits: once(/ /g, () => "  "), example: ["12 F.3d 34", "12  F.3d 34"] },
  { name: "line end", where: "inside", edits: once(/ /g, () => "\n"), example: ["12 F.3d 34", "12\nF.3d 34"] },
  { name: "hard blank", where: "inside", edits: once(/ /g, () => "\u00a0"), example: ["12 F.3d 34", "12\u00a0F.3d 34"] },
  {
    name: "blank within reporter",
    where: "inside",
    edits: once(/(?<=[A-Z]\.)(?=[A-Z]\.)/g, () => " "),
    example: ["12 U.S. 34", "12 U. S. 34"],
  },
  {
    name: "comma for period",
    where: "inside",
    edits: once(/(?<=[A-Z])\.(?= ?[A-Z\d])/g, () => ","),
    example: ["12 F.3d 34", "12 F,3d 34"],
  },
  {
    name: "letter for digit",
    where: "inside",
    edits: once(/(?<=\d)[0158](?=\d{1,2}$)/g, (digit) => slips[digit] as string),
    example: ["12 F.3d 303", "12 F.3d 3O3"],
  },
  { name: "star page within", where: "inside", edits: once(/ /g, () => " *123 "), example: ["12 F.3d 34", "12 *123 F.3d 34"] },
  {
    name: "blank lost",
    where: "inside",
    edits: once(/(?<=\.) (?=[A-Z\d])|(?<=\d) (?=[A-Z])/g, () => ""),
    example: ["12 F. Supp. 34", "12 F.Supp. 34"],
  },
  {
    name: "periods lost",
    where: "inside",
    edits: all(/(?<=[A-Z])\.(?= ?[A-Z])|(?<=[A-Z]\. ?[A-Z])\.(?= )/g, () => ""),
    example: ["12 U.S. 34", "12 US 34"],
  },
  {
    name: "reporter cut at a line's end",
    where: "inside",
    edits: once(/(?<=[A-Z][a-z])(?=[a-z]{2})/g, () => "-\n"),
    example: ["12 Cranch 34", "12 Cr-\nanch 34"],
  },
  {
    name: "page number within",
    where: "inside",
    edits: once(/ /g, () => "\n\n*214\n\n"),
    example: ["12 F.3d 34", "12\n\n*214\n\nF.3d 34"],
  },
  {
    name: "reporter in capitals",
    where: "inside",
    edits: once(/[A-Z][a-z]{2,}(?=\.)/g, (word) => word.toUpperCase()),
    example: ["12 F. Supp. 34", "12 F. SUPP. 34"],
  },
  {
    name: "running head within",
    where: "inside",
    edits: once(/ /g, () => "\n\n42 OCTOBER TERM, 1967.\n\n"),
    example: ["12 F.3d 34", "12\n\n42 OCTOBER TERM, 1967.\n\nF.3d 34"],
  },
  { name: "line ends of other systems", where: "between", edits: all(/\n/g, () => "\r\n"), example: ["a\nb", "a\r\nb"] },
  { name: "lines broken anew", where: "between", edits: all(/(?<=[a-z]) (?=[a-z])/g, () => "\n"), example: ["of the law", "of\nthe\nlaw"] },
  {
    name: "word cut at a line's end",
    where: "between",
    edits: once(/(?<=[a-z]{3})(?=[a-z]{3})/g, () => "-\n"),
    example: ["courts", "cou-\nrts"],
  },
  { name: "straight quotation marks", where: "between", edits: all(/[“”]/g, () => '"'), example: ["“so”", '"so"'] },
  { name: "curly apostrophes", where: "between", edits: all(/(?<=\w)'(?=\w)/g, () => "’"), example: ["court's", "court’s"] },
  { name: "long dashes", where: "between", edits: all(/--/g, () => "—"), example: ["so -- then", "so — then"] },
  {
    name: "star page between",
    where: "between",
    edits: once(/(?<=[a-z]) (?=[a-z])/g, () => " *123 "),
    example: ["the law", "the *123 law"],
  },
  {
    name: "words in capitals",
    where: "between",
    edits: once(/(?<= )[a-z]{4,12}(?= )/g, (word) => word.toUpperCase()),
    example: ["a good law here", "a GOOD law here"],
  },
]
