/** Starts the page. */
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { App } from "./app.js"
import "./style/page.css"

createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
