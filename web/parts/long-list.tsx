/** A list of any length: rows are asked of the server a page at a time as they come into sight, and only those in sight are drawn. */
import { useVirtualizer } from "@tanstack/react-virtual"
import { memo, type ReactNode, useCallback, useEffect, useRef, useState } from "react"
import { get } from "../api/client.js"
import { Failed, Waiting } from "./async-view.js"
import { usePrinting } from "./printing.js"

const size = 50

/** Milliseconds that rows must stand in sight before they are asked for: what is only scrolled past is not. */
const standing = 90

type Page<T> = { readonly total: number; readonly items: readonly T[] }
type Source = { readonly path: string; readonly ask: Readonly<Record<string, string | undefined>> }
type Props<T> = Source & {
  readonly label: string
  readonly empty: string
  readonly row: (item: T) => ReactNode
  readonly onTotal?: (total: number, first: unknown) => void
}

/** `path` answers `{ total, items }` for `page` and `size`. */
export function LongList<T>({ path, ask, label, empty, row, onTotal }: Props<T>) {
  const frame = useRef<HTMLElement>(null)
  const { held, says, again, want } = usePages<T>({ path, ask }, onTotal)
  const printing = usePrinting()
  const total = held.get(1)?.total
  const rows = useVirtualizer({ count: total ?? 0, getScrollElement: () => frame.current, estimateSize: () => 104, overscan: 8 })
  const drawn = rows.getVirtualItems()
  const first = Math.floor((drawn[0]?.index ?? 0) / size) + 1
  const last = Math.floor((drawn.at(-1)?.index ?? 0) / size) + 1
  useEffect(() => {
    const asking = setTimeout(() => want(first, last), first === 1 ? 0 : standing)
    return () => clearTimeout(asking)
  }, [want, first, last])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question begins at its top
  useEffect(() => {
    frame.current?.scrollTo(0, 0)
  }, [path, JSON.stringify(ask)])
  const itemAt = (index: number) => held.get(Math.floor(index / size) + 1)?.items[index % size]
  if (says !== "") return <Failed says={says} again={again} />
  if (total === 0) return <p className="empty">{empty}</p>
  if (printing)
    return <Printed items={[...held].sort(([a], [b]) => a - b).flatMap(([, page]) => page.items)} total={total ?? 0} row={row} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reached from the keyboard
    <section className="long" ref={frame} tabIndex={0} aria-label={label} aria-busy={total === undefined}>
      {total === undefined && <Waiting says="Looking…" />}
      <ol style={{ height: rows.getTotalSize() }}>
        {drawn.map((at) => {
          const item = itemAt(at.index)
          return (
            <li
              key={at.key}
              data-index={at.index}
              ref={rows.measureElement}
              aria-posinset={at.index + 1}
              aria-setsize={total}
              style={{ transform: `translateY(${at.start}px)` }}
            >
              {item === undefined ? <p className="dim coming">…</p> : <Kept item={item} row={row as (item: unknown) => ReactNode} />}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** A row is drawn once for its item: scrolling moves it and does not draw it anew. */
const Kept = memo(
  ({ item, row }: { readonly item: unknown; readonly row: (item: unknown) => ReactNode }) => <>{row(item)}</>,
  (before, after) => before.item === after.item,
)

function Printed<T>({ items, total, row }: { items: readonly T[]; total: number; row: (item: T) => ReactNode }) {
  return (
    <>
      <ol className="printed">
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change place
          <li key={at}>{row(item)}</li>
        ))}
      </ol>
      {items.length < total && <p className="dim">and {total - items.length} more, not opened on this page</p>}
    </>
  )
}

/** The pages of one question, each asked for once, when it is wanted. */
function usePages<T>({ path, ask }: Source, onTotal: Props<T>["onTotal"]) {
  const question = JSON.stringify([path, ask])
  const [held, setHeld] = useState<{ readonly to: string; readonly pages: ReadonlyMap<number, Page<T>> }>({ to: "", pages: new Map() })
  const [failed, setFailed] = useState({ to: "", says: "" })
  const asked = useRef({ to: "", pages: new Set<number>() })
  const told = useRef(onTotal)
  told.current = onTotal
  const want = useCallback(
    (first: number, last: number) => {
      if (asked.current.to !== question) asked.current = { to: question, pages: new Set() }
      const now = asked.current
      const [at, given] = JSON.parse(question) as [string, Source["ask"]]
      for (const page of new Set([1, first, last])) {
        if (now.pages.has(page)) continue
        now.pages.add(page)
        get<Page<T>>(at, { ...given, page, size })
          .then((found) => {
            if (asked.current !== now) return
            if (page === 1) told.current?.(found.total, found)
            setHeld((before) => ({ to: question, pages: new Map(before.to === question ? before.pages : []).set(page, found) }))
          })
          .catch((error: Error) => {
            if (asked.current === now) setFailed({ to: question, says: error.message })
          })
      }
    },
    [question],
  )
  const again = useCallback(() => {
    asked.current = { to: "", pages: new Set() }
    setFailed({ to: "", says: "" })
    want(1, 1)
  }, [want])
  return {
    held: held.to === question ? held.pages : (new Map() as ReadonlyMap<number, Page<T>>),
    says: failed.to === question ? failed.says : "",
    again,
    want,
  }
}
