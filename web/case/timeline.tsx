/** The life of a case at a glance: time from left to right, courts from the highest down, a sign for each treatment. */
import { scaleLinear, scaleSqrt } from "d3-scale"
import { useLayoutEffect, useRef, useState } from "react"
import type { TimelineMark } from "../../src/node.js"
import { severities } from "../../src/report/order.js"
import { number } from "../../src/report/words.js"
import { follow } from "../app.js"
import { severityWords } from "../words.js"
import { yearsOf } from "./marks.js"

type Props = { readonly marks: readonly TimelineMark[]; readonly asOf: string; readonly decided: string | undefined }

const rows = [
  { level: 1, name: "Highest" },
  { level: 2, name: "Appeal" },
  { level: 3, name: "Trial" },
  { level: undefined, name: "Other" },
] as const
const high = 34

/** Each mark opens the case that made it; a circle stands for the plain citations of a year. */
export function Timeline({ marks, asOf, decided }: Props) {
  const { frame, wide } = useWidth()
  if (marks.length === 0) return <p className="empty">No opinion that is held cites this case.</p>
  const days = [...(decided ? [decided] : []), ...marks.map(({ date }) => date)].map(yearsOf)
  const least = Math.min(...days)
  const x = scaleLinear([Math.floor(least), Math.max(Math.floor(least) + 5, Math.ceil(Math.max(...days)))], [62, wide - 14])
  const size = scaleSqrt([1, Math.max(2, ...marks.map(({ count = 1 }) => count))], [3.5, 13])
  const shown = rows.filter(({ level }) => marks.some((mark) => rowOf(mark) === level))
  const y = (mark: TimelineMark) => shown.findIndex(({ level }) => level === rowOf(mark)) * high + 20
  const bottom = shown.length * high + 6
  const after = asOf === "" ? undefined : yearsOf(asOf) + (asOf.length === 4 ? 0.999 : 0)
  const drawn = [...marks].sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity)).reverse()
  drawn.sort((a, b) => Number(a.severity !== "neutral") - Number(b.severity !== "neutral"))
  return (
    <figure className="timeline" ref={frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset */}
      <svg viewBox={`0 0 ${wide} ${bottom + 22}`} role="group" aria-label={`Timeline: ${saidOf(marks)}`}>
        {shown.map(({ name }, at) => (
          <g key={name}>
            <line x1={62} x2={wide} y1={at * high + 20} y2={at * high + 20} className="rule" />
            <text x={0} y={at * high + 24} fontSize={11}>
              {name}
            </text>
          </g>
        ))}
        {x.ticks(Math.max(2, Math.round(wide / 110))).map((tick) => (
          <text key={tick} x={x(tick)} y={bottom + 14} fontSize={11} textAnchor="middle">
            {tick}
          </text>
        ))}
        {after !== undefined && <line x1={x(after)} x2={x(after)} y1={2} y2={bottom} className="today" />}
        {drawn.map((mark, at) => (
          <Sign
            // biome-ignore lint/suspicious/noArrayIndexKey: two marks may be alike in all they say
            key={at}
            mark={mark}
            x={x(yearsOf(mark.date))}
            y={y(mark)}
            size={size(mark.count ?? 1)}
            later={after !== undefined && yearsOf(mark.date) > after}
          />
        ))}
      </svg>
      <figcaption className="dim">
        {severities
          .filter((severity) => marks.some((mark) => mark.severity === severity))
          .map((severity) => `${severityWords[severity].sign} ${severityWords[severity].name.toLowerCase()}`)
          .join("  ")}
        {marks.some(({ counts }) => !counts) && "  (faint: does not count, as in a dissent)"}
      </figcaption>
    </figure>
  )
}

const rowOf = ({ level }: TimelineMark) => (level === 0 ? undefined : level)

type SignProps = { readonly mark: TimelineMark; readonly x: number; readonly y: number; readonly size: number; readonly later: boolean }

function Sign({ mark: { severity, treatment, name, date, key, count, counts }, x, y, size, later }: SignProps) {
  const says = count
    ? `${number(count)} plain citations in ${date}`
    : `${treatment}: ${name ?? "a case"}, ${date}${counts ? "" : " (does not count)"}`
  const sign =
    severity === "neutral" ? (
      <circle cx={x} cy={y} r={size} className="plain" />
    ) : (
      <text x={x} y={y + 5} fontSize={15} textAnchor="middle" className={`fill-${severity}`}>
        {severityWords[severity].sign}
      </text>
    )
  const faint = later ? 0.25 : counts ? 1 : 0.5
  return key === undefined ? (
    <g opacity={faint}>
      <title>{says}</title>
      {sign}
    </g>
  ) : (
    <a href={`/case/${key}`} aria-label={says} style={{ opacity: faint }} onClick={follow}>
      <title>{says}</title>
      {sign}
    </a>
  )
}

function saidOf(marks: readonly TimelineMark[]): string {
  const counted = severities.map((severity) => {
    const all = marks.filter((mark) => mark.severity === severity).reduce((sum, { count = 1 }) => sum + count, 0)
    return all > 0 ? `${number(all)} ${severityWords[severity].name.toLowerCase()}` : ""
  })
  return counted.filter(Boolean).join(", ")
}

/** The width at hand, so that text is drawn at its own size on every screen. */
function useWidth() {
  const frame = useRef<HTMLElement>(null)
  const [wide, setWide] = useState(600)
  useLayoutEffect(() => {
    const watched = frame.current
    if (!watched) return
    const watch = new ResizeObserver(([entry]) => entry && setWide(Math.max(260, Math.round(entry.contentRect.width))))
    watch.observe(watched)
    return () => watch.disconnect()
  }, [])
  return { frame, wide }
}
