/** A small library of the fictional State of Franklin: its courts, its reporters and some decisions, as lines of JSON. */

export const declaration = {
  name: "Franklin",
  reporters: [
    { abbreviation: "Frank. 2d", variants: ["Frank.2d"], court: "franklin" },
    { abbreviation: "Frank. App. 2d", variants: ["Frank.App.2d"], court: "franklinctapp" },
  ],
  courts: [
    { id: "franklin", name: "Supreme Court of Franklin", abbreviations: ["Frank."], system: "franklin", level: 1 },
    {
      id: "franklinctapp",
      name: "Franklin Court of Appeals",
      abbreviations: ["Frank. Ct. App."],
      system: "franklin",
      level: 2,
      parent: "franklin",
      divided: true,
    },
  ],
}

type Line = {
  readonly id: string
  readonly case_name: string
  readonly citations: readonly string[]
  readonly court: string
  readonly date: string
  readonly opinions: readonly { readonly type: string; readonly text: string; readonly author?: string }[]
}

const lead = (text: string) => ({ type: "020lead", text })

/** Harrow is overruled by Pell; Lund followed Harrow; Oakes, a sister panel, declines to follow Lund; a dissent would overrule Teague. */
export const cases: readonly Line[] = [
  {
    id: "harrow",
    case_name: "Harrow v. Millbank Ferry Co.",
    citations: ["30 Frank. 2d 101"],
    court: "franklin",
    date: "1955-03-04",
    opinions: [
      lead(
        "A ferry that carries the public for hire answers for the loss of baggage only when the owner proves neglect. *102 The owner here proved none. The judgment is affirmed.",
      ),
    ],
  },
  {
    id: "teague",
    case_name: "Teague v. Orchard Bank",
    citations: ["33 Frank. 2d 12", "118 Fict. 9"],
    court: "franklin",
    date: "1961-11-20",
    opinions: [lead("A bank that pays a forged draft bears the loss, whatever care it took. The judgment is reversed.")],
  },
  {
    id: "lund",
    case_name: "Lund v. Capital Storage, Inc.",
    citations: ["8 Frank. App. 2d 77"],
    court: "franklinctapp",
    date: "1968-05-06",
    opinions: [
      lead(
        "The question is who must prove neglect. We follow Harrow v. Millbank Ferry Co. (1955) 30 Frank. 2d 101, 102. There the owner of lost baggage bore the burden; the owner of stored goods bears it too. The judgment is affirmed.",
      ),
    ],
  },
  {
    id: "oakes",
    case_name: "Oakes v. Riverside Warehouse Co.",
    citations: ["15 Frank. App. 2d 201"],
    court: "franklinctapp",
    date: "1976-02-13",
    opinions: [
      lead(
        "The warehouse relies on Lund v. Capital Storage, Inc. (1968) 8 Frank. App. 2d 77. We decline to follow Lund. Goods in a locked room are in the keeper's hands alone. The judgment is reversed.",
      ),
    ],
  },
  {
    id: "pell",
    case_name: "Pell v. Northern Line",
    citations: ["48 Frank. 2d 310"],
    court: "franklin",
    date: "1979-09-28",
    opinions: [
      lead(
        "Harrow v. Millbank Ferry Co. (1955) 30 Frank. 2d 101 laid the burden of proof on the owner. Experience has shown that rule to be unjust. We overrule Harrow v. Millbank Ferry Co., supra, 30 Frank. 2d 101. The judgment is reversed.",
      ),
      {
        type: "040dissent",
        author: "Quist",
        text: "QUIST, J., dissenting.\nThe Court stops too soon. I would overrule Teague v. Orchard Bank (1961) 33 Frank. 2d 12 as well.",
      },
    ],
  },
]

/** The file's text: the declaration first, then a case a line. */
export function franklinLines(): string {
  return [{ declare: declaration }, ...cases].map((line) => JSON.stringify(line)).join("\n")
}
