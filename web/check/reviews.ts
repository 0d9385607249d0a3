/** What a person decided about the findings of a brief: asked once for a brief, added to as it goes. */
import { useCallback, useEffect, useState } from "react"
import type { Finding, KeptReview } from "../../src/node.js"
import { get, post } from "../api/client.js"

export type Decision = KeptReview["decision"]
export type Reviews = {
  readonly of: (finding: Finding) => readonly KeptReview[]
  /** Resolves to what went wrong, or to nothing. */
  readonly add: (finding: Finding, decision: Decision, words: string) => Promise<string>
  readonly says: string
}

/** `sha256` is the brief's: the same brief, checked again, has the same decisions. */
export function useReviews(sha256: string): Reviews {
  const [kept, setKept] = useState<readonly KeptReview[]>([])
  const [says, setSays] = useState("")
  useEffect(() => {
    const stop = new AbortController()
    get<readonly KeptReview[]>(`/api/reviews/${sha256}`, {}, stop.signal)
      .then(setKept)
      .catch((error: Error) => {
        if (!stop.signal.aborted) setSays(error.message)
      })
    return () => stop.abort()
  }, [sha256])
  const of = useCallback((finding: Finding) => kept.filter((one) => isAbout(one, finding)), [kept])
  const add = useCallback(
    async ({ citation = "", start, end, kind }: Finding, decision: Decision, words: string) => {
      const given = decision === "dismiss" ? { reason: words } : decision === "note" ? { note: words } : {}
      try {
        const added = await post<KeptReview>(`/api/reviews/${sha256}`, { citation, start, end, kind, decision, ...given })
        setKept((before) => [...before, added])
        return ""
      } catch (error) {
        return (error as Error).message
      }
    },
    [sha256],
  )
  return { of, add, says }
}

function isAbout(review: KeptReview, { kind, start, end }: Finding): boolean {
  return review.kind === kind && review.start === start && review.end === end
}

/** Where a finding stands: the last acceptance or dismissal counts; a note alone decides nothing. */
export function standOf(reviews: readonly KeptReview[]): "open" | "accepted" | "dismissed" {
  const last = reviews.findLast(({ decision }) => decision !== "note")
  return last === undefined ? "open" : last.decision === "accept" ? "accepted" : "dismissed"
}
