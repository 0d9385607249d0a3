/** Turns the status back in time: a handle over the years from the decision to the newest mark. */
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
  const years = [...(decided ? [yearsOf(decided)] : []), ...marks.map(({ date }) => yearsOf(date))].map(Math.floor)
  const first = Math.min(...years)
  const last = Math.max(...years) + 1
  return (
    <div className="handle">
      {years.length > 0 && (
        <label className="wide">
          Turn back in time
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
        As of
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
