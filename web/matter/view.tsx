/** Matter: the interview, the verdict, and what would change it. */
import { useEffect, useState } from "react"
import { useAsk } from "../address.js"
import { useAnswer } from "../api/answer.js"
import { Answered, Failed, Waiting } from "../parts/async-view.js"
import { isWholeDay } from "../words.js"
import type { Flip } from "./changes.js"
import { type Doctrine, Interview } from "./interview.js"
import { type Matter, matterFrom, withFact } from "./matter.js"
import { People } from "./people.js"
import { VerdictView } from "./verdict.js"
import { useWeighed } from "./weighed.js"
import "./matter.css"
import "./drawings.css"

const empty: Matter = { matter: "A new matter" }
let kept: Matter = empty // outlives a visit to another place of the page

/** The doctrine is kept in the address; what is told of the matter is not, for it is the client's. */
export function MatterView() {
  const doctrines = useAnswer<readonly Doctrine[]>("/api/doctrines")
  const [chosen, setChosen] = useAsk("doctrine")
  const [matter, setMatter] = useState(kept)
  useEffect(() => {
    kept = matter
  }, [matter])
  return (
    <section className="matter">
      <Answered answer={doctrines} waiting="Reading the doctrines…">
        {(all) => {
          const doctrine = all.find(({ id }) => id === chosen) ?? all[0]
          if (!doctrine) return <p className="empty">No doctrine is installed.</p>
          return (
            <>
              <Head all={all} doctrine={doctrine} onDoctrine={setChosen} matter={matter} onMatter={setMatter} />
              <Reasoned key={doctrine.id} doctrine={doctrine} matter={matter} onMatter={setMatter} />
            </>
          )
        }}
      </Answered>
    </section>
  )
}

type HeadProps = Props & { readonly all: readonly Doctrine[]; readonly onDoctrine: (id: string) => void }

/** What the matter is, and the ways to begin another. */
function Head({ all, doctrine, onDoctrine, matter, onMatter }: HeadProps) {
  const [says, setSays] = useState("")
  const open = async (file: File | undefined) => {
    if (!file) return
    try {
      const read = matterFrom(await file.text())
      onMatter(read)
      setSays("")
      if (read.doctrine) onDoctrine(read.doctrine)
    } catch (error) {
      setSays((error as Error).message)
    }
  }
  const choose = (id: string) => {
    onDoctrine(id)
    onMatter(empty)
  }
  return (
    <header>
      <h1>{matter.matter}</h1>
      <p className="about">{matter.about ?? doctrine.about}</p>
      <div className="search">
        <label>
          Doctrine
          <select value={doctrine.id} onChange={(event) => choose(event.target.value)}>
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
          <button type="button" onClick={() => onMatter(empty)}>
            Begin anew
          </button>
        )}
      </div>
      {says !== "" && <p role="alert">{says}</p>}
    </header>
  )
}

type Props = { readonly doctrine: Doctrine; readonly matter: Matter; readonly onMatter: (matter: Matter) => void }

/** The verdict follows every answer. What is tried is laid over the answers, and taken off again without a trace. */
function Reasoned({ doctrine, matter, onMatter }: Props) {
  const [asOf, setAsOf] = useAsk("asOf")
  const [wanted, setWanted] = useState<readonly Flip[]>([])
  const day = isWholeDay(asOf) ? { asOf } : {}
  const given = useWeighed({ doctrine: doctrine.id, matter, ...day })
  const tried = wanted.filter(({ text }) => given.verdict?.flips.some((flip) => flip.text === text))
  const suppose = Object.fromEntries(tried.flatMap(({ change }) => change).map(({ fact, to }) => [fact, to]))
  const ask = { doctrine: doctrine.id, matter, ...(tried.length === 0 ? {} : { suppose }), ...day }
  const other = useWeighed(tried.length === 0 ? undefined : ask)
  const shown = (tried.length === 0 ? given : other).verdict ?? given.verdict
  const says = given.says || other.says
  return (
    <div className="sheets">
      <Interview
        doctrine={doctrine}
        matter={matter}
        hinges={given.verdict?.hinges ?? []}
        facts={given.verdict?.facts ?? []}
        onAnswer={(fact, value) => onMatter(withFact(matter, fact, value))}
      />
      <div className="answer" aria-busy={given.pending || other.pending}>
        {says !== "" && <Failed says={says} again={given.says ? given.again : other.again} />}
        {shown && given.verdict ? (
          <VerdictView
            verdict={shown}
            given={given.verdict}
            doctrine={doctrine}
            asOf={asOf}
            onAsOf={setAsOf}
            tried={tried}
            onTry={setWanted}
            ask={ask}
            people={<People matter={matter} />}
          />
        ) : (
          says === "" && <Waiting says="Weighing the precedents…" />
        )}
      </div>
    </div>
  )
}
