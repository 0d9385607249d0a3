/** A line of decisions of the State of Franklin in which each kind of standing occurs once; every date is argued in golden.test.ts. */

const lead = (text: string) => [{ type: "020lead", text }]

type Made = {
  readonly name: string
  readonly at: string
  readonly court?: string
  readonly date: string
  readonly text: string
  readonly dissent?: string
}

const made: readonly Made[] = [
  {
    name: "Ambrose v. Dale Mills",
    at: "20 Frank. 2d 5",
    date: "1950-02-01",
    text: "A mill that floods a meadow pays only where it was careless. The judgment is affirmed.",
  },
  {
    name: "Corwin v. Estes",
    at: "22 Frank. 2d 40",
    date: "1952-03-03",
    text: "A tenant at will must be told in writing to go, and a month before. The judgment is affirmed.",
  },
  {
    name: "Quill v. Rusk",
    at: "3 Frank. App. 2d 50",
    court: "franklinctapp",
    date: "1960-04-04",
    text: "The dam broke without anybody's fault. We follow Ambrose v. Dale Mills (1950) 20 Frank. 2d 5. The judgment is affirmed.",
  },
  {
    name: "Wick v. Yarrow",
    at: "31 Frank. 2d 2",
    date: "1961-05-05",
    text: "A carrier does not answer for what a sealed chest held. The judgment is reversed.",
  },
  {
    name: "Zane v. Abbot",
    at: "32 Frank. 2d 4",
    date: "1963-06-06",
    text: "An heir who renounces takes nothing. The judgment is affirmed.",
  },
  {
    name: "Orne v. Pyke",
    at: "9 Frank. App. 2d 12",
    court: "franklinctapp",
    date: "1969-07-07",
    text: "The landlord of a shop need not light the stairs. The judgment is affirmed.",
  },
  {
    name: "Barlow v. Crane",
    at: "40 Frank. 2d 90",
    date: "1970-09-09",
    text: "The owner relies on Ambrose v. Dale Mills (1950) 20 Frank. 2d 5. Whoever keeps water keeps it at his peril. We overrule Ambrose v. Dale Mills, supra, 20 Frank. 2d 5. Wick v. Yarrow (1961) 31 Frank. 2d 2 is distinguishable: there the chest was sealed. (See Zane v. Abbot (1963) 32 Frank. 2d 4.) The judgment is reversed.",
    dissent:
      "TULLY, J., dissenting.\nThe court is too bold. I would overrule Zane v. Abbot (1963) 32 Frank. 2d 4 before I would touch Ambrose.",
  },
  {
    name: "Dunmore v. Fitch",
    at: "42 Frank. 2d 11",
    date: "1972-10-10",
    text: "Word of mouth will do. Corwin v. Estes (1952) 22 Frank. 2d 40 is overruled to the extent that it requires a writing. The judgment is affirmed.",
  },
  {
    name: "Moss v. Nettle",
    at: "16 Frank. App. 2d 30",
    court: "franklinctapp",
    date: "1977-11-11",
    text: "The tenant of a dark stair is owed a lamp. We decline to follow Orne v. Pyke (1969) 9 Frank. App. 2d 12. The judgment is reversed.",
  },
  {
    name: "Ibsen v. Jarvis",
    at: "50 Frank. 2d 7",
    date: "1980-12-12",
    text: "The rule is not old. Garner v. Holt (1955) 25 Frank. 2d 60 was overruled by Keller v. Lomax (1975) 45 Frank. 2d 30. The judgment is affirmed.",
  },
  {
    name: "Sable v. Thorn",
    at: "20 Frank. App. 2d 8",
    court: "franklinctapp",
    date: "1981-01-13",
    text: "A boundary oak belongs to the older title. The judgment is affirmed.",
  },
  {
    name: "Sable v. Thorn",
    at: "55 Frank. 2d 70",
    date: "1983-02-14",
    text: "The Court of Appeals gave the oak to the older title. (Sable v. Thorn (1981) 20 Frank. App. 2d 8.) An oak on the line belongs to both. The judgment of the Court of Appeals is reversed.",
  },
  {
    name: "Umber v. Voss",
    at: "30 Frank. App. 2d 3",
    court: "franklinctapp",
    date: "1990-03-15",
    text: "A toll bridge may shut at night. The judgment is affirmed.",
  },
  {
    name: "Yule v. Zorn",
    at: "33 Frank. App. 2d 60",
    court: "franklinctapp",
    date: "1991-08-20",
    text: "The bridge cases are unsettled. (Umber v. Voss (1990) 30 Frank. App. 2d 3, review granted, 60 Frank. 2d 1 (1991).) The judgment is affirmed.",
  },
]

/** The cases as lines of JSON, without the declaration of their courts. */
export const goldenLines: readonly string[] = made.map(({ name, at, court = "franklin", date, text, dissent }) =>
  JSON.stringify({
    id: at,
    case_name: name,
    citations: [at],
    court,
    date,
    opinions: [...lead(text), ...(dissent ? [{ type: "040dissent", author: "Tully", text: dissent }] : [])],
  }),
)
