/** A finished check: what was checked against what, the brief beside its findings, and the reports to take away. */
import { useEffect, useMemo, useRef } from "react"
import { useAsk } from "../address.js"
import { useTitle } from "../parts/link.js"
import { Brief } from "./brief.js"
import { Evidence } from "./evidence.js"
import { Findings } from "./findings.js"
import { Heading } from "./heading.js"
import { paragraphsOf } from "./paragraphs.js"
import { inReadingOrder, nextRow } from "./reading-order.js"
import { useReviews } from "./reviews.js"
import type { Checked } from "./session.js"

type Props = { readonly checked: Checked; readonly name: string; readonly source: Blob }

/** The chosen citation is kept in the address. */
export function Result({ checked, name, source }: Props) {
  const { document, result } = checked
  const [chosenText, setChosen] = useAsk("row")
  const chosen = /^\d{1,7}$/.test(chosenText) && result.citations[Number(chosenText)] ? Number(chosenText) : undefined
  const paragraphs = useMemo(() => paragraphsOf(document.text, document.zones, result), [document, result])
  const names = useMemo(() => result.citations.map(({ case: held, citation }) => held?.name ?? citation.name ?? citation.text), [result])
  const rows = useMemo(() => inReadingOrder(result), [result])
  const reviews = useReviews(result.document.sha256)
  const choose = (row: number | undefined) => setChosen(row === undefined ? "" : String(row))
  const before = nextRow(rows, chosen, -1)
  const after = nextRow(rows, chosen, 1)
  useTitle(name)
  useKeys({
    Escape: () => choose(undefined),
    j: () => after !== undefined && choose(after),
    k: () => before !== undefined && choose(before),
  })
  const last = useRef<number>(undefined)
  useEffect(() => {
    if (chosen !== undefined) last.current = chosen
  }, [chosen])
  return (
    <section className="result">
      <Heading checked={checked} name={name} source={source} />
      <div className={chosen === undefined ? "panes" : "panes open"}>
        <Brief paragraphs={paragraphs} chosen={chosen} onChoose={choose} names={names} />
        {chosen === undefined ? (
          <Findings rows={rows} names={names} reviews={reviews} back={last.current} onChoose={choose} />
        ) : (
          <Evidence checked={checked} row={chosen} reviews={reviews} before={before} after={after} onChoose={choose} />
        )}
      </div>
    </section>
  )
}

/** Keys that act wherever the focus is, unless something is being written. */
function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const now = useRef(keys)
  now.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const writing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select")
      if (writing || event.ctrlKey || event.metaKey || event.altKey) return
      now.current[event.key]?.()
    }
    addEventListener("keydown", onKey)
    return () => removeEventListener("keydown", onKey)
  }, [])
}
