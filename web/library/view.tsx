/** Library: what is held and how current it is, search over it, and more to add. */
import { useEffect, useRef, useState } from "react"
import type { LibraryInfo } from "../../src/node.js"
import { number } from "../../src/report/words.js"
import { useAnswer } from "../api/answer.js"
import { Answered } from "../parts/answered.js"
import { Add } from "./add.js"
import { Search } from "./search.js"
import { Verify } from "./verify.js"
import "./library.css"

export type HeldLibrary = LibraryInfo & {
  readonly courts: readonly { readonly id: string; readonly name: string; readonly cases: number }[]
  readonly version: string
  readonly readOnly: boolean
}

/** Adding files makes the library's figures be asked for again; the older ones stay until the newer are there. */
export function LibraryView() {
  const [added, setAdded] = useState(0)
  const library = useAnswer<HeldLibrary>("/api/library", { added: added === 0 ? undefined : added })
  const older = useRef(library)
  useEffect(() => {
    if (library.kind === "found") older.current = library
  }, [library])
  return (
    <section className="library">
      <Answered answer={library.kind === "waiting" ? older.current : library} waiting="Opening the library…">
        {(held) => (
          <>
            <header>
              <h1>{held.name}</h1>
              <p>
                {number(held.cases)} cases, {number(held.opinions)} opinions with text, {number(held.references)} citing references; from{" "}
                {held.earliest ?? "no known date"} to {held.latest ?? "no known date"}.
              </p>
              <p className="dim">Of what courts decided after that, and of opinions not held, this library says nothing.</p>
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
