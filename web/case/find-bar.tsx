/** Over the text of the opinions: words to find in it, and the way to each opinion where there are several. */
import type { MarkedOpinion } from "../../src/node.js"
import { number } from "../../src/report/words.js"
import { mostFinds } from "./finding.js"
import { roleOf } from "./passages.js"

type Props = {
  readonly words: string
  readonly onWords: (words: string) => void
  readonly finds: number
  readonly at: number
  readonly onAt: (at: number) => void
  readonly opinions: readonly MarkedOpinion[]
  readonly onOpinion: (opinion: number) => void
}

/** Enter goes to the next find, Shift and Enter to the one before, Escape puts the words away. */
export function FindBar({ words, onWords, finds, at, onAt, opinions, onOpinion }: Props) {
  const step = (by: number) => finds > 0 && onAt((at + by + finds) % finds)
  return (
    <form className="search findbar" onSubmit={(event) => event.preventDefault()}>
      <label className="wide">
        Find in the opinion
        <input
          type="search"
          value={words}
          onChange={(event) => onWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") step(event.shiftKey ? -1 : 1)
            if (event.key === "Escape") onWords("")
          }}
        />
      </label>
      {words.trim().length > 1 && (
        <p role="status" className="dim">
          {finds === 0 ? "Not found" : `${number(at + 1)} of ${number(finds)}${finds === mostFinds ? " or more" : ""}`}
        </p>
      )}
      {finds > 1 && (
        <>
          <button type="button" onClick={() => step(-1)}>
            Previous
          </button>
          <button type="button" onClick={() => step(1)}>
            Next
          </button>
        </>
      )}
      {opinions.length > 1 && (
        <label>
          Go to
          <select value="" onChange={({ target: { value } }) => value !== "" && onOpinion(Number(value))}>
            <option value="">an opinion…</option>
            {opinions.map((one) => (
              <option key={one.key} value={one.key}>
                {roleOf(one)}
              </option>
            ))}
          </select>
        </label>
      )}
    </form>
  )
}
