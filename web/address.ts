/** The state of the page lives in its address, so that it can be kept, shared, and gone back from. */
import { useCallback, useSyncExternalStore } from "react"

/** Where the page is: `/case/12?tab=history&asOf=2003` is place "case", key "12", and what follows "?" as it stands. */
export type Address = { readonly place: Place; readonly key?: string; readonly ask: ReadonlyMap<string, string> }

export const places = ["check", "case", "matter", "library"] as const
export type Place = (typeof places)[number]

const listeners = new Set<() => void>()

/** Reads an address; whatever is no place of ours is the first one. */
export function read(path: string, search: string): Address {
  const [, place = "", key] = path.split("/")
  const known = places.find((one) => one === place) ?? "check"
  return { place: known, ...(key ? { key: decodeURIComponent(key) } : {}), ask: new Map(new URLSearchParams(search)) }
}

/** Writes an address; empty asks are left out. */
export function write({ place, key, ask }: Address): string {
  const search = new URLSearchParams([...ask].filter(([, value]) => value !== "")).toString()
  return `/${place}${key === undefined ? "" : `/${encodeURIComponent(key)}`}${search === "" ? "" : `?${search}`}`
}

/** Goes to an address; `instead` replaces the current one, for states that "back" should pass over. */
export function go(to: string, instead = false): void {
  history[instead ? "replaceState" : "pushState"](null, "", to)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener("popstate", listener)
  return () => {
    listeners.delete(listener)
    removeEventListener("popstate", listener)
  }
}

/** The current address. */
export function useAddress(): Address {
  const at = useSyncExternalStore(subscribe, () => location.pathname + location.search)
  const cut = at.indexOf("?")
  return cut < 0 ? read(at, "") : read(at.slice(0, cut), at.slice(cut))
}

/** One value of the address's ask, and how to change it; the rest of the address stays. */
export function useAsk(name: string, otherwise = ""): readonly [string, (value: string) => void] {
  const address = useAddress()
  const set = useCallback(
    (value: string) => {
      const now = read(location.pathname, location.search)
      go(write({ ...now, ask: new Map(now.ask).set(name, value === otherwise ? "" : value) }), true)
    },
    [name, otherwise],
  )
  return [address.ask.get(name) ?? otherwise, set]
}
