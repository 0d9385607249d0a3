/** The page: a bar with the four places, and the place itself, loaded when it is first opened. */
import { lazy, type MouseEvent, Suspense } from "react"
import { go, type Place, places, useAddress } from "./address.js"

const shown: Readonly<Record<Place, { readonly title: string; readonly View: React.ComponentType }>> = {
  check: { title: "Check", View: lazy(() => import("./check/view.js").then(({ CheckView }) => ({ default: CheckView }))) },
  case: { title: "Case", View: lazy(() => import("./case/view.js").then(({ CaseView }) => ({ default: CaseView }))) },
  matter: { title: "Matter", View: lazy(() => import("./matter/view.js").then(({ MatterView }) => ({ default: MatterView }))) },
  library: { title: "Library", View: lazy(() => import("./library/view.js").then(({ LibraryView }) => ({ default: LibraryView }))) },
}

/** The whole page. */
export function App() {
  const { place } = useAddress()
  const { View } = shown[place]
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <header className="bar">
        <a className="name" href="/check" onClick={follow}>
          Goodlaw
        </a>
        <nav aria-label="Places">
          {places.map((one) => (
            <a key={one} href={`/${one}`} aria-current={one === place ? "page" : undefined} onClick={follow}>
              {shown[one].title}
            </a>
          ))}
        </nav>
      </header>
      <main id="content">
        <Suspense fallback={<p role="status">Opening…</p>}>
          <View />
        </Suspense>
      </main>
    </>
  )
}

/** Follows a link inside the page without loading it again; a new tab or window is left to the browser. */
export function follow(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
  event.preventDefault()
  go(event.currentTarget.getAttribute("href") as string)
}
