/** The five signs of severity, told apart by shape alone: octagon, triangle, diamond, ring and tick. */
import type { Severity } from "../../src/node.js"

const shapes: Readonly<Record<Severity, React.ReactNode>> = {
  stop: (
    <>
      <path d="M5 0.8h6L15.2 5v6L11 15.2H5L0.8 11V5z" fill="currentColor" />
      <path d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6" className="cut" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1l7.4 13.4H0.6z" fill="currentColor" strokeLinejoin="round" />
      <path d="M8 5.8v4M8 11.9v.6" className="cut" />
    </>
  ),
  caution: <path d="M8 0.8L15.2 8 8 15.2 0.8 8z" fill="currentColor" />,
  neutral: <circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  positive: (
    <>
      <circle cx="8" cy="8" r="7.4" fill="currentColor" />
      <path d="M4.4 8.3l2.5 2.5 4.7-5.2" className="cut" />
    </>
  ),
}

/** Inside another drawing: sixteen units wide and high, around x and y. */
export function SignAt({ severity, x, y, size = 16 }: { severity: Severity; x: number; y: number; size?: number }) {
  return (
    <g className={`sign ${severity}`} transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 16})`}>
      {shapes[severity]}
    </g>
  )
}

/** Beside words, which say what it means. */
export function Sign({ severity }: { readonly severity: Severity }) {
  return (
    <svg className={`sign ${severity}`} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[severity]}
    </svg>
  )
}
