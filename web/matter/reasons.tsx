/** The reasons as a tree: an issue, what decides it, the factors of a precedent or the facts of a rule, and where each fact comes from. */
import type { ReasonVerdict } from "../../src/node.js"
import { follow } from "../parts/link.js"
import { Sign } from "../parts/sign.js"
import { InItsWords } from "./in-its-words.js"
import type { Doctrine } from "./interview.js"
import { outcomeWords, severityOf } from "./outcome.js"

type Reason = ReasonVerdict["because"][number]
type Factor = Reason["factors"][number]
type Fact = Reason["facts"][number]
type Props = { readonly verdict: ReasonVerdict; readonly sides: Doctrine["sides"] }

/** Issues that carry the verdict are open. An issue that nothing in force speaks to, and that has no reasons, is left out. */
export function Reasons({ verdict: { issues, because }, sides }: Props) {
  const told = issues.filter(({ id, raised }) => because.some(({ issue }) => issue === id) || (raised && because.length === 0))
  return (
    <section aria-label="Reasons">
      <h2>Reasons</h2>
      <ul className="tree">
        {told.map((issue) => {
          const own = because.filter((one) => one.issue === issue.id)
          return (
            <li key={issue.id}>
              <details open={own.some(({ kind }) => kind === "decides" || kind === "leans")}>
                <summary>
                  <Sign severity={severityOf(issue.outcome)} /> <strong>{issue.title}</strong>:{" "}
                  {outcomeWords({ verdict: issue.outcome, leaning: issue.leaning }, sides)} <span className="dim">{issue.question}</span>
                </summary>
                <ul>
                  {own.map((reason) => (
                    <OneReason key={reason.n} reason={reason} sides={sides} />
                  ))}
                </ul>
              </details>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const kinds: Readonly<Record<Reason["kind"], string>> = {
  decides: "decides",
  leans: "leans",
  general: "general rule",
  factor: "factor",
  defeated: "does not prevail",
  nearly: "may yet apply",
}

function OneReason({ reason, sides }: { readonly reason: Reason; readonly sides: Doctrine["sides"] }) {
  const { n, kind, side, text, factors, facts, authorities } = reason
  const precedent = authorities.find(({ role }) => role === "precedent")
  return (
    <li className={`why ${kind}`}>
      <p>
        <span className="kind">
          {n}. {kinds[kind]}
          {side === "open" ? "" : `: ${sides[side]}`}
        </span>{" "}
        {text}
      </p>
      {factors.length + facts.length > 0 && (
        <details>
          <summary>{behindWords(reason)}</summary>
          <ul>
            {factors.map((factor) => (
              <OneFactor key={`${factor.id}-${factor.there}`} factor={factor} sides={sides} />
            ))}
            {facts.map((fact) => (
              <OneFact key={fact.fact} fact={fact} />
            ))}
          </ul>
        </details>
      )}
      <Held authorities={authorities} />
      {precedent?.key !== undefined && <InItsWords caseKey={precedent.key} words={text} />}
    </li>
  )
}

/** Those of the authorities that the library has, each leading to the page that is cited. */
function Held({ authorities }: Pick<Reason, "authorities">) {
  const held = authorities.filter(({ key }) => key !== undefined)
  if (held.length === 0) return null
  return (
    <p className="dim held">
      In the library:{" "}
      {held.map(({ id, key, cite, pin }) => (
        <a key={id} href={`/case/${key}${pin ? `?tab=opinion&page=${/\d+/.exec(pin)?.[0] ?? ""}` : ""}`} onClick={follow}>
          {cite}
        </a>
      ))}
    </p>
  )
}

function behindWords({ kind, factors, facts }: Reason): string {
  if (kind === "factor") return "The facts that show it"
  if (factors.length > 0) return `What that court had before it, and what is here (${factors.length} factors)`
  return `The facts it turns on (${facts.length})`
}

const here: Readonly<Record<Factor["here"], string>> = { shown: "shown here", "not shown": "not shown here", "not known": "not known here" }

function OneFactor({
  factor: { title, side, here: is, there, facts },
  sides,
}: {
  readonly factor: Factor
  readonly sides: Doctrine["sides"]
}) {
  return (
    <li>
      <details>
        <summary>
          <span className={`mark ${is === "shown" ? "yes" : is === "not shown" ? "no" : "unknown"}`} aria-hidden="true" /> {title}{" "}
          <span className="dim">
            speaks for “{sides[side]}”; {[there === undefined ? "" : `${there} there`, here[is]].filter(Boolean).join(", ")}
          </span>
        </summary>
        <ul>
          {facts.map((fact) => (
            <OneFact key={fact.fact} fact={fact} />
          ))}
        </ul>
      </details>
    </li>
  )
}

const bases: Readonly<Record<Fact["basis"], string>> = {
  given: "You said so.",
  follows: "",
  presumed: "Presumed.",
  unknown: "Nobody has said.",
}

function OneFact({ fact: { says, value, basis, because } }: { readonly fact: Fact }) {
  return (
    <li className="fact">
      {says}: <strong>{value ?? "not known"}</strong> <span className="dim">{[bases[basis], because].filter(Boolean).join(" ")}</span>
    </li>
  )
}
