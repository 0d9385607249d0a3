/** More opinions for the library: files dropped or chosen, one after the other, each with its account. */
import { type DragEvent, useState } from "react"
import { number } from "../../src/report/words.js"
import { lines } from "../api/client.js"

type Account = {
  readonly read: number
  readonly added: number
  readonly merged: number
  readonly unchanged: number
  readonly skipped: number
}
type Line =
  | { readonly progress: { readonly done: number; readonly total: number } }
  | { readonly account: Account & { readonly skips: readonly { readonly why?: string; readonly reason?: string }[] } }
  | { readonly problem: { readonly detail: string } }
type Row = { readonly name: string; readonly says: string; readonly part?: number }

/** A file that cannot be read does not stop the next. */
export function Add({ readOnly, onAdded }: { readonly readOnly: boolean; readonly onAdded: () => void }) {
  const [rows, setRows] = useState<readonly Row[]>([])
  const [over, setOver] = useState(false)
  const take = async (files: FileList | null) => {
    const all = [...(files ?? [])]
    const put = (at: number, row: Row) => setRows((before) => before.map((one, index) => (index === at ? row : one)))
    setRows(all.map(({ name }) => ({ name, says: "waiting" })))
    for (const [at, file] of all.entries()) {
      try {
        const ask = new URLSearchParams({ name: file.name })
        for await (const line of lines<Line>(`/api/ingest?${ask}`, file, "application/octet-stream")) {
          if ("problem" in line) put(at, { name: file.name, says: line.problem.detail })
          else if ("account" in line) put(at, { name: file.name, says: accountIn(line.account) })
          else put(at, { name: file.name, says: "reading", part: line.progress.done / Math.max(1, line.progress.total) })
        }
      } catch (error) {
        put(at, { name: file.name, says: (error as Error).message })
      }
    }
    if (all.length > 0) onAdded()
  }
  if (readOnly) return <p className="dim">This server was started for reading only: nothing can be added here.</p>
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files)
  }
  return (
    <section aria-label="Add opinions">
      <h2>Add opinions</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the field inside takes files from the keyboard */}
      <div
        className={over ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <label htmlFor="opinions">Drop files of opinions here, or choose them</label>
        <span className="button" aria-hidden="true">
          Choose files
        </span>
        <input id="opinions" type="file" multiple onChange={(event) => void take(event.target.files)} />
      </div>
      <ul aria-live="polite">
        {rows.map(({ name, says, part }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the files never change place
          <li key={at}>
            {name}: {says} {part !== undefined && <progress aria-label={`Reading ${name}`} value={part} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function accountIn({ read, added, merged, unchanged, skipped }: Account): string {
  const parts = [`${number(added)} added`, `${number(merged)} merged`, `${number(unchanged)} held already`, `${number(skipped)} left out`]
  return `${number(read)} read; ${parts.filter((part) => !part.startsWith("0 ")).join(", ") || "nothing new"}`
}
