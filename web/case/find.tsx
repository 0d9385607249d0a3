/** Where no case is open yet: a field that leads to one. */
import { useState } from "react"
import { go } from "../address.js"

/** The search itself is the library's. */
export function FindCase() {
  const [words, setWords] = useState("")
  return (
    <form
      className="find"
      onSubmit={(event) => {
        event.preventDefault()
        go(`/library?q=${encodeURIComponent(words.trim())}`)
      }}
    >
      <h1>Open a case</h1>
      <p className="lead">
        Is it good law, on which day, and which sentence says otherwise? Give a name, a citation, or words of the opinion.
      </p>
      <label htmlFor="case">Case</label>
      <input
        id="case"
        type="search"
        value={words}
        placeholder="Plessy v. Ferguson, or 163 U.S. 537"
        onChange={(event) => setWords(event.target.value)}
      />
      <button type="submit" className="first">
        Find
      </button>
    </form>
  )
}
