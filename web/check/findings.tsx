/** The findings in reading order, with filters by severity, by kind and by what was decided about them. */
import { useVirtualizer } from "@tanstack/react-virtual"
import { type RefObject, useEffect, useMemo, useRef } from "react"
import type { FindingKind } from "../../src/node.js"
import { severities } from "../../src/report/order.js"
import { findingWords, number } from "../../src/report/words.js"
import { useAsk } from "../address.js"
import { mostPrinted, usePrinting } from "../parts/printing.js"
import { Sign } from "../parts/sign.js"
import { Tag } from "../parts/tag.js"
import { severityWords } from "../words.js"
import type { Row } from "./reading-order.js"
import { type Reviews, standOf } from "./reviews.js"

type Props = {
  readonly rows: readonly Row[]
  readonly names: readonly string[]
  readonly reviews: Reviews
  /** The citation that the reader comes back from. */
  readonly back: number | undefined
  readonly onChoose: (row: number) => void
}

/** A finding that is chosen opens the evidence of its citation. */
export function Findings({ rows, names, reviews, back, onChoose }: Props) {
  const [severity, setSeverity] = useAsk("severity")
  const [kind, setKind] = useAsk("kind")
  const [stand, setStand] = useAsk("review")
  const kinds = useMemo(() => [...new Set(rows.map(({ finding }) => finding.kind))].sort(), [rows])
  const shown = rows.filter(
    ({ finding }) =>
      (severity === "" || finding.severity === severity) &&
      (kind === "" || finding.kind === kind) &&
      (stand === "" || standOf(reviews.of(finding)) === stand),
  )
  if (rows.length === 0)
    return (
      <p className="empty">
        Nothing was found that needs attention, within the limits stated above. Choose a citation in the brief to see what is held of it.
      </p>
    )
  return (
    <section className="findings" aria-label="Findings">
      <Severities rows={rows} chosen={severity} onChoose={setSeverity} />
      <div className="filters">
        <label>
          Kind{" "}
          <select value={kind} onChange={(event) => setKind(event.target.value)}>
            <option value="">any</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {findingWords[one as FindingKind]}
              </option>
            ))}
          </select>
        </label>
        <label>
          Review{" "}
          <select value={stand} onChange={(event) => setStand(event.target.value)}>
            <option value="">any</option>
            <option value="open">not decided</option>
            <option value="accepted">accepted</option>
            <option value="dismissed">dismissed</option>
          </select>
        </label>
        <span className="dim" role="status">
          {shown.length === rows.length ? "" : `${number(shown.length)} of ${number(rows.length)}`}
        </span>
      </div>
      {shown.length === 0 ? (
        <p className="empty">No finding fits all filters.</p>
      ) : (
        <List rows={shown} names={names} reviews={reviews} back={back} onChoose={onChoose} />
      )}
    </section>
  )
}

/** A button for each severity there is, with its count; the pressed one is the only one shown. */
function Severities({ rows, chosen, onChoose }: { rows: readonly Row[]; chosen: string; onChoose: (severity: string) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons has no fieldset
    <div className="chips" role="group" aria-label="Severity">
      <button type="button" aria-pressed={chosen === ""} onClick={() => onChoose("")}>
        All {number(rows.length)}
      </button>
      {severities.map((one) => {
        const count = rows.filter(({ finding }) => finding.severity === one).length
        return (
          count > 0 && (
            <button key={one} type="button" aria-pressed={chosen === one} onClick={() => onChoose(chosen === one ? "" : one)}>
              <Sign severity={one} /> {severityWords[one]} {number(count)}
            </button>
          )
        )
      })}
    </div>
  )
}

/** When the evidence closes, the focus goes back to the finding it was opened from. */
function useReturn(frame: RefObject<HTMLElement | null>, back: number | undefined, show: (row: number) => void): void {
  const shown = useRef(show)
  shown.current = show
  useEffect(() => {
    if (back === undefined) return
    shown.current(back)
    const drawn = setTimeout(() => frame.current?.querySelector<HTMLElement>(`[data-row="${back}"]`)?.focus(), 60)
    return () => clearTimeout(drawn)
  }, [frame, back])
}

function List({ rows, names, reviews, back, onChoose }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const printing = usePrinting()
  const drawn = useVirtualizer({ count: rows.length, getScrollElement: () => frame.current, estimateSize: () => 104, overscan: 8 })
  useReturn(frame, back, (row) => drawn.scrollToIndex(rows.findIndex((one) => one.row === row)))
  const one = (at: Row) => <OneFinding at={at} name={names[at.row] ?? ""} reviews={reviews} onChoose={onChoose} />
  if (printing)
    return (
      <ol className="printed">
        {rows.slice(0, mostPrinted).map((at) => (
          <li key={at.id}>{one(at)}</li>
        ))}
      </ol>
    )
  return (
    <div className="scroll" ref={frame}>
      <ol style={{ height: drawn.getTotalSize() }}>
        {drawn.getVirtualItems().map((item) => (
          <li
            key={item.key}
            data-index={item.index}
            ref={drawn.measureElement}
            aria-posinset={item.index + 1}
            aria-setsize={rows.length}
            style={{ transform: `translateY(${item.start}px)` }}
          >
            {one(rows[item.index] as Row)}
          </li>
        ))}
      </ol>
    </div>
  )
}

type OneProps = { readonly at: Row; readonly name: string; readonly reviews: Reviews; readonly onChoose: (row: number) => void }

function OneFinding({ at: { row, finding }, name, reviews, onChoose }: OneProps) {
  const stand = standOf(reviews.of(finding))
  return (
    <button type="button" className={`finding ${stand}`} data-row={row} onClick={() => onChoose(row)}>
      <span className="top">
        <Tag severity={finding.severity}>{findingWords[finding.kind]}</Tag>
        {stand !== "open" && <span className="dim">{stand}</span>}
      </span>
      <em>{name}</em>
      <span>{finding.message}</span>
    </button>
  )
}
