/** The page: a bar with the four places, and the place itself, loaded when it is first opened. */

import { lazy, Suspense } from "react"
import { type Place, places, useAddress } from "./address.js"
import { Waiting } from "./parts/async-view.js"
import { Boundary } from "./parts/boundary.js"
import { follow, useTitle } from "./parts/link.js"

const shown: Readonly<Record<Place, { readonly title: string; readonly View: React.ComponentType }>> = {
  check: { title: "Check", View: lazy(() => import("./check/view.js").then(({ CheckView }) => ({ default: CheckView }))) },
  case: { title: "Case", View: lazy(() => import("./case/view.js").then(({ CaseView }) => ({ default: CaseView }))) },
  matter: { title: "Matter", View: lazy(() => import("./matter/view.js").then(({ MatterView }) => ({ default: MatterView }))) },
  library: { title: "Library", View: lazy(() => import("./library/view.js").then(({ LibraryView }) => ({ default: LibraryView }))) },
}

/** The whole page. */
export function App() {
  const { place } = useAddress()
  const { title, View } = shown[place]
  useTitle(title)
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <header className="bar">
        <a className="name" href="/check" onClick={follow}>
          <Seal />
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
        <Boundary key={place}>
          <Suspense fallback={<Waiting says="Opening…" />}>
            <View />
          </Suspense>
        </Boundary>
      </main>
    </>
  )
}

/** The section sign on its seal. */
function Seal() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--brand)" />
      <text x="16" y="23.5" textAnchor="middle" fontSize="22" className="section">
        §
      </text>
    </svg>
  )
}
