/** The brief as text, each citation tinted by what was found; only the paragraphs in sight are drawn, so that four hundred pages scroll like one. */
import { useVirtualizer } from "@tanstack/react-virtual"
import { useEffect, useRef } from "react"
import { read, write } from "../address.js"
import { mostPrinted, usePrinting } from "../parts/printing.js"
import { Sign } from "../parts/sign.js"
import { severityWords } from "../words.js"
import type { Paragraph, Piece } from "./paragraphs.js"

type Props = {
  readonly paragraphs: readonly Paragraph[]
  readonly chosen: number | undefined
  readonly onChoose: (row: number) => void
  readonly names: readonly string[]
}

/** `chosen` is the number of a citation; the brief scrolls to it. */
export function Brief({ paragraphs, chosen, onChoose, names }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({ count: paragraphs.length, getScrollElement: () => frame.current, estimateSize: () => 110, overscan: 6 })
  useEffect(() => {
    if (chosen === undefined) return
    const at = paragraphs.findIndex(({ pieces }) => pieces.some(({ row }) => row === chosen))
    if (at >= 0) rows.scrollToIndex(at, { align: "center" })
  }, [chosen, paragraphs, rows])
  const printing = usePrinting()
  if (printing)
    return (
      <section className="brief">
        {paragraphs.slice(0, mostPrinted).map((paragraph) => (
          <div key={paragraph.start} className="row">
            <OneParagraph paragraph={paragraph} chosen={undefined} onChoose={onChoose} names={names} />
          </div>
        ))}
      </section>
    )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reached from the keyboard
    <section className="brief" ref={frame} tabIndex={0} aria-label="The brief">
      <div style={{ height: rows.getTotalSize(), position: "relative" }}>
        {rows.getVirtualItems().map((item) => {
          const paragraph = paragraphs[item.index] as Paragraph
          return (
            <div
              key={item.key}
              data-index={item.index}
              ref={rows.measureElement}
              className="row"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <OneParagraph paragraph={paragraph} chosen={chosen} onChoose={onChoose} names={names} />
            </div>
          )
        })}
      </div>
    </section>
  )
}

type ParagraphProps = Omit<Props, "paragraphs"> & { readonly paragraph: Paragraph }

function OneParagraph({ paragraph, chosen, onChoose, names }: ParagraphProps) {
  return (
    <>
      {paragraph.page !== undefined && <span className="pageno">page {paragraph.page}</span>}
      <p className={paragraph.heading ? "heading" : undefined}>
        {paragraph.pieces.map((piece) => (
          <Words key={piece.start} piece={piece} chosen={chosen} onChoose={onChoose} name={names[piece.row ?? -1]} />
        ))}
      </p>
    </>
  )
}

function Words({
  piece,
  chosen,
  onChoose,
  name,
}: {
  readonly piece: Piece
  readonly chosen: number | undefined
  readonly onChoose: (row: number) => void
  readonly name: string | undefined
}) {
  const { row, tint, text, quotation } = piece
  if (row === undefined || tint === undefined) return <>{text}</>
  const says = `${severityWords[tint]}: ${name ?? "citation"}`
  return (
    <a
      href={rowAddress(row)}
      className={`cite ${tint}${quotation ? " quoted" : ""}`}
      aria-current={chosen === row ? "true" : undefined}
      title={says}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onChoose(row)
      }}
    >
      {text}
      {tint !== "neutral" && tint !== "positive" && !quotation && (
        <sup>
          <Sign severity={tint} />
        </sup>
      )}
    </a>
  )
}

/** The address of this page with the citation chosen: a link wraps like the text around it, a button does not. */
function rowAddress(row: number): string {
  const now = read(location.pathname, location.search)
  return write({ ...now, ask: new Map(now.ask).set("row", String(row)) })
}
