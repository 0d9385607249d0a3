/** Where a check begins: a file dropped or chosen, or words pasted; the date and the court it is asked for. */
import { type DragEvent, type FormEvent, useRef, useState } from "react"
import { useAsk } from "../address.js"
import { begin } from "./session.js"

/** The empty state of Check, which is also its invitation. */
export function Start() {
  const [asOf, setAsOf] = useAsk("asOf")
  const [court, setCourt] = useAsk("in")
  const [over, setOver] = useState(false)
  const take = (file: File | null | undefined) => {
    if (file) void begin(file, file.name, { asOf, court })
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    <section className="start">
      <h1>Check a brief</h1>
      <p className="lead">
        Every citation: does it exist, is it named, dated, pinned and quoted right, and is it still good law? Nothing leaves this machine.
      </p>
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
        <Page />
        <label htmlFor="file">Drop a Word file, a PDF or text here, or choose one</label>
        <span className="button" aria-hidden="true">
          Choose a file
        </span>
        <input id="file" type="file" accept=".docx,.pdf,.txt,.md,.html,.htm" onChange={(event) => take(event.target.files?.[0])} />
      </div>
      <div className="asks">
        <label>
          Good law as of
          <input
            type="text"
            inputMode="numeric"
            placeholder="newest date held"
            pattern="\d{4}(-\d{2}(-\d{2})?)?"
            value={asOf}
            onChange={(event) => setAsOf(event.target.value)}
          />
        </label>
        <label>
          Filed in court
          <input type="text" placeholder="any, such as 9th Cir." value={court} onChange={(event) => setCourt(event.target.value)} />
        </label>
      </div>
      <Paste onWords={(words) => void begin(new Blob([words], { type: "text/plain" }), "Pasted text.txt", { asOf, court })} />
    </section>
  )
}

/** A sheet of paper with a citation marked on it. */
function Page() {
  return (
    <svg viewBox="0 0 48 48" className="page" aria-hidden="true">
      <path d="M11 4h18l8 8v32H11z" />
      <path d="M29 4v8h8" />
      <path d="M17 20h14M17 32h14M17 38h9" className="text" />
      <path d="M17 26h11" className="cited" />
    </svg>
  )
}

/** The words stay in the field, which may hold a whole brief; only whether there are any is followed. */
function Paste({ onWords }: { readonly onWords: (words: string) => void }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [any, setAny] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const words = field.current?.value ?? ""
    if (words.trim() !== "") onWords(words)
  }
  return (
    <form className="paste" onSubmit={submit}>
      <label htmlFor="words">Or paste the words</label>
      <textarea id="words" rows={7} ref={field} onChange={(event) => setAny(/\S/.test(event.target.value))} />
      <button type="submit" className="first" disabled={!any}>
        Check these words
      </button>
    </form>
  )
}
