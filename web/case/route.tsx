/** A case's route drawn: a lane for each court, the highest on top, the steps from left to right in order of time, joined by a line. */
import type { HistoryStep } from "../../src/node.js"
import { follow } from "../parts/link.js"
import { walking } from "../parts/roving-focus.js"
import { SignAt } from "../parts/sign.js"
import { useWidth } from "../parts/width.js"
import { courtOf, dayWords } from "../words.js"

const lane = 74
const left = 8

type Stop = { readonly step: HistoryStep; readonly x: number; readonly y: number; readonly wide: number }

const walk = walking("a.mark")

/** Steps stand at even distances, so that two in one month are told apart; each has its date. */
export function Route({ steps }: { readonly steps: readonly HistoryStep[] }) {
  const { frame, wide } = useWidth()
  const courts = courtsOf(steps)
  const stops = steps.map((step, n): Stop => {
    const each = (wide - left) / steps.length
    return { step, x: left + each * (n + 0.5), y: courts.indexOf(courtNameOf(step)) * lane + 46, wide: each }
  })
  const high = courts.length * lane + 6
  return (
    <figure className="route" ref={frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset */}
      <svg viewBox={`0 0 ${wide} ${high}`} role="group" aria-label={`Route: ${steps.map(stepWords).join("; then ")}`} onKeyDown={walk}>
        {courts.map((name, n) => (
          <g key={name}>
            <rect x={0} y={n * lane + 2} width={wide} height={lane - 4} rx={6} className="court" />
            <text x={left + 4} y={n * lane + 18} fontSize={12.5} className="courtname">
              {name}
            </text>
          </g>
        ))}
        <path d={stops.map(({ x, y }, n) => `${n === 0 ? "M" : "L"}${x} ${y}`).join("")} className="way" />
        {stops.map((stop, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be alike in all they say
          <OneStop key={n} stop={stop} first={n === 0} />
        ))}
      </svg>
    </figure>
  )
}

function OneStop({ stop: { step, x, y, wide }, first }: { readonly stop: Stop; readonly first: boolean }) {
  const { place, treatment, severity, case: one } = step
  const day = step.date ?? one.date
  const room = Math.max(6, Math.floor(wide / 7))
  const drawing = (
    <>
      <circle cx={x} cy={y} r={place === "itself" ? 11 : 10} className={place === "itself" ? "here" : "reach"} />
      {place === "itself" ? <circle cx={x} cy={y} r={4.5} className="heart" /> : <SignAt severity={severity ?? "neutral"} x={x} y={y} />}
      <text x={x} y={y + 23} fontSize={12.5} textAnchor="middle" className="what">
        {cut([place === "itself" ? "this case" : (treatment ?? ""), day ? dayWords(day) : ""].filter(Boolean).join(", "), room)}
      </text>
    </>
  )
  const to = addressOf(step)
  if (to === undefined) return <g>{drawing}</g>
  return (
    <a className="mark" href={to} tabIndex={first ? 0 : -1} onClick={follow}>
      {drawing}
    </a>
  )
}

function addressOf({ at, case: one, place }: HistoryStep): string | undefined {
  if (at) return `/case/${at.key}?tab=opinion&opinion=${at.opinion}&at=${at.start}&to=${at.end}`
  return place === "itself" || one.key === undefined ? undefined : `/case/${one.key}`
}

function courtNameOf({ courtName, case: one }: HistoryStep): string {
  return courtName ?? courtOf(one) ?? "Court not known"
}

/** Each court once, the highest first; a court of no known level last. */
function courtsOf(steps: readonly HistoryStep[]): readonly string[] {
  const ordered = [...steps].sort((a, b) => (a.level || 9) - (b.level || 9))
  return [...new Set(ordered.map(courtNameOf))]
}

function stepWords(step: HistoryStep): string {
  const day = step.date ?? step.case.date
  const what = step.place === "itself" ? "this case" : `${step.treatment ?? "decided"} (${step.case.name})`
  return [what, courtNameOf(step), day && dayWords(day)].filter(Boolean).join(", ")
}

const cut = (words: string, most: number) => (words.length > most ? `${words.slice(0, most - 1)}…` : words)
