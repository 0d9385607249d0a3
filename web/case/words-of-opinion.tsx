/** One paragraph of an opinion: its citations lead to their cases, its treatments are tinted, words gone to or looked for are marked. */
import { follow } from "../parts/link.js"
import { Sign } from "../parts/sign.js"
import { severityOfVerdict, severityWords, verdictWords } from "../words.js"
import type { Passage, Stretch } from "./passages.js"

/** `find` is the number of the find that the reader is at. */
export function Paragraph({ passage: { kind, stretches }, find }: { readonly passage: Passage; readonly find: number }) {
  if (kind === "role") return <h2>{stretches[0]?.text}</h2>
  return (
    <p className={kind}>
      {stretches.map((stretch) => (
        <Words key={stretch.start} stretch={stretch} find={find} />
      ))}
    </p>
  )
}

function Words({ stretch, find }: { readonly stretch: Stretch; readonly find: number }) {
  const { text, citation, treated, mark, emphasis, sought, found } = stretch
  if (mark) return <span className="star">{text}</span>
  const looked = found === undefined ? text : <mark className={found === find ? "at" : undefined}>{text}</mark>
  const words = emphasis ? <em>{looked}</em> : looked
  const cited = citation ? <CitationLink citation={citation}>{words}</CitationLink> : words
  const reached = sought ? <span className="sought">{cited}</span> : cited
  if (!treated || treated.severity === "neutral") return <>{reached}</>
  return (
    <span className={`treated ${treated.severity}`} title={`${severityWords[treated.severity]}: ${treated.treatment.replaceAll("_", " ")}`}>
      {reached}
    </span>
  )
}

function CitationLink({ citation, children }: { readonly citation: NonNullable<Stretch["citation"]>; readonly children: React.ReactNode }) {
  const { caseKey, authorityName, status } = citation
  const tint = status === undefined ? "neutral" : severityOfVerdict(status)
  const says = `${authorityName}${status === undefined ? "" : `: ${verdictWords(status)}`}`
  if (caseKey === undefined)
    return (
      <span className="cited" title={says}>
        {children}
      </span>
    )
  return (
    <a className={`cited ${tint}`} href={`/case/${caseKey}`} title={says} onClick={follow}>
      {children}
      {tint !== "neutral" && (
        <sup>
          <Sign severity={tint} />
        </sup>
      )}
    </a>
  )
}
