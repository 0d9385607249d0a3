/** Arrow keys go along things that are one stop of the Tab key together: the marks of a drawing, the tabs of a case. */
import type { KeyboardEvent } from "react"

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** For `onKeyDown` of what holds them; `which` selects them. Home and End go to the first and the last. */
export function walking(which: string): (event: KeyboardEvent<Element>) => void {
  return (event) => {
    const all = [...event.currentTarget.querySelectorAll<HTMLElement | SVGElement>(which)]
    const at = all.indexOf(document.activeElement as HTMLElement)
    if (at < 0) return
    const step = steps[event.key]
    const to = event.key === "Home" ? 0 : event.key === "End" ? all.length - 1 : step === undefined ? undefined : at + step
    if (to === undefined) return
    event.preventDefault()
    all[Math.max(0, Math.min(all.length - 1, to))]?.focus()
  }
}
