/** Lets a few long works run at one time, in the order they came; a bounded number waits, the rest is told to come later. */
import { Problem } from "../../base/problem.js"

export type Gate = {
  /** Waits for its turn; the function it gives back ends the turn, and may be called more than once. */
  enter(): Promise<() => void>
}

/** A gate for `most` at once and `waiting` behind them. */
export function gateOf(most: number, waiting: number): Gate {
  let inside = 0
  const queue: (() => void)[] = []
  const leave = () => {
    inside--
    queue.shift()?.()
  }
  return {
    async enter() {
      if (inside >= most) {
        if (queue.length >= waiting) throw new Problem("server_busy", { what: "documents are waiting to be checked" })
        await new Promise<void>((go) => queue.push(go))
      }
      inside++
      let left = false
      return () => {
        if (!left) leave()
        left = true
      }
    },
  }
}
