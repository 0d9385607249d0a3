/** The findings in reading order, with filters by severity and kind; every citation is one of the rows when nothing is filtered. */
import { useVirtualizer } from "@tanstack/react-virtual"
import { useMemo, useRef } from "react"
import type { CheckResult, Finding, FindingKind } from "../../src/node.js"
import { severities } from "../../src/report/order.js"
import { findingWords, number } from "../../src/report/words.js"
import { useAsk } from "../address.js"
import { Tag } from "../parts/tag.js"
import { severityWords } from "../words.js"

type Props = { readonly result: CheckResult; readonly names: readonly string[]; readonly onChoose: (row: number) => void }
type Row = { readonly row: number; readonly finding: Finding }

/** A finding that is chosen opens the evidence of its citation. */
export function Findings({ result, names, onChoose }: Props) {
  const [severity, setSeverity] = useAsk("severity")
  const [kind, setKind] = useAsk("kind")
  const all = useMemo(() => inReadingOrder(result), [result])
  const shown = all.filter(({ finding }) => (severity === "" || finding.severity === severity) && (kind === "" || finding.kind === kind))
  const kinds = [...new Set(all.map(({ finding }) => finding.kind))].sort()
  if (all.length === 0)
    return (
      <p className="empty">
        Nothing was found that needs attention, within the limits stated above. Choose a citation in the brief to see what is held of it.
      </p>
    )
  return (
    <section className="findings" aria-label="Findings">
      <div className="filters">
        <label>
          Severity{" "}
          <select value={severity} onChange={(event) => setSeverity(event.target.value)}>
            <option value="">any ({number(all.length)})</option>
            {severities.map((one) => {
              const count = all.filter(({ finding }) => finding.severity === one).length
              return (
                count > 0 && (
                  <option key={one} value={one}>
                    {severityWords[one].name} ({number(count)})
                  </option>
                )
              )
            })}
          </select>
        </label>
        <label>
          Kind{" "}
          <select value={kind} onChange={(event) => setKind(event.target.value)}>
            <option value="">any</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {findingWords[one as FindingKind]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {shown.length === 0 ? (
        <p className="empty">No finding fits both filters.</p>
      ) : (
        <List rows={shown} names={names} onChoose={onChoose} />
      )}
    </section>
  )
}

function List({
  rows,
  names,
  onChoose,
}: {
  readonly rows: readonly Row[]
  readonly names: readonly string[]
  readonly onChoose: (row: number) => void
}) {
  const frame = useRef<HTMLDivElement>(null)
  const drawn = useVirtualizer({ count: rows.length, getScrollElement: () => frame.current, estimateSize: () => 104, overscan: 8 })
  return (
    <div className="scroll" ref={frame}>
      <ol style={{ height: drawn.getTotalSize() }}>
        {drawn.getVirtualItems().map((item) => {
          const { row, finding } = rows[item.index] as Row
          return (
            <li key={item.key} data-index={item.index} ref={drawn.measureElement} style={{ transform: `translateY(${item.start}px)` }}>
              <button type="button" className={`finding ${finding.severity}`} onClick={() => onChoose(row)}>
                <Tag severity={finding.severity}>{findingWords[finding.kind]}</Tag>
                <em>{names[row]}</em>
                <span>{finding.message}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

function inReadingOrder(result: CheckResult): readonly Row[] {
  return result.citations
    .flatMap(({ findings }, row) =>
      findings.flatMap((at) => (result.findings[at] ? [{ row, finding: result.findings[at] as Finding }] : [])),
    )
    .sort((a, b) => a.finding.start - b.finding.start || severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity))
}
