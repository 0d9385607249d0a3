/** A severity as sign, word and colour together. */
import type { Severity } from "../../src/node.js"
import { severityWords } from "../words.js"
import { Sign } from "./sign.js"

/** The severity's name is spoken before the words it stands with. */
export function Tag({ severity, children }: { readonly severity: Severity; readonly children: React.ReactNode }) {
  return (
    <span className={`tag ${severity}`}>
      <Sign severity={severity} />
      <span>
        {children !== severity && <span className="unseen">{severityWords[severity]}: </span>}
        {children}
      </span>
    </span>
  )
}
