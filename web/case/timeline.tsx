/** The life of a case at a glance: time from left to right, courts from the highest down, a sign for each treatment, plain citations below. */
import { scaleLinear } from "d3-scale"
import { useMemo, useState } from "react"
import { number } from "../../src/report/words.js"
import { useAddress, write } from "../address.js"
import { follow } from "../parts/link.js"
import { walking } from "../parts/roving-focus.js"
import { SignAt } from "../parts/sign.js"
import { useWidth } from "../parts/width.js"
import { dayWords } from "../words.js"
import { Callout, Legend, saidOf } from "./legend.js"
import { type Mark, markAddress, markWords, yearsOf } from "./marks.js"
import { barsHigh, type Lane, type Layout, laidOut } from "./timeline-layout.js"

type Props = { readonly marks: readonly Mark[]; readonly asOf: string; readonly decided: string | undefined; readonly cited: number }

const walk = walking("a.mark")

/** Each mark leads to the sentence that made it. The marks are one stop of the Tab key; arrow keys go along them. */
export function Timeline({ marks, asOf, decided, cited }: Props) {
  const { frame, wide } = useWidth()
  const [shown, setShown] = useState<Mark>()
  const layout = useMemo(() => laidOut(marks, decided, wide), [marks, decided, wide])
  if (marks.length === 0) return <p className="empty">No opinion that is held cites this case.</p>
  const { lanes, plain, high } = layout
  const after = asOf === "" ? undefined : yearsOf(asOf) + (asOf.length === 4 ? 0.999 : 0)
  return (
    <figure className="timeline" ref={frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset */}
      <svg viewBox={`0 0 ${wide} ${high + 24}`} role="group" aria-label={`Timeline: ${saidOf(marks)}`} onKeyDown={walk}>
        <Years layout={layout} decided={decided} after={after} />
        {plain.size > 0 && <Bars layout={layout} after={after} />}
        {lanes.map((lane, n) => (
          <OneLane key={lane.name} lane={lane} layout={layout} cited={cited} first={n === 0} after={after} onShow={setShown} />
        ))}
      </svg>
      <figcaption>
        <Legend marks={marks} />
        <Callout mark={shown} />
      </figcaption>
    </figure>
  )
}

type YearsProps = { readonly layout: Layout; readonly decided: string | undefined; readonly after: number | undefined }

function Years({ layout: { x, high, left, right }, decided, after }: YearsProps) {
  const turned = after === undefined ? undefined : Math.max(left, Math.min(right, x(after)))
  return (
    <>
      {turned !== undefined && <rect x={turned} y={0} width={right - turned} height={high} className="later" />}
      {wholeYears(x.ticks(Math.max(2, Math.round((right - left) / 110)))).map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={0} y2={high} className="tick" />
          <text x={x(tick)} y={high + 17} fontSize={12.5} textAnchor="middle">
            {tick}
          </text>
        </g>
      ))}
      {decided && (
        <line x1={x(yearsOf(decided))} x2={x(yearsOf(decided))} y1={0} y2={high} className="decided">
          <title>{`Decided ${dayWords(decided)}`}</title>
        </line>
      )}
      {turned !== undefined && <line x1={turned} x2={turned} y1={0} y2={high} className="today" />}
    </>
  )
}

const wholeYears = (ticks: readonly number[]) => ticks.filter((tick) => Number.isInteger(tick))

/** How many plain citations each year has; together they lead to the list of them. */
function Bars({ layout: { plain, x, high, left }, after }: { readonly layout: Layout; readonly after: number | undefined }) {
  const address = useAddress()
  const y = scaleLinear([0, Math.max(...plain.values())], [0, barsHigh])
  const all = [...plain.values()].reduce((sum, count) => sum + count, 0)
  const wide = Math.max(1, x(1) - x(0) - 1)
  const to = write({ ...address, ask: new Map([["tab", "cited-by"]]) })
  return (
    <g>
      {[...plain].map(([year, count]) => (
        <rect
          key={year}
          x={x(year)}
          y={high - y(count)}
          width={wide}
          height={y(count)}
          className="bar"
          opacity={after !== undefined && year > after ? 0.3 : 1}
        >
          <title>{`${year}: ${number(count)}`}</title>
        </rect>
      ))}
      <a className="mark list" href={to} tabIndex={-1} onClick={follow}>
        <text x={0} y={left > 100 ? high - barsHigh / 2 + 4 : high - barsHigh - 8} fontSize={13}>
          Only cited: {number(all)}
        </text>
      </a>
    </g>
  )
}

type LaneProps = {
  readonly lane: Lane
  readonly layout: Layout
  readonly cited: number
  readonly first: boolean
  readonly after: number | undefined
  readonly onShow: (mark: Mark) => void
}

function OneLane({ lane, layout: { left, right }, cited, first, after, onShow }: LaneProps) {
  return (
    <g>
      <line x1={left} x2={right} y1={lane.y} y2={lane.y} className="rule" />
      <text x={0} y={lane.label} fontSize={13}>
        {lane.name}
      </text>
      {lane.marks.map(({ mark, at, y }, n) => (
        <OneMark
          // biome-ignore lint/suspicious/noArrayIndexKey: two marks may be alike in all they say
          key={n}
          mark={mark}
          x={at}
          y={y}
          to={markAddress(mark, cited)}
          stop={first && n === 0}
          faint={after !== undefined && yearsOf(mark.date) > after ? 0.25 : mark.counts ? 1 : 0.5}
          onShow={onShow}
        />
      ))}
    </g>
  )
}

type MarkProps = {
  readonly mark: Mark
  readonly x: number
  readonly y: number
  readonly to: string | undefined
  readonly stop: boolean
  readonly faint: number
  readonly onShow: (mark: Mark) => void
}

function OneMark({ mark, x, y, to, stop, faint, onShow }: MarkProps) {
  const sign = <SignAt severity={mark.severity} x={x} y={y} size={mark.severity === "neutral" ? 11 : 16} />
  const show = () => onShow(mark)
  if (to === undefined)
    return (
      <g opacity={faint}>
        <title>{markWords(mark)}</title>
        {sign}
      </g>
    )
  return (
    <a
      className="mark"
      href={to}
      aria-label={markWords(mark)}
      tabIndex={stop ? 0 : -1}
      style={{ opacity: faint }}
      onClick={follow}
      onFocus={show}
      onMouseEnter={show}
    >
      <circle cx={x} cy={y} r={10} className="reach" />
      {sign}
    </a>
  )
}
