/** The opinions as text: star pages, footnotes, every citation marked and linked; only the paragraphs in sight are drawn. */
import { useVirtualizer } from "@tanstack/react-virtual"
import { useEffect, useMemo, useRef } from "react"
import type { MarkedOpinion } from "../../src/node.js"
import { useAddress } from "../address.js"
import { useAnswer } from "../api/answer.js"
import { follow } from "../app.js"
import { Answered } from "../parts/answered.js"
import { severityOfVerdict, severityWords } from "../words.js"
import { passagesOf, type Stretch } from "./passages.js"

/** `opinion` and `at` of the address lead to a place in the text. */
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
  const { ask } = useAddress()
  const opinion = Number(ask.get("opinion") ?? Number.NaN)
  const at = Number(ask.get("at") ?? Number.NaN)
  const passages = useMemo(() => passagesOf(opinions), [opinions])
  const frame = useRef<HTMLElement>(null)
  const rows = useVirtualizer({ count: passages.length, getScrollElement: () => frame.current, estimateSize: () => 130, overscan: 6 })
  const sought = passages.findIndex((one) => one.opinion === opinion && one.start <= at && at < one.end)
  useEffect(() => {
    if (sought >= 0) rows.scrollToIndex(sought, { align: "center" })
  }, [sought, rows])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reached from the keyboard
    <section className="opinions" ref={frame} tabIndex={0} aria-label="The opinions">
      <div style={{ height: rows.getTotalSize(), position: "relative" }}>
        {rows.getVirtualItems().map((item) => {
          const passage = passages[item.index]
          if (!passage) return null
          const { kind, stretches } = passage
          return (
            <div
              key={item.key}
              data-index={item.index}
              ref={rows.measureElement}
              className="row"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {kind === "role" ? (
                <h2>{stretches[0]?.text}</h2>
              ) : (
                <p className={item.index === sought ? `${kind} sought` : kind}>
                  {stretches.map((stretch) => (
                    <Words key={stretch.start} stretch={stretch} />
                  ))}
                </p>
              )}
            </div>
          )
        })}
      </div>
    </section>
  )
}

function Words({ stretch: { text, citation, treated, mark, emphasis } }: { readonly stretch: Stretch }) {
  if (mark) return <span className="star">{text}</span>
  const words = emphasis ? <em>{text}</em> : text
  const cited = citation ? <CitationLink citation={citation}>{words}</CitationLink> : words
  if (!treated || treated.severity === "neutral") return <>{cited}</>
  return (
    <span
      className={`treated ${treated.severity}`}
      title={`${severityWords[treated.severity].name}: ${treated.treatment.replaceAll("_", " ")}`}
    >
      {cited}
    </span>
  )
}

function CitationLink({ citation, children }: { readonly citation: NonNullable<Stretch["citation"]>; readonly children: React.ReactNode }) {
  const { caseKey, authorityName, status } = citation
  const tint = status === undefined ? "neutral" : severityOfVerdict(status)
  const says = `${authorityName}${status === undefined ? "" : `: ${status}`}`
  if (caseKey === undefined)
    return (
      <span className="cited" title={says}>
        {children}
      </span>
    )
  return (
    <a className={`cited ${tint}`} href={`/case/${caseKey}`} title={says} onClick={follow}>
      {children}
      {tint !== "neutral" && <sup aria-hidden="true">{severityWords[tint].sign}</sup>}
    </a>
  )
}
