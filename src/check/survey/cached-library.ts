/** A library asked each question once, however often a document makes it arise. */
import type { Case, Library, VolumeFact } from "../../library/library.js"

export type Asking = {
  /** Cases held at a number. */
  at(number: string): Promise<readonly Case[]>
  /** A case that is known at a number only because opinions cite it. */
  mentionedAt(number: string): Promise<Case | undefined>
  named(name: string): Promise<readonly Case[]>
  volume(reporter: string, volume: number): Promise<VolumeFact>
}

const mostNamed = 10

/** Remembers the answers for as long as it is held. */
export function askingOnce(library: Library): Asking {
  const printed = once((number) => library.byCitation(number, { cited: true }))
  const named = once((name) => library.byName(name, mostNamed))
  const volumes = once((words) => {
    const [volume, ...reporter] = words.split(" ")
    return library.volume(reporter.join(" "), Number(volume))
  })
  return {
    at: async (number) => (await printed(number)).filter(({ held }) => held !== "cited"),
    mentionedAt: async (number) => (await printed(number)).find(({ held }) => held === "cited"),
    named,
    volume: (reporter, volume) => volumes(`${volume} ${reporter}`),
  }
}

function once<T>(ask: (words: string) => Promise<T>): (words: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>()
  return (words) => {
    const known = answers.get(words) ?? ask(words)
    answers.set(words, known)
    return known
  }
}
