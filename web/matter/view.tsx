/** Matter: the interview, the verdict, and what would change it. */
import { useEffect, useState } from "react"
import type { ReasonVerdict } from "../../src/node.js"
import { useAsk } from "../address.js"
import { useAnswer } from "../api/answer.js"
import { post } from "../api/client.js"
import { Answered } from "../parts/answered.js"
import { type Doctrine, Interview } from "./interview.js"
import { type Matter, matterFrom, withFact } from "./matter.js"
import { People } from "./people.js"
import { VerdictView } from "./verdict.js"
import "./matter.css"

const empty: Matter = { matter: "A new matter" }
let kept: Matter = empty // outlives a visit to another place of the page

/** The doctrine is kept in the address; what is told of the matter is not, for it is the client's. */
export function MatterView() {
  const doctrines = useAnswer<readonly Doctrine[]>("/api/doctrines")
  const [chosen, setChosen] = useAsk("doctrine")
  const [matter, setMatter] = useState(kept)
  const [says, setSays] = useState("")
  useEffect(() => {
    kept = matter
  }, [matter])
  const open = async (file: File | undefined) => {
    if (!file) return
    try {
      const read = matterFrom(await file.text())
      setMatter(read)
      setSays("")
      if (read.doctrine) setChosen(read.doctrine)
    } catch (error) {
      setSays((error as Error).message)
    }
  }
  return (
    <section className="matter">
      <Answered answer={doctrines} waiting="Reading the doctrines…">
        {(all) => {
          const doctrine = all.find(({ id }) => id === chosen) ?? all[0]
          if (!doctrine) return <p className="empty">No doctrine is installed.</p>
          return (
            <>
              <header>
                <h1>{matter.matter}</h1>
                {matter.about && <p className="about">{matter.about}</p>}
                <div className="search">
                  <label>
                    Doctrine
                    <select
                      value={doctrine.id}
                      onChange={(event) => {
                        setChosen(event.target.value)
                        setMatter(empty)
                      }}
                    >
                      {all.map(({ id, title }) => (
                        <option key={id} value={id}>
                          {title}
                        </option>
                      ))}
                    </select>
                  </label>
                  <label>
                    Open a matter file
                    <input type="file" accept=".yaml,.yml,.json" onChange={(event) => void open(event.target.files?.[0])} />
                  </label>
                  {matter !== empty && (
                    <button type="button" onClick={() => setMatter(empty)}>
                      Begin anew
                    </button>
                  )}
                </div>
                {says !== "" && <p role="alert">{says}</p>}
              </header>
              <Reasoned key={doctrine.id} doctrine={doctrine} matter={matter} onMatter={setMatter} />
            </>
          )
        }}
      </Answered>
    </section>
  )
}

type Props = { readonly doctrine: Doctrine; readonly matter: Matter; readonly onMatter: (matter: Matter) => void }

/** The verdict follows every answer; the older one stays until the newer is there. */
function Reasoned({ doctrine, matter, onMatter }: Props) {
  const [asOf, setAsOf] = useAsk("asOf")
  const [verdict, setVerdict] = useState<ReasonVerdict>()
  const [says, setSays] = useState("")
  const day = /^\d{4}(-\d{2}){0,2}$/.test(asOf) ? asOf : undefined
  useEffect(() => {
    const stop = new AbortController()
    post<ReasonVerdict>("/api/reason", { doctrine: doctrine.id, matter, ...(day ? { asOf: day } : {}) }, stop.signal)
      .then((found) => {
        setVerdict(found)
        setSays("")
      })
      .catch((error: Error) => {
        if (!stop.signal.aborted) setSays(error.message)
      })
    return () => stop.abort()
  }, [doctrine.id, matter, day])
  const answer = (fact: string, value: string | number | boolean | undefined) => onMatter(withFact(matter, fact, value))
  return (
    <div className="sheets">
      <Interview doctrine={doctrine} matter={matter} hinges={verdict?.hinges ?? []} facts={verdict?.facts ?? []} onAnswer={answer} />
      <div className="answer">
        {says !== "" && <p role="alert">{says}</p>}
        {verdict ? (
          <VerdictView
            verdict={verdict}
            doctrine={doctrine}
            asOf={asOf}
            onAsOf={setAsOf}
            onTry={(changes) => onMatter(changes.reduce((made, { fact, to }) => withFact(made, fact, to), matter))}
            ask={{ doctrine: doctrine.id, matter, ...(day ? { asOf: day } : {}) }}
          />
        ) : (
          says === "" && <p role="status">Weighing the precedents…</p>
        )}
        <People matter={matter} />
      </div>
    </div>
  )
}
