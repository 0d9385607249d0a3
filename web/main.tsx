/** Starts the page. */
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { App } from "./app.js"
import "./style/tokens.css"
import "./style/page.css"
import "./style/parts.css"
import "./style/print.css"

createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
