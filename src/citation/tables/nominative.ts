/** Early reports known by their reporter's name and renumbered later as volumes of one series, page for page: "13 Wall. 29" is "80 U.S. 29". */

export type Renumbering = {
  readonly reporter: string
  readonly first: number
  readonly last: number
  readonly series: string
  readonly from: number
  readonly example: readonly [string, string]
}

export const renumberings: readonly Renumbering[] = [
  { reporter: "Dall.", first: 1, last: 4, series: "U.S.", from: 1, example: ["2 Dall. 419", "2 U.S. 419"] },
  { reporter: "Cranch", first: 1, last: 9, series: "U.S.", from: 5, example: ["1 Cranch 137", "5 U.S. 137"] },
  { reporter: "Wheat.", first: 1, last: 12, series: "U.S.", from: 14, example: ["4 Wheat. 316", "17 U.S. 316"] },
  { reporter: "Pet.", first: 1, last: 16, series: "U.S.", from: 26, example: ["16 Pet. 1", "41 U.S. 1"] },
  { reporter: "How.", first: 1, last: 24, series: "U.S.", from: 42, example: ["19 How. 393", "60 U.S. 393"] },
  { reporter: "Black", first: 1, last: 2, series: "U.S.", from: 66, example: ["2 Black 635", "67 U.S. 635"] },
  { reporter: "Wall.", first: 1, last: 23, series: "U.S.", from: 68, example: ["13 Wall. 29", "80 U.S. 29"] },
]

/** The volume in the later series, "80 U.S." for "13 Wall."; undefined where there is none. */
export function renumbered(volume: string | undefined, reporter: string): string | undefined {
  const number = Number(volume)
  const row = renumberings.find((held) => held.reporter === reporter && number >= held.first && number <= held.last)
  return row && `${number - row.first + row.from} ${row.series}`
}
