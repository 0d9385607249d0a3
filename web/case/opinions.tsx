/** The opinions as text: star pages, footnotes, every citation marked and linked; only the paragraphs in sight are drawn. */
import { useVirtualizer } from "@tanstack/react-virtual"
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react"
import type { MarkedOpinion } from "../../src/node.js"
import { useAddress, useAsk } from "../address.js"
import { useAnswer } from "../api/answer.js"
import { Answered } from "../parts/async-view.js"
import { mostPrinted, usePrinting } from "../parts/printing.js"
import { FindBar } from "./find-bar.js"
import { placeOfCitation, placeOfPage, placesOfWords } from "./finding.js"
import { type Passage, type Place, passagesOf } from "./passages.js"
import { Paragraph } from "./words-of-opinion.js"
import "./opinions.css"

/** `opinion`, `at` and `to` of the address lead to words in the text, `cites` to the first citation of a case, `page` to a star page, `find` to words looked for. */
export function Opinions({ id }: { readonly id: number }) {
  const opinions = useAnswer<readonly MarkedOpinion[]>(`/api/cases/${id}/opinions`)
  return (
    <Answered answer={opinions} waiting="Reading the opinions…">
      {(all) =>
        all.length === 0 ? <p className="empty">No opinion of this case is held, only facts about it.</p> : <Text opinions={all} />
      }
    </Answered>
  )
}

function Text({ opinions }: { readonly opinions: readonly MarkedOpinion[] }) {
  const sought = useSought(opinions)
  const [words, setWords] = useAsk("find")
  const wanted = useDeferredValue(words)
  const finds = useMemo(() => placesOfWords(opinions, wanted), [opinions, wanted])
  const passages = useMemo(() => passagesOf(opinions, sought, finds), [opinions, sought, finds])
  const [find, setFind] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are looked through from their first find
  useEffect(() => setFind(0), [wanted])
  const [shown, setShown] = useState<number>()
  const aim = shown ?? finds[find]?.start ?? undefined
  const at = useMemo(() => {
    if (shown !== undefined) return passages.findIndex(({ kind, opinion }) => kind === "role" && opinion === shown)
    return indexAt(passages, finds[find] ?? sought)
  }, [passages, finds, find, sought, shown])
  return (
    <>
      <FindBar
        words={words}
        onWords={(next) => {
          setShown(undefined)
          setWords(next)
        }}
        finds={finds.length}
        at={find}
        onAt={(next) => {
          setShown(undefined)
          setFind(next)
        }}
        opinions={opinions}
        onOpinion={setShown}
      />
      <Pane passages={passages} at={at} aim={aim} find={find} focus={sought !== undefined && words === ""} />
    </>
  )
}

/** The words that the address leads to. */
function useSought(opinions: readonly MarkedOpinion[]): Place | undefined {
  const { ask } = useAddress()
  const [opinion, at, to, cites, page] = ["opinion", "at", "to", "cites", "page"].map((name) => ask.get(name) ?? "")
  return useMemo(() => {
    if (page) return placeOfPage(opinions, page)
    if (cites) return placeOfCitation(opinions, Number(cites))
    if (!at) return undefined
    return { opinion: Number(opinion), start: Number(at), end: Math.max(Number(at) + 1, Number(to) || 0) }
  }, [opinions, opinion, at, to, cites, page])
}

function indexAt(passages: readonly Passage[], place: Place | undefined): number {
  if (!place) return -1
  return passages.findIndex(({ opinion, start, end }) => opinion === place.opinion && start <= place.start && place.start < end)
}

type PaneProps = {
  readonly passages: readonly Passage[]
  /** The paragraph to show; `aim` changes when it is asked for anew. */
  readonly at: number
  readonly aim: number | undefined
  readonly find: number
  readonly focus: boolean
}

function Pane({ passages, at, aim, find, focus }: PaneProps) {
  const frame = useRef<HTMLElement>(null)
  const printing = usePrinting()
  const rows = useVirtualizer({ count: passages.length, getScrollElement: () => frame.current, estimateSize: () => 130, overscan: 6 })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `aim` asks for the same paragraph anew
  useEffect(() => {
    if (at < 0) return
    rows.scrollToIndex(at, { align: "center" })
    if (focus) frame.current?.scrollIntoView({ block: "nearest" })
  }, [at, aim, focus, rows])
  if (printing) {
    return (
      <section className="opinions all">
        {passages.slice(0, mostPrinted).map((passage) => (
          <Paragraph key={`${passage.opinion}-${passage.start}`} passage={passage} find={-1} />
        ))}
      </section>
    )
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reached from the keyboard
    <section className="opinions" ref={frame} tabIndex={0} aria-label="The opinions">
      <div style={{ height: rows.getTotalSize(), position: "relative" }}>
        {rows.getVirtualItems().map((item) => {
          const passage = passages[item.index]
          return (
            passage && (
              <div
                key={item.key}
                data-index={item.index}
                ref={rows.measureElement}
                className="row"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <Paragraph passage={passage} find={find} />
              </div>
            )
          )
        })}
      </div>
    </section>
  )
}
