/** The verdict on paper: this page printed with everything unfolded, or the memo as one file to keep. */
import { useState } from "react"

/** The memo is asked for when wanted, and opened from memory. */
export function MemoButton({ ask }: { readonly ask: object }) {
  const [says, setSays] = useState("")
  const open = async () => {
    const response = await fetch("/api/reason/memo.html", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(ask),
    }).catch(() => undefined)
    if (!response?.ok) return setSays("The memo could not be made.")
    setSays("")
    const link = document.createElement("a")
    link.href = URL.createObjectURL(await response.blob())
    link.download = "memo.html"
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  }
  return (
    <p className="buttons">
      <button type="button" onClick={printOpened}>
        Print this page
      </button>{" "}
      <button type="button" onClick={() => void open()}>
        Memo as a file
      </button>{" "}
      {says !== "" && <span role="alert">{says}</span>}
    </p>
  )
}

/** What is folded away is unfolded for the print. */
function printOpened(): void {
  const folded = [...document.querySelectorAll<HTMLDetailsElement>(".matter details:not([open])")]
  for (const one of folded) one.open = true
  print()
  for (const one of folded) one.open = false
}
