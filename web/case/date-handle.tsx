/** Turns the status back in time: a handle that lies along the years of the timeline. */
import type { TimelineMark } from "../../src/node.js"
import { yearsOf } from "./marks.js"

type Props = {
  readonly marks: readonly TimelineMark[]
  readonly decided: string | undefined
  readonly asOf: string
  readonly onAsOf: (day: string) => void
}

/** At its right end the handle asks for no day: the newest that the library holds. */
export function DateHandle({ marks, decided, asOf, onAsOf }: Props) {
  const years = [...(decided ? [yearsOf(decided)] : []), ...marks.map(({ date }) => yearsOf(date))]
  const first = Math.floor(years.reduce((least, year) => Math.min(least, year), 9999))
  const last = Math.max(first + 5, Math.ceil(years.reduce((most, year) => Math.max(most, year), 0)))
  return (
    <div className="handle">
      {years.length > 0 && (
        <label className="wide">
          <span>Turn back in time</span>
          <input
            type="range"
            min={first}
            max={last}
            value={asOf === "" ? last : Math.floor(yearsOf(asOf))}
            aria-valuetext={asOf === "" ? "newest date held" : `as of ${asOf}`}
            onChange={({ target: { value } }) => onAsOf(Number(value) >= last ? "" : `${value}`)}
          />
        </label>
      )}
      <label>
        <span>As of</span>
        <input type="text" size={10} placeholder="newest held" value={asOf} onChange={(event) => onAsOf(event.target.value)} />
      </label>
      {asOf !== "" && (
        <button type="button" onClick={() => onAsOf("")}>
          Newest
        </button>
      )}
    </div>
  )
}
