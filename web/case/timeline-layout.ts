/** How a timeline is laid out: years across, a lane for each level of court, and below them the plain citations by year. */
import { scaleLinear } from "d3-scale"
import { severities } from "../../src/report/order.js"
import { byDecision, byYear, type Mark, mostRows, type Placed, placed, yearsOf } from "./marks.js"

const levels = [
  { level: 1, name: "Highest courts" },
  { level: 2, name: "Courts of appeal" },
  { level: 3, name: "Trial courts" },
  { level: undefined, name: "Other courts" },
] as const
const line = 20 // between rows of signs
export const barsHigh = 34

/** Up to so many plain citations are a ring each; more are bars by year. */
const mostRings = 60

/** A lane's line is at `y`; the rows of its signs stand on it. `label` is where its name goes. */
export type Lane = {
  readonly name: string
  readonly y: number
  readonly label: number
  readonly marks: readonly (Placed & { readonly y: number })[]
}
export type Scale = ReturnType<typeof scaleLinear<number, number>>
export type Layout = {
  readonly x: Scale
  readonly lanes: readonly Lane[]
  readonly plain: ReadonlyMap<number, number>
  readonly high: number
  readonly left: number
  readonly right: number
}

/** The drawing for this width. On a narrow screen the lanes' names stand above them instead of beside. */
export function laidOut(marks: readonly Mark[], decided: string | undefined, wide: number): Layout {
  const narrow = wide < 560
  const [left, right] = narrow ? [10, wide - 14] : [122, wide - 18]
  const x = yearScale(marks, decided, left, right)
  const decisions = byDecision(marks, severities)
  const single = decisions.filter(({ severity, count }) => severity === "neutral" && count === undefined)
  const rings = single.length <= mostRings
  const own = decisions.filter((mark) => mark.count === undefined && (rings || mark.severity !== "neutral"))
  let y = 0
  const lanes = levels.flatMap(({ level, name }): readonly Lane[] => {
    const here = own.filter((mark) => (mark.level === 0 ? undefined : mark.level) === level)
    if (here.length === 0) return []
    const places = placed(here, (mark) => x(yearsOf(mark.date)), 17)
    const deep = Math.min(mostRows, 1 + Math.max(...places.map(({ row }) => row)))
    const top = y
    y += deep * line + (narrow ? 26 : 10)
    const base = y - 6
    return [{ name, y: base, label: narrow ? top + 14 : base + 4, marks: places.map((one) => ({ ...one, y: base - one.row * line })) }]
  })
  const plain = byYear(decisions.filter((mark) => mark.severity === "neutral" && (mark.count !== undefined || !rings)))
  return { x, lanes, plain, high: y + (plain.size > 0 ? barsHigh + (narrow ? 24 : 14) : 6), left, right }
}

function yearScale(marks: readonly Mark[], decided: string | undefined, left: number, right: number): Scale {
  const days = [...(decided ? [decided] : []), ...marks.map(({ date }) => date)].map(yearsOf)
  const first = Math.floor(days.reduce((least, day) => Math.min(least, day), 9999))
  const last = Math.ceil(days.reduce((most, day) => Math.max(most, day), 0))
  return scaleLinear([first, Math.max(first + 5, last)], [left, right])
}
