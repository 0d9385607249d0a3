/** The memo to print, opened beside the page. */
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
    <p>
      <button type="button" onClick={() => void open()}>
        Memo to print
      </button>{" "}
      {says !== "" && <span role="alert">{says}</span>}
    </p>
  )
}
