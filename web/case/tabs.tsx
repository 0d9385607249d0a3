/** The five readings of a case; the open one is kept in the address. */
import type { KeyboardEvent } from "react"
import type { Case } from "../../src/node.js"
import { useAddress, write } from "../address.js"
import { follow } from "../parts/link.js"
import { walking } from "../parts/roving-focus.js"
import { Citing } from "./citing.js"
import { History } from "./history.js"
import { Opinions } from "./opinions.js"
import { Statements } from "./statements.js"

const tabs = [
  { id: "opinion", title: "Opinion" },
  { id: "authorities", title: "Authorities" },
  { id: "cited-by", title: "Cited by" },
  { id: "history", title: "History" },
  { id: "statements", title: "As others state it" },
] as const

const walk = walking("[role=tab]")

/** A case without text opens at who cites it. Arrow keys go along the tabs; Enter or Space opens one. */
export function Tabs({ found }: { readonly found: Case }) {
  const address = useAddress()
  const asked = address.ask.get("tab") ?? (found.hasText ? "opinion" : "cited-by")
  const open = tabs.find(({ id }) => id === asked)?.id ?? "opinion"
  const asOf = address.ask.get("asOf") ?? ""
  const to = (tab: string) => write({ ...address, ask: new Map([...(asOf ? [["asOf", asOf] as const] : []), ["tab", tab] as const]) })
  return (
    <section aria-label="Readings">
      <div className="tabs" role="tablist" aria-label="Readings of the case" onKeyDown={walk}>
        {tabs.map(({ id, title }) => (
          <a
            key={id}
            id={`tab-${id}`}
            role="tab"
            href={to(id)}
            aria-selected={id === open}
            aria-controls="reading"
            tabIndex={id === open ? 0 : -1}
            onClick={follow}
            onKeyDown={openWithSpace}
          >
            {title}
          </a>
        ))}
      </div>
      <div id="reading" role="tabpanel" aria-labelledby={`tab-${open}`} className="reading">
        {open === "opinion" && <Opinions id={found.key} />}
        {(open === "authorities" || open === "cited-by") && <Citing key={open} id={found.key} side={open} />}
        {open === "history" && <History id={found.key} asOf={asOf} />}
        {open === "statements" && <Statements id={found.key} asOf={asOf} />}
      </div>
    </section>
  )
}

function openWithSpace(event: KeyboardEvent<HTMLAnchorElement>): void {
  if (event.key !== " ") return
  event.preventDefault()
  event.currentTarget.click()
}
