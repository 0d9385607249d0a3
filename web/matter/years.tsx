/** How the answer to the same facts changed as the law did: a band through the years, and the decisions that turned it. */
import type { ReasonVerdict } from "../../src/node.js"
import { walking } from "../parts/roving-focus.js"
import { Sign, SignAt } from "../parts/sign.js"
import { useWidth } from "../parts/width.js"
import { dayWords } from "../words.js"
import type { Doctrine } from "./interview.js"
import { outcomeWords, severityOf } from "./outcome.js"

type Moment = ReasonVerdict["timeline"][number]
type Props = {
  readonly timeline: readonly Moment[]
  readonly asOf: string
  readonly onAsOf: (day: string) => void
  readonly sides: Doctrine["sides"]
}

/** Only the days on which the answer changed are listed; each can be gone to. */
export function Years({ timeline, asOf, onAsOf, sides }: Props) {
  const turns = timeline.filter(({ changed }) => changed)
  if (turns.length === 0) return null
  return (
    <section aria-label="The answer through the years">
      <h2>The answer through the years</h2>
      <Band turns={turns.slice(-mostDrawn)} more={turns.length > mostDrawn} sides={sides} onAsOf={onAsOf} />
      <ol className="years">
        {turns.map((turn) => (
          <li key={turn.date}>
            <button type="button" aria-pressed={asOf === turn.date} onClick={() => onAsOf(turn.date)}>
              {dayWords(turn.date)}
            </button>
            <div>
              <p>
                <Sign severity={severityOf(turn.verdict)} /> <strong>{outcomeWords(turn, sides)}</strong>
              </p>
              {turn.events.map((event) => (
                <p key={event} className="dim">
                  {event}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
      {asOf !== "" && (
        <button type="button" onClick={() => onAsOf("")}>
          Back to the matter’s own day
        </button>
      )}
    </section>
  )
}

const top = 44
const thick = 22
const walk = walking("g[role=button]")

/** Turns drawn at most; the latest are. */
const mostDrawn = 8

type BandProps = Pick<Props, "sides" | "onAsOf"> & { readonly turns: readonly Moment[]; readonly more: boolean }

/** A stretch for each answer, as wide as the next, for turns may lie days or decades apart; each begins with its day and the case that made it. */
function Band({ turns, more, sides, onAsOf }: BandProps) {
  const { frame, wide } = useWidth()
  const each = wide / turns.length
  const said = turns.map((turn) => `${dayWords(turn.date)}: ${outcomeWords(turn, sides)}`).join("; ")
  return (
    <figure className="band" ref={frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset */}
      <svg viewBox={`0 0 ${wide} ${top + thick + 24}`} role="group" aria-label={said} onKeyDown={walk}>
        {turns.map((turn, n) => (
          <Turn key={turn.date} turn={turn} x={n * each} wide={each} first={n === 0} sides={sides} onAsOf={onAsOf} />
        ))}
      </svg>
      {more && <figcaption className="dim">The latest {mostDrawn} turns are drawn.</figcaption>}
    </figure>
  )
}

type TurnProps = Pick<Props, "sides" | "onAsOf"> & {
  readonly turn: Moment
  readonly x: number
  readonly wide: number
  readonly first: boolean
}

function Turn({ turn, x, wide, first, sides, onAsOf }: TurnProps) {
  const by = causeOf(turn)
  const severity = severityOf(turn.verdict)
  const go = () => onAsOf(turn.date)
  const room = Math.floor((wide - 14) / 7)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a mark in a drawing cannot be a button
    <g
      role="button"
      tabIndex={first ? 0 : -1}
      className="turn"
      onClick={go}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return
        event.preventDefault()
        go()
      }}
    >
      <rect x={x + 1} y={top} width={Math.max(1, wide - 2)} height={thick} className={`stretch ${severity}`} />
      <line x1={x + 1} x2={x + 1} y1={6} y2={top + thick} className="edge" />
      <text x={x + 8} y={18} fontSize={13} className="cause">
        {cut(by ?? "", room)}
      </text>
      <text x={x + 8} y={35} fontSize={12.5}>
        {room > 12 ? dayWords(turn.date) : turn.date.slice(0, 4)}
      </text>
      <SignAt severity={severity} x={x + 16} y={top + thick / 2} size={14} />
      <text x={x + 8} y={top + thick + 17} fontSize={12.5}>
        {cut(outcomeWords(turn, sides), room)}
      </text>
    </g>
  )
}

const cut = (words: string, most: number) => (words.length > most ? `${words.slice(0, Math.max(1, most - 1))}…` : words)

/** The decision that changed the answer: of those the day's events name first, the one that most of them speak of. */
function causeOf({ events }: Moment): string | undefined {
  const names = events.flatMap((event) => /^([^:]{1,40}):/.exec(event)?.[1] ?? [])
  const spoken = (name: string) => events.filter((event) => event.startsWith(`${name}:`) || event.includes(`by ${name}`)).length
  return [...new Set(names)].sort((a, b) => spoken(b) - spoken(a))[0]
}
