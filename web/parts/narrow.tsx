/** Finding and sorting within a list that is on the page already; what is asked stays in the address. */
import { useDeferredValue } from "react"
import { number } from "../../src/report/words.js"
import { useAsk } from "../address.js"

type Order<T> = { readonly id: string; readonly says: string; readonly compare: (a: T, b: T) => number }
type Asked<T> = {
  readonly all: readonly T[]
  readonly wordsOf: (one: T) => string
  /** The first is how the list comes; its `compare` is not asked. */
  readonly orders: readonly Order<T>[]
}

/** The rows left, and the form that narrows them. */
export function useNarrowed<T>({ all, wordsOf, orders }: Asked<T>, noun: readonly [string, string]) {
  const first = orders[0]?.id ?? ""
  const [words, setWords] = useAsk("q")
  const [sort, setSort] = useAsk("sort", first)
  const wanted = useDeferredValue(words.trim().toLowerCase())
  const order = orders.find(({ id }) => id === sort)
  const fit = wanted === "" ? all : all.filter((one) => wordsOf(one).toLowerCase().includes(wanted))
  const rows = order === undefined || order.id === first ? fit : [...fit].sort(order.compare)
  const form = (
    <form className="search" onSubmit={(event) => event.preventDefault()}>
      <label className="wide">
        Find
        <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
      </label>
      <label>
        Sort by
        <select value={order?.id ?? first} onChange={(event) => setSort(event.target.value)}>
          {orders.map(({ id, says }) => (
            <option key={id} value={id}>
              {says}
            </option>
          ))}
        </select>
      </label>
      <p className="dim" role="status">
        {wanted === "" ? "" : `${number(rows.length)} of `}
        {number(all.length)} {all.length === 1 ? noun[0] : noun[1]}
      </p>
    </form>
  )
  return { rows, form }
}
