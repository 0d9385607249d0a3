/** Links inside the page, and the window's title. */
import { type MouseEvent, useEffect } from "react"
import { go } from "../address.js"

/** Names the window after what it shows. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Goodlaw`
  }, [title])
}

/** Follows a link inside the page without loading it again; a new tab or window is left to the browser. */
export function follow(event: MouseEvent<Element>): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
  event.preventDefault()
  go(event.currentTarget.getAttribute("href") as string)
}
