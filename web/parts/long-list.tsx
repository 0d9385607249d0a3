/** A list of any length: rows are asked of the server a page at a time as they come into sight, and only those in sight are drawn. */
import { useVirtualizer } from "@tanstack/react-virtual"
import { type ReactNode, useEffect, useRef, useState } from "react"
import { get } from "../api/client.js"

const size = 50

type Page<T> = { readonly total: number; readonly items: readonly T[] }
type Props<T> = {
  readonly path: string
  readonly ask: Readonly<Record<string, string | undefined>>
  readonly label: string
  readonly empty: string
  readonly row: (item: T) => ReactNode
  readonly onTotal?: (total: number, first: unknown) => void
}

/** `path` answers `{ total, items }` for `page` and `size`. */
export function LongList<T>({ path, ask, label, empty, row, onTotal }: Props<T>) {
  const question = JSON.stringify([path, ask])
  const frame = useRef<HTMLElement>(null)
  const [held, setHeld] = useState<ReadonlyMap<number, Page<T>>>(new Map())
  const [says, setSays] = useState("")
  const asked = useRef(new Set<string>())
  const total = held.get(1)?.total
  const rows = useVirtualizer({ count: total ?? 0, getScrollElement: () => frame.current, estimateSize: () => 96, overscan: 8 })
  const drawn = rows.getVirtualItems()
  const wanted = [1, ...drawn.map(({ index }) => Math.floor(index / size) + 1)].filter((page) => !held.has(page))
  const next = wanted[0]

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question forgets the pages of the old one
  useEffect(() => {
    asked.current = new Set()
    setHeld(new Map())
    setSays("")
    frame.current?.scrollTo(0, 0)
  }, [question])

  useEffect(() => {
    const mark = `${question} ${next}`
    if (next === undefined || asked.current.has(mark)) return
    const now = asked.current
    now.add(mark)
    get<Page<T>>(path, { ...ask, page: next, size })
      .then((page) => {
        if (asked.current !== now) return
        if (next === 1) onTotal?.(page.total, page)
        setHeld((before) => new Map(before).set(next, page))
      })
      .catch((error: Error) => {
        if (asked.current === now) setSays(error.message)
      })
  })

  if (says !== "") return <p role="alert">{says}</p>
  if (total === 0) return <p className="empty">{empty}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reached from the keyboard
    <section className="long" ref={frame} tabIndex={0} aria-label={label} aria-busy={total === undefined}>
      {total === undefined && (
        <p role="status" className="dim">
          Looking…
        </p>
      )}
      <ol style={{ height: rows.getTotalSize() }}>
        {drawn.map((at) => {
          const item = held.get(Math.floor(at.index / size) + 1)?.items[at.index % size]
          return (
            <li key={at.key} data-index={at.index} ref={rows.measureElement} style={{ transform: `translateY(${at.start}px)` }}>
              {item === undefined ? <p className="dim">…</p> : row(item)}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
