/** The width that a drawing has, so that its text is drawn at its own size on every screen. */
import { useLayoutEffect, useRef, useState } from "react"

/** `frame` goes on the element that is measured. */
export function useWidth() {
  const frame = useRef<HTMLElement>(null)
  const [wide, setWide] = useState(600)
  useLayoutEffect(() => {
    const watched = frame.current
    if (!watched) return
    setWide(Math.max(280, Math.round(watched.clientWidth)))
    const watch = new ResizeObserver(([entry]) => entry && setWide(Math.max(280, Math.round(entry.contentRect.width))))
    watch.observe(watched)
    return () => watch.disconnect()
  }, [])
  return { frame, wide }
}
