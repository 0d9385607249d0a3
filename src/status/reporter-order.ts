/** Which of two decisions came first, told by their places in one reporter, where days are missing or wrong. */

/** Where the acting decision stands to the case in a reporter that has both; undefined where none has. */
export function placeInReporter(
  actor: { readonly citation?: string },
  subject: { readonly citations: string },
): "before" | "after" | "same" | undefined {
  const acting = actor.citation === undefined ? undefined : placeOf(actor.citation)
  if (!acting) return undefined
  for (const citation of subject.citations.split(";")) {
    const own = placeOf(citation)
    if (!own || own.reporter !== acting.reporter) continue
    if (own.volume === acting.volume && own.page === acting.page) return "same"
    return acting.volume < own.volume || (acting.volume === own.volume && acting.page < own.page) ? "before" : "after"
  }
  return undefined
}

/** Volume, reporter and page, where both numbers are plain ones and the reporter prints in order of decision. */
function placeOf(citation: string): { readonly volume: number; readonly reporter: string; readonly page: number } | undefined {
  const [, volume, reporter, page] = /^(\d{1,4}) (.{1,40}) (\d{1,5})$/.exec(citation) ?? []
  return volume && reporter && page ? { volume: Number(volume), reporter, page: Number(page) } : undefined
}
