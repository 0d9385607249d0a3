/** Library: what is held and how current it is, search over it, and more to add. */

import { useState } from "react"
import { number } from "../../src/report/words.js"
import { useAnswer, useSteady } from "../api/answer.js"
import { Answered } from "../parts/async-view.js"
import { dayWords } from "../words.js"
import { Add } from "./add.js"
import type { HeldLibrary } from "./held-library.js"
import { Search } from "./search.js"
import { Verify } from "./verify.js"
import "./library.css"

/** Adding files makes the library's figures be asked for again; the older ones stay until the newer are there. */
export function LibraryView() {
  const [added, setAdded] = useState(0)
  const library = useSteady(useAnswer<HeldLibrary>("/api/library", { added: added === 0 ? undefined : added }))
  return (
    <section className="library">
      <Answered answer={library} waiting="Opening the library…">
        {(held) => (
          <>
            <header>
              <h1>{held.name}</h1>
              <Figures held={held} />
              <p className="dim">
                Of what courts decided after {held.latest ? dayWords(held.latest) : "that"}, and of opinions not held, this library says
                nothing.
              </p>
              {held.opinions === 0 && (
                <p className="notice">
                  This library holds facts of well-known cases but no opinions yet. Add the opinions you rely on below: text, HTML, Word,
                  PDF, JSON lines or Caselaw Access Project volumes.
                </p>
              )}
            </header>
            <Search key={added} courts={held.courts} />
            <div className="below">
              <Add readOnly={held.readOnly} onAdded={() => setAdded((before) => before + 1)} />
              <Verify />
              <Sources sources={held.sources} hash={held.hash} version={held.version} />
            </div>
          </>
        )}
      </Answered>
    </section>
  )
}

/** How much is held, and how current it is. */
function Figures({ held: { cases, opinions, references, earliest, latest } }: { readonly held: HeldLibrary }) {
  const figures = [
    { says: "cases", figure: number(cases) },
    { says: "opinions with text", figure: number(opinions) },
    { says: "citing references", figure: number(references) },
    { says: "from", figure: earliest ? dayWords(earliest) : "no known date" },
    { says: "to", figure: latest ? dayWords(latest) : "no known date" },
  ]
  return (
    <dl className="figures">
      {figures.map(({ says, figure }) => (
        <div key={says}>
          <dt>{says}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  )
}

function Sources({ sources, hash, version }: Pick<HeldLibrary, "sources" | "hash" | "version">) {
  return (
    <details>
      <summary>Where it comes from ({number(sources.length)} sources)</summary>
      <ul>
        {sources.slice(0, 200).map(({ name, cases }) => (
          <li key={name}>
            {name}: {number(cases)} cases
          </li>
        ))}
      </ul>
      {sources.length > 200 && <p className="dim">and {number(sources.length - 200)} more</p>}
      <p className="dim">
        The same facts give the same hash: <code>{hash}</code>. Goodlaw {version}.
      </p>
    </details>
  )
}
