/** Is the page being printed? Then lists that draw only what is in sight draw all that they hold. */
import { useEffect, useState } from "react"
import { flushSync } from "react-dom"

/** True from before the print until after it. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    addEventListener("beforeprint", begin)
    addEventListener("afterprint", end)
    return () => {
      removeEventListener("beforeprint", begin)
      removeEventListener("afterprint", end)
    }
  }, [])
  return printing
}

/** Rows drawn at once on paper; beyond, a list says how many it leaves out. */
export const mostPrinted = 4000
